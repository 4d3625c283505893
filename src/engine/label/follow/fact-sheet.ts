import type { Measure } from "../../prose/measure.ts";
import { isLabelled } from "../../text/labelled.ts";
import { numberOf } from "../../text/letters.ts";

/** So many facts at least. */
const fewest = 2;

/** A line with an address to write to is the newsroom's as often as not. */
const address = /@|www\.|https?:/u;

/** Facts are figures for this share of the lines at least, 0 to 1: titles of other news, networks and topics have none. */
const fewestFigures = 0.5;
/** One figure or two and nothing else: a mark to give, a page to choose. */
const choice = /^[^\p{Alpha}\d]*\d{1,2}[^\p{Alpha}\d]*$/u;

/** Is a line a fact, a label with its value? */
export const isFact = ({ block }: Measure): boolean => isLabelled(block.text) && !address.test(block.text);

/**
 * Does a box say nothing but facts, with figures in half of its lines at least: when, where, what it costs? Facts are labels with their values, below
 * a title perhaps, and below a title the items of a list, or lines that count on.
 */
export function isFactSheet([first, ...rest]: readonly Measure[]): boolean {
	const isItem = ({ block }: Measure): boolean => block.role === "item" && !address.test(block.text);
	const isNumbered = ({ block }: Measure): boolean => numberOf(block.text) !== undefined;
	if (first === undefined || first.block.role === "item") return false;
	const isTitled = !isFact(first);
	const lines = isTitled ? rest : [first, ...rest];
	const figures = lines.filter(({ block }) => /\d/.test(block.text) && !choice.test(block.text)).length;
	if (lines.length < fewest || figures < fewestFigures * lines.length) return false;
	return lines.every(isFact) || (isTitled && (lines.every(isItem) || lines.every(isNumbered)));
}
