import type { Measure } from "./measures.ts";
import { isNumberWord } from "./number-words.ts";
import type { ReadNumber } from "./numbers.ts";
import { isHyphen, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** May the word at `at` be one of those that tell what is counted? */
const mayTell = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const token = tokens[at];
	return (
		token?.kind === "word" &&
		token.spaced &&
		!token.capital &&
		token.low.length > 2 &&
		![words.functionWords, words.digits, words.tens, words.teens].some((book) => book.has(token))
	);
};

/** `gedung Melati 2 tempat …`, `SMA Negeri 5 juara`: a small number behind a capital inside a sentence may belong to a name. */
const mayEndName = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	const opens = tokens[at - 2];
	const inside = opens !== undefined && opens.kind !== "break" && !["(", '"', "“", "”", ".", "!", "?", ":"].includes(opens.text);
	return before?.kind === "word" && before.capital && inside && /^\d{1,2}$/u.test(tokens[at]?.text ?? "");
};

/** So many tokens at most before a number stands the label of the list it belongs to: `pasal 11 atau 5 ayat 2`. */
const nearLabel = 4;

/** Does a number go on with a list of labels and their numbers, without a comma between: `5` in `pasal 11 atau 5 ayat 2`? */
const isListed = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const before = tokens.slice(Math.max(0, at - nearLabel), at);
	return before.slice(before.findLastIndex(({ text }) => text === ",") + 1).some((token) => words.amountLabels.has(token));
};

/** Words that may stand between a number and the noun it counts: `35 permanent full-time jobs`. */
const reach = 4;

/** Is a word the plural of a noun, by its ending or because the pack knows it? */
const isPlural = (token: Token | undefined, { plurals }: Vocabulary): boolean => {
	const endsIn = (endings: readonly string[]): boolean => endings.some((ending) => token?.low.endsWith(ending));
	return plurals.known.has(token) || (endsIn(plurals.endings) && !endsIn(plurals.others));
};

/** `layang-layang`: one noun, said twice. */
const isDoubled = (tokens: readonly Token[], at: number): boolean => {
	const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return isHyphen(dash) && !second?.spaced && first !== undefined && (second?.low.startsWith(first.low) ?? false);
};

/**
 * Where the noun ends that a number counts: the first plural in a language that has one, `1,150 ferry workers`, else the next word. Where
 * nothing before the number tells that a noun must follow, a plural behind a deed is another's: `12 fled homes`.
 */
const nounEnd = (tokens: readonly Token[], from: number, before: Token | undefined, words: Vocabulary): number | undefined => {
	if (words.plurals.endings.length === 0) return isDoubled(tokens, from) ? from + 3 : from + 1;
	// `arrested 30 masked men`: behind a deed its object follows.
	const isDeed = (token: Token | undefined): boolean => words.plurals.deeds.some((ending) => token?.low.endsWith(ending));
	const isOwned = words.plurals.determiners.has(before);
	const isLed = isOwned || words.plurals.leads.has(before) || isDeed(before);
	const fallback = isOwned && !isDeed(tokens[from]) ? from + 1 : undefined;
	for (let at = from; at - from < reach; at++) {
		const token = tokens[at];
		if (at > from && isHyphen(token) && tokens[at + 1]?.kind === "word") continue;
		const isJoined = tokens[at - 1]?.text === "-";
		if ((!mayTell(tokens, at, words) || words.speech.prepositions.has(token)) && !isJoined) return fallback;
		if (!isPlural(token, words)) {
			if (isDeed(token) && !isLed && !isJoined) return undefined;
			continue;
		}
		// `police officers`: behind a plural without its ending another may stand.
		const isFirst = words.plurals.known.has(token) && !words.plurals.known.has(tokens[at + 1]);
		return isFirst && mayTell(tokens, at + 1, words) && isPlural(tokens[at + 1], words) ? at + 2 : at + 1;
	}
	return fallback;
};

/** `tiga kali lipat`, `three times a day`, `3 kali 24 jam`: does it tell at `at` how many times as much, or at what rate? */
const isFactor = (tokens: readonly Token[], at: number, words: Vocabulary): boolean =>
	words.factors.has(tokens[at]) || words.dates.single.has(tokens[at]) || tokens[at]?.kind === "number" || isNumberWord(tokens[at], words);

/** What a number counts, with the noun for it. */
export interface Counted extends Measure {
	readonly unit: string;
}

/** What the number at `at` counts, and the token behind it; undefined where it counts nothing. */
export const counted = (tokens: readonly Token[], at: number, number: ReadNumber, words: Vocabulary): Counted | undefined => {
	const from = number.to;
	if (!mayTell(tokens, from, words) || words.durations.has(tokens[from])) return undefined;
	// `the 28m catamaran`: a letter alone multiplies only what is plural for certain.
	const isLetter = number.scale > 1 && tokens[from - 1]?.text.length === 1;
	// Of one thing there is no plural.
	const to = number.value === 1 ? from + 1 : nounEnd(tokens, from, isLetter ? undefined : tokens[at - 1], words);
	const noun = to === undefined ? undefined : tokens[to - 1];
	if (to === undefined || noun === undefined || words.notCounted.has(noun) || words.durations.has(noun)) return undefined;
	if (words.times.has(noun) && isFactor(tokens, to, words)) return undefined;
	// `pasal 11 atau 5 ayat 2`: the noun belongs to the number behind it.
	if (words.amountLabels.has(noun) && tokens[to]?.kind === "number" && isListed(tokens, at, words)) return undefined;
	// Parts of a thing are measured, not counted: `magnitudo 5,4 mengguncang`.
	if (!Number.isInteger(number.value)) return undefined;
	if (mayEndName(tokens, at) && !words.counters.has(noun)) return undefined;
	// One of something is an article more than a count.
	if (number.words && number.value < 2) return undefined;
	// Four digits without a grouping mark are a year more often than a count.
	if (!number.words && /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? "") && from === at + 1) return undefined;
	const unit = tokens
		.slice(from, to)
		.map(({ low, spaced }, i) => (spaced && i > 0 ? ` ${low}` : low))
		.join("");
	return { of: (value) => ({ kind: "count", value, unit }), unit, to };
};
