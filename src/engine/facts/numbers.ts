import { isNumberWord, readWords, scaled } from "./number-words.ts";
import { isHyphen, skipBack, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A number read from the tokens, digits or words. */
export interface ReadNumber {
	readonly value: number;
	/** First token after the number. */
	readonly to: number;
	readonly words: boolean;
	/** What `juta` or `billion` after the digits multiplies them by; 1 without such a word. */
	readonly scale: number;
}

/** Figures with these marks: bare or in groups of three, the first neither empty nor nought, and decimals. */
const shape = (grouping: string, decimal: string): RegExp =>
	new RegExp(String.raw`^(?:\d+|[1-9]\d{0,2}(?:[${grouping}]\d{3})+)(?:[${decimal}]\d+)?$`, "u");

const points = { decimal: ".", grouping: ",", shape: shape(",", ".") };
const commas = { decimal: ",", grouping: ".", shape: shape(".", ",") };

/**
 * `1.234,5` with decimal `,`: as the language writes it, so that `1.500` is fifteen hundred, else with the marks the other way round, as in
 * texts translated from another language, `6.5 persen`, `1,234,567`, `1,250.50`. Undefined where it is neither: `1,2,3` is a list.
 */
const parseDigits = (text: string, decimal: "," | "."): number | undefined => {
	const style = (decimal === "," ? [commas, points] : [points, commas]).find(({ shape }) => shape.test(text));
	return style && Number(text.replaceAll(style.grouping, "").replace(style.decimal, "."));
};

/**
 * `1,200` where the comma marks decimals: three of them are thousands as often, written as in a text from elsewhere. Not behind a nought,
 * and not before a word that multiplies: `1,625 juta`.
 */
export const mayBeThousands = (tokens: readonly Token[], at: number, { to, scale }: ReadNumber, { decimal }: Vocabulary): boolean =>
	decimal === "," && scale === 1 && to === at + 1 && /^[1-9]\d{0,2},\d{3}$/u.test(tokens[at]?.text ?? "");

/**
 * Does a text write decimals behind a comma for certain, one or two of them: `naik 1,7 persen`? Then nobody knows whether a sum of `1,165` is written
 * as from elsewhere.
 */
export const hasDecimals = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => /^\d+,\d{1,2}$/u.test(text));

/** `million` at `at`, or after a dash that joins it to the digits: `$5-billion`. */
const scaleAt = (tokens: readonly Token[], at: number, words: Vocabulary): { readonly scale: number; readonly to: number } | undefined => {
	const joined = isHyphen(tokens[at]) && !tokens[at + 1]?.spaced;
	const word = tokens[joined ? at + 1 : at]?.low ?? "";
	const scale = joined && word.length < 3 ? undefined : words.scales.get(word);
	return scale === undefined ? undefined : { scale, to: joined ? at + 2 : at + 1 };
};

/** The figures at `tokens[at]` with their scale, without what may be said behind it: `1,5 juta`, the `1 miliar` of `1 miliar 500 juta`. */
export const readFigures = (tokens: readonly Token[], at: number, words: Vocabulary): ReadNumber | undefined => {
	const token = tokens[at];
	if (token?.kind !== "number") return undefined;
	const value = parseDigits(token.text, words.decimal);
	if (value === undefined) return undefined;
	let to = at + 1;
	let scale = 1;
	for (let next = scaleAt(tokens, to, words); next !== undefined; next = scaleAt(tokens, to, words)) {
		scale *= next.scale;
		to = next.to;
	}
	return { value: scaled(value, scale), to, words: false, scale };
};

/** The number that starts at `tokens[at]`, with its scale (`1,5 juta`, `1 miliar 500 juta`), or undefined. */
export const readNumber = (tokens: readonly Token[], at: number, words: Vocabulary): ReadNumber | undefined => {
	if (tokens[at]?.kind === "word") {
		const read = readWords(tokens, at, words);
		return read && { ...read, words: true, scale: 1 };
	}
	let number = readFigures(tokens, at, words);
	let scale = number?.scale ?? 1;
	while (number !== undefined && scale > 1 && tokens[number.to]?.spaced) {
		const rest = readFigures(tokens, number.to, words);
		if (rest === undefined || rest.scale === 1 || rest.value >= scale) break;
		number = { ...number, value: scaled(number.value + rest.value, 1), to: rest.to };
		scale = rest.scale;
	}
	return number;
};

/** Where the figures and words of numbers start that end right before `end`; `end` itself without any. */
export const numbersBefore = (tokens: readonly Token[], end: number, words: Vocabulary): number => {
	let from = end;
	while (tokens[from - 1]?.kind === "number" || isNumberWord(tokens[from - 1], words)) from--;
	return from;
};

/** `two or three days`: which of two numbers is meant nobody knows. Not of a sum and a share: `Rp 5 juta atau 10 persen`. */
export const isOneOfTwo = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const alternative = words.numberAlternatives.before(tokens, at);
	if (alternative === undefined) return false;
	const end = at - alternative.length;
	const from = numbersBefore(tokens, end, words);
	const [first, second] = [readNumber(tokens, from, words), readNumber(tokens, at, words)];
	if (first === undefined || second === undefined || first.to !== end || first.value >= second.value) return false;
	return !words.currencies.endsBefore(tokens, skipBack(tokens, from, "."));
};
