import type { Article } from "../../model/reading/article.ts";
import type { Cite } from "../../model/reading/facts.ts";
import { pieceText } from "../article/plain-text.ts";
import { datelineEnd } from "./dateline.ts";
import { sentences } from "./sentences.ts";
import { type Stretch, type Token, tokenize } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The plain text of one piece, read once for all kinds of facts. */
export interface Passage {
	/** Its place among the article's passages. */
	readonly index: number;
	/** Index into the article's body. */
	readonly piece: number;
	readonly text: string;
	/** A heading or a table: it names things but states nothing. */
	readonly bare: boolean;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Stretch[];
}

/** `RM500`, which reads like the name of a thing: a currency before its figures is a token of its own. */
const partedSum = (token: Token, words: Vocabulary): readonly Token[] => {
	const [, letters = "", figures = ""] = /^(\p{Upper}+)(\p{N}+)$/u.exec(token.text) ?? [];
	if (!words.currencies.includes(letters.toLowerCase())) return [token];
	const start = token.start + letters.length;
	const sum: Token = { kind: "number", text: figures, low: figures, start, end: token.end, spaced: false, capital: false };
	return [{ ...token, text: letters, low: letters.toLowerCase(), end: start }, sum];
};

/** A text cut into tokens and sentences. `piece`: its index in the article's body; `bare`: it names things but states nothing; `index`: 0 when alone. */
export const passage = (piece: number, text: string, bare: boolean, words: Vocabulary, index = 0): Passage => {
	const tokens = tokenize(text).flatMap((token) => partedSum(token, words));
	return { index, piece, text, bare, tokens, sentences: sentences(tokens, words) };
};

/** A summary or two may stand before the passage that begins with the dateline. */
const mostBefore = 2;

/** Where the desk is and who it is for: which passage begins with it, the first token after it, and its words. */
export interface Dateline {
	readonly passage: Passage;
	readonly end: number;
	readonly words: string;
}

/** The article's dateline; undefined where there is none. */
export const datelineOf = (all: readonly Passage[]): Dateline | undefined => {
	for (const each of all.slice(0, mostBefore + 1)) {
		const end = each.bare ? 0 : datelineEnd(each.tokens);
		if (end > 0) return { passage: each, end, words: textOf(each, 0, end) };
	}
	return undefined;
};

/** Sentences start after the dateline: it tells where the desk is, not what happened. */
const withoutDateline = (all: readonly Passage[]): readonly Passage[] => {
	const dateline = datelineOf(all);
	if (dateline === undefined) return all;
	const { passage, end } = dateline;
	const sentences = passage.sentences.filter(({ to }) => to > end).map(({ from, to }) => ({ from: Math.max(from, end), to }));
	return all.with(passage.index, { ...passage, sentences });
};

/** The passages of an article that have words, in order. */
export const passages = (article: Article, words: Vocabulary): readonly Passage[] =>
	withoutDateline(
		article.body
			.map((each, piece) => ({ piece, text: pieceText(each), bare: each.kind === "heading" || each.kind === "table" }))
			.filter(({ text }) => text !== "")
			.map(({ piece, text, bare }, index) => passage(piece, text, bare, words, index)),
	);

/** Does a sentence of the passage begin with the token at `at`? */
export const startsSentence = ({ sentences }: Passage, at: number): boolean => sentences.some(({ from }) => from === at);

/** The characters that tokens `from` up to but not `to` take; none when there are no such tokens. */
export const citeOf = ({ piece, tokens }: Passage, from: number, to: number): Cite => {
	const start = tokens[from]?.start ?? 0;
	return { piece, start, end: to > from ? (tokens[to - 1]?.end ?? start) : start };
};

/** The text of tokens `from` up to but not `to`. */
export const textOf = (passage: Passage, from: number, to: number): string => {
	const { start, end } = citeOf(passage, from, to);
	return passage.text.slice(start, end);
};
