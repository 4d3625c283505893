import { type Passage, startsSentence, textOf } from "../passages.ts";
import { isOneOf, skip, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NameSpan, spanAt } from "./span.ts";

/** Tokens of the office or form of address at `at`, with the full stop of its abbreviation; 0 without one. */
export const titleLength = (tokens: readonly Token[], at: number, { names }: Vocabulary): number => {
	const title = names.honorifics.at(tokens, at) ?? names.roles.at(tokens, at);
	return title === undefined ? 0 : skip(tokens, at + title.length, ".") - at;
};

/** Does an office of several words end right before `at`: `wali Kota`, whose last word heads places as well? */
export const endsLongOffice = (tokens: readonly Token[], at: number, { names }: Vocabulary): boolean =>
	at - names.roles.skipBack(tokens, at) > 1;

/** First token of a name with the offices and forms of address right before it: `Drs. H.` before `Budi`. */
export const titledFrom = (tokens: readonly Token[], from: number, words: Vocabulary): number => {
	let start = from;
	for (;;) {
		const end = skipBack(tokens, start, ".");
		const title = words.names.roles.before(tokens, end) ?? words.names.honorifics.before(tokens, end);
		if (title === undefined || words.speech.relations.endsBefore(tokens, end)) return start;
		start = end - title.length;
	}
};

/** `Datuk Awang Sabtu.`: behind a form of address and one word of a name a weekday alone, closed by a mark, is the rest of the name. */
export const isDayOfName = (tokens: readonly Token[], at: number, { names, dates }: Vocabulary): boolean => {
	const next = tokens[at + 1];
	const isClosed = next === undefined || isOneOf(next, [",", ".", "”", '"', "!", "?"]);
	return dates.weekdays.has(tokens[at]) && isClosed && tokens[at - 1]?.capital === true && names.honorifics.endsBefore(tokens, at - 1);
};

/** `Kasat` before `Reskrim Polres Contoh`: an office that ends inside what a tagger took for a name is no part of it. */
export const pastTitle = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const { tokens } = passage;
	// `Kepala` before `Dinas Contoh`: the word for the body is part of both.
	const opens = [names.organisationHeads, names.placeHeads, names.organisations].some((book) => book.startsAt(tokens, span.from));
	if (opens) return span;
	for (let at = span.to - 1; at > span.from; at--) {
		const title = names.roles.before(tokens, at) ?? names.honorifics.before(tokens, at);
		if (title !== undefined && at - title.length < span.from) return spanAt(passage, span.kind, at, span.to);
	}
	return span;
};

/**
 * `Baker Toula Denby sold out.`: a trade that the start of a sentence gives a capital is no part of the name of two words or three behind it; of a
 * body's it is, `Builder Supply Company`.
 */
export const pastTrade = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const from = startsSentence(passage, span.from) ? names.occupations.skip(passage.tokens, span.from) : span.from;
	const isBody = names.organisationTails.endsBefore(passage.tokens, span.to);
	return from > span.from && span.to - from > 1 && !isBody ? spanAt(passage, span.kind, from, span.to) : span;
};

/** Tokens between an office and its holder: its body's name. */
export const officeReach = 8;

/** `Pelatih Contoh Jaya,`: does an office at the head of a body stand before the comma at `comma`, with nothing but the body's name between? */
export const isBehindOffice = (tokens: readonly Token[], comma: number, { names }: Vocabulary): boolean => {
	if (tokens[comma]?.text !== ",") return false;
	for (let from = comma - 1; from >= 0 && comma - from <= officeReach; from--) {
		const office = names.bodyOffices.at(tokens, from);
		if (office !== undefined && from + office.length < comma) return true;
		if (!tokens[from]?.capital) return false;
	}
	return false;
};

/** Words before an office that say whose or what for: `national energy minister`. */
const mostModifiers = 2;

/**
 * `union president Luis`, `Norvale's energy minister`: in a language where nouns modify, small words between a determiner, a verb of speech or
 * a mark and the office are part of it. Behind anything else they may be a verb: `Delegates met president Luis`.
 */
const modifiedFrom = (tokens: readonly Token[], found: number, { names, functionWords, sources, speech }: Vocabulary): number => {
	if (!names.modify || tokens[found]?.capital) return found;
	const first = tokens[found - 1];
	const opensSentence = found === 1 || tokens[found - 2]?.text === ".";
	// `Union leader Marcus`: a capital that the sentence gives.
	if (first?.capital && opensSentence && !functionWords.has(first)) return found - 1;
	for (let from = found - 1; from >= 0 && found - from <= mostModifiers; from--) {
		const token = tokens[from];
		if (token?.kind !== "word" || token.capital || functionWords.has(token) || speech.reporting.has(token)) return found;
		if (names.roles.endsBefore(tokens, from + 1) || names.possessives.some((end) => token.low.endsWith(end))) return found;
		const before = tokens[from - 1];
		const opens =
			before === undefined ||
			[",", "."].includes(before.text) ||
			sources.determiners.endsBefore(tokens, from) ||
			names.possessives.some((end) => before.low.endsWith(end)) ||
			speech.prepositions.has(before) ||
			speech.verbs.endsBefore(tokens, from);
		if (opens) return from;
	}
	return found;
};

/** Tokens a title may take before a name: offices with their ministry are long. */
const longest = 14;

/**
 * The office or form of address right before a person's name, with its complement: `Presiden Korea Selatan,` before `Moon Jae-In` gives
 * `Presiden Korea Selatan`. Walks back over what may belong to a title until the furthest word that starts one.
 */
export const titleBefore = (
	passage: Passage,
	span: NameSpan,
	others: readonly NameSpan[],
	words: Vocabulary,
): { readonly title: string; readonly from: number } | undefined => {
	const { tokens } = passage;
	let found: number | undefined;
	// `saksi untuk Budi`: whom an office is for does not hold it. `CEO of Contoh` is one.
	const before = tokens[span.from - 1];
	if (words.speech.prepositions.has(before) && !words.names.innerJoiners.has(before)) return undefined;
	// `an economist, and Lena Denby`: somebody else's.
	if (words.names.modify && words.names.joiners.has(before) && tokens[span.from - 2]?.text === ",") return undefined;
	for (let at = span.from - 1; at >= 0 && span.from - at <= longest; at--) {
		const token = tokens[at];
		if (token === undefined || token.kind === "break" || others.some(({ kind, to }) => kind === "person" && to === at + 1)) break;
		// A second office after a comma is a second person's: `Menteri Ini Budi, Menteri Itu Andi`.
		if (token.text === "," && found === at + 1 && words.names.roles.startsAt(tokens, found)) break;
		const trade = token.capital ? undefined : words.names.occupations.at(tokens, at);
		const role = words.names.roles.at(tokens, at) ?? words.names.honorifics.at(tokens, at) ?? trade;
		// `istri` before a name is no office of who bears it.
		if (words.speech.relations.startsAt(tokens, at)) break;
		if (role !== undefined && at + role.length <= span.from) {
			found = at;
			continue;
		}
		// `chief executive Ana`: an office in small letters is met by its last word.
		const office = words.names.roles.before(tokens, at + 1);
		if (office !== undefined && office.length > 1 && !words.speech.relations.endsBefore(tokens, at + 1)) {
			found = at + 1 - office.length;
			at = found;
			continue;
		}
		const belongs =
			token.capital ||
			token.kind === "number" ||
			[",", "(", ")", "/", "&", "-", "."].includes(token.text) ||
			words.names.joiners.has(token);
		if (!belongs || (token.text === "." && !words.abbreviations.has(tokens[at - 1]))) break;
	}
	if (found === undefined) return undefined;
	found = modifiedFrom(tokens, found, words);
	// `kuasa hukum terdakwa, Budi`: what stands before the comma tells of the other one.
	if (tokens[span.from - 1]?.text === "," && words.speech.relations.endsBefore(tokens, found)) return undefined;
	let to = span.from;
	while (to > found && isOneOf(tokens[to - 1], [",", "(", "-"])) to--;
	return to > found ? { title: textOf(passage, found, to), from: found } : undefined;
};
