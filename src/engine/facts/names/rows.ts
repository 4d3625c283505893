import { range } from "../../../model/range.ts";
import type { Passage } from "../passages.ts";
import { isOneOf, overlaps, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isNamely } from "./namely.ts";
import { type NamedPassage, type NameSpan, overlaid, renamed, repeated, spanAt } from "./span.ts";

/** One of several places in a row is of so many words at most. */
const longest = 3;
/** What closes a row of places: behind anything else its last words may be who does something. */
const closers = [".", ",", ";", ")"];

/** The mark or word between two of a row at `at`: the token behind it and whether it closes the row; undefined without one. */
const joinAt = (tokens: readonly Token[], at: number, words: Vocabulary): { readonly to: number; readonly closes: boolean } | undefined => {
	const comma = skip(tokens, at, ",");
	const to = words.dates.pairs.skip(tokens, comma);
	return to === at ? undefined : { to, closes: to > comma };
};

/** `di Kaliori, Lasem, dan Kragan.`: what stands in one row with a place behind a word that places follow, up to a mark; none without such a row. */
const rowFrom = (passage: Passage, first: NameSpan, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const { tokens } = passage;
	if (first.kind !== "place" || !words.names.placeCues.endsBefore(tokens, first.from)) return [];
	const found: NameSpan[] = [];
	let at = first.to;
	for (let closed = false; !closed; ) {
		const join = joinAt(tokens, at, words);
		if (join === undefined) return [];
		const from = join.to;
		const own = spans.find((span) => span.from === from);
		let to = own?.to ?? from;
		while (own === undefined && to - from < longest && isNamely(tokens, to, words)) to++;
		const isNameless = to === from || (own === undefined && spans.some((span) => overlaps(span, { from, to })));
		if (isNameless || own?.kind === "organisation") return [];
		// Somebody with a name that people have is no place.
		if (
			own?.kind === "person" &&
			!range(own.from, own.to).every((token) => isNamely(tokens, token, words) && !words.names.givenNames.has(tokens[token]))
		)
			return [];
		found.push(spanAt(passage, "place", from, to));
		closed = join.closes;
		at = to;
	}
	return isOneOf(tokens[at], closers) ? found : [];
};

/** The names with the places that stand in a row with others, which a tagger did not know or took for people that the article never comes back to. */
export const withRows = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const again = repeated(all);
	return renamed(all, (spans, passage) => {
		if (passage.bare) return spans;
		const rows = spans.map((span) => rowFrom(passage, span, spans, words));
		const isOwn = (place: NameSpan): boolean =>
			spans.some(({ kind, from, text }) => kind === "person" && from === place.from && again.has(text));
		const more = rows.filter((row) => !row.some(isOwn)).flat();
		return overlaid(spans, more);
	});
};
