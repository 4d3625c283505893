import type { Amount } from "../../model/reading/facts.ts";
import { counted } from "./counts.ts";
import { isEvent, isLabelled, isRatio } from "./labelled.ts";
import { type Measure, measureAt } from "./measures.ts";
import { scaled } from "./number-words.ts";
import { hasDecimals, isOneOfTwo, mayBeThousands, type ReadNumber, readNumber } from "./numbers.ts";
import { type RangeEnd, rangeEnd, rangeStart } from "./ranges.ts";
import { minusBefore } from "./signs.ts";
import { readSum, sumAt } from "./sums.ts";
import { isDash, type Stretch, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An amount and the tokens that give it. */
interface AmountMention extends Stretch {
	readonly value: Amount;
}

/** `Rp 6.500–7.000 per kg`: does a dash alone join a sum without a scale to one that measures and counts nothing else? */
const isPlainEnd = (tokens: readonly Token[], first: ReadNumber, end: RangeEnd, words: Vocabulary): boolean =>
	first.scale === 1 &&
	end.from === first.to + 1 &&
	isDash(tokens[first.to]) &&
	!tokens[first.to]?.spaced &&
	(measureAt(tokens, end, words) ?? counted(tokens, end.from, end, words)) === undefined;

/** `Rp 21 juta`, `US$ 5,5 miliar`: the currency stands first. Of a range both ends; what it counts in may stand at the second alone. */
const moneyBefore = (tokens: readonly Token[], at: number, words: Vocabulary): readonly AmountMention[] => {
	const sum = sumAt(tokens, at, words);
	const number = sum && readSum(tokens, sum.digits, words);
	if (!sum || !number) return [];
	const { currency } = sum;
	const mention = (value: number, from: number, to: number): AmountMention => ({ value: { kind: "money", value, currency }, from, to });
	const end = rangeEnd(tokens, at, number.to, words);
	const first = end !== undefined && (end.scale > 1 || isPlainEnd(tokens, number, end, words)) ? rangeStart(number, end) : undefined;
	if (end !== undefined && first !== undefined) return [mention(first, at, end.to), mention(end.value, end.from, end.to)];
	// A dash closes round sums in print: `Rp 5.000,-`.
	const isRound = tokens[number.to]?.text === "," && !tokens[number.to]?.spaced && tokens[number.to + 1]?.text === "-";
	return [mention(number.value, at, isRound ? number.to + 2 : number.to)];
};

/** A number with what it measures or counts after it: `6,6 persen`, `33 kilometer`, `31 orang`, `dua juta rupiah`. */
const measured = (tokens: readonly Token[], at: number, words: Vocabulary): AmountMention | undefined => {
	const number = readNumber(tokens, at, words);
	if (number === undefined) return undefined;
	// `naik ke 12 persen`: nothing is numbered in hundredths.
	const isShare = words.amountLabels.has(tokens[at - 1]) && words.percent.startsAt(tokens, number.to);
	const isLabel = isLabelled(tokens, at, words) && !isEvent(tokens, at, number, words) && !isShare;
	if (isLabel || isOneOfTwo(tokens, at, words) || isRatio(tokens, at, number, words)) return undefined;
	const measure = measureAt(tokens, number, words) ?? counted(tokens, at, number, words);
	const value = measure?.of(number.value);
	if (measure === undefined || value === undefined) return undefined;
	const from = at;
	const { to } = measure;
	// `1,200 dolar` are thousands, `1,200 persen` thousandths; of metres nobody knows.
	if (value.kind === "percent" || !mayBeThousands(tokens, at, number, words)) return { value, from, to };
	return value.kind === "money" && !hasDecimals(tokens) ? { value: measure.of(scaled(number.value, 1000)), from, to } : undefined;
};

/** `magnitudo (M) 5,6`, `M5,6`: what is measured stands before the number. A letter alone says so only before decimals. */
const measuredAfter = (tokens: readonly Token[], at: number, words: Vocabulary): AmountMention | undefined => {
	const unit = words.leadingUnits.at(tokens, at);
	const digits = at + (unit?.length ?? 0);
	const number = unit !== undefined && tokens[digits]?.kind === "number" ? readNumber(tokens, digits, words) : undefined;
	if (unit === undefined || number === undefined) return undefined;
	const isLetter = tokens[at]?.text.length === 1;
	if (isLetter && (!tokens[at]?.capital || Number.isInteger(number.value) || number.scale > 1)) return undefined;
	return { value: { kind: "count", value: number.value, unit: unit.meaning }, from: at, to: number.to };
};

/** `48 dari 72 batang`: how many of how many. The noun stands at the second number alone. */
const partOf = (tokens: readonly Token[], at: number, words: Vocabulary): AmountMention | undefined => {
	const part = readNumber(tokens, at, words);
	const joint = part === undefined || isLabelled(tokens, at, words) ? undefined : words.outOf.at(tokens, part.to);
	// One in words is an article more than a count.
	if (part === undefined || joint === undefined || part.value < (part.words ? 2 : 1)) return undefined;
	const whole = measured(tokens, part.to + joint.length, words);
	if (whole?.value.kind !== "count" || whole.value.value <= part.value) return undefined;
	return { value: { kind: "count", value: part.value, unit: whole.value.unit, of: whole.value.value }, from: at, to: whole.to };
};

/** Both ends of a range that starts at `at`: `4 hingga 6`, `2-3 juta`, `between 5 and 10`; undefined without one. */
const rangeAt = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly start: number; readonly end: RangeEnd } | undefined => {
	const first = tokens[at]?.kind === "number" && !isLabelled(tokens, at, words) ? readNumber(tokens, at, words) : undefined;
	if (first === undefined) return undefined;
	const end = mayBeThousands(tokens, at, first, words) ? undefined : rangeEnd(tokens, at, first.to, words);
	const start = end && rangeStart(first, end);
	return end === undefined || start === undefined ? undefined : { start, end };
};

/** What a range counts: `2.000 hingga 3.000 orang`. A dash may join a score, but not of people. */
const countAt = (tokens: readonly Token[], start: number, end: RangeEnd, words: Vocabulary): Measure | undefined => {
	const count = Number.isInteger(start) ? counted(tokens, end.from, end, words) : undefined;
	return count && isDash(tokens[end.from - 1]) && !words.counters.includes(count.unit) ? undefined : count;
};

/** `23-31 derajat`, `antara 5 dan 10 persen`, `10-15 orang`: of a range both ends, with the unit, the noun and the scale that stand at the second. */
const ranged = (tokens: readonly Token[], at: number, words: Vocabulary): readonly AmountMention[] => {
	const range = rangeAt(tokens, at, words);
	const measure = range && (measureAt(tokens, range.end, words) ?? countAt(tokens, range.start, range.end, words));
	if (range === undefined || measure === undefined) return [];
	const mention = (value: number, from: number): AmountMention => ({ value: measure.of(value), from, to: measure.to });
	return [mention(range.start, at), mention(range.end.value, range.end.from)];
};

/** An amount below nothing with its sign. */
const signed = (tokens: readonly Token[], mention: AmountMention, words: Vocabulary): AmountMention => {
	const { value, from } = mention;
	const length = minusBefore(tokens, from, value, words);
	return length === 0 ? mention : { ...mention, value: { ...value, value: -value.value }, from: from - length };
};

/** What starts at a token: a sum or both ends of a range of sums or measures, else one thing measured or counted, or nothing. */
const amountsAt = (tokens: readonly Token[], at: number, words: Vocabulary): readonly AmountMention[] => {
	const sums = moneyBefore(tokens, at, words);
	const both = sums.length > 0 ? sums : ranged(tokens, at, words);
	const one = both.length > 0 ? undefined : (measuredAfter(tokens, at, words) ?? partOf(tokens, at, words) ?? measured(tokens, at, words));
	return one === undefined ? both : [one];
};

/** All amounts of a passage in order. `taken` says which tokens already belong to a date. */
export const amounts = (tokens: readonly Token[], words: Vocabulary, taken: (token: number) => boolean): readonly AmountMention[] => {
	const found: AmountMention[] = [];
	for (let at = 0; at < tokens.length; ) {
		const here = taken(at) ? [] : amountsAt(tokens, at, words);
		const to = here.at(-1)?.to;
		if (to !== undefined && !taken(to - 1)) found.push(...here.map((each) => signed(tokens, each, words)));
		at = to ?? at + 1;
	}
	return found;
};

/** Counts up to here, of something that is no unit of measure, tell the least: `dua pilihan`, `3 kategori`. */
const smallCount = 3;

/** Amounts that tell more first: counts of two or three things go behind the rest. Otherwise the order stays. */
export const bySize = <Item extends { readonly value: Amount }>(items: readonly Item[], words: Vocabulary): readonly Item[] => {
	const isSmall = ({ value }: Item): boolean => value.kind === "count" && value.value <= smallCount && !words.measures.has(value.unit);
	return [...items.filter((item) => !isSmall(item)), ...items.filter(isSmall)];
};
