import { grouped } from "../../../model/grouped.ts";
import { range } from "../../../model/range.ts";
import { holds } from "../../tree/ancestry.ts";
import { isByWords } from "../terms/evidence.ts";
import { isWordsAlone } from "../terms/links.ts";
import { surelyText } from "../terms/odds.ts";
import { isFact } from "./fact-sheet.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** Each point of a summary has so many words at least. */
const fewestWords = 3;
/** A summary has so many points at least. */
const fewestPoints = 2;
/** A list of facts with their names has so many at least, … */
const fewestFacts = 3;
/** … and at most this share of them, 0 to 1, may read like a byline: a book has an author. */
const mostCredits = 0.34;

const letteredWords = (text: string): number => text.split(/\s+/u).filter((word) => /\p{Alpha}/u.test(word)).length;

/**
 * Keeps boxes between the headline and the first sure paragraph that sum up the article in points, or list facts with their names (what a book costs,
 * who is suing whom), perhaps below a title. Nothing in them may be a link, a button or a caption. Who wrote the article and when stands there, too,
 * but in shorter lines and fewer.
 */
export function openingBoxes({
	scene,
	isHeadline,
	isText,
	isUnnamed,
	isLikelyCredit,
	hintsOn,
	oddsOf,
	keepAll,
}: Neighbours): readonly Kept[] {
	const { measures, page, ancestors } = scene;
	// A standfirst stands before such boxes as well, and is no sure paragraph.
	const start = measures.findIndex(({ block }, at) => isText(at) && block.role === "paragraph" && oddsOf(at) >= surelyText);
	const headline = measures.findLastIndex((_, at) => at < start && isHeadline(at));
	const [title, first] = [measures[headline]?.block.element, measures[start]?.block.element];
	if (title === undefined || first === undefined) return [];
	const boxes = grouped(range(headline + 1, start), (at) =>
		ancestors(measures[at]?.block.element ?? first).findLast((box) => !holds(page, box, first) && !holds(page, box, title)),
	);
	const isItem = (at: number): boolean => measures[at]?.block.role === "item";
	const isCredit = (at: number): boolean => isLikelyCredit(at) && hintsOn(at).every(isByWords);
	const mayBe = (at: number): boolean =>
		(isText(at) || isUnnamed(at) || isCredit(at)) && measures[at] !== undefined && isWordsAlone(measures[at].block);
	const arePoints = (points: readonly number[]): boolean =>
		points.length >= fewestPoints && points.every((at) => isItem(at) && letteredWords(scene.textAt(at)) >= fewestWords);
	const areFacts = (facts: readonly number[]): boolean =>
		facts.length >= fewestFacts &&
		facts.every((at) => measures[at] !== undefined && isFact(measures[at])) &&
		facts.filter(isCredit).length <= mostCredits * facts.length;
	return [...boxes.values()].flatMap((inside) => {
		const [one, ...rest] = inside;
		const end = inside.findLastIndex(isItem) + 1;
		const said = end > 0 ? inside.slice(0, end) : inside;
		if (said.every(isText) || !said.every(mayBe)) return [];
		const isOpening = arePoints(said) || (!isItem(one) && arePoints(said.slice(1))) || areFacts(said) || areFacts(rest);
		return isOpening ? keepAll(said, "neighbour/amid", one) : [];
	});
}
