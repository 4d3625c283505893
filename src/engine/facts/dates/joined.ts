import { isDash, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { dayInFigures, readDay, readNextDay, readTimedDay, yearNumber } from "./read-calendar.ts";
import { readDecade, readMonth, readPart, readRelative, readYear } from "./read-relative.ts";
import type { CalendarReading, CalendarShape, DateReading } from "./shape.ts";

/** Is it a date by the calendar? */
export const isCalendar = (reading: DateReading): reading is CalendarReading => reading.shape.kind === "calendar";

/** A bare year without a cue counts only as an end of a range or behind another. */
const isBareYear = (reading: DateReading, tokens: readonly Token[]): boolean =>
	isCalendar(reading) && reading.to === reading.from + 1 && tokens[reading.from]?.kind === "number";

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
	const small = words.dates.fillers.has(tokens[from - 1]) ? 1 : 0;
	const isBetween = words.dates.between.startsAt(tokens, from) || words.dates.between.endsBefore(tokens, from - small);
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

const joined = (as: Join["as"], first: CalendarReading, second: CalendarReading): readonly DateReading[] => {
	if (as === "pair") return [withYearOf(first, second), second];
	return [{ from: first.from, to: second.to, shape: { kind: "range", from: first.shape, to: second.shape } }];
};

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
	const first: CalendarReading = { from: at, to: at + 1, shape: { ...shape, day: Number(token.text) } };
	return join.as === "pair"
		? [first, end]
		: joined("range", { ...first, shape: { kind: "calendar", day: Number(token.text) } }, { ...end, shape });
};

/** The date at `at`, or where a second one is joined to it the range of both or the two; none where none starts. */
export const readDates = (tokens: readonly Token[], at: number, words: Vocabulary): readonly DateReading[] => {
	const days = readNumberedDays(tokens, at, words);
	if (days.length > 0) return days;
	const first = readOne(tokens, at, words);
	if (first === undefined) return [];
	if (!isCalendar(first)) return [first];
	const alone = isBareYear(first, tokens) ? [] : [first];
	const isYear = alone.length > 0 && first.shape.month === undefined && first.shape.year !== undefined;
	const years = isYear && tokens[first.to]?.text === "," ? furtherYears(tokens, first.to, words) : [];
	if (years.length > 0) return [first, ...years];
	const join = joinAt(tokens, at, first.to, words);
	if (join === undefined) return alone;
	const next = readOne(tokens, join.to, words);
	if (join.as === "range" && next !== undefined && isCalendar(next) && isWeekday(first) && isWeekday(next)) return weekdays(first, next);
	const second =
		next !== undefined && isCalendar(next) && sameGrain(first.shape, next.shape) ? next : readNextDay(tokens, join.to, first.shape, words);
	if (join.as === "range" && next !== undefined && isCalendar(next) && isFromMonth(tokens, first, next))
		return joined("range", first, next);
	if (second === undefined) return alone;
	if (join.as === "pair" && isBareYear(first, tokens)) return [];
	return joined(join.as, first, second);
};
