import { type Passage, startsSentence } from "../passages.ts";
import { holds, isHyphen, isOneOf, skip, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isNamely } from "./namely.ts";
import { type NameSpan, withEnds } from "./span.ts";

/** People's names of which a tagger left out words at the start, the end or behind a small word, as the article writes them. */

/** A name takes so many more words at most than a tagger found. */
const mostMore = 3;
/** `van den` is two small words. */
const mostParticles = 2;
/** A nickname takes so many words at most. */
const longestNickname = 2;

/** Tokens of the initial of a name at `at` that more of it follows: `A.` before `Kadir`; 0 without one. */
const initialLength = (tokens: readonly Token[], at: number): number => {
	const [letter, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return /^\p{Upper}$/u.test(letter?.text ?? "") && stop?.text === "." && !stop.spaced && next?.capital && next.spaced ? 2 : 0;
};

/** Does a word or a name go on at `at` with a capital, so that what stands before belongs to something longer? */
const goesOn = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === "word" && tokens[at]?.capital === true;

/** Behind the second half of a double name whose first ends at `at`: `-Hughes`. */
const pastHyphen = (tokens: readonly Token[], at: number): number => {
	const [dash, part] = [tokens[at], tokens[at + 1]];
	return isHyphen(dash) && part?.capital && !part.spaced ? at + 2 : at;
};

/** The end of a name that a tagger cut behind an initial or a word in short: `Surya A` before `. Darmo`, `Muh` before `. Darmo`. */
const uncut = (passage: Passage, from: number, spans: readonly NameSpan[], words: Vocabulary): number => {
	const { tokens } = passage;
	const last = tokens[from - 1];
	const isShort = /^\p{Upper}$/u.test(last?.text ?? "") || words.names.firstParts.has(last);
	if (!isShort || tokens[from]?.text !== "." || tokens[from]?.spaced) return from;
	const found = spans.find((span) => span.from === from + 1 && span.kind === "person");
	return found?.to ?? (isNamely(tokens, from + 1, words) ? from + 2 : from);
};

/** The end of a name of which the last words are left out: `Karnawan` behind `Dwikora`. All that follows with a capital must be namely. */
const rightEnd = (passage: Passage, from: number, taken: (token: number) => boolean, words: Vocabulary): number => {
	const { tokens } = passage;
	let to = pastHyphen(tokens, from);
	for (let more = 0; more < mostMore && !taken(to); more++) {
		const initial = initialLength(tokens, to);
		if (!isNamely(tokens, to + initial, words) || taken(to + initial)) break;
		to = pastHyphen(tokens, to + initial + 1);
	}
	return goesOn(tokens, to) ? from : to;
};

/** The token behind the small words of a name at `from`: `van den`. */
const pastParticles = (tokens: readonly Token[], from: number, { particles }: Vocabulary["names"]): number => {
	let at = from;
	for (let count = 0; count < mostParticles && !tokens[at]?.capital; count++) at = particles.skip(tokens, at);
	return at;
};

/** The end of a name that small words go on with: `van der Berg`, `bin Haji Daud`. What a tagger found there is part of it. */
const particleEnd = (passage: Passage, from: number, spans: readonly NameSpan[], words: Vocabulary): number => {
	const { tokens } = passage;
	const { names } = words;
	const at = pastParticles(tokens, from, names);
	if (at === from) return from;
	const addressed = skip(tokens, names.honorifics.skip(tokens, at), ".");
	const start = goesOn(tokens, addressed) ? addressed : at;
	const found = spans.find((span) => span.from === start);
	if (found?.kind === "person") return found.to;
	const isFound = found?.to === start + 1 && goesOn(tokens, start);
	return isFound || isNamely(tokens, start, words) ? rightEnd(passage, start + 1, () => false, words) : from;
};

const openings = ['"', "“", "‘", "'"];
const closings = ['"', "”", "’", "'"];

/** Where the rest of a name starts behind a nickname in quote marks at `open`: `"Jon" Denby`; undefined where none does. */
export const behindNickname = (tokens: readonly Token[], open: number): number | undefined => {
	if (!isOneOf(tokens[open], openings)) return undefined;
	let close = open + 1;
	while (close - open <= longestNickname && goesOn(tokens, close)) close++;
	const isNickname = close > open + 1 && isOneOf(tokens[close], closings) && !tokens[close]?.spaced;
	return isNickname && goesOn(tokens, close + 1) && tokens[close + 1]?.spaced ? close + 1 : undefined;
};

/** The end of a name that goes on behind a nickname. */
const nicknamedEnd = (passage: Passage, from: number, spans: readonly NameSpan[], words: Vocabulary): number => {
	const rest = behindNickname(passage.tokens, from);
	if (rest === undefined) return from;
	const found = spans.find((span) => span.from === rest);
	if (found?.kind === "person") return found.to;
	return isNamely(passage.tokens, rest, words) ? rightEnd(passage, rest + 1, () => false, words) : from;
};

/** The start of a name behind a small word, of which a tagger found only what follows: `Surya bin` before `Darmo`. */
const beforeParticle = (passage: Passage, from: number, taken: (token: number) => boolean, words: Vocabulary): number => {
	const { tokens } = passage;
	const { names } = words;
	const end = names.honorifics.skipBack(tokens, from);
	let at = end;
	for (let count = 0; count < mostParticles && !tokens[at - 1]?.capital; count++) at = names.particles.skipBack(tokens, at);
	let start = at;
	while (at < end && at - start < mostMore && !taken(start - 1) && isNamely(tokens, start - 1, words)) start--;
	return start < at ? start : from;
};

/**
 * The start of a name of which the first word is left out, behind a form of address, where the pack knows it or where the article calls somebody by it
 * elsewhere.
 */
const leftStart = (
	passage: Passage,
	from: number,
	taken: (token: number) => boolean,
	called: ReadonlySet<string>,
	words: Vocabulary,
): number => {
	const { tokens } = passage;
	const { names } = words;
	const stop = skipBack(tokens, from, ".");
	// `Muh. Dahlan`: in short.
	if (stop < from && !taken(stop - 1) && tokens[stop - 1]?.capital && names.firstParts.has(tokens[stop - 1])) return stop - 1;
	const at = from - 1;
	// `Datuk Seri` is all of an address.
	if (names.honorifics.endsBefore(tokens, from)) return from;
	if (at < 0 || taken(at) || !isNamely(tokens, at, words) || startsSentence(passage, at) || tokens[from]?.text === "-") return from;
	const isAddressed = names.honorifics.endsBefore(tokens, skipBack(tokens, at, "."));
	return isAddressed || names.givenNames.has(tokens[at]) || called.has(tokens[at]?.text ?? "") ? at : from;
};

/** A person's name with all its words. `called`: the names of one word by which the article calls people. */
export const grown = (
	passage: Passage,
	span: NameSpan,
	spans: readonly NameSpan[],
	called: ReadonlySet<string>,
	words: Vocabulary,
): NameSpan => {
	if (span.kind !== "person" || passage.bare) return span;
	const taken = (token: number): boolean => spans.some((other) => other !== span && holds(other, token));
	const from = leftStart(passage, beforeParticle(passage, span.from, taken, words), taken, called, words);
	let { to } = span;
	for (;;) {
		const right = rightEnd(passage, uncut(passage, to, spans, words), taken, words);
		const joined = particleEnd(passage, right, spans, words);
		const end = nicknamedEnd(passage, joined, spans, words);
		if (end === to) break;
		to = end;
	}
	return withEnds(passage, span, from, to);
};
