import type { Passage } from "../passages.ts";
import { bookOf, type PhraseBook } from "../phrases.ts";
import { firstWithin, type Stretch, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { placesIn } from "./cut.ts";
import { type NameSpan, spanAt } from "./span.ts";

/** A place's name, and where it opens with the word for what it is also the rest: `Desa Contoh Jaya`, `Contoh Jaya`. */
export const placeForms = (name: string, { names }: Vocabulary): readonly string[] => {
	const [head = "", ...rest] = name.split(" ");
	return rest.length > 0 && names.placeHeads.includes(head.toLowerCase()) ? [name, rest.join(" ")] : [name];
};

/** Names of places in all their forms. */
export const placesOf = (spans: readonly NameSpan[], words: Vocabulary): PhraseBook<string> =>
	bookOf(spans.flatMap(({ kind, text }) => (kind === "place" ? placeForms(text, words) : [])));

/** Is a stretch of tokens all of a place or a country that the pack knows? */
export const isKnownPlace = (tokens: readonly Token[], stretch: Stretch, { names }: Vocabulary): boolean =>
	[names.places, names.countries].some((book) => book.fills(tokens, stretch));

/** Where a second place with a head of its own starts: `Kampung Contoh Kecamatan Lain`. */
const innerHead = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): number | undefined => {
	const head = words.names.placeHeads.at(tokens, from);
	if (head === undefined) return undefined;
	const first = from + head.length + 1;
	// `Kabupaten Hulu Sungai Tengah`: one place.
	const start = words.names.placeEndings.has(tokens[first - 1]) ? first + 1 : first;
	for (let at = start; at < to - 1; at++) {
		const own = words.names.placeHeads.at(tokens, at);
		// `Taman Nasional Gunung Contoh`: one place with two words for what it is.
		if (own !== undefined && at + own.length < to && !words.names.placeHeads.startsAt(tokens, at - 1)) return at;
	}
	return undefined;
};

/** `Sukabumi, Jawa Barat` and `Sukabumi Jawa Barat` are two places. */
export const splitPlaces = (passage: Passage, span: NameSpan, words: Vocabulary): readonly NameSpan[] => {
	if (span.kind !== "place") return [span];
	const parts = splitAt(passage.tokens, span, words);
	return parts.length < 2 ? [span] : parts.flatMap(({ from, to }) => splitPlaces(passage, spanAt(passage, "place", from, to), words));
};

/** The parts of a place's name: around its first comma, else at a second head, else one for each place that the pack knows. */
const splitAt = (tokens: readonly Token[], span: Stretch, words: Vocabulary): readonly Stretch[] => {
	const { from, to } = span;
	const comma = firstWithin(tokens, from + 1, to, ({ text }) => text === ",");
	if (comma > 0)
		return [
			{ from, to: comma },
			{ from: comma + 1, to },
		];
	const inner = innerHead(tokens, span, words);
	if (inner === undefined) return placesIn(tokens, span, words);
	return [
		{ from, to: inner },
		{ from: inner, to },
	];
};
