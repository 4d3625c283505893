import type { When } from "../../../model/facts.ts";
import type { Day } from "../../text/calendar.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { lookingAhead } from "./ahead.ts";
import { monthAt, readDay, readTimedDay } from "./read-calendar.ts";
import { readDecade, readMonth, readPart, readRelative, readYear } from "./read-relative.ts";
import { resolve } from "./resolve.ts";
import type { CalendarShape, DateReading } from "./shape.ts";

/** A date and the tokens that give it: `from` up to but not `to`. */
export interface DateMention {
	readonly value: When;
	readonly from: number;
	readonly to: number;
}

const isCalendar = (reading: DateReading): reading is DateReading & { readonly shape: CalendarShape } => reading.shape.kind === "calendar";

/** A bare year without a cue counts only as an end of a range. */
const isBareYear = (reading: DateReading, tokens: readonly Token[]): boolean =>
	isCalendar(reading) && reading.to === reading.from + 1 && tokens[reading.from]?.kind === "number";

/** The readers, the more telling first: a day is tried before a month, a month before a year. */
const readOne = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined =>
	longest([
		readTimedDay(tokens, at, words),
		readRelative(tokens, at, words),
		readDay(tokens, at, words),
		readPart(tokens, at, words),
		readDecade(tokens, at, words),
	]) ??
	readMonth(tokens, at, words) ??
	readYear(tokens, at, words);

const longest = (readings: readonly (DateReading | undefined)[]): DateReading | undefined =>
	readings.reduce((best, reading) => (reading !== undefined && (best === undefined || reading.to > best.to) ? reading : best), undefined);

const rangeMark = (tokens: readonly Token[], at: number, words: Vocabulary): number | undefined => {
	if (["-", "–", "—"].includes(tokens[at]?.text ?? "")) return at + 1;
	const until = words.dates.until.at(tokens, at);
	return until && at + until.length;
};

/** `25-27 September 2016`: the start is only the number of a day. */
const readDayRange = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const token = tokens[at];
	if (token?.kind !== "number" || !/^(?:[12]?\d|3[01])$/u.test(token.text)) return undefined;
	const next = rangeMark(tokens, at + 1, words);
	const end = next === undefined ? undefined : readDay(tokens, next, words);
	if (
		end === undefined ||
		!isCalendar(end) ||
		end.shape.day === undefined ||
		end.shape.month === undefined ||
		end.shape.day <= Number(token.text)
	)
		return undefined;
	const { time: _, ...to } = end.shape;
	return { from: at, to: end.to, shape: { kind: "range", from: { kind: "calendar", day: Number(token.text) }, to } };
};

/** A date or, where a second one follows after a range mark, the range of both. */
const read = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const days = readDayRange(tokens, at, words);
	if (days !== undefined) return days;
	const first = readOne(tokens, at, words);
	if (first === undefined || !isCalendar(first)) return first;
	const next = rangeMark(tokens, first.to, words);
	const second = next === undefined ? undefined : readOne(tokens, next, words);
	if (second === undefined || !isCalendar(second) || !sameGrain(first.shape, second.shape))
		return isBareYear(first, tokens) ? undefined : first;
	return { from: at, to: second.to, shape: { kind: "range", from: first.shape, to: second.shape } };
};

const grain = (shape: CalendarShape): string =>
	shape.day !== undefined ? "day" : shape.month !== undefined ? "month" : shape.year !== undefined ? "year" : "weekday";

const sameGrain = (a: CalendarShape, b: CalendarShape): boolean => grain(a) === grain(b) && grain(a) !== "weekday";

/** `UU Contoh Nomor 31 Tahun 1999`: a year after the number of a law, before which stand only labels, marks and capitals up to the law. */
const isLawYear = (tokens: readonly Token[], { from, shape }: DateReading, words: Vocabulary): boolean => {
	if (shape.kind !== "calendar" || shape.year === undefined || shape.month !== undefined || tokens[from - 1]?.kind !== "number")
		return false;
	for (let at = from - 1; at > 0; at--) {
		if (words.dates.laws.before(tokens, at) !== undefined) return true;
		const token = tokens[at - 1];
		const inner =
			token?.kind === "mark" ? [".", "(", ")"].includes(token.text) : token?.capital || words.amountLabels.has(token?.low ?? "");
		if (!inner) return false;
	}
	return false;
};

/** `Ekonomi Hari Ini`: what is only counted from today is written small, capitals behind a capital are a title. */
const isInTitle = (tokens: readonly Token[], { from, to, shape }: DateReading): boolean =>
	shape.kind === "relative" && tokens[from - 1]?.kind === "word" && tokens.slice(from - 1, to).every(({ capital }) => capital);

/** Words that look like a date and are none: a place (`Pasar Minggu`), a rite (`salat Jumat`), a person (`April Santoso`), a law's year. */
const isTrap = (tokens: readonly Token[], reading: DateReading, words: Vocabulary): boolean => {
	if (isLawYear(tokens, reading, words) || isInTitle(tokens, reading)) return true;
	const first = tokens[reading.from];
	const named = words.dates.weekdays.at(tokens, reading.from) !== undefined || monthAt(tokens, reading.from, words) !== undefined;
	if (named && words.dates.traps.before(tokens, reading.from) !== undefined) return true;
	const alone = isCalendar(reading) && reading.to === reading.from + 1;
	if (!alone || first === undefined) return false;
	const { month } = reading.shape;
	const next = tokens[reading.to];
	if (
		month !== undefined &&
		first.low.length <= 3 &&
		words.dates.ambiguous.has(first.low) &&
		first.text !== first.text.toUpperCase() &&
		words.dates.pack.months[month - 1]?.split(" ")[0] !== first.low
	)
		return true;
	const followed = next?.kind === "word" && next.capital && next.spaced && !words.dates.zones.has(next.low);
	return followed && words.dates.ambiguous.has(first.low);
};

/** All dates of a passage in order, the longest reading at each place. */
export const dates = (tokens: readonly Token[], words: Vocabulary, published: Day | undefined): readonly DateMention[] => {
	const found: DateMention[] = [];
	for (let at = 0; at < tokens.length; ) {
		const plain = read(tokens, at, words);
		const reading = plain && lookingAhead(tokens, plain, words, published);
		const value = reading === undefined || isTrap(tokens, reading, words) ? undefined : resolve(reading.shape, published);
		if (reading !== undefined && value !== undefined) found.push({ value, from: at, to: reading.to });
		// What reads like a date and is none is passed over whole: the month of a day that does not exist is no date either.
		at = plain?.to ?? at + 1;
	}
	return found;
};
