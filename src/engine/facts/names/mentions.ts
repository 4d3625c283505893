import type { Vocabulary } from "../vocabulary.ts";
import type { NamedPassage, NameSpan } from "./span.ts";
import { titleBefore } from "./titles.ts";

/** A name at its place, with what the whole article knows of it. */
export interface Mention {
	/** Index into the passages. */
	readonly passage: number;
	readonly span: NameSpan;
	readonly title?: string;
	/** First token of the title, or of the name when it has none. */
	readonly from: number;
}

/** All mentions in order, with their titles. */
export const mentions = (all: readonly NamedPassage[], words: Vocabulary): readonly Mention[] =>
	all.flatMap(({ passage, spans }, index) =>
		spans.map((span) => {
			// `mantan kepala dinas berinisial AS`: what announces initials is no part of the office.
			const cue = span.kind === "person" ? (words.names.initialCues.before(passage.tokens, span.from)?.length ?? 0) : 0;
			const title = span.kind === "person" ? titleBefore(passage, { ...span, from: span.from - cue }, spans, words) : undefined;
			return { passage: index, span, from: title?.from ?? span.from, ...(title !== undefined && { title: title.title }) };
		}),
	);
