import type { TextBlock } from "../../../model/page.ts";
import type { Measure } from "../../prose/measure.ts";
import { endsInColon } from "../../text/endings.ts";
import { holds } from "../../tree/ancestry.ts";
import { leavesSite } from "../leaves-site.ts";
import { between } from "./lists.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** So many lines, and hosts that they lead to, show that a list is of places to turn to: one alone is a partner's. */
const fewest = 2;
/** A number to call has so many digits at least, and one of them more: that is no count, and hardly a price. */
const fewestDigits = { each: 3, one: 6 } as const;
/** Groups of digits as telephones have them. */
const number = /(?<![\p{L}\d.,])[+(]?\d[\d\s()–/-]+\d(?![.,]?\d)/gu;
/** A year stands in a day or between two years. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** The digits of the longest number to call that a line says beside its links. */
function digitsOf({ runs }: TextBlock): number {
	const unlinked = runs.map(({ href, text }) => (href === undefined ? text : " ")).join("");
	const numbers = (unlinked.match(number) ?? []).filter((one) => !year.test(one));
	return Math.max(0, ...numbers.map((one) => one.replace(/\D/gu, "").length));
}

/**
 * Where to get help, at the end of a report on what readers may need it for: lines of a list, or side by side, each with a link to another site and
 * the number to call. What is mostly a link to elsewhere looks like a teaser, but no teaser says a telephone number beside its link.
 */
export function helpLines({ scene, isText, isLeftOut, beside, keepAll }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	const isLine = (at: number): boolean => {
		const block = measures[at]?.block;
		if (block === undefined || !(isText(at) || isLeftOut(at)) || digitsOf(block) < fewestDigits.each) return false;
		return block.linkChars === 0 || leavesSite(block, page.url);
	};
	/** A heading, or a line with a colon, that may stand between the text and the numbers. */
	const introduces = (at: number): boolean =>
		isLeftOut(at) && (measures[at]?.block.role === "heading" || endsInColon(measures[at]?.block.text ?? ""));
	/** Does a line stand in the box that holds a block of the text, or beside it? */
	const isNear = ({ element }: TextBlock, { box }: Measure): boolean =>
		[box.parent, page.elements[box.parent]?.parent].some((around = -1) => around !== -1 && holds(page, around, element));
	const kept: Kept[] = [];
	for (let at = 1; at < measures.length; at++) {
		let end = at;
		while (isLine(end) && measures[end]?.box.parent === measures[at]?.box.parent) end++;
		const lines = measures.slice(at, end).map(({ block }) => block);
		const hosts = new Set(lines.flatMap(({ runs }) => runs.flatMap(({ href }) => href?.split("/")[2] ?? [])));
		const first = introduces(at - 1) ? (introduces(at - 2) ? at - 2 : at - 1) : at;
		const before = beside(first, -1);
		const [line, text] = [lines[0], measures[before]];
		const areNumbers = hosts.size >= fewest && lines.some((one) => digitsOf(one) >= fewestDigits.one);
		if (line && text && areNumbers && isText(before) && isNear(line, text))
			kept.push(...keepAll(between(first, end), "neighbour/item", text.block.text));
		at = Math.max(at, end - 1);
	}
	return kept;
}
