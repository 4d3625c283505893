import { scaled } from "./number-words.ts";
import type { ReadNumber } from "./numbers.ts";
import { readSum, sumAt } from "./sums.ts";
import { isOneOf, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The second number of a range and where it starts. */
export interface RangeEnd extends ReadNumber {
	readonly from: number;
}

/**
 * The other end, at `at`, of a range that starts at `start`, of sums with or without the currency again: `-15 juta`, `hingga Rp 3 miliar`,
 * and behind `between` also `and 10`; undefined where none follows.
 */
export const rangeEnd = (tokens: readonly Token[], start: number, at: number, words: Vocabulary): RangeEnd | undefined => {
	const { between, pairs, until } = words.dates;
	const joint = isOneOf(tokens[at], ["-", "–"]) ? at + 1 : until.skip(tokens, at);
	const next = joint === at && between.endsBefore(tokens, start) ? pairs.skip(tokens, at) : joint;
	if (next === at) return undefined;
	const from = sumAt(tokens, next, words)?.digits ?? next;
	const number = tokens[from]?.kind === "number" ? readSum(tokens, from, words) : undefined;
	return number && { ...number, from: next };
};

/** Where a range begins, with the scale that may stand at its end alone: `2 hingga 3 juta`; undefined where that would not be below the end. */
export const rangeStart = (first: ReadNumber, end: ReadNumber): number | undefined => {
	const start = first.scale === 1 ? scaled(first.value, end.scale) : first.value;
	return start < end.value ? start : undefined;
};
