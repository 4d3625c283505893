import type { Stretch, Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words between a determiner and the document: `a confidential 1999 report`. */
const longestBefore = 3;

/** Words behind a document that tell whose or which it is. */
const longestBehind = 9;

const tells = (token: Token | undefined, words: Vocabulary): boolean =>
	token?.kind === "word" && !token.capital && !words.functionWords.has(token) && !words.speech.reporting.has(token);

/** Where the words end that tell whose a document is: nouns right behind it, or behind `by` and `of` where a language puts them so. */
const complementEnd = (tokens: readonly Token[], from: number, words: Vocabulary): number => {
	const { names, speech, sources } = words;
	const isJoint = (at: number): boolean =>
		names.modify && [speech.prepositions, names.joiners, sources.determiners].some((book) => book.startsAt(tokens, at));
	let end = from;
	for (let at = from; at - from < longestBehind; at++) {
		if (tells(tokens[at], words)) end = at + 1;
		else if (!isJoint(at)) break;
	}
	return end;
};

/**
 * The document that a cue rests on when nobody with a name stands behind it: `a 1999 report by the state labour office`, `dokumen lelang`. One
 * that is no more than its noun tells nothing, and where its words do not close nobody knows which they are.
 */
export const documentAt = (tokens: readonly Token[], from: number, words: Vocabulary): Stretch | undefined => {
	const start = words.sources.determiners.skip(tokens, from);
	let noun = start;
	const isBefore = (at: number): boolean => tells(tokens[at], words) || (tokens[at]?.kind === "number" && tokens[at]?.text.length === 4);
	while (words.names.modify && !words.sources.documents.startsAt(tokens, noun) && isBefore(noun) && noun - from < longestBefore) noun += 1;
	const found = words.sources.documents.at(tokens, noun);
	if (found === undefined) return undefined;
	const to = complementEnd(tokens, noun + found.length, words);
	const next = tokens[to];
	const isClosed =
		next === undefined ||
		next.kind !== "word" ||
		words.functionWords.has(next) ||
		words.speech.relatives.has(next) ||
		words.speech.boundaries.startsAt(tokens, to);
	const isTold = noun > start || to > noun + found.length;
	return isClosed && isTold ? { from, to } : undefined;
};
