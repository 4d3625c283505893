import { isDash, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { dayInFigures, readDay, readNextDay, readTimedDay, yearNumber } from "./read-calendar.ts";
import { readDecade, readMonth, readPart, readRelative, readYear } from "./read-relative.ts";
import type { CalendarReading, CalendarShape, DateReading } from "./shape.ts";

/** Is it a date by the calendar? */
export const isCalendar = (reading: DateReading): reading is CalendarReading => reading.shape.kind === "calendar";

/** A bare year without a cue counts only as an end of a range or behind another. */
const isBareYear = (tokens: readonly Token[], { from, to }: CalendarReading): boolean => to === from + 1 && tokens[from]?.kind === "number";

const longest = (readings: readonly (DateReading | undefined)[]): DateReading | undefined =>
	readings.reduce((best, reading) => (reading !== undefined && (best === undefined || reading.to > best.to) ? reading : best), undefined);

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

/** What stands between two dates: the mark of a range, or a word that only tells them together. */
interface Join {
	readonly as: "range" | "pair";
	readonly to: number;
}

/** Between two dates `and` tells of both; their time between is meant only behind `between`. */
const joinAt = (tokens: readonly Token[], from: number, at: number, words: Vocabulary): Join | undefined => {
	if (isDash(tokens[at])) return { as: "range", to: at + 1 };
	const until = words.dates.until.at(tokens, at);
	if (until !== undefined) return { as: "range", to: at + until.length };
	const comma = skip(tokens, at, ",");
	const to = words.dates.pairs.skip(tokens, comma);
	if (to === comma) return undefined;
	const { between, fillers } = words.dates;
	const isBetween = between.startsAt(tokens, from) || between.endsBefore(tokens, fillers.skipBack(tokens, from));
	return { as: isBetween ? "range" : "pair", to };
};

/** The finest part of a date that has a place in the year; undefined for a weekday alone. */
const grain = ({ day, month, year }: CalendarShape): "day" | "month" | "year" | undefined => {
	if (day !== undefined) return "day";
	if (month !== undefined) return "month";
	return year === undefined ? undefined : "year";
};

const sameGrain = (one: CalendarShape, other: CalendarShape): boolean => grain(one) !== undefined && grain(one) === grain(other);

/** `Januari hingga 12 Agustus 2025`: a word, not a dash, joins a month alone to a day of another one. */
const isFromMonth = (tokens: readonly Token[], first: CalendarReading, second: CalendarReading): boolean =>
	!isDash(tokens[first.to]) &&
	grain(first.shape) === "month" &&
	first.shape.year === undefined &&
	grain(second.shape) === "day" &&
	first.shape.month !== second.shape.month;

/** `pada 2021, 2023, dan 2024`: the years behind a first one, in a row that `and` closes. */
const furtherYears = (tokens: readonly Token[], at: number, words: Vocabulary): readonly DateReading[] => {
	const found: DateReading[] = [];
	for (let next = at; ; ) {
		const comma = skip(tokens, next, ",");
		const from = words.dates.pairs.skip(tokens, comma);
		const year = from > next ? yearNumber(tokens[from]) : undefined;
		if (year === undefined) return [];
		found.push({ from, to: from + 1, shape: { kind: "calendar", year } });
		next = from + 1;
		if (from > comma) return found;
	}
};

/** The year that the second of two dates gives counts for the first as well: `3 Februari dan 5 Maret 2025`. */
const withYearOf = (first: CalendarReading, { shape: { year, years, shift } }: CalendarReading): CalendarReading => {
	const { shape } = first;
	if ([shape.year, shape.years, shape.shift].some((part) => part !== undefined)) return first;
	const lent = { ...(year !== undefined && { year }), ...(years !== undefined && { years }), ...(shift !== undefined && { shift }) };
	return { ...first, shape: { ...shape, ...lent } };
};

const isWeekday = ({ shape }: CalendarReading): boolean => grain(shape) === undefined && shape.weekday !== undefined;

/** From weekday to weekday, the week that one of them gives is that of both: `Senin hingga Jumat pekan depan`. */
const weekdays = (first: CalendarReading, second: CalendarReading): readonly DateReading[] => {
	const withWeekOf = (reading: CalendarReading, { shape: { shift, weeks } }: CalendarReading): CalendarReading =>
		reading.shape.shift !== undefined || reading.shape.weeks !== undefined
			? reading
			: { ...reading, shape: { ...reading.shape, ...(shift !== undefined && { shift }), ...(weeks !== undefined && { weeks }) } };
	return [withWeekOf(first, second), withWeekOf(second, first)];
};

const rangeOf = (first: CalendarReading, last: CalendarReading): DateReading => ({
	from: first.from,
	to: last.to,
	shape: { kind: "range", from: first.shape, to: last.shape },
});

/** `tiga hari (25-27/9)`, `Sabtu-Minggu (5-6/9)`: before the bracket stands that days follow, not what it scores. */
const tellsDays = (tokens: readonly Token[], bracket: number, { dates }: Vocabulary): boolean =>
	tokens[bracket]?.text === "(" &&
	[dates.weekdays, dates.dayParts, dates.units, dates.shifts].some((book) => book.endsBefore(tokens, bracket));

/** `25-27 September 2016`, `25 dan 27 September`, `(25-27/9)`: the first is only the number of a day. */
const readNumberedDays = (tokens: readonly Token[], at: number, words: Vocabulary): readonly DateReading[] => {
	const token = tokens[at];
	if (token?.kind !== "number" || !/^(?:[12]?\d|3[01])$/u.test(token.text)) return [];
	const join = joinAt(tokens, at, at + 1, words);
	const isBracketed = tellsDays(tokens, at - 1, words);
	const end = join && (readDay(tokens, join.to, words) ?? (isBracketed ? dayInFigures(tokens, join.to, words) : undefined));
	if (join === undefined || end === undefined) return [];
	const { time: _, weekday: __, ...shape } = end.shape;
	if (shape.day === undefined || shape.month === undefined || shape.day <= Number(token.text)) return [];
	const [day, here] = [Number(token.text), { from: at, to: at + 1 }];
	if (join.as === "pair") return [{ ...here, shape: { ...shape, day } }, end];
	return [rangeOf({ ...here, shape: { kind: "calendar", day } }, { ...end, shape })];
};

/** A first date with the one that is joined to it, as two or as a range; none where no other is. */
const withSecond = (tokens: readonly Token[], first: CalendarReading, words: Vocabulary): readonly DateReading[] => {
	const join = joinAt(tokens, first.from, first.to, words);
	if (join === undefined) return [];
	const found = readOne(tokens, join.to, words);
	const next = found !== undefined && isCalendar(found) ? found : undefined;
	const second = next !== undefined && sameGrain(first.shape, next.shape) ? next : readNextDay(tokens, join.to, first.shape, words);
	if (join.as === "pair") return second === undefined || isBareYear(tokens, first) ? [] : [withYearOf(first, second), second];
	if (next !== undefined && isWeekday(first) && isWeekday(next)) return weekdays(first, next);
	const last = next !== undefined && isFromMonth(tokens, first, next) ? next : second;
	return last === undefined ? [] : [rangeOf(first, last)];
};

/** The date at `at`, or where a second one is joined to it the range of both or the two; none where none starts. */
export const readDates = (tokens: readonly Token[], at: number, words: Vocabulary): readonly DateReading[] => {
	const days = readNumberedDays(tokens, at, words);
	if (days.length > 0) return days;
	const first = readOne(tokens, at, words);
	if (first === undefined) return [];
	if (!isCalendar(first)) return [first];
	const isBare = isBareYear(tokens, first);
	const isYear = !isBare && first.shape.month === undefined && first.shape.year !== undefined;
	const years = isYear && tokens[first.to]?.text === "," ? furtherYears(tokens, first.to, words) : [];
	if (years.length > 0) return [first, ...years];
	const both = withSecond(tokens, first, words);
	return both.length > 0 || isBare ? both : [first];
};
