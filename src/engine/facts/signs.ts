import { range } from "../../model/range.ts";
import type { Amount } from "../../model/reading/facts.ts";
import { numbersBefore } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Marks so near to each other set out a list: `Partai A -35 persen dan Partai B -30 persen`. */
const listReach = 12;

/** `90 kg minus 5 kg`, `15% -25%`: does a number or what it measures end right before `at`? */
const endsAmount = (tokens: readonly Token[], at: number, words: Vocabulary): boolean =>
	numbersBefore(tokens, at, words) < at || [words.percent, words.units, words.currencies].some((book) => book.before(tokens, at));

/** A dash that touches the number at `at`, and nothing before it. */
const touches = (tokens: readonly Token[], at: number): boolean => {
	const mark = tokens[at - 1];
	const isFree = mark?.spaced || tokens[at - 2]?.text === "(";
	return (mark?.text === "-" || mark?.text === "−") && isFree && tokens[at]?.kind === "number" && !tokens[at]?.spaced;
};

/**
 * `Partai Contoh -35 persen`, `Partai Contoh: -35 persen`: behind a body's name the dash at `dash` parts it from its share. A company's may fall,
 * and what is quoted of a body, `saham Bank Contoh -2,5 persen`.
 */
const partsBody = (tokens: readonly Token[], dash: number, { names, quoted }: Vocabulary): boolean => {
	const end = tokens[dash - 1]?.text === ":" ? dash - 1 : dash;
	let from = end;
	while (tokens[from - 1]?.capital) from--;
	if (quoted.has(tokens[from]) || quoted.has(tokens[from - 1])) return false;
	return range(from, end).some((at) => names.organisationHeads.startsAt(tokens, at) && !names.legalForms.has(tokens[at]));
};

/** Does the dash before the number at `at` tell its sign? It sets out the items of a list as well, but not behind `and` or `to`, nor each behind a colon. */
const isMarked = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const { pairs, until } = words.dates;
	const isBound = (place: number): boolean => [pairs, until].some((book) => book.before(tokens, place - 1));
	const isSet = (place: number): boolean => tokens[place - 2]?.text === ":";
	const opener = tokens[at - 2];
	const isLed = opener?.kind === "word" || opener?.text === "(" || opener?.text === ":";
	if (!touches(tokens, at) || !isLed || endsAmount(tokens, at - 1, words) || partsBody(tokens, at - 1, words)) return false;
	const near = range(Math.max(1, at - listReach), Math.min(tokens.length, at + listReach + 1));
	const others = near.filter((other) => other !== at && touches(tokens, other) && !isBound(other));
	return isBound(at) || others.every((other) => isSet(at) && isSet(other));
};

/**
 * How many tokens before the number at `from` say that it lies below nothing: `minus 8 derajat`, `-2,1 persen`; 0 without any. Of things
 * that are counted there are none, nor is `plus minus` below; a dash says so only of shares and degrees, elsewhere it sets out a list.
 */
export const minusBefore = (tokens: readonly Token[], from: number, value: Amount, words: Vocabulary): number => {
	const sign = words.signs.before(tokens, from);
	const isMeasure = value.kind === "percent" || (value.kind === "count" && words.measures.has(value.unit));
	if (sign !== undefined) return isMeasure && sign.meaning < 0 && !endsAmount(tokens, from - sign.length, words) ? sign.length : 0;
	const mayBeMarked = value.kind === "percent" || (value.kind === "count" && words.degrees.includes(value.unit.toLowerCase()));
	return mayBeMarked && isMarked(tokens, from, words) ? 1 : 0;
};
