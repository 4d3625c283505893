import { range } from "../../../model/range.ts";
import { isOneOf, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { outlook } from "./ahead.ts";
import type { CalendarReading, DateReading } from "./shape.ts";

/** Words that may stand between `every` and its day: `every other Tuesday`, `setiap hari Senin`. */
const reach = 2;

/** Is a word one that stands between `every` and its day, or between a day and `of every month`? */
const isBetween = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean =>
	dates.fillers.has(tokens[at]) || [dates.dayParts, dates.ordinals, dates.units].some((book) => book.at(tokens, at)?.length === 1);

/** `setiap hari, kecuali Senin`: a day that every week leaves out. */
const isLeftOut = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean => {
	const end = dates.except.skipBack(tokens, at);
	return end < at && dates.everyDay.endsBefore(tokens, skipBack(tokens, end, ","));
};

const saysEvery = (tokens: readonly Token[], from: number, words: Vocabulary): boolean => {
	for (let at = from; at > 0 && from - at <= reach; at--) {
		if (words.dates.every.endsBefore(tokens, at) || isLeftOut(tokens, at, words)) return true;
		if (!isBetween(tokens, at - 1, words)) return false;
	}
	return false;
};

/** Does nothing but marks and words that join two dates stand from `from` up to but not `to`? */
const isJoined = (tokens: readonly Token[], from: number, to: number, { dates }: Vocabulary): boolean =>
	range(from, to).every(
		(at) => isOneOf(tokens[at], [",", "-", "–"]) || dates.pairs.startsAt(tokens, at) || dates.until.startsAt(tokens, at),
	);

/** Words that may stand between what is done every week and its days: `the shop is open to all from Monday to Friday`. */
const routineReach = 6;

/** Does something that is done every week stand shortly before `from`, `open from` or `Jadwal:`, and not only again? */
export const isRoutine = (tokens: readonly Token[], from: number, { dates }: Vocabulary): boolean => {
	const isInner = (at: number): boolean => tokens[at]?.kind === "word" || (at === from - 1 && tokens[at]?.text === ":");
	let isDone = false;
	for (let at = from; at > 0 && from - at <= routineReach && isInner(at - 1); at--) {
		if (dates.again.endsBefore(tokens, at)) return false;
		isDone ||= dates.routines.endsBefore(tokens, at);
	}
	return isDone;
};

/**
 * `Monday through Friday`, `Senin-Kamis`: from weekday to weekday is every week as often as one, unless something tells which: a week, a
 * part of the day, a word for when it began, or what lies ahead.
 */
const isSpan = (tokens: readonly Token[], { from, to, shape }: CalendarReading, words: Vocabulary): boolean => {
	const { dates } = words;
	const start = isOneOf(tokens[to], ["-", "–"]) ? to + 1 : dates.until.skip(tokens, to);
	const last = dates.weekdays.at(tokens, start);
	if (start === to || last === undefined || !tokens[start]?.capital) return false;
	if (shape.shift !== undefined || shape.weeks !== undefined) return false;
	if (isRoutine(tokens, from, words)) return true;
	const hasPart = dates.dayParts.endsBefore(tokens, to) || dates.dayParts.startsAt(tokens, start + last.length);
	const isTold = hasPart || shape.time !== undefined || dates.spanCues.endsBefore(tokens, from);
	return !isTold && outlook(tokens, from, words) !== "ahead";
};

/**
 * What happens again and again lies on no day: `every Tuesday`, `the last Friday of every month`, `setiap Senin dan Kamis`. `before` is the
 * token behind the last such date.
 */
export const isHabit = (tokens: readonly Token[], { from, to, shape }: DateReading, before: number, words: Vocabulary): boolean => {
	if (shape.kind !== "calendar" || shape.year !== undefined) return false;
	const { dates } = words;
	// `the last Friday of every month`, but not `on Friday every seat was taken`.
	const behind = dates.fillers.skip(tokens, to);
	const again = dates.every.at(tokens, behind);
	if (again !== undefined && dates.units.startsAt(tokens, behind + again.length)) return true;
	const isWeekday = shape.weekday !== undefined && shape.day === undefined;
	return (
		(isWeekday && isSpan(tokens, { from, to, shape }, words)) ||
		saysEvery(tokens, from, words) ||
		(before > 0 && isJoined(tokens, before, from, words))
	);
};
