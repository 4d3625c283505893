import { firstMade } from "../../../model/first-made.ts";
import { exists, isoDay } from "../../text/calendar.ts";
import { offset, timeAfter, timeBefore } from "./clock.ts";
import { type DateMatcher, foldDay } from "./date-words.ts";

/** A day of publication lies in these years: the first news sites, and no further ahead than a slip of the clock. */
const years = { first: 1990, last: 2099 };

/** Thailand counts its years from so many earlier on; no other calendar of news has come so far. */
const buddhist = { before: 543, from: 1990 + 543 } as const;

/**
 * The first date written in `text`, as ISO 8601: a day, or a day with its time, with an offset where the text gives one.
 * Reads ISO forms, mail forms, `Senin, 3 Mei 2021 | 14:05 WIB`, `May 3, 2021`, `2021. május 3.`, `03/05/2021`, `2021年5月3日`, and
 * seconds or milliseconds since 1970. Undefined when there is none, or when no such day exists.
 *
 * In numbers alone the day stands first, unless it cannot, or `monthFirst` says so (American pages).
 */
export const stamp = (text: string, words: DateMatcher, monthFirst = false): string | undefined => {
	const stated = isoStamp(text.trim());
	if (stated) return stated;
	const plain = foldDay(text)
		.replace(/[\u200e\u200f]/g, "")
		.trim();
	// Most lines of a page: not one of the patterns for what people write need be asked.
	if (!/\d/.test(plain)) return undefined;
	if (/^\d{10}$|^\d{13}$/.test(plain)) return fromEpoch(Number(plain) * (plain.length === 10 ? 1000 : 1));
	const readers = [yearFirst, eastAsian, dayThenMonth, yearThenMonth, monthThenDay, numbersBetween, numbers];
	const found = firstMade(readers, (read) => read(plain, words, monthFirst));
	return found && found.day + (timeAfter(plain.slice(found.end), words) ?? timeBefore(plain.slice(0, found.start), words) ?? "");
};

/** What nearly every page states to machines, read without the patterns for what people write. */
const isoStamp = (text: string): string | undefined => {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i.exec(text);
	if (!match) return undefined;
	const [, year, month, date, time, zone] = match;
	const day = dayOf(Number(year), Number(month), Number(date));
	if (!day || !time) return day;
	const [hours = "", minutes = "", seconds = "00"] = time.split(":");
	return Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59
		? undefined
		: `${day}T${hours}:${minutes}:${seconds}${offset(zone?.toLowerCase())}`;
};

interface Found {
	readonly day: string;
	readonly start: number;
	readonly end: number;
}

type Reader = (text: string, words: DateMatcher, monthFirst: boolean) => Found | undefined;

const found = (match: RegExpMatchArray, year: string, month: number, date: string): Found | undefined => {
	const day = dayOf(Number(year), month, Number(date));
	const start = match.index ?? 0;
	return day ? { day, start, end: start + match[0].length } : undefined;
};

/** Which groups of a pattern are year, month and day. */
type Order = readonly [year: number, month: number, day: number];

/** The first day that a pattern finds. `monthOf`: the number of a month as it is written there. */
const firstDay = (
	text: string,
	pattern: RegExp,
	[year, month, day]: Order,
	monthOf: (written: string) => number | undefined = Number,
): Found | undefined =>
	firstMade(text.matchAll(pattern), (m) => {
		const number = monthOf(m[month] ?? "");
		return number ? found(m, century(m[year] ?? ""), number, m[day] ?? "") : undefined;
	});

const yearFirst: Reader = (text) =>
	firstDay(text, /(?<!\d)(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{3})/g, [1, 3, 4]) ??
	firstDay(text, /(?<!\d)(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/g, [1, 2, 3]);

const eastAsian: Reader = (text) =>
	firstDay(text, /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/gu, [1, 2, 3]) ??
	firstDay(text, /(\d{4})\s*\u1102\u1167\u11ab\s*(\d{1,2})\s*\u110b\u116f\u11af\s*(\d{1,2})/gu, [1, 2, 3]);

const dayThenMonth: Reader = (text, { dayThenMonth, month }) => firstDay(text, dayThenMonth(), [3, 2, 1], month);

const yearThenMonth: Reader = (text, { yearThenMonth, month }) => firstDay(text, yearThenMonth(), [1, 2, 3], month);

const monthThenDay: Reader = (text, { monthThenDay, month }) => firstDay(text, monthThenDay(), [3, 1, 2], month);

const numbersBetween: Reader = (text, { numbersBetween }) => firstDay(text, numbersBetween(), [3, 2, 1]);

const numbers: Reader = (text, _, monthFirst) =>
	firstMade(text.matchAll(/(?<![\d.,])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/g), (m) => {
		const [one, two, year] = [m[1] ?? "", m[3] ?? "", century(m[4] ?? "")];
		const american = m[2] === "/" && monthFirst ? Number(one) <= 12 : Number(two) > 12;
		return american ? found(m, year, Number(one), two) : found(m, year, Number(two), one);
	});

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

const dayOf = (written: number, month: number, date: number): string | undefined => {
	const year = written >= buddhist.from ? written - buddhist.before : written;
	const day = { year, month, day: date };
	return year >= years.first && year <= years.last && exists(day) ? isoDay(day) : undefined;
};

/** Milliseconds since 1970 as a day and time in UTC. */
const fromEpoch = (time: number): string | undefined => {
	const iso = new Date(time).toISOString();
	const year = Number(iso.slice(0, 4));
	return year >= years.first && year <= years.last ? `${iso.slice(0, 19)}Z` : undefined;
};
