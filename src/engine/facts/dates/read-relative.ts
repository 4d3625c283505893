import { isOneOfTwo, numbersBefore, readNumber } from "../numbers.ts";
import { isDash, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { monthAt, readDay, yearNumber } from "./read-calendar.ts";
import { type DateReading, shiftOf } from "./shape.ts";
import { shiftAfter, shiftedUnit } from "./shifts.ts";

/** More units away than this, something else is counted. */
const farthest = 200;
/** So many words at most may stand between a part of a year and the year. */
const mostFillers = 2;

/** `two or three`, `dua hingga tiga`: does another number before the one at `at` leave open how many are meant? */
const isVague = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const end = words.dates.until.skipBack(tokens, at);
	return (end < at && numbersBefore(tokens, end, words) < end) || isOneOfTwo(tokens, at, words);
};

/** A counted unit: `tiga tahun lalu`, `18 bulan yang lalu`, `seminggu yang lalu`, `two days ago`. */
const counted = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const one = words.dates.single.at(tokens, at);
	// `menang 2-1 pekan lalu`: the end of a score.
	if (isVague(tokens, at, words) || (isDash(tokens[at - 1]) && tokens[at - 2]?.kind === "number")) return undefined;
	const number = one === undefined ? readNumber(tokens, at, words) : undefined;
	const unit = one ?? (number && words.dates.units.at(tokens, number.to));
	if (unit === undefined) return undefined;
	const after = (number?.to ?? at) + unit.length;
	const distance = words.dates.distances.at(tokens, after);
	const by = number?.value ?? 1;
	if (distance === undefined || !Number.isInteger(by) || by > farthest) return undefined;
	return {
		from: at,
		to: after + distance.length,
		shape: { kind: "relative", unit: unit.meaning, by: by * distance.meaning, counted: true },
	};
};

/** `kemarin`, `pekan lalu`, `dua hari lalu`, `Kamis pekan depan`, `tanggal 5 bulan ini`, `akhir tahun ini`. */
export const readRelative = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const start = words.dates.edges.skip(tokens, at);
	// `akhir pekan` is a unit of its own, so the edge is only cut off when what follows is none with it.
	const number = numbersBefore(tokens, at, words);
	const shifted =
		number < at && isVague(tokens, number, words) ? undefined : (shiftedUnit(tokens, at, words) ?? shiftedUnit(tokens, start, words));
	if (shifted !== undefined && shifted.unit !== "day")
		return { from: at, to: shifted.to, shape: { kind: "relative", unit: shifted.unit, by: shifted.by, counted: false } };
	const far = counted(tokens, at, words);
	if (far !== undefined) return far;
	const near = words.dates.days.at(tokens, at);
	if (near !== undefined)
		return { from: at, to: at + near.length, shape: { kind: "relative", unit: "day", by: near.meaning, counted: true } };
	const weekday = tokens[at]?.capital ? words.dates.weekdays.at(tokens, at) : undefined;
	const week = weekday && shiftedUnit(tokens, at + weekday.length, words);
	if (weekday !== undefined && week?.unit === "week")
		return { from: at, to: week.to, shape: { kind: "calendar", weekday: weekday.meaning, weeks: week.by } };
	const cue = words.dates.dayCues.at(tokens, at);
	const day = cue && readNumber(tokens, at + cue.length, words);
	const month = day && shiftedUnit(tokens, day.to, words);
	if (day !== undefined && month?.unit === "month")
		return { from: at, to: month.to, shape: { kind: "calendar", day: day.value, months: month.by } };
	return undefined;
};

/** `kuartal III 2017`, `semester I tahun ini`, `the third quarter of 2017`. */
export const readPart = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const before = words.dates.ordinals.at(tokens, at);
	const nounAt = before === undefined ? at : at + before.length;
	const quarter = words.dates.quarters.at(tokens, nounAt);
	const noun = quarter ?? words.dates.halves.at(tokens, nounAt);
	if (noun === undefined) return undefined;
	let to = nounAt + noun.length;
	const after = before === undefined ? words.dates.ordinals.at(tokens, to) : undefined;
	const ordinal = before?.meaning ?? after?.meaning;
	if (ordinal === undefined) return undefined;
	to += after?.length ?? 0;
	const shape = { kind: "part", part: quarter === undefined ? "H" : "Q", ordinal } as const;
	const shifted = shiftedUnit(tokens, to, words);
	if (shifted?.unit === "year") return { from: at, to: shifted.to, shape: { ...shape, shift: shiftOf(shifted.by) } };
	for (let skipped = 0; skipped <= mostFillers; skipped++) {
		const year = yearNumber(tokens[to + skipped]);
		if (year !== undefined) return { from: at, to: to + skipped + 1, shape: { ...shape, year } };
		if (!words.dates.fillers.has(tokens[to + skipped])) break;
	}
	return { from: at, to, shape };
};

/** `tahun 60-an`, `era 1980-an`, `1980s`. Two digits mean the twentieth century. */
export const readDecade = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const number = words.dates.yearCues.has(tokens[at]) ? at + 1 : at;
	const token = tokens[number];
	if (token?.kind !== "number" || !/^(?:1[5-9]|20)?\d0$/u.test(token.text)) return undefined;
	const suffix = tokens[number + 1]?.text === "-" || tokens[number + 1]?.text === "'" ? number + 2 : number + 1;
	if (tokens[suffix]?.spaced || !words.dates.decadeSuffixes.has(tokens[suffix])) return undefined;
	// `in his 40s`, `usia 40-an`: two digits may be an age.
	if (
		token.text.length === 2 &&
		!words.dates.decadeCues.endsBefore(tokens, number) &&
		!words.dates.decadeCues.endsBefore(tokens, words.dates.edges.skipBack(tokens, at))
	)
		return undefined;
	const year = token.text.length === 2 ? 1900 + Number(token.text) : Number(token.text);
	return { from: at, to: suffix + 1, shape: { kind: "decade", year } };
};

/** `Agustus 2017`, `awal Agustus ini`, `November lalu`, and a month alone. */
export const readMonth = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const start = words.dates.edges.skip(tokens, at);
	const before = words.dates.shiftStands === "before" ? words.dates.shifts.at(tokens, start) : undefined;
	const monthIndex = start + (before?.length ?? 0);
	const month = monthAt(tokens, monthIndex, words);
	if (month === undefined) return undefined;
	const comma = tokens[monthIndex + 1]?.text === "," && words.dates.order === "mdy" ? 1 : 0;
	const filler = words.dates.fillers.has(tokens[monthIndex + 1 + comma]) ? 1 : 0;
	const year = yearNumber(tokens[monthIndex + 1 + comma + filler]);
	if (year !== undefined) {
		const to = monthIndex + 2 + comma + filler;
		return { from: at, to: shiftAfter(tokens, to, words)?.to ?? to, shape: { kind: "calendar", month, year } };
	}
	const far = shiftedUnit(tokens, monthIndex + 1, words) ?? shiftedUnit(tokens, monthIndex + 1 + filler, words);
	if (far?.unit === "year") return { from: at, to: far.to, shape: { kind: "calendar", month, years: far.by } };
	const shifted = shiftAfter(tokens, monthIndex + 1, words);
	if (shifted !== undefined) return { from: at, to: shifted.to, shape: { kind: "calendar", month, shift: shifted.shift } };
	const shape = { kind: "calendar", month } as const;
	if (before !== undefined) return { from: at, to: monthIndex + 1, shape: { ...shape, shift: shiftOf(before.meaning) } };
	return { from: at, to: monthIndex + 1, shape };
};

/** A year that a cue stands before (`sejak 2015`, `tahun 1985 silam`), or in a range of years. */
export const readYear = (tokens: readonly Token[], at: number, words: Vocabulary): DateReading | undefined => {
	const cue = words.dates.yearCues.has(tokens[at]) ? 1 : 0;
	const year = yearNumber(tokens[at + cue]);
	// `pada 2025-08-17`: the day is read at the year itself.
	if (year === undefined || (cue > 0 && readDay(tokens, at + cue, words) !== undefined)) return undefined;
	// `This summer 2000 runners took part`: behind a season they may be counted.
	const next = tokens[at + cue + 1];
	const isCounted = next?.kind === "word" && !next.capital && !words.functionWords.has(next);
	if (cue > 0 && words.dates.seasons.has(tokens[at]) && isCounted) return undefined;
	const to = shiftAfter(tokens, at + cue + 1, words)?.to ?? at + cue + 1;
	return { from: at, to, shape: { kind: "calendar", year } };
};
