import type { Amount } from "../../model/reading/facts.ts";
import { counted } from "./counts.ts";
import { type Measure, measureAt } from "./measures.ts";
import { scaled } from "./number-words.ts";
import { hasDecimals, isOneOfTwo, mayBeThousands, type ReadNumber, readFigures, readNumber } from "./numbers.ts";
import { minusBefore } from "./signs.ts";
import { isDash, type Stretch, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An amount and the tokens that give it. */
interface AmountMention extends Stretch {
	readonly value: Amount;
}

/** Where the digits of a sum start whose currency stands first: `Rp. 21 juta`, `Rp21 juta`; undefined without a currency or digits. */
const sumAt = (
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
const readSum = (tokens: readonly Token[], at: number, words: Vocabulary): ReadNumber | undefined => {
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

/** The second number of a range and where it starts. */
interface RangeEnd extends ReadNumber {
	readonly from: number;
}

/**
 * The other end, at `at`, of a range that starts at `start`, of sums with or without the currency again: `-15 juta`, `hingga Rp 3 miliar`,
 * and behind `between` also `and 10`; undefined where none follows.
 */
const rangeEnd = (tokens: readonly Token[], start: number, at: number, words: Vocabulary): RangeEnd | undefined => {
	const mark = tokens[at];
	const { between, pairs } = words.dates;
	const until = words.dates.until.at(tokens, at) ?? (between.before(tokens, start) && pairs.at(tokens, at));
	const next = mark?.text === "-" || mark?.text === "–" ? at + 1 : until && at + until.length;
	if (next === undefined) return undefined;
	const from = sumAt(tokens, next, words)?.digits ?? next;
	const number = tokens[from]?.kind === "number" ? readSum(tokens, from, words) : undefined;
	return number && { ...number, from: next };
};

/** Where a range begins, with the scale that may stand at its end alone: `2 hingga 3 juta`; undefined where that would not be below the end. */
const rangeStart = (first: ReadNumber, end: ReadNumber): number | undefined => {
	const start = first.scale === 1 ? scaled(first.value, end.scale) : first.value;
	return start < end.value ? start : undefined;
};

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

/** Does something right before the number make it a label (`pasal 5`), a share of a range or a score (`2-0`)? */
const bearsLabel = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const before = tokens[at - 1];
	if (before === undefined) return false;
	if (before.kind === "word" && words.amountLabels.has(before)) return true;
	// `pukul 4 petang`: an hour. Where an hour has two halves, what stands before it stands before much else.
	if (!words.dates.twelveHours && words.dates.clock.endsBefore(tokens, at)) return true;
	// `No. 5`: the full stop of a label that is shortened.
	const label = before.text === "." && !before.spaced ? tokens[at - 2] : undefined;
	if (words.amountLabels.has(label) && words.abbreviations.has(label)) return true;
	// `ke-33`, `Covid-19`, `2-1`: a place in a row, a part of a name, the end of a score or a range.
	const joined = tokens[at - 2];
	if (["-", "–", "−"].includes(before.text) && joined && (joined.kind === "number" || (joined.kind === "word" && !before.spaced)))
		return true;
	return !(tokens[at]?.spaced ?? true) && !["(", '"', "“", "[", "-", "–", "−", "$"].includes(before.text) && before.kind !== "break";
};

/** Is the number a label or a share, or the second of two that a label numbers: `kelas 1 sampai 6 sekolah dasar`? */
const isLabelled = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const until = words.dates.until.skipBack(tokens, at);
	const first = until - 1;
	return bearsLabel(tokens, at, words) || (until < at && tokens[first]?.kind === "number" && bearsLabel(tokens, first, words));
};

/** `one in five patients`: how often, not how many. */
const isRatio = (tokens: readonly Token[], at: number, { value }: ReadNumber, words: Vocabulary): boolean => {
	const ratio = words.ratios.before(tokens, at);
	const part = ratio && readNumber(tokens, at - ratio.length - 1, words);
	return part !== undefined && part.value < value;
};

/** `nomor 500 meter`: an event called by the distance or the weight that follows its label, one with a symbol of its own, not `kelas 3 puskesmas`. */
const isEvent = (tokens: readonly Token[], at: number, { to }: ReadNumber, words: Vocabulary): boolean => {
	const unit = words.events.has(tokens[at - 1]) ? words.units.at(tokens, to) : undefined;
	return unit?.length === 1 && tokens[to]?.low === tokens[to]?.text && unit.meaning.length < (tokens[to]?.text.length ?? 0);
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
