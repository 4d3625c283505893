import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { expectedTime, timeAfter } from "./clock.ts";
import type { CalendarShape, DateReading } from "./shape.ts";
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

const skip = (tokens: readonly Token[], at: number, marks: string): number => (marks.includes(tokens[at]?.text ?? "?") ? at + 1 : at);

/** A month's name. Short or ambiguous forms must be capitalised. */
export const monthAt = (tokens: readonly Token[], at: number, words: Vocabulary): number | undefined => {
	const token = tokens[at];
	const month = words.dates.months.get(token?.low ?? "");
	return token?.kind === "word" && (token.capital || !words.dates.ambiguous.has(token)) ? month : undefined;
};

/** Parts of the day and a time that may follow a day. */
const finish = (tokens: readonly Token[], reading: DateReading & { readonly shape: CalendarShape }, words: Vocabulary): DateReading => {
	let { to } = reading;
	let shape: CalendarShape = reading.shape;
	const shifted = shiftAfter(tokens, to, words);
	if (shifted !== undefined && shape.shift === undefined) {
		shape = { ...shape, shift: shifted.shift };
		to = shifted.to;
	}
	to += words.dates.dayParts.at(tokens, to)?.length ?? 0;
	const time = timeAfter(tokens, to, words);
	return time === undefined ? { ...reading, shape, to } : { ...reading, shape: { ...shape, time: time.time }, to: time.to };
};

/** Is `07/08` July to some readers and August to others? */
const isUnclear = (first: number, second: number, { dates }: Vocabulary): boolean =>
	dates.figures === "either" && first !== second && first <= 12 && second <= 12;

/** `29/3`, `3/6/2017`, `17-04-2017`, the day first unless that makes no month, and `2017-04-17`; "unclear" where nobody knows which is the day. */
const slashed = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): (DateReading & { shape: CalendarShape }) | "unclear" | undefined => {
	const separator = tokens[at + 1]?.text;
	if ((separator !== "/" && separator !== "-") || tokens[at + 1]?.spaced || tokens[at + 2]?.spaced) return undefined;
	const first = integer(tokens[at]);
	const second = integer(tokens[at + 2]);
	if (first === undefined || second === undefined) return undefined;
	const third = tokens[at + 3]?.text === separator && !tokens[at + 3]?.spaced ? integer(tokens[at + 4]) : undefined;
	// A hyphen joins ranges and scores too, so it needs all three parts.
	if (separator === "-" && third === undefined) return undefined;
	if (first > 999)
		return third === undefined || second > 12 || third > 31
			? undefined
			: { from: at, to: at + 5, shape: { kind: "calendar", year: first, month: second, day: third } };
	const [day, month] = second > 12 ? [second, first] : [first, second];
	if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
	if (isUnclear(day, month, words)) return "unclear";
	if (third === undefined) return { from: at, to: at + 3, shape: { kind: "calendar", month, day } };
	return { from: at, to: at + 5, shape: { kind: "calendar", year: third < 100 ? 2000 + third : third, month, day } };
};

/** `6 Mei 2017`, `May 6, 2017`, `May 6`. */
const named = (tokens: readonly Token[], at: number, words: Vocabulary): (DateReading & { shape: CalendarShape }) | undefined => {
	const start = dayNumber(tokens, at, words);
	if (start !== undefined) {
		const between = words.dates.fillers.has(tokens[start.to]) ? start.to + 1 : start.to;
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

const withYear = (
	tokens: readonly Token[],
	reading: DateReading & { shape: CalendarShape },
	words: Vocabulary,
): DateReading & { shape: CalendarShape } => {
	const after = skip(tokens, reading.to, ",.");
	const next = words.dates.fillers.has(tokens[after]) ? after + 1 : after;
	const year = yearNumber(tokens[next]);
	if (year !== undefined) return { ...reading, to: next + 1, shape: { ...reading.shape, year } };
	// `9 September tahun lalu`, `September 9 of last year`.
	const far = after > reading.to ? undefined : (shiftedUnit(tokens, after, words) ?? shiftedUnit(tokens, next, words));
	return far?.unit === "year" ? { ...reading, to: far.to, shape: { ...reading.shape, years: far.by } } : reading;
};

/** `May 3 and 5, 2017`: a second day of the same month, where the month stands first. What follows such a number may be what it counts. */
export const readNextDay = (
	tokens: readonly Token[],
	at: number,
	first: CalendarShape,
	words: Vocabulary,
): (DateReading & { shape: CalendarShape }) | undefined => {
	const { month, day: before } = first;
	const next = dayNumber(tokens, at, words);
	if (words.dates.order !== "mdy" || month === undefined || before === undefined || next === undefined || next.day <= before)
		return undefined;
	const reading = withYear(tokens, { from: at, to: next.to, shape: { kind: "calendar", month, day: next.day } }, words);
	const noun = tokens[reading.to];
	return noun?.kind === "word" && !words.functionWords.has(noun) ? undefined : reading;
};

/** `27/9` where brackets tell that it is a day. */
export const readBracketed = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const day = slashed(tokens, at, words);
	return day === "unclear" ? undefined : day;
};

/** A day with a number, bare or in brackets: `29/3`, `(29/3)`, `6 Mei 2017`. */
const numbered = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): (DateReading & { shape: CalendarShape }) | "unclear" | undefined => {
	const inside = skip(tokens, at, "([");
	const reading = slashed(tokens, inside, words) ?? named(tokens, inside, words);
	if (reading === undefined || reading === "unclear") return reading;
	return { ...reading, from: at, to: inside > at ? skip(tokens, reading.to, ")]") : reading.to };
};

/**
 * `11:30 p.m. on Saturday`, `pukul 14.05 WIB, Rabu (29/12)`: the time stands before its day, with nothing but a comma and the day's own
 * preposition between. Behind `and` the day is another's.
 */
export const readTimedDay = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const cue = words.dates.twelveHours ? undefined : words.dates.clock.at(tokens, at);
	if (cue === undefined && !(words.dates.twelveHours && tokens[at]?.kind === "number")) return undefined;
	const clock = expectedTime(tokens, at + (cue?.length ?? 0), words);
	if (clock === undefined) return undefined;
	const comma = skip(tokens, clock.to, ",");
	const day = readDay(tokens, comma + (words.dates.onDay.at(tokens, comma)?.length ?? 0), words);
	if (day?.shape.kind !== "calendar" || day.shape.time !== undefined) return undefined;
	// `until 3 p.m., Monday to Friday`: every day's time.
	const until = words.dates.until.at(tokens, day.to) ?? words.dates.pairs.at(tokens, day.to);
	if (until !== undefined && readDay(tokens, day.to + until.length, words) !== undefined) return undefined;
	return { ...day, from: at, shape: { ...day.shape, time: clock.time } };
};

/** `Selasa (15/6/2021)`, `Sabtu, 6 Mei 2017 pukul 18.00`, `Senin malam`, `6 Mei`, `3/6/2017`. */
export const readDay = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const before = words.dates.shiftStands === "before" ? words.dates.shifts.at(tokens, at) : undefined;
	const start = at + (before?.length ?? 0);
	const token = tokens[start];
	const weekday =
		token?.kind === "word" && (token.capital || !words.dates.ambiguous.has(token)) ? words.dates.weekdays.at(tokens, start) : undefined;
	if (before !== undefined) {
		// `this Friday` may be either.
		if (weekday === undefined || before.meaning === 0) return undefined;
		const shape: CalendarShape = { kind: "calendar", weekday: weekday.meaning, shift: before.meaning < 0 ? -1 : 1 };
		return finish(tokens, { from: at, to: start + weekday.length, shape }, words);
	}
	if (weekday === undefined) {
		// Without a weekday before it `1/2` may be a fraction or a score: only with a year, or in brackets.
		const plain = slashed(tokens, at, words);
		if (plain === "unclear") return undefined;
		if (plain !== undefined)
			return plain.shape.year === undefined && tokens[at - 1]?.text !== "(" ? undefined : finish(tokens, plain, words);
		const day = named(tokens, at, words);
		return day && finish(tokens, day, words);
	}
	let next = at + weekday.length;
	const shifted = shiftAfter(tokens, next, words);
	if (shifted !== undefined) next = shifted.to;
	next += words.dates.dayParts.at(tokens, next)?.length ?? 0;
	const comma = skip(tokens, next, ",");
	const filler = words.dates.fillers.has(tokens[comma]) ? comma + 1 : comma;
	const date = numbered(tokens, filler, words);
	// The day that follows may not be of this week.
	if (date === "unclear") return undefined;
	if (date !== undefined) return finish(tokens, { ...date, from: at, shape: { ...date.shape, weekday: weekday.meaning } }, words);
	const shape: CalendarShape = { kind: "calendar", weekday: weekday.meaning, ...(shifted !== undefined && { shift: shifted.shift }) };
	return finish(tokens, { from: at, to: next, shape }, words);
};
