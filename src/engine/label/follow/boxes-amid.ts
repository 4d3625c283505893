import type { ElementId } from "../../../model/reading/page.ts";
import type { Measure } from "../../prose/measure.ts";
import { asks } from "../../text/asking.ts";
import { endsInFullStop } from "../../text/endings.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import { isByWords } from "../terms/evidence.ts";
import { surelyText } from "../terms/odds.ts";
import { type BoxBeside, boxesBeside } from "./boxes-beside.ts";
import { isFact, isFactSheet } from "./fact-sheet.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** Log-odds below which a line in the last box speaks against it: a menu, the newsroom. Labels and figures are doubted more than sentences. */
const lowestLast = -3;
/** More than the number of a step: a word, a year. */
const telling = /\p{L}{2}|\d{3}/u;

/**
 * A box between paragraphs of the article, side by side with them, is text as a whole where nothing in it is a link, has a name of clutter or can be
 * pressed, and it says a sentence or has two lines: points, steps, figures, answers, a fact box. Its lines alone say too little to be told from a menu.
 * One right behind the last paragraph is text only where it is a fact sheet: who wrote it and what the site sells stand there too.
 */
export function boxesAmid({ scene, isText, isUnnamed, isLikelyCredit, hintsOn, oddsOf, beside, keepAll }: Neighbours): readonly Kept[] {
	const { measures, page, repeats, textAt } = scene;
	const { fields = [] } = page;
	/** Below facts may be said where they are from. A class alone does not say so. */
	const saysSource = (at: number): boolean => isLikelyCredit(at) && hintsOn(at).some(isByWords);
	/** A word alone may be a button's, and a line alone that asks the reader something is said to sell. */
	const saysSentence = (at: number): boolean => {
		const { prose = 0, block } = measures[at] ?? {};
		return block !== undefined && (prose > 0 || endsInFullStop(block.text)) && !asks(block.text);
	};
	/** A score, a sum with its name. */
	const isFigure = (line: Measure): boolean => isFact(line) && /\d/.test(line.block.text);
	/** Does a box right behind the last paragraph, side by side with it, end the text? */
	const endsText = (box: ElementId, inside: readonly number[]): boolean => {
		const before = beside(inside[0] ?? 0, -1);
		const isRightBehind = isText(before) && measures[before]?.box.parent === parentOf(page, box);
		return isRightBehind && inside.every((at) => oddsOf(at) > lowestLast) && isFactSheet(inside.flatMap((at) => measures[at] ?? []));
	};
	const isOfText = (box: ElementId, { inside, isLast }: BoxBeside): boolean => {
		if (inside.every(isText) || !inside.every((at) => isText(at) || isUnnamed(at))) return false;
		const lines = inside.flatMap((at) => measures[at] ?? []);
		if (lines.some(({ block, linkDensity }) => block.role === "control" || block.role === "caption" || linkDensity > 0)) return false;
		if (fields.some(({ element }) => holds(page, box, element))) return false;
		// Text beside a picture is its caption as often as not.
		const [first, last] = [lines[0]?.block.id ?? 0, lines.at(-1)?.block.id ?? 0];
		if (page.blocks.slice(first, last).some(({ kind }) => kind === "media")) return false;
		// The number of a step whose words are known for text says nothing more, nor does what stands on the page again and again.
		const saysMore = inside.some((at) => !isText(at) && repeats[at] === 1 && telling.test(textAt(at)));
		if (!saysMore) return false;
		return isLast ? endsText(box, inside) : inside.length > 1 || inside.every(saysSentence) || lines.every(isFigure);
	};
	return [...boxesBeside(scene, isText, (at) => oddsOf(at) >= surelyText)].flatMap(([box, { inside, isLast }]) => {
		// At the end of an article such a line is its own.
		const said = !isLast && saysSource(inside.at(-1) ?? -1) ? inside.slice(0, -1) : inside;
		const [first] = said;
		return first !== undefined && isOfText(box, { inside: said, isLast }) ? keepAll(said, "neighbour/amid", first) : [];
	});
}
