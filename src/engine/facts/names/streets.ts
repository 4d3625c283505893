import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NameSpan, spanAt } from "./span.ts";

/** Where the number at `at` ends, with the letter it may bear: `12`, `12A`. */
const numberEnd = (tokens: readonly Token[], at: number): number | undefined => {
	if (tokens[at]?.kind !== "number") return undefined;
	const letter = tokens[at + 1];
	return letter !== undefined && !letter.spaced && /^\p{Lu}$/u.test(letter.text) ? at + 2 : at + 1;
};

/** `Jl. Sudirman No. 5`: a street with the number of a house is one place; the word for a number without one is none of its name. */
const withHouseNumber = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const { tokens } = passage;
	const { kind, from, to } = span;
	if (kind !== "place" || names.streets.at(tokens, from) === undefined) return span;
	const inside = names.houseNumbers.before(tokens, to);
	const behind = names.houseNumbers.at(tokens, to);
	const label = inside === undefined ? to : to - inside.length;
	if (inside === undefined && behind === undefined) return span;
	const at = inside === undefined ? to + (behind?.length ?? 0) : to;
	const end = numberEnd(tokens, tokens[at]?.text === "." ? at + 1 : at) ?? label;
	return end === to || label <= from + 1 ? span : spanAt(passage, "place", from, end);
};

/** The names of each passage, streets among them with the numbers of their houses. */
export const withHouseNumbers = (
	passages: readonly Passage[],
	spans: readonly (readonly NameSpan[])[],
	words: Vocabulary,
): readonly (readonly NameSpan[])[] =>
	passages.map((passage, i) => {
		const whole = (spans[i] ?? []).map((span) => withHouseNumber(passage, span, words));
		// What the number takes in is no name of its own.
		return whole.filter(({ from }) => !whole.some((other) => other.from < from && from < other.to));
	});
