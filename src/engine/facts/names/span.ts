import { grouped } from "../../../model/grouped.ts";
import type { Entity } from "../../../model/reading/facts.ts";
import { type Passage, textOf } from "../passages.ts";
import { overlaps, type Stretch, type Token } from "../tokens.ts";

/** A name and the tokens of a passage that give it. */
export interface NameSpan extends Stretch {
	readonly kind: Entity["kind"];
	readonly text: string;
}

/** A passage and the names in it, in order. */
export interface NamedPassage {
	readonly passage: Passage;
	readonly spans: readonly NameSpan[];
}

/** The passages with other names: those that `rename` makes of the ones it has. */
export const renamed = (
	all: readonly NamedPassage[],
	rename: (spans: readonly NameSpan[], passage: Passage) => readonly NameSpan[],
): readonly NamedPassage[] => all.map(({ passage, spans }) => ({ passage, spans: rename(spans, passage) }));

/** All names of an article. */
export const spansIn = (all: readonly NamedPassage[]): readonly NameSpan[] => all.flatMap(({ spans }) => spans);

/** The names that an article has more than once. */
export const repeated = (all: readonly NamedPassage[]): ReadonlySet<string> =>
	new Set([...grouped(spansIn(all), ({ text }) => text)].flatMap(([text, same]) => (same.length > 1 ? [text] : [])));

/** The words of the names of people that have several. */
export const wordsOfPeople = (all: readonly NamedPassage[]): ReadonlySet<string> =>
	new Set(spansIn(all).flatMap(({ kind, text }) => (kind === "person" && text.includes(" ") ? text.split(" ") : [])));

/** The name that tokens `from` up to but not `to` of a passage make. */
export const spanAt = (passage: Passage, kind: Entity["kind"], from: number, to: number): NameSpan => ({
	kind,
	text: textOf(passage, from, to),
	from,
	to,
});

/** The same name with other ends; the span itself where they are its own. */
export const withEnds = (passage: Passage, span: NameSpan, from: number, to: number): NameSpan =>
	from === span.from && to === span.to ? span : spanAt(passage, span.kind, from, to);

/** Names in the order of the text. */
export const inOrder = <Span extends Stretch>(spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.from - b.from);

/** Names with others laid over them, which take the place of those that they share a word with. */
export const overlaid = (spans: readonly NameSpan[], others: readonly NameSpan[]): readonly NameSpan[] =>
	inOrder([...spans.filter((span) => !others.some((other) => overlaps(other, span))), ...others]);

/** Do the words `from` up to but not `to` have capitals? */
export const areCapital = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).every(({ kind, capital }) => kind !== "word" || capital);

/** Are all tokens words with a capital in front and small letters behind it? */
export const areProper = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
	tokens.slice(from, to).every(({ text }) => /^\p{Upper}\p{Lower}+$/u.test(text));

/** Those, and words with a second capital as in `O'Hara` and `McKinley`. */
export const areNames = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
	tokens.slice(from, to).every(({ text }) => /^\p{Upper}(?:['’]\p{Upper}|\p{Lower}{1,2}\p{Upper})?\p{Lower}+$/u.test(text));

/** `U.S` before its last full stop: letters with one behind each. */
const isDotted = (tokens: readonly Token[], from: number, to: number): boolean =>
	to > from + 2 &&
	tokens[to]?.text === "." &&
	!tokens[to]?.spaced &&
	tokens.slice(from, to).every(({ text }, at) => (at % 2 === 0 ? /^\p{Upper}$/u.test(text) : text === "."));

/**
 * Entities given by characters as spans of tokens; what does not fall on tokens is widened to them, marks at the end are left off. None reaches over a
 * line or a cell.
 */
export const spansOf = (passage: Passage, entities: readonly Entity[]): readonly NameSpan[] =>
	entities.flatMap(({ kind, start, end }) => {
		const from = passage.tokens.findIndex((token) => token.end > start);
		if (from < 0) return [];
		let to = from + 1;
		while (to < passage.tokens.length && (passage.tokens[to]?.start ?? end) < end) to++;
		const outer = (token: number): boolean => passage.tokens[token]?.kind === "mark" && passage.tokens[token]?.text !== ".";
		while (to > from + 1 && outer(to - 1)) to--;
		if (isDotted(passage.tokens, from, to)) to++;
		if (passage.tokens.slice(from, to).some((token) => token.kind === "break")) return [];
		return [spanAt(passage, kind, from, to)];
	});

/** A name as characters of its passage's text. */
export const entityOf = (passage: Passage, span: NameSpan): Entity => {
	const start = passage.tokens[span.from]?.start ?? 0;
	return { kind: span.kind, text: span.text, start, end: start + span.text.length };
};
