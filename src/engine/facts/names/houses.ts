import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { areCapital, type NameSpan, overlaid, spanAt } from "./span.ts";
import { titledFrom } from "./titles.ts";

/**
 * `RSUD dr. Surya`: a house called after a person. Behind an office it may as well be the person who holds it, unless another name follows
 * between commas, or the article has the house elsewhere.
 */
const houseStart = (passage: Passage, { from, to, kind }: NameSpan, words: Vocabulary): number | undefined => {
	const { tokens } = passage;
	const title = kind === "person" ? titledFrom(tokens, from, words) : from;
	// `Jl. KH Wahid`: the word for what it is may be shortened.
	const end = tokens[title - 1]?.text === "." && !tokens[title - 1]?.spaced ? title - 1 : title;
	const head = title < from ? words.names.namedAfterPeople.before(tokens, end) : undefined;
	const start = head && end - head.length;
	if (start === undefined || !areCapital(tokens, start, end - 1)) return undefined;
	const inOffice = words.names.roles.endsBefore(tokens, start);
	// `Padang Gelora KH. Surya`: behind another capital the word belongs to a name of its own.
	if (!inOffice && tokens[start - 1]?.capital) return undefined;
	return inOffice && !(tokens[to]?.text === "," && titledFrom(tokens, to + 2, words) <= to + 2 && tokens[to + 1]?.kind === "word")
		? undefined
		: start;
};

/** The names of a passage with the houses called after people: `RSUD dr. Surya` is one name and nobody. */
export const withHouses = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const houses = spans.flatMap((span): readonly NameSpan[] => {
		const from = houseStart(passage, span, words);
		const kind = !words.names.placeHeads.startsAt(passage.tokens, from ?? 0) ? "organisation" : "place";
		return from === undefined ? [] : [spanAt(passage, kind, from, span.to)];
	});
	return overlaid(spans, houses);
};
