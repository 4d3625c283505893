import type { Passage } from "../passages.ts";

/** The first word of each sentence, as tokens. */
export const sentenceStarts = (passage: Passage): ReadonlySet<number> =>
	new Set(
		passage.sentences.map(({ from, to }) => {
			let at = from;
			while (at < to && passage.tokens[at]?.kind === "mark") at++;
			return at;
		}),
	);

/** Words seen with a small letter somewhere: capitalised at a sentence's start they prove nothing. */
const smallWords = (passages: readonly Passage[]): ReadonlySet<string> =>
	new Set(passages.flatMap(({ tokens }) => tokens.filter((token) => token.kind === "word" && !token.capital).map((token) => token.low)));

/** Words seen capitalised inside a sentence. */
const capitalWords = (passages: readonly Passage[]): ReadonlySet<string> =>
	new Set(
		passages.flatMap((passage) => {
			const starts = sentenceStarts(passage);
			return passage.tokens
				.filter((token, at) => token.capital && !starts.has(at) && passage.tokens[at - 1]?.kind !== "mark")
				.map((token) => token.low);
		}),
	);

/** What the whole article says about the capitals of its words. */
export interface Casing {
	readonly small: ReadonlySet<string>;
	readonly capital: ReadonlySet<string>;
}

/** Which words the article writes small and which with a capital inside a sentence. */
export const casingOf = (passages: readonly Passage[]): Casing => ({ small: smallWords(passages), capital: capitalWords(passages) });
