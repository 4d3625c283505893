import { range } from "../../../model/range.ts";
import { readDay } from "../dates/read-calendar.ts";
import { isDayOfName, titleLength } from "../names/titles.ts";
import { firstWithin, isOneOf, type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** So many tokens at most may stand in brackets between an office and its holder. */
const longestBracket = 10;

const hasRole = (tokens: readonly Token[], { from, to }: Stretch, { names }: Vocabulary): boolean =>
	range(from, to).some((at) => names.roles.startsAt(tokens, at));

/** The token behind a name that starts at `from`. */
const nameEnd = (tokens: readonly Token[], from: number, { names }: Vocabulary): number => {
	let to = from;
	while (tokens[to]?.kind === "word" && (tokens[to]?.capital || names.particles.has(tokens[to]))) to++;
	return to;
};

/**
 * Does a description from `from` to the comma at `comma` tell somebody by whom they belong to, so that their own name follows: `kata pemiliknya, Budi
 * Santoso.`, `kata staf Budi, Ratih saat ditemui`, `added her colleague, Orla Finch.`? A mark or a boundary word closes that name.
 */
const isOwned = (tokens: readonly Token[], from: number, comma: number, words: Vocabulary): boolean => {
	const { suffixes, possessives, serving, boundaries } = words.speech;
	const to = nameEnd(tokens, comma + 1, words);
	const isClosed = tokens[to]?.kind !== "word";
	const noun = tokens[comma - 1]?.low ?? "";
	const isServing =
		serving.startsAt(tokens, from) && tokens[comma - 1]?.capital && !words.names.organisationHeads.startsAt(tokens, comma + 1);
	if (isServing || suffixes.some((suffix) => noun.endsWith(suffix) && noun.length > suffix.length))
		return isClosed || boundaries.startsAt(tokens, to);
	return possessives.has(tokens[from]) && to > comma + 2 && isClosed;
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
	return goesOn && (hasRole(tokens, { from, to: comma }, words) || isOwned(tokens, from, comma, words)) ? comma + 1 : undefined;
};

/** `Juru Bicara Forum Contoh (singkatannya), Budi`: the token behind a bracket that explains an office before the name. */
const overBracket = (tokens: readonly Token[], from: number, open: number, words: Vocabulary): number | undefined => {
	const close = firstWithin(tokens, open + 1, open + 1 + longestBracket, ({ text }) => text === ")");
	return close >= 0 && hasRole(tokens, { from, to: open }, words) ? close + 1 : undefined;
};

/** Tokens of the body or the place that somebody is from. */
const longestOrigin = 8;

/**
 * `pengamat dari Universitas Contoh, Budi.`: the token behind the body that somebody without a name is from, or behind any place before a form of address,
 * who is named behind the comma; undefined where nobody is. An address may go on over a comma as well: `di Pasar Contoh, Melati Raya`.
 */
const overOrigin = (tokens: readonly Token[], from: number, at: number, words: Vocabulary): number | undefined => {
	const isNamed = tokens.slice(from, at).some(({ capital }) => capital);
	if (isNamed || !words.names.placeCues.startsAt(tokens, at) || !tokens[at + 1]?.capital) return undefined;
	const comma = firstWithin(tokens, at + 1, at + longestOrigin, ({ kind, capital }) => kind === "mark" || !capital);
	if (tokens[comma]?.text !== ",") return undefined;
	let name = comma + 1;
	for (let title = titleLength(tokens, name, words); title > 0; title = titleLength(tokens, name, words)) name += title;
	const { organisationHeads, organisations, places, placeHeads, regions, countries } = words.names;
	const bodies = [organisationHeads, organisations];
	const mayBePerson = name > comma + 1 || bodies.some((book) => book.startsAt(tokens, at + 1));
	const others = [...bodies, places, placeHeads, regions, countries, words.dates.weekdays];
	const to = nameEnd(tokens, name, words);
	const isPerson = mayBePerson && to > name + 1 && !others.some((book) => book.startsAt(tokens, name));
	return isPerson && tokens[to]?.kind !== "word" ? to : undefined;
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
	if (isEnd && at > from) return overOrigin(tokens, from, at, words);
	return isOneOf(token, ['"', "“", "”", ";", ":", "!", "?", "…", "–", "—"]) ? undefined : at + 1;
};

/** Where a speaker's description that starts at `from` ends: `kata Juru Bicara PMF, Ahmed`. */
export const speakerEnd = (tokens: readonly Token[], from: number, words: Vocabulary): number => {
	let end = from;
	for (let next: number | undefined = from; next !== undefined; next = nextOf(tokens, from, end, words)) end = next;
	return end;
};
