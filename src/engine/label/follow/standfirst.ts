import { range } from "../../../model/range.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { isDescription } from "../../prose/stated.ts";
import { endsInFullStop } from "../../text/endings.ts";
import type { Words } from "../../text/words.ts";
import { holds } from "../../tree/ancestry.ts";
import { introductionWords, standfirstWords } from "../terms/part-words.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** Hints that do not count against a standfirst: the box around the headline is called a header, … */
const headerHint = "hint/navigation";
/** … some systems call it a teaser, as they do what leads to other articles, … */
const teaserHint = "hint/related";
/** … and some name the box around headline, standfirst and author after the author. */
const creditHint = "hint/credit";
/** Headline and standfirst are near where each stands at most so many elements below the smallest box around both. */
const farthest = 3;
/** The same for a line without a full stop. */
const farthestLine = 2;
/** Shorter lines say no sentence. Characters. */
const shortest = 25;
/** A line with a larger share of digits, 0 to 1, says when and where from, not what. */
const mostDigits = 0.1;
/** A sentence says it with a larger share of digits than this, 0 to 1, whatever its words. */
const mostSentenceDigits = 0.15;
/** From this share of function words on, 0 to 1, a line with years and sums in it is a sentence, no row of dates and places. */
const sentenceWords = 0.3;
/** A line without a full stop says something, not names and sections only, from this share of function words on, 0 to 1. */
const fewestWords = 0.2;

/**
 * Keeps the standfirst, which stands between headline and text: what the page's description says, what a class calls so, an unlinked sentence right
 * below the headline, or a line there that says something without a full stop.
 */
export function standfirst(neighbours: Neighbours, words: Words): readonly Kept[] {
	const { scene, isText, isHeadline } = neighbours;
	const { measures, described, page } = scene;
	const named = measures.findIndex((_, at) => isHeadline(at));
	// A headline with its section in front is no title of the page.
	const headline =
		named < 0 ? measures.findIndex(({ block }, at) => block.role === "heading" && block.linkChars === 0 && described[at + 1] === 1) : named;
	const start = measures.findIndex((_, at) => isText(at));
	if (headline < 0) return [];
	const saysAll = isDescription(page);
	return range(headline + 1, start).flatMap((at) => {
		const measure = measures[at];
		if (measure === undefined || measure.block.linkChars > 0) return [];
		const seen = seenIn(neighbours, at, measure, words);
		const isOne = seen.isCalledSo || seen.saysSo || described[at] === 1 || saysAll(measure.block.text);
		return isOne && mayBe(neighbours, at, seen) ? [{ at, rule: "meta/description", by: at }] : [];
	});
}

/** What is seen in a block: is it called a standfirst, and does it say something where one stands? */
interface Seen {
	readonly isCalledSo: boolean;
	readonly saysSo: boolean;
}

const seenIn = (neighbours: Neighbours, at: number, measure: Measure, words: Words): Seen => {
	const isNext = isRightBelow(neighbours, at);
	const isLong = measure.length >= shortest || (isNext && endsInFullStop(measure.block.text));
	return {
		isCalledSo:
			isLong &&
			namesOf(neighbours, at, measure).some((names) => isCalled(names, standfirstWords) || (isNext && isCalled(names, introductionWords))),
		saysSo: isNext && (isSentence(measure) || (isStatement(measure, words) && isSideBySide(neighbours, at))),
	};
};

/** Does nothing speak against a block but the names of boxes around headlines? Where such a name may mean something else, one sign is not enough. */
function mayBe(neighbours: Neighbours, at: number, { isCalledSo, saysSo }: Seen): boolean {
	const { isLeftOut, isHinted, hintsOn } = neighbours;
	if (isLeftOut(at)) return true;
	const hints = hintsOn(at);
	if (isHinted(at)) {
		const isNoTeaser = saysSo || (isCalledSo && isNear(neighbours, at));
		return hints.every((rule) => rule === headerHint || (rule === teaserHint && isNoTeaser));
	}
	return isCalledSo && saysSo && hints.length > 0 && hints.every((rule) => rule === headerHint || rule === creditHint);
}

/** Is a block near a headline? */
const isNear = ({ scene, isHeadline }: Neighbours, at: number): boolean =>
	scene.measures.some(
		({ block }, other) =>
			isHeadline(other) && branchTo(scene, block.element, scene.measures[at]?.block.element ?? block.element, farthest) !== undefined,
	);

/** Is it the next thing below a headline, near it? A line below a picture is its caption. */
const isRightBelow = ({ scene, isHeadline }: Neighbours, at: number): boolean => {
	const [above, own] = [scene.measures[at - 1], scene.measures[at]];
	if (above === undefined || own === undefined || !isHeadline(at - 1)) return false;
	return own.block.id === above.block.id + 1 && branchTo(scene, above.block.element, own.block.element, farthest) !== undefined;
};

/** Does a block read as a sentence, not as a row of dates and places? */
const isSentence = ({ prose, digits, density }: Measure): boolean =>
	prose >= shortest && digits <= (density >= sentenceWords ? mostSentenceDigits : mostDigits);

/** `Foto: warga menanam bakau`: one word and a colon say what the line is, where more words are the topic of a standfirst. */
const opensWithLabel = /^\p{Alpha}+\s?[:：]/u;

/** Does a line without a full stop say something, other than who wrote the article or what to press? Buttons and dates do not stand in a `p` or a heading. */
const isStatement = ({ density, digits, phrases, block, box }: Measure, words: Words): boolean =>
	(box.tag === "p" || block.role === "heading") &&
	density >= fewestWords &&
	digits <= mostDigits &&
	phrases.length === 0 &&
	!opensWithLabel.test(block.text) &&
	!words.opensByline(block.text);

/** Is a block the sibling of the headline above it, or alone in a box that is? In a box with other text it is a part of that text. */
function isSideBySide({ scene }: Neighbours, at: number): boolean {
	const [above, own, next] = [scene.measures[at - 1], scene.measures[at], scene.measures[at + 1]];
	if (above === undefined || own === undefined) return false;
	const branch = branchTo(scene, above.block.element, own.block.element, farthestLine);
	return branch !== undefined && !(next && holds(scene.page, branch, next.block.element));
}

/** The words of class and id of the element of a block, and of the one around it if that holds nothing else. Those of a figure name its picture. */
function namesOf({ scene: { measures, page } }: Neighbours, at: number, { box: own }: Measure): readonly (readonly string[])[] {
	const above = own.parent;
	const around = above === -1 ? undefined : page.elements[above];
	const isAlone = [at - 1, at + 1].every((other) => {
		const beside = measures[other]?.block.element;
		return above === -1 || beside === undefined || !holds(page, above, beside);
	});
	return [own, ...(around && isAlone ? [around] : [])].filter(({ tag }) => tag !== "figure").map(({ hints }) => hints);
}

/** Is one of the words of a name, or two in a row, among these: `sub-title` for `subtitle`? */
const isCalled = (name: readonly string[], among: ReadonlySet<string>): boolean =>
	name.some((word, at) => among.has(word) || among.has(word + (name[at + 1] ?? "")));

/** The child of the smallest box around two elements that holds `other`; undefined where that box is more than `most` elements above either. */
function branchTo({ ancestors }: Scene, one: ElementId, other: ElementId, most: number): ElementId | undefined {
	const around = ancestors(one).slice(1, most + 1);
	const path = ancestors(other).slice(0, most + 1);
	return path[path.findIndex((box, index) => index > 0 && around.includes(box)) - 1];
}
