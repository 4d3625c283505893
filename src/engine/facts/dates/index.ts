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

/** `Pasar Minggu`, `salat Jumat`: a weekday or a month behind a word that makes it a place or a rite. */
const isOfAnother = (tokens: readonly Token[], { from }: DateReading, words: Vocabulary): boolean =>
	words.dates.traps.endsBefore(tokens, from) && (words.dates.weekdays.startsAt(tokens, from) || monthAt(tokens, from, words) !== undefined);

/** `April Santoso`, `Mar`: a name of a weekday or a month, alone, that is a person's first or another word as well. */
const isOtherWord = (tokens: readonly Token[], reading: DateReading, { dates }: Vocabulary): boolean => {
	const [first, next] = [tokens[reading.from], tokens[reading.to]];
	if (!isCalendar(reading) || reading.to > reading.from + 1 || first === undefined || !dates.ambiguous.has(first)) return false;
	const isShortMonth = reading.shape.month !== undefined && first.text.length <= 3 && !dates.wholeMonths.has(first);
	const isFirstName = next?.kind === "word" && next.capital && next.spaced && !dates.zones.has(next);
	return isFirstName || (isShortMonth && first.text !== first.text.toUpperCase());
};

/** Words that look like a date and are none. */
const isTrap = (tokens: readonly Token[], reading: DateReading, words: Vocabulary): boolean =>
	isLawYear(tokens, reading, words) ||
	isInTitle(tokens, reading) ||
	isDuration(tokens, reading, words) ||
	isDayOfName(tokens, reading.from, words) ||
	isOfAnother(tokens, reading, words) ||
	isOtherWord(tokens, reading, words);

/** From weekday to weekday, may neither be the one that was worked out: `from Tuesday to Friday`, and that Friday came before? */
const isBackward = (plain: readonly DateReading[], [first, second]: readonly DateMention[]): boolean =>
	plain.every((each) => isCalendar(each) && each.shape.weekday !== undefined) &&
	first !== undefined &&
	second !== undefined &&
	first.value.iso > second.value.iso;

/** Is it no more than the weekday of a timetable? */
const isWeekly = ({ from, to, shape }: DateReading, days: ReadonlySet<number>): boolean =>
	shape.kind === "calendar" && shape.day === undefined && shape.weeks === undefined && range(from, to).some((at) => days.has(at));

/** A date as the article means it; undefined where it is none, or nobody knows which. */
const meant = (tokens: readonly Token[], plain: DateReading, words: Vocabulary, published: Day | undefined): DateMention | undefined => {
	const reading = lookingAhead(tokens, plain, words, published);
	if (reading === undefined || isTrap(tokens, reading, words)) return undefined;
	const value = resolve(reading.shape, published);
	return value && { value, from: reading.from, to: reading.to };
};

/** All dates of a passage in order, the longest reading at each place. */
export const dates = (tokens: readonly Token[], words: Vocabulary, published: Day | undefined): readonly DateMention[] => {
	const found: DateMention[] = [];
	const weekly = timetableDays(tokens, words);
	/** Where what comes again every week ended last. */
	let habitual = -1;
	for (let at = 0; at < tokens.length; ) {
		const plain = readDates(tokens, at, words);
		// What reads like a date and is none is passed over whole: the month of a day that does not exist is no date either.
		const to = plain.at(-1)?.to ?? at + 1;
		const here: DateMention[] = [];
		for (const each of plain) {
			const isEveryWeek = isWeekly(each, weekly) || isHabit(tokens, each, habitual, words);
			if (isEveryWeek) habitual = each.to;
			const mention = isEveryWeek ? undefined : meant(tokens, each, words, published);
			if (mention !== undefined) here.push(mention);
		}
		if (!isBackward(plain, here)) found.push(...here);
		at = to;
	}
	return withoutOwned(tokens, found, words);
};
