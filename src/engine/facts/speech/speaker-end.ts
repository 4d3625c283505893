import { range } from "../../../model/range.ts";
import { readDay } from "../dates/read-calendar.ts";
import { isDayOfName } from "../names/titles.ts";
import { firstWithin, isOneOf, type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** So many tokens at most may stand in brackets between an office and its holder. */
const longestBracket = 10;

const hasRole = (tokens: readonly Token[], { from, to }: Stretch, { names }: Vocabulary): boolean =>
	range(from, to).some((at) => names.roles.startsAt(tokens, at));

/**
 * Does a noun with a pronoun's suffix stand before the comma at `comma`, and a name closed by a mark or a boundary word after it: `kata pemiliknya,
 * Budi Santoso.`?
 */
const isRelative = (tokens: readonly Token[], comma: number, { speech, names }: Vocabulary): boolean => {
	const noun = tokens[comma - 1]?.low ?? "";
	if (!speech.suffixes.some((suffix) => noun.endsWith(suffix) && noun.length > suffix.length)) return false;
	let to = comma + 1;
	while (tokens[to]?.kind === "word" && (tokens[to]?.capital || names.particles.has(tokens[to]))) to++;
	return tokens[to]?.kind !== "word" || speech.boundaries.startsAt(tokens, to);
};

/** `added her colleague, Orla Finch.`: does a word for whose open a description up to the comma, and a name closed by a mark follow it? */
const isOwned = (tokens: readonly Token[], from: number, comma: number, { speech, names }: Vocabulary): boolean => {
	if (!speech.possessives.has(tokens[from])) return false;
	let to = comma + 1;
	while (tokens[to]?.kind === "word" && (tokens[to]?.capital || names.particles.has(tokens[to]))) to++;
	return to > comma + 2 && tokens[to]?.kind !== "word";
};

/** The token with which a description goes on behind a comma: a birthday, or a name that follows an office. */
const overComma = (tokens: readonly Token[], from: number, comma: number, words: Vocabulary): number | undefined => {
	if (comma === from) return undefined;
	// `atlet kelahiran Contoh, 12 Januari 1999 itu`: only before a word that points at somebody.
	const born = readDay(tokens, comma + 1, words);
	if (born !== undefined && words.speech.demonstratives.has(tokens[born.to])) return born.to;
	const next = tokens[comma + 1];
	// `…, drg. Paulina`: a form of address may stand in small letters.
	const address = tokens[skip(tokens, words.names.honorifics.skip(tokens, comma + 1), ".")];
	const goesOn =
		(next?.capital && !words.dates.weekdays.has(next)) || words.names.joiners.has(next) || (address !== next && address?.capital);
	return goesOn && (hasRole(tokens, { from, to: comma }, words) || isRelative(tokens, comma, words) || isOwned(tokens, from, comma, words))
		? comma + 1
		: undefined;
};

/** `Juru Bicara Forum Contoh (singkatannya), Budi`: the token behind a bracket that explains an office before the name. */
const overBracket = (tokens: readonly Token[], from: number, open: number, words: Vocabulary): number | undefined => {
	const close = firstWithin(tokens, open + 1, open + 1 + longestBracket, ({ text }) => text === ")");
	return close >= 0 && hasRole(tokens, { from, to: open }, words) ? close + 1 : undefined;
};

/** The token with which a description that starts at `from` goes on behind the one at `at`; undefined where that is none of it. */
const nextOf = (tokens: readonly Token[], from: number, at: number, words: Vocabulary): number | undefined => {
	const token = tokens[at];
	if (token === undefined || token.kind === "break") return undefined;
	if (token.text === ",") return overComma(tokens, from, at, words);
	if (token.text === "(") return overBracket(tokens, from, at, words);
	if (token.text === ".") {
		const word = tokens[at - 1];
		return words.abbreviations.has(word) || (word?.text.length ?? 0) <= 1 ? at + 1 : undefined;
	}
	const isEnd = token.capital
		? words.dates.weekdays.has(token) && !isDayOfName(tokens, at, words)
		: token.kind === "word" && words.speech.boundaries.startsAt(tokens, at);
	return isOneOf(token, ['"', "“", "”", ";", ":", "!", "?", "…", "–", "—"]) || (isEnd && at > from) ? undefined : at + 1;
};

/** Where a speaker's description that starts at `from` ends: `kata Juru Bicara PMF, Ahmed`. */
export const speakerEnd = (tokens: readonly Token[], from: number, words: Vocabulary): number => {
	let end = from;
	for (let next: number | undefined = from; next !== undefined; next = nextOf(tokens, from, end, words)) end = next;
	return end;
};
