import type { Amount } from "../../model/reading/facts.ts";
import type { ReadNumber } from "./numbers.ts";
import { isHyphen, isOneOf, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Shorter units are words as well behind a dash: `a 2-in-1 device`. */
const shortestJoined = 3;

/**
 * The symbol of the unit whose capital touches the number before `at`: `34.6C`. A whole number behind a capital may be a name's, `Melati 17C`, and
 * behind what is counted or labelled a place's: `kursi 12C`.
 */
const gluedAt = (tokens: readonly Token[], at: number, words: Vocabulary): string | undefined => {
	const [before, number, letter, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
	if (number?.kind !== "number" || !letter?.capital || letter.spaced || isOneOf(next, ["-", "/"])) return undefined;
	const isPlace =
		(before?.kind === "word" && before.capital) || words.counters.has(before) || words.amountLabels.endsBefore(tokens, at - 1);
	return isPlace && /^\d+$/u.test(number.text) ? undefined : words.gluedUnits.get(letter.low);
};

/** The unit of measure at `at`, or behind a dash that joins it to its number: `a 3.5-mile road`. */
const unitAt = (tokens: readonly Token[], at: number, words: Vocabulary): { readonly symbol: string; readonly to: number } | undefined => {
	const joined = isHyphen(tokens[at]) && !tokens[at + 1]?.spaced;
	const from = joined ? at + 1 : at;
	if (joined && (tokens[from]?.text.length ?? 0) < shortestJoined) return undefined;
	const glued = gluedAt(tokens, at, words);
	if (glued !== undefined) return { symbol: glued, to: at + 1 };
	const unit = words.units.at(tokens, from);
	return unit && { symbol: unit.meaning, to: from + unit.length };
};

/** What says what a number measures or counts, and the token behind it. */
export interface Measure {
	readonly of: (value: number) => Amount;
	readonly to: number;
}

/** What behind a number says what it measures: a percentage, a currency or a unit; undefined where it counts or means nothing. */
export const measureAt = (tokens: readonly Token[], { to, words: isInWords }: ReadNumber, words: Vocabulary): Measure | undefined => {
	const percent = words.percent.at(tokens, to);
	if (percent !== undefined) return { of: (value) => ({ kind: "percent", value }), to: to + percent.length };
	const currency = words.currencies.at(tokens, to);
	if (currency !== undefined) return { of: (value) => ({ kind: "money", value, currency: currency.meaning }), to: to + currency.length };
	const unit = unitAt(tokens, to, words);
	if (unit === undefined || !(tokens[to]?.spaced || !isInWords)) return undefined;
	return { of: (value) => ({ kind: "count", value, unit: unit.symbol }), to: unit.to };
};
