import { once } from "../../../model/once.ts";
import type { ReadingPack } from "../../../model/words/language.ts";
import { unmarked } from "../../text/letters.ts";
import { oneOf } from "../../text/pattern.ts";

/** The half of the day that a time of twelve hours is in: words such as `siang` leave it open. */
export type Half = "early" | "late" | "unsure";

/** Words of the packs that stand in days and times, made ready at the first day in words. */
export interface DateMatcher {
	/** The number, from 1, of the month of a folded name. */
	readonly month: (name: string) => number | undefined;
	readonly dayThenMonth: () => RegExp;
	/** The year first: `2021. május 3.` */
	readonly yearThenMonth: () => RegExp;
	readonly monthThenDay: () => RegExp;
	/** Day and month in numbers, a word between: `3 tháng 5 năm 2021`. */
	readonly numbersBetween: () => RegExp;
	/** What a folded word beside a time says. */
	readonly half: (word: string) => Half | undefined;
}

/**
 * Marks of Thai and Bengali are the vowels that tell words apart: without them the short forms of January and March are one in Thai, and May is a
 * single letter in Bengali.
 */
const vowelMarks = /[\u0980-\u09ff\u0e01-\u0e5b]/;

/** Zeros of the scripts that news writes days in, where Latin digits are not used. The others follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040, 0x17e0];

const latinDigits = (text: string): string =>
	/[\u0660-\u17e9]/.test(text)
		? text.replace(/[\u0660-\u17e9]/g, (mark) => {
				const value = mark.charCodeAt(0) - (zeros.findLast((zero) => zero <= mark.charCodeAt(0)) ?? 0);
				return value < 10 ? String(value) : mark;
			})
		: text;

/** A text as days are sought in it: small letters without marks, Latin digits. */
export const foldDay = (text: string): string => latinDigits(vowelMarks.test(text) ? text.normalize("NFKC") : unmarked(text)).toLowerCase();

/** All words of the packs for days; where two languages differ on a month, the pack that stands first wins. */
export const dateWordsOf = (packs: readonly ReadingPack[]): DateMatcher => {
	const months = once(() => monthsIn(packs));
	const halves = once(() => halvesIn(packs));
	const [ordinal, of] = [oneOf(ordinalsOf(packs).map(foldDay)), oneOf(betweenOf(packs).map(foldDay))];
	return {
		month: (name) => months().get(name),
		dayThenMonth: once(
			() =>
				// A month may have points in it (`พ.ค.`), and stand in two calendars of a region: `3 أيار / مايو 2021`.
				new RegExp(
					`(?<!\\d)(\\d{1,2})(?:${ordinal}|[.ºª°])?[\\s\\-/]*(?:${of}\\s+)?([\\p{Alpha}\\p{M}]{2,}|[\\p{Alpha}\\p{M}]{1,2}\\.[\\p{Alpha}\\p{M}]{1,2})\\.?(?:\\s*/\\s*\\p{Alpha}{2,})?[\\s,،\\-/]*(?:${of}\\s+)?(\\d{4}|(?<=[-/])\\d{2})(?!\\d)`,
					"gu",
				),
		),
		// Not the end of a year before a day that has its own: `© 2021. May 3, 2022`, nor before a time: `2021 Mar 12:05`.
		yearThenMonth: once(() => /(?<!\d)(\d{4})\.?\s+(\p{Alpha}{3,})\.?\s+(\d{1,2})(?![\d:]|,?\s*\d{4})/gu),
		monthThenDay: once(() => new RegExp(`(\\p{Alpha}{3,})\\.?\\s*(\\d{1,2})${ordinal}?\\.?[\\s,]+(\\d{4})(?!\\d)`, "gu")),
		numbersBetween: once(() => new RegExp(`(?<!\\d)(\\d{1,2})\\s+${of}\\s+(\\d{1,2})[\\s,/]+(?:${of}\\s+)?(\\d{4})(?!\\d)`, "gu")),
		half: (word) => halves().get(word),
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
				const key = foldDay(form).replace(/\.$/, "");
				if (key && !months.has(key)) months.set(key, index + 1);
			}
		});
	return months;
};

const halvesIn = (packs: readonly ReadingPack[]): ReadonlyMap<string, Half> => {
	const halves = new Map<string, Half>();
	for (const { hours = {} } of packs)
		for (const half of ["early", "late", "unsure"] as const)
			for (const word of hours[half]?.split(" ") ?? []) if (!halves.has(foldDay(word))) halves.set(foldDay(word), half);
	return halves;
};
