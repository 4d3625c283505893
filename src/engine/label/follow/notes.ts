import { range } from "../../../model/range.ts";
import { asks } from "../../text/asking.ts";
import { lettersIn } from "../../text/letters.ts";
import type { Words } from "../../text/words.ts";
import { isNote } from "../questions/notes.ts";
import { leadsElsewhere } from "../terms/links.ts";
import { corrections } from "./corrections.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** The number of a note; buttons count in several. */
const oneNumber = /^\W{0,2}\d{1,3}\W{0,2}$/u;

/**
 * Keeps corrections and notes that stand beside the text and are known by class, by a link back, or by their words; with them goes a number that stands
 * apart, and the heading of the notes. What begins as a correction may also stand a little further behind, below who wrote the article.
 */
export function notes(neighbours: Neighbours, words: Words): readonly Kept[] {
	const { scene, isText, isOpen, isLeftOut, beside } = neighbours;
	const { measures } = scene;
	const { isTitle, isCorrection, isNotFarBehind } = corrections(neighbours, words);
	const isNumber = (at: number): boolean =>
		measures[at]?.block.role === "paragraph" && lettersIn(measures[at].block.text).length === 0 && isNote(scene, at);
	/** The first of what goes with a note: the heading of the notes, or the title of the correction, and its number. */
	const topOf = (at: number, isOfText: boolean): number => {
		const first = isLeftOut(at - 1) && isNumber(at - 1) ? at - 1 : at;
		const isHeaded = isTitle(first - 1) || (isOfText && measures[first - 1]?.block.role === "heading");
		return isHeaded && isLeftOut(first - 1) ? first - 1 : first;
	};
	return measures.flatMap(({ block, prose, linkDensity }, at) => {
		if (!isLeftOut(at) || linkDensity >= leadsElsewhere || asks(block.text)) return [];
		const isNumbered = isNumber(at - 1);
		const isStated = isNote(scene, at) && lettersIn(block.text).length > 0;
		if (!isOpen(at) && !isNumbered && !isStated) return [];
		const corrects = isCorrection(at);
		const isOfText = isStated || (prose > 0 && isNumbered && oneNumber.test(scene.textAt(at - 1)));
		if (!corrects && !isOfText) return [];
		const top = topOf(at, isOfText);
		const isKept = isText(beside(top, -1)) || isText(beside(at, 1)) || (corrects && isNotFarBehind(top));
		return isKept ? range(top, at + 1).map((part): Kept => ({ at: part, rule: "neighbour/company", by: at })) : [];
	});
}
