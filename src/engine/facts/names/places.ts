import type { Passage } from "../passages.ts";
import { book, type PhraseBook } from "../phrases.ts";
import { firstWithin, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { placeCuts } from "./cut.ts";
import type { CapitalRun } from "./runs.ts";
import { type NameSpan, spanAt } from "./span.ts";

/** Names of places, each also without the word for what it is: `Desa Contoh Jaya`, `Contoh Jaya`. */
export const placesOf = (spans: readonly (readonly NameSpan[])[], words: Vocabulary): PhraseBook<string> =>
	book(
		spans.flat().flatMap(({ kind, text }): readonly (readonly [string, string])[] => {
			if (kind !== "place") return [];
			const [head = "", ...rest] = text.split(" ");
			const bare = rest.join(" ");
			return [[text, text], ...(bare !== "" && words.names.placeHeads.has(head.toLowerCase()) ? [[bare, text] as const] : [])];
		}),
	);

/** Where a second place with a head of its own starts: `Kampung Contoh Kecamatan Lain`. */
const innerHead = (tokens: readonly Token[], { from, to }: CapitalRun, words: Vocabulary): number | undefined => {
	const head = words.names.placeHeads.at(tokens, from);
	if (head === undefined) return undefined;
	// `Taman Nasional Gunung Contoh`: one place with two words for what it is.
	for (let at = from + head.length + 1; at < to - 1; at++) {
		const own = words.names.placeHeads.at(tokens, at);
		if (own !== undefined && at + own.length < to && words.names.placeHeads.at(tokens, at - 1) === undefined) return at;
	}
	return undefined;
};

/** `Sukabumi, Jawa Barat` and `Sukabumi Jawa Barat` are two places. */
export const splitPlaces = (passage: Passage, span: NameSpan, words: Vocabulary): readonly NameSpan[] => {
	if (span.kind !== "place") return [span];
	const { tokens } = passage;
	const comma = firstWithin(tokens, span.from + 1, span.to, ({ text }) => text === ",");
	const inner = innerHead(tokens, span, words);
	const cuts = comma > 0 ? [span.from, comma + 1] : inner !== undefined ? [span.from, inner] : placeCuts(tokens, span, words);
	if (cuts.length < 2) return [span];
	return cuts.flatMap((from, i) => {
		const to = cuts[i + 1] === undefined ? span.to : comma > 0 ? comma : (cuts[i + 1] ?? span.to);
		return splitPlaces(passage, spanAt(passage, "place", from, to), words);
	});
};
