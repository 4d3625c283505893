import { range } from "../../../model/range.ts";
import type { Day } from "../../text/calendar.ts";
import { isDayOfName } from "../names/titles.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { lookingAhead } from "./ahead.ts";
import { isHabit } from "./habits.ts";
import { isCalendar, readDates } from "./joined.ts";
import { withoutOwned } from "./owned.ts";
import { monthAt } from "./read-calendar.ts";
import { resolve } from "./resolve.ts";
import type { DateMention, DateReading } from "./shape.ts";
import { timetableDays } from "./timetables.ts";

/** `UU Contoh Nomor 31 Tahun 1999`: a year after the number of a law, before which stand only labels, marks and capitals up to the law. */
const isLawYear = (tokens: readonly Token[], { from, shape }: DateReading, words: Vocabulary): boolean => {
	if (shape.kind !== "calendar" || shape.year === undefined || shape.month !== undefined || tokens[from - 1]?.kind !== "number")
		return false;
	for (let at = from - 1; at > 0; at--) {
		if (words.dates.laws.endsBefore(tokens, at)) return true;
		const token = tokens[at - 1];
		const inner = token?.kind === "mark" ? [".", "(", ")"].includes(token.text) : token?.capital || words.amountLabels.has(token);
		if (!inner) return false;
	}
	return false;
};

/** `Ekonomi Hari Ini`: what is only counted from today is written small, capitals behind a capital are a title. */
const isInTitle = (tokens: readonly Token[], { from, to, shape }: DateReading): boolean =>
	shape.kind === "relative" && tokens[from - 1]?.kind === "word" && tokens.slice(from - 1, to).every(({ capital }) => capital);

/** `selama 20 hari mendatang`: how long something lasts. */
const isDuration = (tokens: readonly Token[], { from, shape }: DateReading, words: Vocabulary): boolean =>
	shape.kind === "relative" && shape.counted && shape.by > 0 && words.dates.lasting.endsBefore(tokens, from);

/** Words that look like a date and are none: a place (`Pasar Minggu`), a rite (`salat Jumat`), a person (`April Santoso`), a law's year. */
const isTrap = (tokens: readonly Token[], reading: DateReading, words: Vocabulary): boolean => {
	if (isLawYear(tokens, reading, words) || isInTitle(tokens, reading) || isDuration(tokens, reading, words)) return true;
	const first = tokens[reading.from];
	const named = words.dates.weekdays.startsAt(tokens, reading.from) || monthAt(tokens, reading.from, words) !== undefined;
	if (isDayOfName(tokens, reading.from, words)) return true;
	if (named && words.dates.traps.endsBefore(tokens, reading.from)) return true;
	if (!isCalendar(reading) || reading.to > reading.from + 1 || first === undefined || !words.dates.ambiguous.has(first)) return false;
	const isShortMonth = reading.shape.month !== undefined && first.text.length <= 3 && !words.dates.wholeMonths.has(first);
	const next = tokens[reading.to];
	const isFirstName = next?.kind === "word" && next.capital && next.spaced && !words.dates.zones.has(next);
	return isFirstName || (isShortMonth && first.text !== first.text.toUpperCase());
};

/** From weekday to weekday, may neither be the one that was worked out: `from Tuesday to Friday`, and that Friday came before? */
const isBackward = (plain: readonly DateReading[], [first, second]: readonly DateMention[]): boolean =>
	plain.every((each) => isCalendar(each) && each.shape.weekday !== undefined) &&
	first !== undefined &&
	second !== undefined &&
	first.value.iso > second.value.iso;

/** Is it no more than the weekday of a timetable? */
const isWeekly = ({ from, to, shape }: DateReading, days: ReadonlySet<number>): boolean =>
	shape.kind === "calendar" && shape.day === undefined && shape.weeks === undefined && range(from, to).some((at) => days.has(at));

/** All dates of a passage in order, the longest reading at each place. */
export const dates = (tokens: readonly Token[], words: Vocabulary, published: Day | undefined): readonly DateMention[] => {
	const found: DateMention[] = [];
	const weekly = timetableDays(tokens, words);
	let habitual = -1;
	for (let at = 0; at < tokens.length; ) {
		const plain = readDates(tokens, at, words);
		// What reads like a date and is none is passed over whole: the month of a day that does not exist is no date either.
		const to = plain.at(-1)?.to ?? at + 1;
		const here: DateMention[] = [];
		for (const each of plain) {
			if (isWeekly(each, weekly) || isHabit(tokens, each, habitual, words)) {
				habitual = each.to;
				continue;
			}
			const reading = lookingAhead(tokens, each, words, published);
			const value = reading === undefined || isTrap(tokens, reading, words) ? undefined : resolve(reading.shape, published);
			if (reading !== undefined && value !== undefined) here.push({ value, from: reading.from, to: reading.to });
		}
		if (!isBackward(plain, here)) found.push(...here);
		at = to;
	}
	return withoutOwned(tokens, found, words);
};
