import { type Stretch, type Token, tokenize } from "./tokens.ts";

/** Phrases of one or more words with what each means, made ready for matching against tokens. */
export interface PhraseBook<Meaning> {
	/** The longest phrase that starts at `tokens[at]`, its meaning and how many tokens it takes. */
	readonly at: (tokens: readonly Token[], at: number) => Found<Meaning> | undefined;
	/** The longest phrase that ends right before `tokens[before]`. */
	readonly before: (tokens: readonly Token[], before: number) => Found<Meaning> | undefined;
	/** The token behind it; `at` itself where none starts there. */
	readonly skip: (tokens: readonly Token[], at: number) => number;
	/** The first token of the one that ends right before `tokens[before]`; `before` itself where none does. */
	readonly skipBack: (tokens: readonly Token[], before: number) => number;
	readonly startsAt: (tokens: readonly Token[], at: number) => boolean;
	readonly endsBefore: (tokens: readonly Token[], before: number) => boolean;
	/** Is the longest phrase that starts where a stretch of tokens does all of it? */
	readonly fills: (tokens: readonly Token[], stretch: Stretch) => boolean;
	/** Is a token by itself one of the phrases? */
	readonly has: (token: Token | undefined) => boolean;
	/** Does the book hold this phrase, given in lower case? */
	readonly includes: (phrase: string) => boolean;
	/** What a phrase means, given in lower case. */
	readonly get: (phrase: string) => Meaning | undefined;
}

/** A phrase that stands in a text. `length`: in tokens. */
export interface Found<Meaning> {
	readonly meaning: Meaning;
	readonly length: number;
}

/** The phrases of a list as a pack writes it, parted by commas. */
export const listed = (phrases: string): readonly string[] =>
	phrases
		.split(",")
		.map((phrase) => phrase.trim().toLowerCase())
		.filter((phrase) => phrase !== "");

/** The words of a phrase as the tokens of a text would have them. Plain words, by far the most, need no reading. */
const wordsOf = (phrase: string): readonly string[] =>
	/^[\p{Alpha} ]+$/u.test(phrase) ? phrase.split(" ").filter((word) => word !== "") : tokenize(phrase).map(({ low }) => low);

/** A phrase with inner full stops is one word in small letters (`p.m.`) and several in capitals (`U.S.`, `M.Kes`). */
const waysOf = (phrase: string): readonly (readonly string[])[] =>
	/\p{Alpha}\.\p{Alpha}/u.test(phrase) ? [wordsOf(phrase), wordsOf(phrase.replaceAll(".", " . "))] : [wordsOf(phrase)];

const key = (tokens: readonly Token[], from: number, length: number): string => {
	let joined = "";
	for (let i = from; i < from + length; i++) joined += `${tokens[i]?.low} `;
	return joined;
};

/** A book of phrases with meanings. Where a phrase is given twice the first meaning stands. */
export const book = <Meaning>(entries: Iterable<readonly [phrase: string, meaning: Meaning]>): PhraseBook<Meaning> => {
	const meanings = new Map<string, Meaning>();
	const longest = new Map<string, number>();
	const longestByLast = new Map<string, number>();
	for (const [phrase, meaning] of entries) {
		for (const words of waysOf(phrase.toLowerCase())) {
			const first = words[0];
			const last = words.at(-1);
			if (first === undefined || last === undefined) continue;
			const joined = `${words.join(" ")} `;
			if (!meanings.has(joined)) meanings.set(joined, meaning);
			longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
			longestByLast.set(last, Math.max(longestByLast.get(last) ?? 0, words.length));
		}
	}
	const lookUp = (tokens: readonly Token[], from: number, length: number): Found<Meaning> | undefined => {
		const meaning = meanings.get(key(tokens, from, length));
		return meaning === undefined ? undefined : { meaning, length };
	};
	const at = (tokens: readonly Token[], from: number): Found<Meaning> | undefined => {
		for (let length = Math.min(longest.get(tokens[from]?.low ?? "") ?? 0, tokens.length - from); length > 0; length--) {
			const found = lookUp(tokens, from, length);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const before = (tokens: readonly Token[], to: number): Found<Meaning> | undefined => {
		for (let length = Math.min(longestByLast.get(tokens[to - 1]?.low ?? "") ?? 0, to); length > 0; length--) {
			const found = lookUp(tokens, to - length, length);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const get = (phrase: string): Meaning | undefined => meanings.get(`${wordsOf(phrase).join(" ")} `);
	return {
		at,
		before,
		skip: (tokens, from) => from + (at(tokens, from)?.length ?? 0),
		skipBack: (tokens, to) => to - (before(tokens, to)?.length ?? 0),
		startsAt: (tokens, from) => at(tokens, from) !== undefined,
		endsBefore: (tokens, to) => before(tokens, to) !== undefined,
		fills: (tokens, { from, to }) => at(tokens, from)?.length === to - from,
		has: (token) => token !== undefined && meanings.has(`${token.low} `),
		includes: (phrase) => get(phrase) !== undefined,
		get,
	};
};

/** A book of phrases that mean nothing but themselves. */
export const bookOf = (phrases: readonly string[]): PhraseBook<string> => book(phrases.map((phrase) => [phrase, phrase] as const));

/** The same of a list as a pack writes it. */
export const phraseBook = (phrases: string): PhraseBook<string> => bookOf(listed(phrases));

/** A book from a record, for numbers and codes by word. */
export const recordBook = <Meaning>(record: Readonly<Record<string, Meaning>>): PhraseBook<Meaning> => book(Object.entries(record));
