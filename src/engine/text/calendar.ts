/** A day of the Gregorian calendar. Months and days count from 1. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Milliseconds of a day. UTC is used throughout, so no day is longer or shorter than another. */
const length = 86_400_000;

const instant = (day: Day): number => Date.UTC(day.year, day.month - 1, day.day);

const fromInstant = (ms: number): Day => {
	const date = new Date(ms);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day so many days later; earlier where `days` is negative. */
export const addDays = (day: Day, days: number): Day => fromInstant(instant(day) + days * length);

/** The first day of the month that lies `months` away. */
export const addMonths = (day: Day, months: number): Day => fromInstant(Date.UTC(day.year, day.month - 1 + months, 1));

/** Days from `from` to `to`, negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((instant(to) - instant(from)) / length);

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(instant(day)).getUTCDay() || 7;

/** Does the calendar have this day? */
export const exists = (day: Day): boolean => {
	const same = fromInstant(instant(day));
	return same.month === day.month && same.day === day.day;
};

/** A month, a day, an hour or a minute as ISO 8601 writes it: `05`. */
export const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** `2021-05-03`. */
export const isoDay = (day: Day): string => `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`;

/** `2021-05`. */
export const isoMonth = (day: Pick<Day, "year" | "month">): string => `${day.year}-${twoDigits(day.month)}`;

/** ISO 8601 week: the one that holds its Thursday. */
export const isoWeek = (day: Day): string => {
	const thursday = addDays(day, 4 - weekdayOf(day));
	const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
	return `${thursday.year}-W${twoDigits(week)}`;
};

/** The day an ISO 8601 time stamp names, as written there, whatever its offset. */
export const dayOf = (stamp: string): Day | undefined => {
	const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(stamp);
	if (match === null) return undefined;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	return exists(day) ? day : undefined;
};
