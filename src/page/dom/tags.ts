import type { MediaBlock } from "../../model/reading/page.ts";

/** Elements by tag, as every look at a page knows them. Tags not listed here are block-level and are walked into. */

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(" "));

/** Never read: no words for a reader inside. The one list of them, for every look: a second one would know of other tags. */
export const skippedTags = set(
	"script style template noscript head link meta title base svg canvas map input select option optgroup textarea datalist progress meter dialog-polyfill param source track annotation annotation-xml",
);

/** The same as a selector. */
export const skipped = [...skippedTags].join();

/** Text in these is never running text, however long. A selector. */
export const neverRunningText = `a,${skipped}`;

/** Flow inside a line, so text before and after belongs to one block. */
export const inlineTags = set(
	"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr amp-fit-text mfrac mi mn mo mover mroot mrow ms msqrt mstyle msub msubsup msup mtext munder munderover semantics",
);

/** Media by tag; the value is the kind of media block. */
export const mediaTags: ReadonlyMap<string, MediaBlock["media"]> = new Map(
	Object.entries<MediaBlock["media"]>({
		img: "image",
		"amp-img": "image",
		video: "video",
		"amp-video": "video",
		"amp-youtube": "video",
		"amp-vimeo": "video",
		"amp-dailymotion": "video",
		"lite-youtube": "video",
		"lite-vimeo": "video",
		audio: "audio",
		iframe: "frame",
		embed: "frame",
		object: "frame",
		"amp-iframe": "frame",
		"amp-twitter": "frame",
		"amp-instagram": "frame",
		"amp-facebook": "frame",
		"amp-tiktok": "frame",
		hr: "rule",
	}),
);
