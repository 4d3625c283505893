import type { BlockId, ElementId } from "../../../model/reading/page.ts";
import type { Reason } from "../../../model/reading/verdict.ts";
import type { Measure } from "../../prose/measure.ts";
import { saysDayAndTime } from "../../text/day-and-time.ts";
import { isAlone } from "../../text/phrase-match.ts";
import { bars, reason } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** How far up from its heading the box of a thread is looked for, elements. */
const reach = 5;
/** A thread stands behind at least one text that is likely the article's and longer than this. Characters. */
const shortestText = 120;
/** A button to answer, or the time it was written, stands with each comment: so many make a thread. */
const fewestSigns = 2;
/** A shorter headline is quoted by chance. Characters. */
const shortestHeadline = 20;
/** What a heading may say around the headline that it quotes: `34 responses to “…”`. Characters. */
const mostAround = 40;

/** What stands before the headline in a heading that quotes it: a number first, a mark that opens a quotation last. A list of ten has the number alone. */
const beforeQuoted = /^\p{N}.*["'\p{Pi}\p{Pf}\p{Ps}]\s*$/u;

/** The line that says when a comment was written. */
const isTime = ({ block: { text, role } }: Measure): boolean => role !== "heading" && saysDayAndTime(text);

/**
 * Evidence by a thread: what readers wrote reads like an article. It is theirs in a box that begins with the heading of comments, or with a heading
 * that quotes the headline (themes of WordPress: `34 responses to “…”`), behind a paragraph at least, where it says more than once that one may
 * answer, or when it was written: each time in a box of its own, as the lines of a timeline are not. A link to the comments, or a button, above a report
 * by the hour begins a box with such times, too: these count below a heading only. `reasons`: what the rules saw in each block; `headline`: the headline's block.
 */
export function threads(
	weighed: WeighedPage,
	reasons: readonly (readonly Reason[])[],
	headline: BlockId | undefined,
): readonly (readonly Reason[] | undefined)[] {
	const { scene, odds } = weighed;
	const { measures } = scene;
	const title = measures.find(({ block }) => block.id === headline)?.block.text.toLowerCase() ?? "";
	const quotes = ({ block: { text } }: Measure): boolean => {
		const at = title.length < shortestHeadline || text.length - title.length > mostAround ? -1 : text.toLowerCase().indexOf(title);
		return at > 0 && beforeQuoted.test(text.slice(0, at));
	};
	const headsComments = ({ block: { text }, phrases }: Measure, at: number): boolean =>
		phrases.some((match) => match.label === "comments" && (match.kind === "whole" || (match.kind === "lead" && isAlone(text, match)))) &&
		(reasons[at] ?? []).some(({ label, weight }) => label === "comments" && weight >= bars.likely);
	const isAnswer = (at: number): boolean => (reasons[at] ?? []).some(({ rule }) => rule === "phrase/comments");
	const start = measures.findIndex(({ prose }, at) => prose > shortestText && (odds[at] ?? 0) > 0);
	const found: (readonly Reason[])[] = [];
	if (start < 0) return found;
	for (let head = start + 1; head < measures.length; head++) {
		const own = measures[head];
		if (own === undefined || !(quotes(own) || headsComments(own, head))) continue;
		const { first, last } = scene.ranges();
		const box = scene
			.ancestors(own.block.element)
			.slice(0, reach)
			.find((element) => first[element] === head && (last[element] ?? head) > head);
		if (box === undefined) continue;
		const end = last[box] ?? head;
		const below = measures.slice(head + 1, end + 1);
		const answers = below.filter((_, at) => isAnswer(head + 1 + at)).length;
		/** The smallest box around a line with anything else in it. */
		const commentOf = ({ block: { element } }: Measure): ElementId | undefined =>
			scene.ancestors(element).find((around) => first[around] !== last[around]);
		const isHeading = own.block.role !== "control" && own.block.linkChars === 0;
		const comments = new Set(isHeading ? below.filter(isTime).map(commentOf) : []);
		comments.delete(box);
		// A comment may have both: whichever tells of more.
		if (Math.max(answers, comments.size) + (quotes(own) ? 1 : 0) < fewestSigns) continue;
		for (let at = head; at <= end; at++) found[at] = [reason("neighbour/label", "comments", bars.sure, own.block.text)];
	}
	return found;
}
