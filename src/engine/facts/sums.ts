import { scaled } from "./number-words.ts";
import { hasDecimals, mayBeThousands, type ReadNumber, readFigures, readNumber } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where the digits of a sum start whose currency stands first: `Rp. 21 juta`, `Rp21 juta`; undefined without a currency or digits. */
export const sumAt = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly currency: string; readonly digits: number } | undefined => {
	const currency = words.currencies.at(tokens, at);
	if (currency === undefined) return undefined;
	// Signs and codes stand first; of words that do, the team won 3 games.
	if (tokens[at]?.kind === "word" && !tokens[at]?.capital && (tokens[at]?.text.length ?? 0) > 2) return undefined;
	// `QX$7`: letters that touch a sign make it another currency than its own.
	const [before, sign] = [tokens[at - 1], tokens[at]];
	if (sign?.kind === "mark" && !sign.spaced && before?.kind === "word" && !words.currencies.has(before)) return undefined;
	// `A$7` is a currency, `a $7 fee` is not.
	if (currency.length > 1 && tokens[at]?.text.length === 1 && tokens[at + 1]?.spaced) return undefined;
	const digits = at + currency.length + (tokens[at + currency.length]?.text === "." ? 1 : 0);
	return tokens[digits]?.kind === "number" ? { currency: currency.meaning, digits } : undefined;
};

/** Digits of a sum with their scale, a capital or a letter that touches them among them: `1,5 M`, `50k`. */
export const readSum = (tokens: readonly Token[], at: number, words: Vocabulary): ReadNumber | undefined => {
	const whole = readNumber(tokens, at, words);
	// `Rp 2 miliar 300 ribu orang`: people are not paid in money.
	const number = whole && words.counters.has(tokens[whole.to]) ? readFigures(tokens, at, words) : whole;
	const letter = number && tokens[number.to];
	const isScale = letter?.text.length === 1 && (letter.capital || !letter.spaced);
	const scale = isScale ? words.moneyScales.get(letter.low) : undefined;
	// Nobody pays in thousandths: `US$1,200`.
	if (scale === undefined) {
		if (number === undefined || !mayBeThousands(tokens, at, number, words)) return number;
		return hasDecimals(tokens) ? undefined : { ...number, value: scaled(number.value, 1000) };
	}
	return number && { ...number, value: scaled(number.value, scale), to: number.to + 1, scale: number.scale * scale };
};
