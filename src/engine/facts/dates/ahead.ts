import type { Day } from "../../text/calendar.ts";
import { isOneOf, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { resolve } from "./resolve.ts";
import type { CalendarReading, CalendarShape, DateReading } from "./shape.ts";

/**
 * Words that may stand between what lies ahead or is to be done and its day: `will be listed on the market on Saturday`, `urged both sides to return
 * to the table by Monday`.
 */
const reach = 12;

/** A month that ended so few months ago is hardly the one of next year, whatever the clause says. */
const recentMonths = 4;

/** How many months before that of publication a month lies, 0 to 11; 0 also where either is not known. */
const monthsSince = ({ month }: CalendarShape, published: Day | undefined): number =>
	month === undefined || published === undefined ? 0 : (published.month - month + 12) % 12;

/** Where the clause before a date puts it: still to come, perhaps, or not said. */
type Outlook = "ahead" | "maybe" | "none";

/** Does a clause end with a mark? Not with one inside a word: `Magistrates' Court`, `re-open`. */
const endsClause = (token: Token | undefined): boolean =>
	token === undefined || (token.kind !== "word" && (token.spaced || !isOneOf(token, ["'", "’", "-"])));

/** A weekday or a month and nothing that tells which one. */
const isBare = ({ day, year, shift, weeks, months, years }: CalendarShape): boolean =>
	[day, year, shift, weeks, months, years].every((part) => part === undefined);

/** What the words before a date say of it. After a mark a speaker may come in, whose day is past; another clause between leaves it open. */
export const outlook = (tokens: readonly Token[], from: number, words: Vocabulary): Outlook => {
	let inClause = false;
	for (let at = from; at > 0 && from - at <= reach; at--) {
		const found = words.dates.ahead.before(tokens, at);
		// Somebody may be called Will.
		if (found !== undefined && !tokens[at - 1]?.capital) return inClause && found.meaning === "ahead" ? "maybe" : found.meaning;
		const before = tokens[at - 1];
		// `will raise it to £13.20 from April`: a sum does not part the clause.
		const isSum = before?.kind === "number" || words.currencies.startsAt(tokens, at - 1);
		if (!isSum && endsClause(before)) return "none";
		inClause ||= words.dates.clauses.has(before);
	}
	return "none";
};

/** Where the part of a day begins that stands before its day with the day's own preposition: `midnight on` before `Thursday`; `from` without one. */
const beforeDayPart = (tokens: readonly Token[], from: number, { dates }: Vocabulary): number => {
	const on = dates.onDay.skipBack(tokens, from);
	const part = dates.dayParts.skipBack(tokens, on);
	return on < from && part < on ? part : from;
};

/**
 * A weekday or a month that `by` or `until` makes a term is still to come where its clause tells of something to be done. At the head of a
 * sentence it tells how far things had come, and behind another weekday or with a part of the day as well; elsewhere nobody knows, and it is
 * left out, as where the term may be that of another clause: `must explain why she slept until Tuesday`.
 */
const asTerm = (tokens: readonly Token[], reading: DateReading, words: Vocabulary): DateReading | undefined => {
	const end = beforeDayPart(tokens, reading.from, words);
	const term = words.dates.deadlines.before(tokens, end);
	const { shape } = reading;
	if (term === undefined || shape.kind !== "calendar") return reading;
	const start = end - term.length;
	let inClause = false;
	for (let at = start; at > 0 && start - at <= reach; at--) {
		const cue = words.dates.dueCues.before(tokens, at);
		if (cue !== undefined) return inClause || cue.meaning === "none" ? undefined : { ...reading, shape: { ...shape, shift: 1 } };
		const before = tokens[at - 1];
		if (endsClause(before)) break;
		inClause ||= words.dates.clauses.has(before) || words.speech.pronouns.has(before);
	}
	const before = tokens[start - 1];
	// A month has the nearest year to tell it.
	if (shape.month !== undefined) return reading;
	const opens = before === undefined || before.kind !== "word" || words.functionWords.has(before);
	const isEnd = words.dates.weekdays.endsBefore(tokens, start);
	return opens || isEnd || words.dates.dayParts.endsBefore(tokens, reading.to) ? reading : undefined;
};

/** A day and a month, and nothing that tells of which year. */
const isOfAnyYear = ({ month, day, year, shift, years }: CalendarShape): boolean =>
	month !== undefined && day !== undefined && [year, shift, years].every((part) => part === undefined);

/** Does what lies ahead stand right before a day, with no more than one word and the day's own preposition between: `will be held on May 4`? */
const isRightAhead = (tokens: readonly Token[], from: number, { dates, speech }: Vocabulary): boolean => {
	const isAhead = (at: number): boolean => dates.ahead.before(tokens, at)?.meaning === "ahead";
	const on = dates.onDay.skipBack(tokens, from);
	const deed = on - 1;
	const copula = speech.copulas.has(tokens[deed - 1]) ? 1 : 0;
	return isAhead(on) || (on < from && tokens[deed]?.kind === "word" && isAhead(deed - copula));
};

/**
 * `The tour begins May 4`: a day that its clause puts ahead, unless it has passed only some months ago and the clause may tell of that.
 * Undefined where it would be another year's for that and may belong to a noun: `will examine the fire of June 14`.
 */
const dayAhead = (
	tokens: readonly Token[],
	reading: CalendarReading,
	words: Vocabulary,
	published: Day | undefined,
): DateReading | undefined => {
	if (monthsSince(reading.shape, published) <= recentMonths || outlook(tokens, reading.from, words) !== "ahead") return reading;
	const ahead: CalendarShape = { ...reading.shape, shift: 1 };
	const isSame = resolve(ahead, published)?.iso === resolve(reading.shape, published)?.iso;
	return isSame || isRightAhead(tokens, reading.from, words) ? { ...reading, shape: ahead } : undefined;
};

/** `will be needed between October and March`: of months alone from one to another that their clause puts ahead, the last is still to come. */
const rangeAhead = (
	tokens: readonly Token[],
	reading: DateReading,
	shape: Extract<DateReading["shape"], { kind: "range" }>,
	words: Vocabulary,
): DateReading =>
	[shape.from, shape.to].every((end) => end.month !== undefined && isBare(end)) && outlook(tokens, reading.from, words) === "ahead"
		? { ...reading, shape: { ...shape, to: { ...shape.to, shift: 1 } } }
		: reading;

/**
 * A date as the clause before it means it: a weekday or a month alone that it puts ahead is still to come. Undefined where it may lie on
 * either side of the day of publication: `was expected to speak in July`, and a month just past that is said to come.
 */
export const lookingAhead = (
	tokens: readonly Token[],
	reading: DateReading,
	words: Vocabulary,
	published: Day | undefined,
): DateReading | undefined => {
	const { shape } = reading;
	if (shape.kind === "range") return rangeAhead(tokens, reading, shape, words);
	if (shape.kind !== "calendar") return reading;
	if (!isBare(shape)) return isOfAnyYear(shape) ? dayAhead(tokens, { ...reading, shape }, words, published) : reading;
	if (shape.month !== undefined && words.dates.since.endsBefore(tokens, reading.from))
		return { ...reading, shape: { ...shape, shift: -1 } };
	const found = outlook(tokens, reading.from, words);
	if (found === "none") return asTerm(tokens, reading, words);
	const since = monthsSince(shape, published);
	const isPast = since > 0 && since <= recentMonths;
	return found === "maybe" || isPast ? undefined : { ...reading, shape: { ...shape, shift: 1 } };
};
