import type { When } from "../../../model/reading/facts.ts";
import { addDays, addMonths, type Day, daysBetween, exists, isoDay, isoMonth, isoWeek, weekdayOf } from "../../text/calendar.ts";
import { type CalendarShape, type DateShape, type Shift, shiftOf } from "./shape.ts";

/** The parts of a date that the text itself gives. */
const stated = (shape: CalendarShape): When["stated"] =>
	(["year", "month", "day", "weekday", "time"] as const).filter((part) => shape[part] !== undefined);

/** News tells what happened more often than what is to come: a day ahead counts as so much farther. */
const aheadFactor = 1.5;

const farness = (away: number): number => (away > 0 ? aheadFactor * away : -away);

/** The year that puts a day nearest to the day of publication, on the side the text says. */
const nearestYear = (month: number, day: number, shift: Shift | undefined, published: Day): number => {
	const candidates = [published.year - 1, published.year, published.year + 1].map((year) => ({
		year,
		away: daysBetween(published, { year, month, day }),
	}));
	// The day of publication itself is on either side.
	const allowed = candidates.filter(({ away }) => !shift || away === 0 || shiftOf(away) === shift);
	return allowed.reduce(
		(best, candidate) => (farness(candidate.away) < farness(best.away) ? candidate : best),
		allowed[0] ?? { year: published.year, away: 0 },
	).year;
};

/** So many months a month without a year may be ahead of that of publication, and so many behind it. */
const monthsAway = { ahead: 6, behind: 7 };

/** The month nearest to that of publication; of two equally near the earlier, since news tells what happened. */
const nearestMonthYear = (month: number, shift: Shift | undefined, published: Day): number => {
	const away = month - published.month;
	if (shift === -1) return away > 0 ? published.year - 1 : published.year;
	if (shift === 1) return away < 0 ? published.year + 1 : published.year;
	if (shift === 0) return published.year;
	if (away > monthsAway.ahead) return published.year - 1;
	return away < -monthsAway.behind ? published.year + 1 : published.year;
};

/** A weekday alone is the last such day, the day of publication included. */
const weekdayDay = (weekday: number, shape: CalendarShape, published: Day): Day => {
	const monday = addDays(published, 1 - weekdayOf(published));
	if (shape.weeks !== undefined) return addDays(monday, 7 * shape.weeks + weekday - 1);
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (shape.shift === 1) return addDays(published, back === 0 ? 7 : 7 - back);
	return addDays(published, -back);
};

/** The year of a month or a day that is given without one. */
const yearOf = (month: number, { day, shift, years }: CalendarShape, published: Day): number => {
	if (years !== undefined) return published.year + years;
	return day === undefined ? nearestMonthYear(month, shift, published) : nearestYear(month, day, shift, published);
};

const calendarWhen = (shape: CalendarShape, published: Day | undefined): When | undefined => {
	const { year, month, day, weekday, time } = shape;
	const parts = { stated: stated(shape), ...(time !== undefined && { time }) };
	const whole = (value: Day): When | undefined =>
		exists(value)
			? {
					iso: time === undefined ? isoDay(value) : `${isoDay(value)}T${time}`,
					...parts,
					year: value.year,
					month: value.month,
					day: value.day,
				}
			: undefined;
	if (month !== undefined) {
		const known = year ?? (published && yearOf(month, shape, published));
		if (known === undefined) return undefined;
		return day === undefined ? { iso: isoMonth({ year: known, month }), ...parts, year: known, month } : whole({ year: known, month, day });
	}
	if (day === undefined && year !== undefined) return { iso: String(year), ...parts, year };
	if (published === undefined) return undefined;
	if (day !== undefined) return whole({ ...addMonths(published, shape.months ?? 0), day });
	return weekday === undefined ? undefined : whole(weekdayDay(weekday, shape, published));
};

const relativeWhen = ({ unit, by, counted }: Extract<DateShape, { kind: "relative" }>, published: Day): When => {
	const monday = addDays(published, 1 - weekdayOf(published) + 7 * by);
	const dayWhen = (day: Day): When => ({ iso: isoDay(day), stated: [], ...day });
	switch (unit) {
		case "day":
			return dayWhen(addDays(published, by));
		case "week":
			return counted ? dayWhen(addDays(published, 7 * by)) : { iso: isoWeek(monday), stated: [] };
		case "weekend":
			return { iso: `${isoDay(addDays(monday, 5))}/${isoDay(addDays(monday, 6))}`, stated: [] };
		case "month": {
			const { year, month } = addMonths(published, by);
			return { iso: isoMonth({ year, month }), stated: [], year, month };
		}
		case "year":
			return { iso: String(published.year + by), stated: [], year: published.year + by };
	}
};

/** Where a range starts: what the start does not say itself it borrows from the end, `25-27 September 2016`. */
const startBefore = (from: CalendarShape, last: When, published: Day | undefined): When | undefined => {
	const [year, month] = [from.year ?? last.year, from.month ?? last.month];
	const filled = { ...from, ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
	const first = calendarWhen(filled, published);
	// `November to January 2018` started the year before.
	const isBorrowed = from.year === undefined && year !== undefined;
	return isBorrowed && first !== undefined && first.iso > last.iso ? calendarWhen({ ...filled, year: year - 1 }, published) : first;
};

const rangeWhen = (from: CalendarShape, to: CalendarShape, published: Day | undefined): When | undefined => {
	const last = calendarWhen(to, published);
	const first = last && startBefore(from, last, published);
	return last === undefined || first === undefined || first.iso > last.iso
		? undefined
		: { iso: `${first.iso}/${last.iso}`, stated: last.stated };
};

/**
 * The date a shape means, worked out against the day of publication. Undefined when the calendar has no such day or when the day of
 * publication is needed and not known.
 */
export const resolve = (shape: DateShape, published: Day | undefined): When | undefined => {
	switch (shape.kind) {
		case "calendar":
			return calendarWhen(shape, published);
		case "decade":
			return { iso: `${Math.floor(shape.year / 10)}X`, stated: [] };
		case "part": {
			const year = shape.year ?? (published && published.year + (shape.shift ?? 0));
			return year === undefined
				? undefined
				: { iso: `${year}-${shape.part}${shape.ordinal}`, stated: shape.year === undefined ? [] : ["year"], year };
		}
		case "relative":
			return published && relativeWhen(shape, published);
		case "range":
			return rangeWhen(shape.from, shape.to, published);
	}
};
