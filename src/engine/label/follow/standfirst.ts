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

/** What may speak against it: the box around the headline is called a header, … */
const headerHint = "hint/navigation";
/** … some systems call it a teaser, as they do what leads to other articles, … */
const teaserHint = "hint/related";
/** … and some name the box around headline, standfirst and author after the author. */
const creditHint = "hint/credit";
/** Headline and standfirst stand in boxes of their own, so many elements below one around both. */
const farthest = 3;
/** A line without a full stop is one side by side with the headline: so many elements below a box around both. */
const farthestLine = 2;
/** Shorter lines say no sentence. Characters. */
const shortest = 25;
/** A line with a larger share of digits, 0 to 1, says when and where from, not what. */
const mostDigits = 0.1;
/** A sentence says it with a larger share of digits than this, 0 to 1, whatever its words. */
const mostSentenceDigits = 0.15;
/** With this share of function words, 0 to 1, what has years and sums in it is a sentence, and no row of stamps. */
const sentenceWords = 0.3;
/** A line without a full stop says something, not names and sections only, from this share of function words on, 0 to 1. */
const fewestWords = 0.2;

/**
 * Between the headline and the text, the standfirst is what the page's own description says, what its class calls so, an unlinked sentence right
 * below the headline, in the same box or one beside it, and a line there that says something without a full stop.
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

/** Does nothing speak against it but what boxes around headlines are called? What else such a name may mean takes more than one sign. */
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

/** Is there a box around it and a headline, not far above? */
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

/** Does it read as a sentence to its end, and not as a row of stamps? */
const isSentence = ({ prose, digits, density }: Measure): boolean =>
	prose >= shortest && digits <= (density >= sentenceWords ? mostSentenceDigits : mostDigits);

/** `Foto: warga menanam bakau`: one word and a colon say what the line is, where more words are the topic of a standfirst. */
const opensWithLabel = /^\p{L}+\s?[:：]/u;

/** Does a line without a full stop, or a heading, say something, and neither whose the article is nor what to do? Buttons and stamps stand in mere boxes. */
const isStatement = ({ density, digits, phrases, block, box }: Measure, words: Words): boolean =>
	(box.tag === "p" || block.role === "heading") &&
	density >= fewestWords &&
	digits <= mostDigits &&
	phrases.length === 0 &&
	!opensWithLabel.test(block.text) &&
	!words.opensByline(block.text);

/** Is it the headline's sibling, or alone in a box that is? What shares a box with other text is of that text. */
function isSideBySide({ scene }: Neighbours, at: number): boolean {
	const [above, own, next] = [scene.measures[at - 1], scene.measures[at], scene.measures[at + 1]];
	if (above === undefined || own === undefined) return false;
	const branch = branchTo(scene, above.block.element, own.block.element, farthestLine);
	return branch !== undefined && !(next && holds(scene.page, branch, next.block.element));
}

/** The words that name its box, and the element around that where it holds nothing else. A figure's are of its picture. */
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

/** What leads to `other` right inside the smallest box around both; undefined where that is more than `most` elements above either. */
function branchTo({ ancestors }: Scene, one: ElementId, other: ElementId, most: number): ElementId | undefined {
	const around = ancestors(one).slice(1, most + 1);
	const path = ancestors(other).slice(0, most + 1);
	return path[path.findIndex((box, index) => index > 0 && around.includes(box)) - 1];
}
