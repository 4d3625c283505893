import { firstWithin } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { pastAge } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import { placeForms } from "./places.ts";

/** Other names that the article gives right behind a name. */

/** The bracket that closes stands so many tokens behind the one that opens at most. */
const longestBracket = 5;

/** The name in brackets right after a name: `Badan Intelijen Negara (BIN)`. */
export const bracketed = (mention: Mention, all: readonly Mention[], words: Vocabulary): string | undefined => {
	const { tokens, text } = mention.passage;
	if (tokens[mention.span.to]?.text !== "(") return undefined;
	// `PORT ALDER, Maine (AP) —`: an agency is no other name of a place.
	const isCredit = [words.sources.outlets, words.sources.kinds].some((book) => book.startsAt(tokens, mention.span.to + 1));
	if (mention.span.kind === "place" && isCredit) return undefined;
	const close = firstWithin(tokens, mention.span.to + 1, mention.span.to + 1 + longestBracket, ({ text }) => text === ")");
	if (close < 0) return undefined;
	const inside = text.slice(tokens[mention.span.to]?.end, tokens[close]?.start).trim();
	// `SpA(K)`: a letter is no name.
	if (!/^\p{Upper}[\p{Alpha}\p{N} .-]+$/u.test(inside) || words.names.legalForms.includes(inside.toLowerCase())) return undefined;
	// A full name in brackets is somebody else: who plays the part, who wrote the song.
	if (mention.span.kind === "person" && inside.includes(" ")) return undefined;
	const known = all.find((other) => other.passage === mention.passage && other.span.from === mention.span.to + 1);
	return known === undefined || known.span.kind === mention.span.kind || /^\p{Upper}{2,}$/u.test(inside) ? inside : undefined;
};

/** `Dinas Contoh (Dincon) Kota Melati` may come again as `Dincon Kota Melati` or `Dincon Melati`. */
export const placedAliases = (
	{ passage, span }: Mention,
	alias: string,
	inPassage: readonly Mention[],
	words: Vocabulary,
): readonly string[] => {
	const close = firstWithin(passage.tokens, span.to + 1, passage.tokens.length, ({ text }) => text === ")");
	const place = inPassage.find(({ span: { kind, from } }) => kind === "place" && from === close + 1)?.span.text;
	if (span.kind !== "organisation" || place === undefined) return [];
	return placeForms(place, words).map((where) => `${alias} ${where}`.toLowerCase());
};

/** Does a name with its office stand for itself, at the start of its clause or behind a word that hands it over: not `istri Budi alias Ujang`? */
const isOnItsOwn = ({ passage: { tokens }, from, title }: Mention, { names, speech, functionWords }: Vocabulary): boolean => {
	const before = tokens[from - 1];
	if (before?.kind !== "word") return true;
	// `dengan terdakwa Budi alias Ujang`: an office says that it is its holder's.
	const hands = functionWords.has(before) && (title !== undefined || !speech.prepositions.has(before));
	return hands || names.aliasLeads.has(before) || speech.verbs.endsBefore(tokens, from);
};

/** Another name of a person told right behind, `Sumiati alias Bu Sum`, over an age in between: as the article gives it. */
export const calledToo = (mention: Mention, all: readonly Mention[], words: Vocabulary): string | undefined => {
	const { passage, span } = mention;
	if (span.kind !== "person" || !isOnItsOwn(mention, words)) return undefined;
	const at = pastAge(passage.tokens, span.to, words);
	const cue = words.names.aliasCues.at(passage.tokens, at);
	const other = cue && all.find(({ from, span: { kind } }) => kind === "person" && from === at + cue.length);
	return other?.span.text;
};

/** Does a name only stand in the brackets behind another one, as its alias? */
export const isAlias = (mention: Mention, all: readonly Mention[], words: Vocabulary): boolean => {
	const owner = all.find((other) => other.passage === mention.passage && other.span.to === mention.span.from - 1);
	return owner !== undefined && owner.span.kind !== mention.span.kind && bracketed(owner, all, words) === mention.span.text;
};
