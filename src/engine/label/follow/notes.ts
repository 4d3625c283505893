import { range } from "../../../model/range.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import { asks } from "../../text/asking.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { lettersIn } from "../../text/letters.ts";
import type { Words } from "../../text/words.ts";
import { nearest, standsBeside } from "../../tree/ancestry.ts";
import { articleAlone } from "../../tree/tags.ts";
import { isNote } from "../questions/notes.ts";
import { leadsElsewhere, mostlyLink } from "../terms/links.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** The title of a correction is at most this long. Characters. */
const longestTitle = 60;
/** The linked title of another article has so many characters at least: buttons to share it have less. */
const shortestTitle = 25;
/** The number of a note; buttons count in several. */
const oneNumber = /^\W{0,2}\d{1,3}\W{0,2}$/u;
/** So many blocks may stand between the text and a correction: who wrote it, buttons to share it, where it was printed. */
const mostBetween = 6;

/**
 * A correction or a note of the editors is the article's, where its class, a link back or its words say so and it stands beside the text: with its
 * number, where that stands apart, and the heading of the notes. What begins as a correction may stand further behind, below who wrote the article.
 */
export function notes({ scene, isText, isOpen, isLeftOut, hintsOn, beside }: Neighbours, words: Words): readonly Kept[] {
	const { measures, page } = scene;
	const textOf = (at: number): string => measures[at]?.block.text ?? "";
	const isNumber = (at: number): boolean =>
		measures[at]?.block.role === "paragraph" && lettersIn(measures[at].block.text).length === 0 && isNote(scene, at);
	/** Is a line the title of a correction: what one begins with, and no more? */
	const isTitle = (at: number): boolean => {
		const text = textOf(at);
		return text.length <= longestTitle && !endsInFullStop(text) && words.saysCorrection(`${text}:`);
	};
	/** Does a line begin as a correction, or stand below the title of one? */
	const isCorrection = (at: number): boolean =>
		(words.saysCorrection(textOf(at)) && !endsInColon(textOf(at))) ||
		(isTitle(at - 1) && measures[at - 1]?.box.parent === measures[at]?.box.parent);
	const articleOf = (at: number): ElementId | undefined => {
		const element = measures[at]?.block.element;
		return element === undefined ? undefined : nearest(page, element, articleAlone);
	};
	/** Do both stand in one article, or on a page without any side by side? */
	const isOfOneArticle = (at: number, other: number): boolean => {
		const [one, another] = [measures[at], measures[other]];
		if (one === undefined || another === undefined || articleOf(at) !== articleOf(other)) return false;
		return articleOf(at) !== undefined || standsBeside(page, one.box, another.block.element);
	};
	/** Begins something else there: comments, another part of the page, another article? Readers correct an article, too. */
	const beginsOther = (at: number): boolean => {
		const { block, linkDensity = 0 } = measures[at] ?? {};
		const isOtherTitle = linkDensity >= mostlyLink && (block?.text.length ?? 0) >= shortestTitle;
		return block?.role === "heading" || isOtherTitle || hintsOn(at).some((rule) => rule.endsWith("/comments"));
	};
	/** Is the text not far above, with nothing else begun between? */
	const isNotFarBehind = (at: number): boolean => {
		for (let above = at - 1; above >= 0 && above >= at - 1 - mostBetween; above--) {
			if (isText(above)) return isOfOneArticle(at, above);
			if (beginsOther(above)) return false;
		}
		return false;
	};
	/** The first of what goes with a note: the heading of the notes, or the title of the correction, and its number. */
	const topOf = (at: number, isOfText: boolean): number => {
		const first = isLeftOut(at - 1) && isNumber(at - 1) ? at - 1 : at;
		const isHeaded = isTitle(first - 1) || (isOfText && measures[first - 1]?.block.role === "heading");
		return isHeaded && isLeftOut(first - 1) ? first - 1 : first;
	};
	return measures.flatMap(({ block, prose, linkDensity }, at) => {
		if (!isLeftOut(at) || linkDensity >= leadsElsewhere || asks(block.text)) return [];
		const isNumbered = isNumber(at - 1);
		if (!isOpen(at) && !isNumbered) return [];
		const corrects = isCorrection(at);
		const isOfText = prose > 0 && (isNote(scene, at) || (isNumbered && oneNumber.test(textOf(at - 1))));
		if (!corrects && !isOfText) return [];
		const top = topOf(at, isOfText);
		const isKept = isText(beside(top, -1)) || isText(beside(at, 1)) || (corrects && isNotFarBehind(top));
		return isKept ? range(top, at + 1).map((part): Kept => ({ at: part, rule: "neighbour/company", saw: block.text })) : [];
	});
}
