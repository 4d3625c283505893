import type { Passage } from "../passages.ts";
import { isDash, type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NamedPassage, type NameSpan, renamed, spanAt, withEnds } from "./span.ts";

/** Where the number at `at` ends, with the letter it may bear or the house it goes up to: `12`, `12A`, `10-12`. */
const numberEnd = (tokens: readonly Token[], at: number): number | undefined => {
	if (tokens[at]?.kind !== "number") return undefined;
	const [next, last] = [tokens[at + 1], tokens[at + 2]];
	if (next?.spaced) return at + 1;
	if (isDash(next) && last?.kind === "number" && !last.spaced) return at + 3;
	return /^\p{Upper}$/u.test(next?.text ?? "") ? at + 2 : at + 1;
};

/** Does a street's name end at `to` with a full stop that shortens its last word: `Jl.`, `Jalan A.`, `Jl. Jend.`? */
const isShortened = (tokens: readonly Token[], { from, to }: Stretch, { names }: Vocabulary): boolean => {
	const last = tokens[to]?.text === "." ? to : to - 1;
	const isHead = names.streets.fills(tokens, { from, to: last });
	const isWord = /^\p{Upper}$/u.test(tokens[last - 1]?.text ?? "") || names.honorifics.endsBefore(tokens, last);
	return tokens[last]?.text === "." && !tokens[last]?.spaced && (isHead || isWord);
};

/** `Jalan A` before `Yani`: a street called after somebody whose name a finder cut at a full stop. */
const withRest = (passage: Passage, span: NameSpan, spans: readonly NameSpan[], words: Vocabulary): NameSpan => {
	const { tokens } = passage;
	if (span.kind !== "place" || !words.names.streets.startsAt(tokens, span.from) || !isShortened(tokens, span, words)) return span;
	const next = skip(tokens, span.to, ".");
	const rest = spans.find(({ from }) => from === next);
	return rest === undefined ? span : spanAt(passage, "place", span.from, rest.to);
};

/** `Jl. Sudirman No. 5`: a street with the number of a house is one place; the word for a number without one is none of its name. */
const withHouseNumber = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const { tokens } = passage;
	const { kind, from, to } = span;
	if (kind !== "place" || !names.streets.startsAt(tokens, from)) return span;
	// The word for a number may stand inside the name or behind it.
	const label = names.houseNumbers.skipBack(tokens, to);
	const number = label < to ? to : names.houseNumbers.skip(tokens, to);
	if (number === label || label <= from + 1) return span;
	return withEnds(passage, span, from, numberEnd(tokens, skip(tokens, number, ".")) ?? label);
};

/** `Jalan Melati 22 Bandung`: the town behind the number of a house is a place of its own. */
const parted = (passage: Passage, span: NameSpan, { names }: Vocabulary): readonly NameSpan[] => {
	const { tokens } = passage;
	if (span.kind !== "place" || !names.streets.startsAt(tokens, span.from)) return [span];
	for (let at = span.from + 2; at < span.to - 1; at++)
		if (tokens[at]?.kind === "number" && names.places.fills(tokens, { from: at + 1, to: span.to }))
			return [spanAt(passage, "place", span.from, at + 1), spanAt(passage, "place", at + 1, span.to)];
	return [span];
};

/** The names of each passage, streets among them with the numbers of their houses. */
export const withHouseNumbers = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] =>
	renamed(all, (spans, passage) => {
		const whole = spans
			.flatMap((span) => parted(passage, span, words))
			.map((span) => withHouseNumber(passage, withRest(passage, span, spans, words), words));
		// What the number takes in is no name of its own.
		return whole.filter(({ from }) => !whole.some((other) => other.from < from && from < other.to));
	});
