import type { ElementId } from "../../../model/reading/page.ts";
import type { Reason } from "../../../model/reading/verdict.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { saysDayAndTime } from "../../text/day-and-time.ts";
import { standsAlone } from "../../text/phrase-match.ts";
import { bars, type Evidence, reason } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** How far up from its heading the box of a thread is looked for, elements. */
const reach = 5;
/** A thread stands behind at least one text that is likely the article's and longer than this. Characters. */
const shortestText = 120;
/** Each comment has a button to answer or the time it was written: so many of these make a thread. */
const fewestSigns = 2;
/** A shorter headline is quoted by chance. Characters. */
const shortestHeadline = 20;
/** What a heading may say around the headline that it quotes: `34 responses to “…”`. Characters. */
const mostAround = 40;

/** What stands before the headline in a heading that quotes it: a number first, a mark that opens a quotation last. A list of ten has the number alone. */
const beforeQuoted = /^\p{N}.*["'\p{Pi}\p{Pf}\p{Ps}]\s*$/u;

/** The line that says when a comment was written. */
const isTime = ({ block: { text, role } }: Measure): boolean => role !== "heading" && saysDayAndTime(text);

/** What the blocks of a page are asked about. */
interface Asked {
	readonly scene: Scene;
	/** What the rules saw in each block. */
	readonly reasons: Evidence;
	/** The headline, in small letters; empty where there is none that one would know again. */
	readonly title: string;
}

/** Does a heading quote the headline: `34 responses to “…”`? */
function quotesHeadline({ title }: Asked, { block: { text } }: Measure): boolean {
	const at = title === "" || text.length - title.length > mostAround ? -1 : text.toLowerCase().indexOf(title);
	return at > 0 && beforeQuoted.test(text.slice(0, at));
}

/** Is a block the heading of comments, and nothing else? */
const headsComments = ({ reasons }: Asked, { block: { text }, phrases }: Measure, index: number): boolean =>
	phrases.some((match) => match.label === "comments" && standsAlone(text, match)) &&
	(reasons[index] ?? []).some(({ label, weight }) => label === "comments" && weight >= bars.likely);

/** The smallest box that begins with a heading and holds more; undefined where none does. */
function boxBelow({ scene }: Asked, { block: { element } }: Measure, head: number): ElementId | undefined {
	return scene
		.ancestors(element)
		.slice(0, reach)
		.find((box) => {
			const { first, last } = scene.rangeOf(box);
			return first === head && last > head;
		});
}

/** How many comments a box seems to hold: how often it says that one may answer, or when something was written, whichever is more. */
function signsBelow({ scene, reasons }: Asked, { block }: Measure, box: ElementId): number {
	const below = scene.blocksIn(box).slice(1);
	const answers = below.filter((at) => (reasons[at] ?? []).some(({ rule }) => rule === "phrase/comments")).length;
	if (block.role === "control" || block.linkChars > 0) return answers;
	const times = below.flatMap((at) => {
		const measure = scene.measures[at];
		if (measure === undefined || !isTime(measure)) return [];
		// The smallest box around the line with anything else in it: the comment.
		return scene.ancestors(measure.block.element).find((around) => scene.blocksIn(around).length > 1) ?? [];
	});
	return Math.max(answers, new Set(times.filter((comment) => comment !== box)).size);
}

/**
 * Evidence by threads of comments, which read like an article. A thread is a box behind at least one paragraph that begins with the heading of
 * comments, or with one that quotes the headline (themes of WordPress: `34 responses to “…”`), and has signs of several comments: buttons to answer,
 * or times, each in a box of its own, unlike the lines of a timeline. Times count below a heading only: above a report by the hour may stand a link or
 * a button to its comments. `reasons`: what the rules saw in each block; `headline`: by index.
 */
export function threads({ scene, oddsOf }: WeighedPage, reasons: Evidence, headline: number): Evidence {
	const { measures } = scene;
	const title = scene.textAt(headline).toLowerCase();
	const asked: Asked = { scene, reasons, title: title.length < shortestHeadline ? "" : title };
	const found: (readonly Reason[])[] = [];
	const start = measures.findIndex(({ prose }, at) => prose > shortestText && oddsOf(at) > 0);
	if (start < 0) return found;
	measures.forEach((own, head) => {
		if (head <= start) return;
		const quotes = quotesHeadline(asked, own);
		const box = quotes || headsComments(asked, own, head) ? boxBelow(asked, own, head) : undefined;
		if (box === undefined || signsBelow(asked, own, box) + (quotes ? 1 : 0) < fewestSigns) return;
		for (const at of scene.blocksIn(box)) found[at] = [reason("neighbour/label", "comments", bars.sure, own.block.text)];
	});
	return found;
}
