import type { Emphasis, MediaBlock, TextBlock } from "../model/page.ts";

/** What the survey does with an element, by tag. Tags not listed here are block-level and are walked into. */

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(" "));

/** Never read: no words for a reader inside. */
export const skippedTags = set(
	"script style template noscript head link meta title base svg canvas map input select option optgroup textarea datalist progress meter dialog-polyfill param source track annotation annotation-xml",
);

/** Flow inside a line, so text before and after belongs to one block. */
export const inlineTags = set(
	"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr amp-fit-text mfrac mi mn mo mover mroot mrow ms msqrt mstyle msub msubsup msup mtext munder munderover semantics",
);

/** Media by tag; the value is the kind of media block. */
const mediaTags: ReadonlyMap<string, MediaBlock["media"]> = new Map(
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

/** A role that an element gives; text in none is a paragraph. */
type OwnRole = Exclude<TextBlock["role"], "paragraph">;

/** Roles that block-level elements give to the text below them until another one takes over. */
const roleTags: ReadonlyMap<string, OwnRole> = new Map(
	Object.entries<OwnRole>({
		h1: "heading",
		h2: "heading",
		h3: "heading",
		h4: "heading",
		h5: "heading",
		h6: "heading",
		li: "item",
		dt: "item",
		dd: "item",
		blockquote: "quote",
		td: "cell",
		th: "cell",
		caption: "caption",
		figcaption: "caption",
		pre: "preformatted",
		button: "control",
		summary: "control",
	}),
);

/** Inline tags that set the text in a way worth keeping. */
const emphasisTags: ReadonlyMap<string, Emphasis> = new Map(
	Object.entries<Emphasis>({
		em: "emphasis",
		i: "emphasis",
		cite: "emphasis",
		strong: "strong",
		b: "strong",
		code: "code",
		kbd: "code",
		samp: "code",
		tt: "code",
		sup: "superscript",
		sub: "subscript",
	}),
);

/** All that these tables say of one tag. */
export interface Treatment {
	readonly skipped: boolean;
	readonly inline: boolean;
	readonly media: MediaBlock["media"] | undefined;
	readonly role: OwnRole | undefined;
	readonly emphasis: Emphasis | undefined;
}

const treatmentIn = (tag: string): Treatment => ({
	skipped: skippedTags.has(tag),
	inline: inlineTags.has(tag),
	media: mediaTags.get(tag),
	role: roleTags.get(tag),
	emphasis: emphasisTags.get(tag),
});

const known: ReadonlyMap<string, Treatment> = new Map(
	[...skippedTags, ...inlineTags, ...mediaTags.keys(), ...roleTags.keys(), ...emphasisTags.keys()].map((tag) => [tag, treatmentIn(tag)]),
);
const box = treatmentIn("");

/** What to do with an element, by tag: one look-up instead of five, as every element of a page asks. */
export const treatment = (tag: string): Treatment => known.get(tag) ?? box;

/** A paragraph holds only what flows in its lines: elements a site made up, and buttons, as glossaries use them, do not part it. */
export const isInlineIn = (tag: string, box: string | undefined): boolean => box === "p" && (tag === "button" || tag.includes("-"));

/** Classes by which frameworks hide words in a line from the eye: "(opens in a new tab)". They clip them, so no browser says they are hidden. */
const forScreenReaders = /(?:^|\s)(?:[a-z]+-)?(?:sr-only|visually-?hidden|screen-?reader-(?:text|only))(?:$|\s)/i;
/** Shown on some screens, or not clipped after all. */
const isShown = /not-sr-only/;

/** Is an element of these classes in the page for screen readers only? */
export const isForScreenReaders = (className: string): boolean => forScreenReaders.test(className) && !isShown.test(className);
