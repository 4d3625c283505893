import { range, rangesWhile } from "../../../model/range.ts";
import type { TextBlock } from "../../../model/reading/page.ts";
import { hostOf } from "../../text/addresses.ts";
import { endsInColon } from "../../text/endings.ts";
import { linksIn } from "../../text/runs.ts";
import { standsBeside } from "../../tree/ancestry.ts";
import { leavesSite } from "../questions/where-links-lead.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** A list of places to turn to has so many lines at least and leads to so many hosts: a line alone is a partner's. */
const fewest = { lines: 2, hosts: 2 } as const;
/** So many lines may introduce the numbers: a heading, and a line that ends in a colon. */
const mostIntroduction = 2;
/** Each number to call has so many digits at least (emergency lines are short), and one of the list so many. */
const fewestDigits = { each: 3, one: 6 } as const;
/** Groups of digits as telephones have them. */
const number = /(?<![\p{Alpha}\d.,])[+(]?\d[\d\s()–/-]+\d(?![.,]?\d)/gu;
/** Counts and prices come in groups of three: `120 000`. A telephone number begins with a nought or a sign, has a stroke, or other groups. */
const inThousands = /^[1-9]\d{0,2}(?: \d{3})+$/u;
/** A year stands in a day or between two years. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** The digits of the longest number to call that a line says beside its links. */
function digitsOf({ runs }: TextBlock): number {
	const unlinked = runs.map(({ href, text }) => (href === undefined ? text : " ")).join("");
	const numbers = (unlinked.match(number) ?? []).filter((one) => !year.test(one) && !inThousands.test(one.trim()));
	return Math.max(0, ...numbers.map((one) => one.replace(/\D/gu, "").length));
}

/** Do lines lead to several hosts, and does one of them say a whole telephone number? */
const nameWhomToCall = (lines: readonly TextBlock[]): boolean => {
	if (lines.length < fewest.lines) return false;
	const hosts = new Set(lines.flatMap(({ runs }) => linksIn(runs).map(hostOf)));
	return hosts.size >= fewest.hosts && lines.some((line) => digitsOf(line) >= fewestDigits.one);
};

/**
 * Keeps the lines that say where to get help, behind a report on what readers may need it for: side by side, each with a number to call and perhaps a
 * link to another site. Such a link looks like a teaser; the telephone number beside it tells the two apart.
 */
export function helpLines({ scene, isText, isLeftOut, beside, keepAll }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	const isLine = (at: number): boolean => {
		const { block, seen } = measures[at] ?? {};
		// Most blocks have few digits: the pattern for letters of all scripts is dear.
		if (block === undefined || seen === undefined || seen.digits < fewestDigits.each || !(isText(at) || isLeftOut(at))) return false;
		return (block.linkChars === 0 || leavesSite(block, page.url)) && digitsOf(block) >= fewestDigits.each;
	};
	/** A heading, or a line with a colon, that may stand between the text and the numbers. */
	const introduces = (at: number): boolean => isLeftOut(at) && (measures[at]?.block.role === "heading" || endsInColon(scene.textAt(at)));
	/** The first of what introduces the lines from here on, or the first line itself. */
	const topOf = (start: number): number => {
		let top = start;
		while (start - top < mostIntroduction && introduces(top - 1)) top--;
		return top;
	};
	return rangesWhile(measures.length, (at, first) => at > 0 && isLine(at) && scene.areSiblings(first, at)).flatMap((run) => {
		const lines = run.flatMap((at) => measures[at]?.block ?? []);
		if (!nameWhomToCall(lines)) return [];
		const [start = 0] = run;
		const top = topOf(start);
		const before = beside(top, -1);
		const [line, text] = [lines[0], measures[before]];
		const isBehindText = line && text && isText(before) && standsBeside(page, text.box, line.element);
		return isBehindText ? keepAll(range(top, start + run.length), "neighbour/item", before) : [];
	});
}
