import { range } from "../../../model/range.ts";
import type { Measure } from "../../prose/measure.ts";
import { lookOf } from "../../tree/look.ts";
import { halfLinked } from "../terms/links.ts";

/** Letters and digits of any script, in lower case. */
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{Alpha}\p{N}\p{M}]+/gu, "");

/** A shorter part of a line stands in it by chance, and a shorter line is not looked for. Characters. */
const shortest = { part: 6, line: 3 } as const;
/** Shown and stated line are one where the shorter makes this share of the longer, 0 to 1: plugins add notes and other units. */
const mostShared = 0.5;
/** So many blocks may stand between two stated lines: how much to take ("135 g"), in an element of its own. */
const mostBetween = 2;

/** Does a folded text show this folded line, or the better part of it? */
const shows = (own: string, line: string): boolean =>
	own === line ||
	(own.length >= shortest.part && own.length >= mostShared * line.length && line.includes(own)) ||
	(line.length >= shortest.part && line.length >= mostShared * own.length && own.includes(line));

/**
 * The blocks that show a line the page states to be of its article, by index, with the headings right above them and what parts one from the next.
 * `lines`: ingredients and steps of a recipe, which say too little by themselves to be told from a menu.
 */
export function statedBlocks(measures: readonly Measure[], lines: readonly string[]): ReadonlySet<number> {
	const stated = lines.map(folded).filter((line) => line.length >= shortest.line);
	const found = new Set<number>();
	if (stated.length === 0) return found;
	/** Has a block no phrase of clutter, and is it nothing to press? */
	const isMute = ({ block, phrases }: Measure): boolean => block.role !== "control" && phrases.length === 0;
	const shown = measures.flatMap((measure, at) => {
		if (!isMute(measure) || measure.block.role === "heading" || measure.linkDensity >= halfLinked) return [];
		const own = folded(measure.block.text);
		return stated.some((line) => shows(own, line)) ? [at] : [];
	});
	// A word or two may be the name of a section as well: an ingredient stands beside others.
	const listed = shown.filter((at, step) => {
		const [before, after] = [shown[step - 1] ?? Number.NEGATIVE_INFINITY, shown[step + 1] ?? Number.POSITIVE_INFINITY];
		return (measures[at]?.prose ?? 0) > 0 || at - before <= mostBetween + 1 || after - at <= mostBetween + 1;
	});
	const isPlain = (at: number): boolean => {
		const measure = measures[at];
		return measure !== undefined && isMute(measure) && measure.block.linkChars === 0;
	};
	/** The looks of the elements that stand between two such lines. */
	const partsLike = new Set<string>();
	listed.forEach((at, step) => {
		found.add(at);
		const before = listed[step - 1] ?? at;
		// Steps are whole: what stands between two is a button or a number.
		if (measures[at]?.prose !== 0 || at - before > mostBetween + 1) return;
		const between = range(before + 1, at);
		if (!between.every(isPlain)) return;
		for (const part of between) {
			found.add(part);
			partsLike.add(lookOf(measures[part]?.box));
		}
	});
	// What stands so before the first and behind the last line is of them, too.
	const isPart = (at: number): boolean => isPlain(at) && measures[at]?.block.role !== "heading" && partsLike.has(lookOf(measures[at]?.box));
	for (const at of [(listed[0] ?? 0) - 1, (listed.at(-1) ?? 0) + 1]) if (isPart(at)) found.add(at);
	for (const at of [...found]) if (measures[at - 1]?.block.role === "heading") found.add(at - 1);
	return found;
}
