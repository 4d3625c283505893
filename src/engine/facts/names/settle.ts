import { grouped } from "../../../model/grouped.ts";
import type { Entity } from "../../../model/reading/facts.ts";
import { textOf } from "../passages.ts";
import { overlaps } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { areCommon } from "./hidden.ts";
import { runs } from "./runs.ts";
import { inOrder, type NamedPassage, type NameSpan, renamed, spansIn, wordsOfPeople } from "./span.ts";

/** The kind that most of these names are of; of equals the one that comes first. */
const mostOften = (names: readonly NameSpan[]): Entity["kind"] | undefined =>
	[...grouped(names, ({ kind }) => kind).values()].toSorted((a, b) => b.length - a.length)[0]?.[0].kind;

/** The kind a name has most often in the article; of equals the one it has first. A name does not change its nature between sentences. */
export const settleKinds = (all: readonly NamedPassage[]): readonly NamedPassage[] => {
	const kinds = new Map([...grouped(spansIn(all), ({ text }) => text)].map(([text, names]) => [text, mostOften(names)] as const));
	const surnames = wordsOfPeople(all);
	return renamed(all, (spans) =>
		spans.map((span) => ({ ...span, kind: surnames.has(span.text) ? "person" : (kinds.get(span.text) ?? span.kind) })),
	);
};

/** Forms under which a name may come again: itself, and of a person of several words the first and the last. */
const forms = ({ kind, text }: NameSpan): readonly string[] => {
	const parts = text.split(" ");
	if (kind !== "person" || parts.length === 1) return [text];
	return [text, ...[parts[0] ?? "", parts.at(-1) ?? ""].filter((part) => part.length > 2 && /^\p{Upper}\p{Lower}/u.test(part))];
};

/** A name found once is a name wherever it stands as a whole capital run. */
export const spread = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const known = new Map(spansIn(all).flatMap((span) => forms(span).map((form) => [form, span.kind] as const)));
	return renamed(all, (spans, passage) => {
		const more = runs(passage.tokens, words).flatMap((run): readonly NameSpan[] => {
			// `Sementara Budi`: what opens the sentence is no part of the name.
			const opens = run.to > run.from + 1 && words.functionWords.has(passage.tokens[run.from]);
			const from = opens ? run.from + 1 : run.from;
			const text = textOf(passage, from, run.to);
			const kind = known.get(text);
			// `dirawat di RS`: somebody's initials that are a word as well are found only where the text tells so.
			const isWord = kind === "person" && run.to === from + 1 && areCommon(passage.tokens[from], words);
			const free = !spans.some((span) => overlaps(span, { from, to: run.to }));
			return kind !== undefined && free && !isWord && !words.functionWords.includes(text.toLowerCase())
				? [{ kind, text, from, to: run.to }]
				: [];
		});
		return inOrder([...spans, ...more]);
	});
};
