import type { Measure } from "../prose/measure.ts";
import { lookOf } from "../tree/look.ts";

/** Letters and digits of any script, in lower case. */
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "");

/** A shorter text stands in a line by chance, and a shorter line says nothing. Characters. */
const shortest = { part: 6, line: 3 } as const;
/** Shown and stated line are one where the shorter makes this share of the longer, 0 to 1: plugins add notes and other units. */
const mostShared = 0.5;
/** So many blocks may stand between two stated lines: what there is of one, in an element of its own ("135 g"). */
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
	const isPlain = (at: number): boolean => measures[at]?.block.role !== "control" && measures[at]?.block.linkChars === 0;
	/** What the elements look like that stand between two such lines. */
	const partsLike = new Set<string>();
	let last = Number.NEGATIVE_INFINITY;
	measures.forEach(({ block, prose }, at) => {
		if (block.role === "control" || block.role === "heading") return;
		const own = folded(block.text);
		if (!stated.some((line) => shows(own, line))) return;
		const between = Array.from({ length: Math.min(at - last, at + 1) - 1 }, (_, step) => at - 1 - step);
		// Steps are whole: what stands between two is a button or a number.
		if (prose === 0 && between.length <= mostBetween && between.every(isPlain))
			for (const part of between) {
				found.add(part);
				partsLike.add(lookOf(measures[part]?.box));
			}
		found.add(at);
		last = at;
	});
	// What stands so before the first and behind the last line is of them, too.
	const isPart = (at: number): boolean => isPlain(at) && measures[at]?.block.role !== "heading" && partsLike.has(lookOf(measures[at]?.box));
	const [first, end] = [Math.min(...found), last];
	if (isPart(first - 1)) found.add(first - 1);
	if (isPart(end + 1)) found.add(end + 1);
	for (const at of [...found]) if (measures[at - 1]?.block.role === "heading") found.add(at - 1);
	return found;
}
