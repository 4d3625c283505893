import type { ElementId } from "../../../model/reading/page.ts";
import type { Measure } from "../../prose/measure.ts";
import { asks } from "../../text/asking.ts";
import { endsInFullStop } from "../../text/endings.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import { isByWords } from "../terms/evidence.ts";
import { isWordsAlone } from "../terms/links.ts";
import { surelyText } from "../terms/odds.ts";
import { type BoxBeside, boxesBeside } from "./boxes-beside.ts";
import { isFact, isFactSheet } from "./fact-sheet.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/**
 * A line below these log-odds shows that the last box is a menu or the newsroom's. They are low, because labels and figures are doubted more than
 * sentences.
 */
const lowestLast = -3;
/** What says more than the number of a step does: a word, a year. */
const telling = /\p{Alpha}{2}|\d{3}/u;

/**
 * Keeps boxes between paragraphs of the article as a whole: points, steps, figures, answers, fact boxes, whose lines say too little to be told from a
 * menu one by one. Nothing in such a box may be a link, a button or named as clutter, but for a last line that says where its facts are from, and it says
 * a sentence, a figure or two lines. A box right behind the last paragraph must be a fact sheet: who wrote the article and what the site sells stand
 * there, too.
 */
export function boxesAmid({
	scene,
	isText,
	isUnnamed,
	isCredit,
	isLikelyCredit,
	hintsOn,
	oddsOf,
	beside,
	keepAll,
}: Neighbours): readonly Kept[] {
	const { measures, page, repeats, textAt } = scene;
	const { fields = [] } = page;
	/** Does a line say, in words and not by its class alone, where the facts above it are from? */
	const saysSource = (at: number): boolean => (isCredit(at) || isLikelyCredit(at)) && hintsOn(at).some(isByWords);
	/** Does a line say a sentence? A mere word may be a button's, and a question alone to the reader sells something. */
	const saysSentence = (at: number): boolean => {
		const { prose = 0, block } = measures[at] ?? {};
		return block !== undefined && (prose > 0 || endsInFullStop(block.text)) && !asks(block.text);
	};
	/** Is a line a score, or a sum with its name? */
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
		if (!lines.every(({ block }) => isWordsAlone(block))) return false;
		if (fields.some(({ element }) => holds(page, box, element))) return false;
		// Text beside a picture is its caption as often as not.
		const [first, last] = [lines[0]?.block.id ?? 0, lines.at(-1)?.block.id ?? 0];
		if (page.blocks.slice(first, last).some(({ kind }) => kind === "media")) return false;
		// Where the rest is known for text already, the number of a step adds nothing, nor does what the page repeats.
		const saysMore = inside.some((at) => !isText(at) && repeats[at] === 1 && telling.test(textAt(at)));
		if (!saysMore) return false;
		return isLast ? endsText(box, inside) : inside.length > 1 || inside.every(saysSentence) || lines.every(isFigure);
	};
	return [...boxesBeside(scene, isText, (at) => oddsOf(at) >= surelyText)].flatMap(([box, { inside, isLast }]) => {
		// Behind the last paragraph such a line is the article's credit, not the box's.
		const said = !isLast && saysSource(inside.at(-1) ?? -1) ? inside.slice(0, -1) : inside;
		const [first] = said;
		return first !== undefined && isOfText(box, { inside: said, isLast }) ? keepAll(said, "neighbour/amid", first) : [];
	});
}
