import type { Measure } from "../../prose/measure.ts";

/**
 * The blocks that the reader asked to keep, by index. `openings`: how what was kept begins, which may be several blocks in a row; where an opening
 * ends within a block, that block is kept as a whole, and where the page goes on otherwise, nothing is.
 */
export function keptBlocks(measures: readonly Measure[], openings: readonly string[]): ReadonlySet<number> {
	const kept = new Set<number>();
	for (const opening of openings)
		for (let at = 0; at < measures.length; at++) for (const one of opened(measures, opening, at)) kept.add(one);
	return kept;
}

/** Is this the beginning of a stretch that the reader asked to keep? An empty opening keeps nothing. */
export const isKeptStretch = (text: string, openings: readonly string[]): boolean =>
	openings.some((opening) => opening !== "" && text.startsWith(opening));

/** The blocks from `start` on that this opening goes through; none where it says something else. */
function opened(measures: readonly Measure[], opening: string, start: number): readonly number[] {
	const found: number[] = [];
	let rest = opening;
	for (let at = start; rest !== ""; at++) {
		const text = measures[at]?.block.text ?? "";
		if (text === "") return [];
		found.push(at);
		if (text.startsWith(rest)) return found;
		if (!rest.startsWith(text)) return [];
		rest = rest.slice(text.length).trimStart();
	}
	return found;
}
