import { saysDayAndTime } from "../../text/day-and-time.ts";
import { endsSentence } from "../../text/endings.ts";
import { type Passage, textOf } from "../passages.ts";
import { quotedIn } from "../speech/quoted.ts";
import { type Stretch, type Token, tokenize } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A sentence that may be a key sentence. */
export interface Candidate extends Stretch {
	readonly passage: Passage;
	readonly text: string;
	/** What it says about itself, by name; absent means 0. */
	readonly features: Readonly<Record<string, number>>;
	/** Its content words. */
	readonly words: ReadonlySet<string>;
}

const contentOf = (tokens: readonly Token[], words: Vocabulary): readonly string[] =>
	tokens
		.filter((token) => token.kind === "number" || (token.kind === "word" && token.low.length > 2 && !words.functionWords.has(token)))
		.map(({ low }) => low);

const share = (of: Iterable<string>, within: ReadonlySet<string>): number => {
	let all = 0;
	let found = 0;
	for (const word of of) {
		all += 1;
		if (within.has(word)) found += 1;
	}
	return all === 0 ? 0 : found / all;
};

/** Is it the line that says when the article appeared, as pages without classes leave it in the text? */
const isTime = ({ text }: Passage): boolean => saysDayAndTime(text) && !endsSentence(text);

/** One of a few bins, so that a linear model can learn a curve: `length 20` means 16 to 20. */
const bin = (name: string, value: number, edges: readonly number[]): string => `${name} ${edges.find((edge) => value <= edge) ?? "more"}`;

/**
 * The sentences of an article with their features: place in the article and in the passage, length, words shared with the title and the
 * first sentence, how common their words are in the article, names, figures, quoted words.
 */
export const candidates = (passages: readonly Passage[], title: string, words: Vocabulary): readonly Candidate[] => {
	const plain = passages.flatMap((passage) => {
		if (passage.bare || isTime(passage)) return [];
		return passage.sentences.map(({ from, to }, place) => ({ passage, from, to, place }));
	});
	const contents = plain.map(({ passage, from, to }) => contentOf(passage.tokens.slice(from, to), words));
	const frequency = new Map<string, number>();
	for (const content of contents) for (const word of new Set(content)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const titleWords = new Set(contentOf(tokenize(title), words));
	const leadWords = new Set(contents[0]);
	/** For each sentence, how many passages have begun before it. */
	let begun = 0;
	const passagesBefore = plain.map(({ passage }, i) => {
		const before = begun;
		if (passage !== plain[i - 1]?.passage) begun++;
		return before;
	});
	return plain.map(({ passage, from, to, place }, i): Candidate => {
		const tokens = passage.tokens.slice(from, to);
		const content = contents[i] ?? [];
		const own = new Set(content);
		const length = tokens.filter(({ kind }) => kind === "word" || kind === "number").length;
		const quoted = quotedIn(passage);
		const inQuotes =
			tokens.filter((_, k) => quoted.some(({ open, close }) => open <= from + k && from + k <= close)).length / Math.max(1, tokens.length);
		const common = [...own].reduce((sum, word) => sum + Math.min(5, (frequency.get(word) ?? 1) - 1), 0) / Math.max(1, own.size);
		const first = tokens.find(({ kind }) => kind === "word");
		const pointsBack = first !== undefined && (words.speech.pronouns.has(first) || words.speech.demonstratives.has(tokens[1]));
		return {
			passage,
			from,
			to,
			text: textOf(passage, from, to),
			words: own,
			features: {
				[bin("place", i, [0, 1, 2, 3, 4, 5, 7, 10, 15])]: 1,
				[bin("passage", passagesBefore[i] ?? 0, [0, 1, 2, 3, 5, 8])]: 1,
				[bin("length", length, [5, 8, 11, 14, 17, 20, 24, 28, 34, 42])]: 1,
				[bin("article", plain.length, [8, 12, 18, 26]) + bin(" place", i, [0, 1, 2, 4, 8])]: 1,
				length: length / 20,
				opens: place === 0 ? 1 : 0,
				title: share(titleWords, own),
				titled: share(own, titleWords),
				lead: i === 0 ? 0 : share(own, leadWords),
				common,
				capitals: tokens.filter((token, k) => token.capital && k > 0).length / Math.max(1, length),
				figures: Math.min(3, tokens.filter(({ kind }) => kind === "number").length) / 3,
				quoted: inQuotes,
				[bin("quoted", inQuotes, [0, 0.3, 0.7])]: 1,
				[first !== undefined && words.functionWords.has(first) ? "function first" : "content first"]: 1,
				"points back": pointsBack ? 1 : 0,
				speaks: tokens.some((_, k) => words.speech.reporting.startsAt(passage.tokens, from + k)) ? 1 : 0,
				dated: tokens.some((token) => words.dates.weekdays.has(token) || words.dates.months.has(token)) ? 1 : 0,
				question: tokens.at(-1)?.text === "?" ? 1 : 0,
				colon: tokens.at(-1)?.text === ":" || !/[.!?…"”)]$/u.test(tokens.at(-1)?.text ?? "") ? 1 : 0,
			},
		};
	});
};
