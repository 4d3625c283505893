import type { Found } from "../phrases.ts";
import { isOneOf, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { expectedTime, timeAfter } from "./clock.ts";
import { type CalendarReading, type CalendarShape, shiftOf } from "./shape.ts";
import { shiftAfter, shiftedUnit } from "./shifts.ts";

const integer = (token: Token | undefined): number | undefined =>
	token?.kind === "number" && /^\d+$/u.test(token.text) ? Number(token.text) : undefined;

/** A day of the month, which may carry an ending that the tokens keep apart: `3rd`. */
const dayNumber = (tokens: readonly Token[], at: number, words: Vocabulary): { readonly day: number; readonly to: number } | undefined => {
	const day = integer(tokens[at]);
	if (day === undefined || day < 1 || day > 31 || (tokens[at]?.text.length ?? 0) > 2) return undefined;
	const next = tokens[at + 1];
	return { day, to: next !== undefined && !next.spaced && words.dates.dayEndings.has(next) ? at + 2 : at + 1 };
};

/** A year from 1000 to 2199 in four digits. */
export const yearNumber = (token: Token | undefined): number | undefined => {
	const year = integer(token);
	return year !== undefined && token?.text.length === 4 && year >= 1000 && year < 2200 ? year : undefined;
};

/** A month's name. Short or ambiguous forms must be capitalised. */
export const monthAt = (tokens: readonly Token[], at: number, words: Vocabulary): number | undefined => {
	const token = tokens[at];
	const month = words.dates.months.get(token?.low ?? "");
	return token?.kind === "word" && (token.capital || !words.dates.ambiguous.has(token)) ? month : undefined;
};

/** Parts of the day and a time that may follow a day. */
const finish = (tokens: readonly Token[], reading: CalendarReading, words: Vocabulary): CalendarReading => {
	let { to, shape } = reading;
	const shifted = shiftAfter(tokens, to, words);
	if (shifted !== undefined && shape.shift === undefined) {
		shape = { ...shape, shift: shifted.shift };
		to = shifted.to;
	}
	to = words.dates.dayParts.skip(tokens, to);
	const time = timeAfter(tokens, to, words);
	return time === undefined ? { ...reading, shape, to } : { ...reading, shape: { ...shape, time: time.time }, to: time.to };
};

/** Two or three numbers that the same mark joins: `29/3`, `3/6/2017`, `2017-04-17`. A hyphen joins ranges and scores too, so it needs three. */
const figuresAt = (tokens: readonly Token[], at: number): readonly [first: number, second: number, third?: number] | undefined => {
	const joint = tokens[at + 1];
	if (joint === undefined || !isOneOf(joint, ["/", "-"]) || joint.spaced || tokens[at + 2]?.spaced) return undefined;
	const [first, second] = [integer(tokens[at]), integer(tokens[at + 2])];
	const third = tokens[at + 3]?.text === joint.text && !tokens[at + 3]?.spaced ? integer(tokens[at + 4]) : undefined;
	if (first === undefined || second === undefined) return undefined;
	// `4-3-3`: a formation. No year has one figure.
	if (third !== undefined && first < 1000 && tokens[at + 4]?.text.length === 1) return undefined;
	if (third === undefined) return joint.text === "-" ? undefined : [first, second];
	return [first, second, third];
};

/** Does nobody know which of the figures at `at` is the day: is `07/08` July to some readers and August to others? */
const mayBeEither = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean => {
	const [first = 0, second = 0] = figuresAt(tokens, at) ?? [];
	return dates.figures === "either" && first !== second && [first, second].every((part) => part >= 1 && part <= 12);
};

/** `29/3`, `3/6/2017`, `17-04-2017`, the day first unless that makes no month, and `2017-04-17`; undefined also where it may be either. */
export const dayInFigures = (tokens: readonly Token[], at: number, words: Vocabulary): CalendarReading | undefined => {
	const figures = figuresAt(tokens, at);
	if (figures === undefined || mayBeEither(tokens, at, words)) return undefined;
	const [first, second, third] = figures;
	if (first > 999)
		return third === undefined || second > 12 || third > 31
			? undefined
			: { from: at, to: at + 5, shape: { kind: "calendar", year: first, month: second, day: third } };
	const [day, month] = second > 12 ? [second, first] : [first, second];
	if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
	if (third === undefined) return { from: at, to: at + 3, shape: { kind: "calendar", month, day } };
	return { from: at, to: at + 5, shape: { kind: "calendar", year: third < 100 ? 2000 + third : third, month, day } };
};

/** `6 Mei 2017`, `May 6, 2017`, `May 6`. */
const named = (tokens: readonly Token[], at: number, words: Vocabulary): CalendarReading | undefined => {
	const start = dayNumber(tokens, at, words);
	if (start !== undefined) {
		const between = words.dates.fillers.skip(tokens, start.to);
		const month = monthAt(tokens, between, words);
		if (month === undefined) return undefined;
		return withYear(tokens, { from: at, to: between + 1, shape: { kind: "calendar", month, day: start.day } }, words);
	}
	const month = monthAt(tokens, at, words);
	if (month === undefined || words.dates.order !== "mdy") return undefined;
	const day = dayNumber(tokens, skip(tokens, at + 1, "."), words);
	return day === undefined
		? undefined
		: withYear(tokens, { from: at, to: day.to, shape: { kind: "calendar", month, day: day.day } }, words);
};

const withYear = (tokens: readonly Token[], reading: CalendarReading, words: Vocabulary): CalendarReading => {
	const after = skip(tokens, reading.to, ",.");
	const next = words.dates.fillers.skip(tokens, after);
	const year = yearNumber(tokens[next]);
	if (year !== undefined) return { ...reading, to: next + 1, shape: { ...reading.shape, year } };
	// `9 September tahun lalu`, `September 9 of last year`.
	const far = after > reading.to ? undefined : (shiftedUnit(tokens, after, words) ?? shiftedUnit(tokens, next, words));
	return far?.unit === "year" ? { ...reading, to: far.to, shape: { ...reading.shape, years: far.by } } : reading;
};

/** `May 3 and 5, 2017`: a second day of the same month, where the month stands first. What follows such a number may be what it counts. */
export const readNextDay = (tokens: readonly Token[], at: number, first: CalendarShape, words: Vocabulary): CalendarReading | undefined => {
	const { month, day: before } = first;
	const next = dayNumber(tokens, at, words);
	if (words.dates.order !== "mdy" || month === undefined || before === undefined || next === undefined || next.day <= before)
		return undefined;
	const reading = withYear(tokens, { from: at, to: next.to, shape: { kind: "calendar", month, day: next.day } }, words);
	const noun = tokens[reading.to];
	return noun?.kind === "word" && !words.functionWords.has(noun) ? undefined : reading;
};

/**
 * `11:30 p.m. on Saturday`, `pukul 14.05 WIB, Rabu (29/12)`: the time stands before its day, with nothing but a comma and the day's own
 * preposition between. Behind `and` the day is another's.
 */
export const readTimedDay = (tokens: readonly Token[], at: number, words: Vocabulary): CalendarReading | undefined => {
	const cue = words.dates.twelveHours ? undefined : words.dates.clock.at(tokens, at);
	if (cue === undefined && !(words.dates.twelveHours && tokens[at]?.kind === "number")) return undefined;
	const clock = expectedTime(tokens, at + (cue?.length ?? 0), words);
	if (clock === undefined) return undefined;
	const comma = skip(tokens, clock.to, ",");
	const day = readDay(tokens, words.dates.onDay.skip(tokens, comma), words);
	if (day === undefined || day.shape.time !== undefined) return undefined;
	// `until 3 p.m., Monday to Friday`: every day's time.
	const until = words.dates.until.at(tokens, day.to) ?? words.dates.pairs.at(tokens, day.to);
	if (until !== undefined && readDay(tokens, day.to + until.length, words) !== undefined) return undefined;
	return { ...day, from: at, shape: { ...day.shape, time: clock.time } };
};

/** A weekday's name. An ambiguous form must be capitalised. */
const weekdayAt = (tokens: readonly Token[], at: number, { dates }: Vocabulary): Found<number> | undefined =>
	tokens[at]?.kind === "word" && (tokens[at]?.capital || !dates.ambiguous.has(tokens[at])) ? dates.weekdays.at(tokens, at) : undefined;

/** `next Friday` in a language that puts the shift first. `this Friday` may be either. */
const shiftedWeekday = (tokens: readonly Token[], at: number, shift: Found<number>, words: Vocabulary): CalendarReading | undefined => {
	const weekday = weekdayAt(tokens, at + shift.length, words);
	if (weekday === undefined || shift.meaning === 0) return undefined;
	const shape: CalendarShape = { kind: "calendar", weekday: weekday.meaning, shift: shiftOf(shift.meaning) };
	return finish(tokens, { from: at, to: at + shift.length + weekday.length, shape }, words);
};

/** `Selasa (15/6/2021)`, `Senin malam`: a weekday with the day that may follow it. */
const fromWeekday = (
	tokens: readonly Token[],
	at: number,
	{ meaning: weekday, length }: Found<number>,
	words: Vocabulary,
): CalendarReading | undefined => {
	const shifted = shiftAfter(tokens, at + length, words);
	const end = shifted?.to ?? at + length;
	const to = words.dates.dayParts.skip(tokens, end);
	const comma = skip(tokens, to, ",");
	const filler = words.dates.fillers.skip(tokens, comma);
	const inside = skip(tokens, filler, "([");
	// The day that follows may not be of this week.
	if (mayBeEither(tokens, inside, words)) return undefined;
	const date = dayInFigures(tokens, inside, words) ?? named(tokens, inside, words);
	if (date === undefined)
		return finish(tokens, { from: at, to, shape: { kind: "calendar", weekday, ...(shifted && { shift: shifted.shift }) } }, words);
	const behind = inside > filler ? skip(tokens, date.to, ")]") : date.to;
	return finish(tokens, { from: at, to: behind, shape: { ...date.shape, weekday } }, words);
};

/** A day with a weekday, a number or both: `Selasa (15/6/2021)`, `Sabtu, 6 Mei 2017 pukul 18.00`, `Senin malam`, `6 Mei`, `3/6/2017`. */
export const readDay = (tokens: readonly Token[], at: number, words: Vocabulary): CalendarReading | undefined => {
	const shift = words.dates.shiftStands === "before" ? words.dates.shifts.at(tokens, at) : undefined;
	if (shift !== undefined) return shiftedWeekday(tokens, at, shift, words);
	const weekday = weekdayAt(tokens, at, words);
	if (weekday !== undefined) return fromWeekday(tokens, at, weekday, words);
	const figures = dayInFigures(tokens, at, words);
	// `1/2` may be a fraction or a score: only with a year, or in brackets.
	if (figures !== undefined && figures.shape.year === undefined && tokens[at - 1]?.text !== "(") return undefined;
	const day = figures ?? named(tokens, at, words);
	return day && finish(tokens, day, words);
};
