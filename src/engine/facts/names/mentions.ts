import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { NamedPassage, NameSpan } from "./span.ts";
import { titleBefore } from "./titles.ts";

/** A name at its place, with what the whole article knows of it. */
export interface Mention {
	readonly passage: Passage;
	readonly span: NameSpan;
	readonly title?: string;
	/** First token of the title, or of the name when it has none. */
	readonly from: number;
}

/** The order of the text. */
export const byPlace = (a: Mention, b: Mention): number => a.passage.index - b.passage.index || a.span.from - b.span.from;

/** All mentions in order, with their titles. */
export const mentions = (all: readonly NamedPassage[], words: Vocabulary): readonly Mention[] =>
	all.flatMap(({ passage, spans }) =>
		spans.map((span) => {
			// `mantan kepala dinas berinisial AS`: what announces initials is no part of the office.
			const from = words.names.initialCues.skipBack(passage.tokens, span.from);
			const title = span.kind === "person" ? titleBefore(passage, { ...span, from }, spans, words) : undefined;
			return { passage, span, from: title?.from ?? span.from, ...(title !== undefined && { title: title.title }) };
		}),
	);
