import type { Passage } from "../passages.ts";
import { firstWithin } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NameSpan, spanAt } from "./span.ts";
import { titledFrom } from "./titles.ts";

/** Two people who stand side by side with no more than a mark between. */

/** Fewer words at one side of a dash are a double name: `Ellison-Hughes`. */
const fewestInPair = 2;

/** Words between a pair and what announces it: `pasangan nomor urut dua`. */
const pairReach = 4;

/** Does a word announce a pair before the token `from`, in the same clause? */
const isAnnounced = ({ tokens }: Passage, from: number, { names }: Vocabulary): boolean => {
	for (let at = from; from - at <= pairReach; at--) {
		const kind = tokens[at - 1]?.kind;
		if (kind !== "word" && kind !== "number") return false;
		if (names.pairCues.endsBefore(tokens, at)) return true;
	}
	return false;
};

/**
 * `pasangan Surya Wiratama-Ratna Kusuma`: two people who run together, where a word announces a pair or the article has one of them elsewhere.
 * Without either it may be one person with a double name: `Ana Maria Garcia-Lopez Perez`.
 */
export const pairParts = (passage: Passage, span: NameSpan, named: ReadonlySet<string>, words: Vocabulary): readonly NameSpan[] => {
	const { tokens } = passage;
	const dash = firstWithin(tokens, span.from + 1, span.to, ({ text }) => text === "-" || text === "–");
	const isLong = dash - span.from >= fewestInPair && span.to - dash - 1 >= fewestInPair && tokens[dash + 1]?.capital;
	if (!isLong) return [span];
	const both = [spanAt(passage, "person", span.from, dash), spanAt(passage, "person", dash + 1, span.to)];
	const isPair = isAnnounced(passage, titledFrom(tokens, span.from, words), words) || both.some(({ text }) => named.has(text));
	return isPair ? both : [span];
};

/** Words a partner's name may take. */
const longestPartner = 4;

/**
 * `Surya Wiratama/Ratna Kusuma`: behind the stroke that a tagger stops at stands a second person, named as fully as the first. Agencies of photographs
 * do, too.
 */
export const partnerOf = (passage: Passage, span: NameSpan, taken: (token: number) => boolean): readonly NameSpan[] => {
	const { tokens } = passage;
	const from = span.to + 1;
	if (tokens[span.to]?.text !== "/" || tokens[span.to]?.spaced || tokens[from]?.spaced) return [];
	let to = from;
	while (/^\p{Upper}\p{Lower}/u.test(tokens[to]?.text ?? "") && !taken(to)) to++;
	const isWhole = to - from === 1 ? span.to - span.from === 1 : to - from <= longestPartner && span.to - span.from > 1;
	return to > from && isWhole && !tokens[to]?.capital ? [spanAt(passage, "person", from, to)] : [];
};
