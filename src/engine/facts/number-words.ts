import { range } from "../../model/range.ts";
import { isHyphen, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the words of a number come to so far, its larger parts first. */
interface Parts {
	/** What stands before a scale: 2000 of `two thousand three hundred five`. */
	readonly total: number;
	/** The last scale; what follows stays below it. */
	readonly scale: number;
	/** What is complete behind it: the 300. */
	readonly group: number;
	/** What the next word may still multiply: the 5. */
	readonly last: number | undefined;
	/** `last` stays below this. */
	readonly room: number;
}

const nothing: Parts = { total: 0, scale: Number.POSITIVE_INFINITY, group: 0, last: undefined, room: Number.POSITIVE_INFINITY };

const sumOf = ({ total, group, last = 0 }: Parts): number => total + group + last;

/** What may be said behind a part stays below this: ten behind `twenty`, a hundred behind `two hundred`; behind `two` only a half. */
const roomBelow = (part: number): number => {
	if (!Number.isInteger(part)) return 0;
	let room = 1;
	while (part >= 20 && part % (room * 10) === 0) room *= 10;
	return room;
};

/** Where a further part would stand. */
const roomAfter = ({ last, room }: Parts): number => (last === undefined ? room : roomBelow(last));

/** From here on a digit's word holds a scale of its own: `seribu`. */
const thousand = 1000;

const withDigit = (parts: Parts, digit: number): Parts | undefined => {
	const { total, scale, group, last } = parts;
	const isFirst = total + group === 0 && last === undefined;
	if (digit >= thousand)
		return last === undefined && group === 0 && digit < scale
			? { total: total + digit, scale: digit, group: 0, last: undefined, room: digit }
			: undefined;
	const room = roomAfter(parts);
	return digit < room && (digit > 0 || isFirst) ? { total, scale, group: group + (last ?? 0), last: digit, room } : undefined;
};

const isDigit = (last: number | undefined): last is number => last !== undefined && Number.isInteger(last) && last > 0 && last < 10;

/** `dua belas`. */
const withTeen = (parts: Parts, teen: number): Parts | undefined =>
	isDigit(parts.last) && parts.last + teen < parts.room ? { ...parts, last: parts.last + teen } : undefined;

/** `dua puluh`, `two hundred`, `twenty-five hundred`. */
const withTen = (parts: Parts, ten: number): Parts | undefined => {
	const { scale, group, last } = parts;
	if (ten < 100) return isDigit(last) && last * ten < parts.room ? { ...parts, last: last * ten } : undefined;
	const whole = group + (last ?? 0);
	return Number.isInteger(whole) && whole > 0 && whole < 100 && whole * ten < scale
		? { ...parts, group: 0, last: whole * ten, room: scale }
		: undefined;
};

/** `two thousand`, and behind a scale alone a larger one: `lima ribu triliun`. */
const withScale = ({ total, scale, group, last }: Parts, by: number): Parts | undefined => {
	const whole = group + (last ?? 0);
	const isBare = last === undefined && total > 0;
	const next = { scale: by, group: 0, last: undefined, room: by };
	if (isBare) return by > scale && total < thousand * scale ? { ...next, total: total * by } : undefined;
	return whole > 0 && by < scale ? { ...next, total: total + whole * by } : undefined;
};

/** The parts with one more word of a number; undefined where it makes no number with them. */
const withWord = (parts: Parts, low: string, { digits, teens, tens, scales }: Vocabulary): Parts | undefined => {
	const [digit, teen, ten, scale] = [digits.get(low), teens.get(low), tens.get(low), scales.get(low)];
	if (digit !== undefined) return withDigit(parts, digit);
	if (teen !== undefined) return withTeen(parts, teen);
	if (ten !== undefined) return withTen(parts, ten);
	return scale === undefined ? undefined : withScale(parts, scale);
};

/** Is it a word of numbers: a digit's, or one that multiplies another? */
export const isNumberWord = (token: Token | undefined, { digits, teens, tens, scales }: Vocabulary): boolean =>
	[digits, teens, tens, scales].some((book) => book.has(token));

/** Does the word at `at` go on a number that began before it: `thirty` in `twenty five thirty`? */
const isInside = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const [before, joined] = [tokens[at - 1], tokens[at - 2]];
	if (isHyphen(before)) return isNumberWord(joined, words);
	const isBehindPoint = words.numberPoints.has(before) && (joined?.kind === "number" || isNumberWord(joined, words));
	return isBehindPoint || isNumberWord(before, words);
};

/** What is joined to a hundred or a thousand before it goes on that number while it is smaller: the five of `a hundred and five`. */
const joinedTo = (tokens: readonly Token[], at: number, { numberJoiners, tens, scales }: Vocabulary): number => {
	const large = tokens[at - 2]?.low ?? "";
	return numberJoiners.has(tokens[at - 1]) ? (tens.get(large) ?? scales.get(large) ?? 0) : 0;
};

/** A number and the first token behind it. */
interface WordNumber {
	readonly value: number;
	readonly to: number;
}

/** 1.1 * 1000000 is 1100000.0000000001 in floating point; twelve digits are more than any newspaper prints. */
export const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** `two point five`, `dua koma lima juta`: `whole` before the word for the decimal mark at `at`; undefined where no digits follow it. */
const withDecimals = (tokens: readonly Token[], at: number, whole: number, words: Vocabulary): WordNumber | undefined => {
	const digitAt = (place: number): number | undefined => words.digits.get(tokens[place]?.low ?? "");
	const isDecimal = (digit = 10): boolean => Number.isInteger(digit) && digit < 10;
	let to = at + 1;
	while (isDecimal(digitAt(to))) to++;
	if (to === at + 1 || !Number.isInteger(whole)) return undefined;
	const value = Number(
		`${whole}.${range(at + 1, to)
			.map(digitAt)
			.join("")}`,
	);
	const scale = words.scales.get(tokens[to]?.low ?? "");
	return scale === undefined ? { value, to } : { value: scaled(value, scale), to: to + 1 };
};

/**
 * The number in words at `at`: `dua ratus lima puluh`. Undefined where the words are no number, or several that nothing parts: `twenty
 * five thirty boats` may be two sums or a range, and the text does not say which.
 */
export const readWords = (tokens: readonly Token[], at: number, words: Vocabulary): WordNumber | undefined => {
	if (!isNumberWord(tokens[at], words) || isInside(tokens, at, words)) return undefined;
	let parts = nothing;
	let read: WordNumber | undefined;
	// What `and` joins may be a number of its own: `between one hundred and two hundred`.
	let beforeJoiner: WordNumber | undefined;
	for (let i = at; i < tokens.length; i++) {
		const low = tokens[i]?.low ?? "";
		if (read !== undefined && words.numberPoints.has(tokens[i])) return withDecimals(tokens, i, read.value, words) ?? read;
		const joins = isHyphen(tokens[i]) || (words.numberJoiners.has(tokens[i]) && roomAfter(parts) >= 100);
		if (read !== undefined && joins && words.digits.has(tokens[i + 1])) {
			beforeJoiner = read;
			continue;
		}
		if (!isNumberWord(tokens[i], words)) break;
		const next = withWord(parts, low, words);
		if (next === undefined) return beforeJoiner;
		parts = next;
		read = { value: sumOf(parts), to: i + 1 };
	}
	return read !== undefined && read.value < joinedTo(tokens, at, words) ? undefined : read;
};
