import type { Passage } from "../passages.ts";
import { isDash, lastWithin, overlaps, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NameSpan, spanAt } from "./span.ts";

/** Names of bodies, of which a tagger found a part or too much, as the article writes them. */

/** Between the head of a body's name and the place in it stand so many tokens at most, the head included. */
const longestHead = 5;

/** `LEMBAYUNG — Dinas Contoh`: no body's name begins before a dash with white space around. */
export const pastDash = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const { tokens } = passage;
	const from = 1 + lastWithin(tokens, span.from + 1, span.to - 2, (token) => isDash(token) && token.spaced);
	const isBody = from > 0 && span.kind === "organisation" && tokens[from]?.spaced && names.organisationHeads.startsAt(tokens, from);
	return isBody ? spanAt(passage, span.kind, from, span.to) : span;
};

/** `Korlantas Polri`, of which a tagger found the end: a known body with all its words. */
export const withStart = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const from = names.organisations.skipBack(passage.tokens, span.to);
	if (from >= span.from || !passage.tokens[from]?.capital) return span;
	return spanAt(passage, "organisation", from, span.to);
};

/** `Badan Survei Geologi` and `Amerika Serikat` found side by side: the body bears its country's or town's name. */
export const withPlaces = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] =>
	spans.flatMap((span, i): readonly NameSpan[] => {
		const headed = (other: NameSpan | undefined): boolean =>
			other?.kind === "organisation" && words.names.organisationHeads.startsAt(passage.tokens, other.from);
		const before = spans[i - 1];
		const next = spans[i + 1];
		if (span.kind === "place" && before?.to === span.from && headed(before)) return [];
		if (next?.kind !== "place" || next.from !== span.to || !headed(span)) return [span];
		return [spanAt(passage, span.kind, span.from, next.to)];
	});

/** `buatan Komunitas Angin Timur`: behind a noun for a body, with a capital and no office before it, a name is the body's. */
const bodyHead = (tokens: readonly Token[], { from, kind }: NameSpan, { names }: Vocabulary): number | undefined => {
	const start = kind === "person" && !names.modify ? names.bodyNouns.skipBack(tokens, from) : from;
	return start < from && tokens[start]?.capital && !tokens[start - 1]?.capital ? start : undefined;
};

/** `Polres` and `Sukabumi` found apart, or only the place: an organisation's head takes the place right after it into its name. */
export const withHeads = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] =>
	spans.map((span, i) => {
		const start = bodyHead(passage.tokens, span, words);
		if (start !== undefined) return spanAt(passage, "organisation", start, span.to);
		if (span.kind !== "place") return span;
		const { tokens } = passage;
		for (let from = span.from - 1; from >= 0 && span.from - from <= longestHead; from--) {
			if (!tokens[from]?.capital || spans.some((other, k) => k !== i && overlaps(other, { from, to: span.from }))) return span;
			const head = words.names.organisationHeads.at(tokens, from);
			if (head !== undefined && from + head.length <= span.from) return spanAt(passage, "organisation", from, span.to);
		}
		return span;
	});
