import type { ReadingPack } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { exists, isoDay, twoDigits } from "../text/calendar.ts";
import { unmarked } from "../text/letters.ts";
import { oneOf } from "../text/pattern.ts";

/** Words of the packs that stand in days, made ready at the first day in words. */
export interface DateMatcher {
	/** The number, from 1, of the month of a folded name. */
	readonly month: (name: string) => number | undefined;
	readonly dayThenMonth: () => RegExp;
	readonly monthThenDay: () => RegExp;
}

/** Offsets of the zones that pages name beside the time of publication. Only names that mean one offset in news. */
const zones: ReadonlyMap<string, string> = new Map(
	Object.entries({
		wib: "+07:00",
		wita: "+08:00",
		wit: "+09:00",
		utc: "Z",
		gmt: "Z",
		z: "Z",
		myt: "+08:00",
		sgt: "+08:00",
		ist: "+05:30",
		jst: "+09:00",
		kst: "+09:00",
		cet: "+01:00",
		cest: "+02:00",
		bst: "+01:00",
		est: "-05:00",
		edt: "-04:00",
		cst: "-06:00",
		cdt: "-05:00",
		mst: "-07:00",
		mdt: "-06:00",
		pst: "-08:00",
		pdt: "-07:00",
		aest: "+10:00",
		aedt: "+11:00",
	}),
);

/** A day of publication lies in these years: the first news sites, and no further ahead than a slip of the clock. */
const years = { first: 1990, last: 2099 };

const fold = (text: string): string => unmarked(text).toLowerCase();

/** All words of the packs for days; where two languages differ on a month, the pack that stands first wins. */
export const dateWordsOf = (packs: readonly ReadingPack[]): DateMatcher => {
	const months = once(() => monthsIn(packs));
	const [ordinal, of] = [oneOf(ordinalsOf(packs)), oneOf(betweenOf(packs))];
	return {
		month: (name) => months().get(name),
		dayThenMonth: once(
			() =>
				new RegExp(
					`(?<!\\d)(\\d{1,2})(?:${ordinal}|[.ºª°])?[\\s\\-/]*(?:${of}\\s+)?(\\p{L}{2,})\\.?[\\s,\\-/]*(?:${of}\\s+)?(\\d{4}|(?<=[-/])\\d{2})(?!\\d)`,
					"gu",
				),
		),
		monthThenDay: once(() => new RegExp(`(\\p{L}{3,})\\.?\\s*(\\d{1,2})${ordinal}?\\.?[\\s,]+(\\d{4})(?!\\d)`, "gu")),
	};
};

/** What the number of a day may end in. */
export const ordinalsOf = (packs: readonly ReadingPack[]): readonly string[] => wordsOf(packs.map(({ ordinals }) => ordinals));

/** What may stand between day, month and year. */
export const betweenOf = (packs: readonly ReadingPack[]): readonly string[] => wordsOf(packs.map(({ betweenDate }) => betweenDate));

const wordsOf = (lists: readonly (string | undefined)[]): readonly string[] => [
	...new Set(lists.flatMap((list) => list?.split(" ") ?? [])),
];

const monthsIn = (packs: readonly ReadingPack[]): ReadonlyMap<string, number> => {
	const months = new Map<string, number>();
	for (const pack of packs)
		pack.months?.forEach((forms, index) => {
			for (const form of forms.split(/\s+/)) {
				const key = fold(form).replace(/\.$/, "");
				if (key && !months.has(key)) months.set(key, index + 1);
			}
		});
	return months;
};

/**
 * The first date written in `text`, as ISO 8601: a day, or a day with its time, with an offset where the text gives one.
 * Reads ISO forms, mail forms, `Senin, 3 Mei 2021 | 14:05 WIB`, `May 3, 2021`, `03/05/2021`, `2021年5月3日`, and seconds or
 * milliseconds since 1970. Undefined when there is none, or when no such day exists.
 *
 * In numbers alone the day stands first, unless it cannot, or `monthFirst` says so (American pages).
 */
export const stamp = (text: string, words: DateMatcher, monthFirst = false): string | undefined => {
	const stated = isoStamp(text.trim());
	if (stated) return stated;
	const plain = fold(text)
		.replace(/[\u200e\u200f]/g, "")
		.trim();
	// Most lines of a page: not one of the patterns for what people write need be asked.
	if (!/\d/.test(plain)) return undefined;
	if (/^\d{10}$|^\d{13}$/.test(plain)) return fromEpoch(Number(plain) * (plain.length === 10 ? 1000 : 1));
	for (const read of [yearFirst, eastAsian, dayThenMonth, monthThenDay, numbers]) {
		const found = read(plain, words, monthFirst);
		if (found) return found.day + (timeAfter(plain.slice(found.end)) ?? timeBefore(plain.slice(0, found.start)) ?? "");
	}
	return undefined;
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

const first = (matches: Iterable<RegExpMatchArray>, read: (match: RegExpMatchArray) => Found | undefined): Found | undefined => {
	for (const match of matches) {
		const result = read(match);
		if (result) return result;
	}
	return undefined;
};

const yearFirst: Reader = (text) =>
	first(text.matchAll(/(?<!\d)(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{3})/g), (m) => found(m, m[1] ?? "", Number(m[3]), m[4] ?? "")) ??
	first(text.matchAll(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g), (m) => found(m, m[1] ?? "", Number(m[2]), m[3] ?? ""));

const eastAsian: Reader = (text) =>
	first(text.matchAll(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/gu), (m) =>
		found(m, m[1] ?? "", Number(m[2]), m[3] ?? ""),
	) ??
	first(text.matchAll(/(\d{4})\s*\u1102\u1167\u11ab\s*(\d{1,2})\s*\u110b\u116f\u11af\s*(\d{1,2})/gu), (m) =>
		found(m, m[1] ?? "", Number(m[2]), m[3] ?? ""),
	);

const dayThenMonth: Reader = (text, words) =>
	first(text.matchAll(words.dayThenMonth()), (m) => {
		const month = words.month(m[2] ?? "");
		return month ? found(m, century(m[3] ?? ""), month, m[1] ?? "") : undefined;
	});

const monthThenDay: Reader = (text, words) =>
	first(text.matchAll(words.monthThenDay()), (m) => {
		const month = words.month(m[1] ?? "");
		return month ? found(m, m[3] ?? "", month, m[2] ?? "") : undefined;
	});

const numbers: Reader = (text, _, monthFirst) =>
	first(text.matchAll(/(?<![\d.,])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/g), (m) => {
		const [one, two, year] = [m[1] ?? "", m[3] ?? "", century(m[4] ?? "")];
		const american = m[2] === "/" && monthFirst ? Number(one) <= 12 : Number(two) > 12;
		return american ? found(m, year, Number(one), two) : found(m, year, Number(two), one);
	});

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

const dayOf = (year: number, month: number, date: number): string | undefined => {
	const day = { year, month, day: date };
	return year >= years.first && year <= years.last && exists(day) ? isoDay(day) : undefined;
};

/** `T14:05:00+07:00` out of `, 14.05 WIB` and the like, right after a day. */
const timeAfter = (text: string): string | undefined =>
	clock(
		text.match(
			/^[^\d\p{L}]{0,6}(?:\p{L}{1,5}\s?[^\d\p{L}]{0,3}){0,2}(\d{1,2})[:.h](\d{2})(?!\d)(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(?:([ap])\.?m\b\.?)?\s*\(?(?:(?:gmt|utc)(?=[+-]\d))?(z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}\b|(?<=gmt|utc)[+-]\d\b|\p{L}{2,4}\b)?/u,
		),
	);

/** `14:05 | 3 Mei 2021`: the time right before a day. With a point between (`14.05 WIB, 3 Mei 2021`) a zone must say that it is one. */
const timeBefore = (text: string): string | undefined => clock(text.match(beforeDay()));

const beforeDay = once(
	() =>
		new RegExp(
			`(?<![\\d.,])(\\d{1,2})(?::|\\.(?=\\d{2}\\s*\\(?${oneOf([...zones.keys()])}\\b))(\\d{2})(?::(\\d{2}))?\\s*(?:([ap])\\.?m\\b\\.?)?\\s*\\(?(\\p{L}{2,4}\\b)?\\)?(?:[^\\d\\p{L}]*\\p{L}*[^\\d\\p{L}]*)$`,
			"u",
		),
);

const clock = (match: RegExpMatchArray | null): string | undefined => {
	if (!match) return undefined;
	const [, hours = "", minutes = "", seconds = "00", half, zone] = match;
	const hour = half ? (Number(hours) % 12) + (half === "p" ? 12 : 0) : Number(hours);
	if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
	return `T${twoDigits(hour)}:${minutes}:${seconds}${offset(zone)}`;
};

const offset = (zone: string | undefined): string => {
	if (!zone) return "";
	const [, sign, hours = "", minutes = "00"] = zone.match(/^([+-])(\d{1,2}):?(\d{2})?$/) ?? [];
	return sign ? `${sign}${hours.padStart(2, "0")}:${minutes}` : (zones.get(zone) ?? "");
};

/** Milliseconds since 1970 as a day and time in UTC. */
const fromEpoch = (time: number): string | undefined => {
	const iso = new Date(time).toISOString();
	const year = Number(iso.slice(0, 4));
	return year >= years.first && year <= years.last ? `${iso.slice(0, 19)}Z` : undefined;
};
