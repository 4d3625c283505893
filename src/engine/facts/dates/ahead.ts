import type { Day } from "../../text/calendar.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { CalendarShape, DateReading } from "./shape.ts";

/** Words that may stand between what lies ahead and its weekday: `will be listed on the market on Saturday`. */
const reach = 8;

/** Marks inside a word: `Magistrates' Court`, `re-open`. */
const inWord = new Set(["'", "’", "-"]);

/** A month that ended so few months ago is hardly the one of next year, whatever the clause says. */
const recentMonths = 4;

/** Where the clause before a date puts it: still to come, perhaps, or not said. */
type Outlook = "ahead" | "maybe" | "none";

/** A weekday or a month and nothing that tells which one. */
const isBare = ({ day, year, shift, weeks, months, years }: CalendarShape): boolean =>
	[day, year, shift, weeks, months, years].every((part) => part === undefined);

/** What the words before a date say of it. After a mark a speaker may come in, whose day is past; another clause between leaves it open. */
const outlook = (tokens: readonly Token[], from: number, words: Vocabulary): Outlook => {
	let inClause = false;
	for (let at = from; at > 0 && from - at <= reach; at--) {
		const found = words.dates.ahead.before(tokens, at);
		// Somebody may be called Will.
		if (found !== undefined && !tokens[at - 1]?.capital) return inClause && found.meaning === "ahead" ? "maybe" : found.meaning;
		const before = tokens[at - 1];
		if (before?.kind !== "word" && (before === undefined || before.spaced || !inWord.has(before.text))) return "none";
		inClause ||= words.dates.clauses.has(before.low);
	}
	return "none";
};

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
	if (shape.kind !== "calendar" || !isBare(shape)) return reading;
	const found = outlook(tokens, reading.from, words);
	if (found === "none") return reading;
	const since = shape.month === undefined || published === undefined ? 0 : (published.month - shape.month + 12) % 12;
	const isPast = since > 0 && since <= recentMonths;
	return found === "maybe" || isPast ? undefined : { ...reading, shape: { ...shape, shift: 1 } };
};
