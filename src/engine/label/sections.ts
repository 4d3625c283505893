import { type Clutter, isClutter } from "../../model/label.ts";
import type { BlockId, ElementId } from "../../model/page.ts";
import type { Reason } from "../../model/verdict.ts";
import { isAlone } from "../text/phrase-match.ts";
import { holds } from "../tree/ancestry.ts";
import { type BlockRanges, blockRanges } from "../tree/subtree.ts";
import { bars, reason } from "./evidence.ts";
import { hardlyMore, longestTitle } from "./links.ts";
import { isSignOff } from "./sign-off.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** How far up from a label its section is looked for, elements. */
const reach = 5;
/** A section is made of links from this share of its characters on. */
const linkedSection = 0.5;
/** A section with more likely article text than this is not the label's alone. Characters. */
const mostProse = 120;
/** A button to answer stands below each comment: so many make a thread. */
const fewestAnswers = 2;
/** Text up to this length (a day, a counter, a category) may stand between the links of a list. Characters. */
const smallText = 40;
/** Blocks one label may introduce where they are not in a box of their own. */
const longestRun = 12;

/** What the section below a label is made of. Sign-offs and page numbers stand for themselves and introduce nothing. */
const madeOf: { readonly [L in Clutter]?: "links" | "something to use" | "anything" } = {
	promo: "links",
	related: "links",
	tags: "links",
	newsletter: "something to use",
	share: "something to use",
	comments: "anything",
};

/**
 * What a label that stands alone introduces: the rest of its box where that is a list of links, else the run of links that follows it. The
 * first block that is not a link ends the run: a subheading or a short paragraph after a read-also line belongs to the article.
 */
function introduced(
	weighed: WeighedPage,
	ends: BlockRanges,
	head: number,
	label: Clutter,
	reasons: readonly (readonly Reason[])[],
	headline: number,
): readonly number[] {
	const { scene, odds } = weighed;
	const own = scene.measures[head];
	if (!own || partTags.has(own.box.tag)) return [];
	const box = scene
		.ancestors(own.block.element)
		.slice(0, reach)
		.find((element) => (ends.last[element] ?? head) > head || (ends.first[element] ?? head) < head);
	const [first, last] = box === undefined ? [head, head] : [ends.first[box] ?? head, ends.last[box] ?? head];
	const rest: number[] = [];
	let all = 0;
	let links = 0;
	let prose = 0;
	for (let at = first; at <= last; at++) {
		const measure = scene.measures[at];
		if (!measure) continue;
		// Prose before the label counts too: the tail of the article's own box is not the label's. Ways to share are no running text, however unlikely.
		if (((odds[at] ?? 0) > 0 || (label === "share" && measure.prose > 0)) && measure.linkDensity < hardlyMore) prose += measure.length;
		if (at <= head) continue;
		rest.push(at);
		all += measure.length;
		links += measure.length * measure.linkDensity;
	}
	// "(abc/def)" after the list signs the article, not the list.
	const listed = rest.filter((at) => !isSignOff(scene.measures[at]?.block.text ?? ""));
	const isMade =
		links >= linkedSection * all ||
		madeOf[label] === "anything" ||
		// A button is itself what there is to use: below it stands the article.
		(madeOf[label] === "something to use" && own.block.role !== "control" && holdsUse(weighed, box, listed));
	const isArticle = first <= headline && headline <= last;
	if (listed.length > 0 && prose <= (label === "share" ? smallText : mostProse) && isMade && !isArticle) return listed;
	if (label === "comments" && first === head && isThread(weighed, head, rest, reasons)) return rest;
	if (madeOf[label] !== "links") return [];
	return followingLinks(weighed, head);
}

/** What heads a column or a term of the article heads no section. */
const partTags: ReadonlySet<string> = new Set(["td", "th", "dt", "dd"]);

/** Is there something to fill in or to press below a label, in its box or in these blocks? Else a label over a few lines is a subheading of the article. */
const holdsUse = ({ scene: { page, measures } }: WeighedPage, box: ElementId | undefined, rest: readonly number[]): boolean =>
	rest.some((at) => measures[at]?.block.role === "control" || (measures[at]?.block.linkChars ?? 0) > 0) ||
	(box !== undefined && (page.fields ?? []).some(({ element }) => holds(page, box, element)));

/**
 * What readers wrote reads like an article. It is theirs in a box that begins with the heading of comments, behind a paragraph at least, and says
 * more than once that one may answer.
 */
const isThread = (
	{ scene: { measures }, odds }: WeighedPage,
	head: number,
	rest: readonly number[],
	reasons: readonly (readonly Reason[])[],
): boolean =>
	rest.filter((at) => reasons[at]?.some(({ rule }) => rule === "phrase/comments")).length >= fewestAnswers &&
	measures.some(({ prose }, at) => at < head && prose > mostProse && (odds[at] ?? 0) > 0);

/** The run of links right after a label that has no box of its own, small text between them included. */
function followingLinks({ scene: { measures } }: WeighedPage, head: number): readonly number[] {
	const run: number[] = [];
	for (let at = head + 1; at < measures.length && run.length < longestRun; at++) {
		const measure = measures[at];
		const next = measures[at + 1];
		if (!measure) break;
		const isLink = measure.linkDensity >= hardlyMore && !(measure.endsSentence && measure.length > longestTitle);
		const isBetween =
			run.length > 0 &&
			measure.length <= smallText &&
			!measure.endsSentence &&
			measure.block.role !== "heading" &&
			(next?.linkDensity ?? 0) >= hardlyMore;
		// A linked heading after links that are none opens a section of its own: the next item of a round-up.
		const opensSection = measure.block.role === "heading" && run.length > 0 && measures[run[0] ?? at]?.block.role !== "heading";
		if ((!isLink && !isBetween) || opensSection) break;
		run.push(at);
	}
	return run;
}

/** Evidence by neighbourhood: blocks that a label standing alone introduces, by index; absent for those that none does. A box with the headline in it is the article's. */
export function introductions(
	weighed: WeighedPage,
	reasons: readonly (readonly Reason[])[],
	headline: BlockId | undefined,
): readonly (readonly Reason[] | undefined)[] {
	const title = weighed.scene.measures.findIndex(({ block }) => block.id === headline);
	const found: Reason[][] = [];
	let ends: BlockRanges | undefined;
	weighed.scene.measures.forEach((measure, head) => {
		for (const match of measure.phrases) {
			const alone = match.kind === "whole" || (match.kind === "lead" && isAlone(measure.block.text, match));
			const weight = reasons[head]?.find(({ label }) => label === match.label)?.weight ?? 0;
			if (!alone || madeOf[match.label] === undefined || !isClutter(match.label) || weight < bars.likely) continue;
			// A pointer that is itself the link («Selengkapnya») belongs to what stands before it and introduces nothing.
			if (match.label === "promo" && measure.linkDensity >= hardlyMore) continue;
			ends ??= blockRanges(weighed.scene);
			for (const at of introduced(weighed, ends, head, match.label, reasons, title)) {
				found[at] ??= [];
				found[at].push(reason("neighbour/label", match.label, bars.sure, measure.block.text));
			}
		}
	});
	return found;
}
