import { sentences } from "../sentences.ts";
import { isDash, isOneOf, type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isRoutine } from "./habits.ts";
import { hoursAt } from "./opening-hours.ts";
import { shiftAfter, shiftedUnit } from "./shifts.ts";

/** Weekdays that stand together with their hours, `Senin–Kamis 08.00–15.00`, and what tells that they are a timetable's. */
interface Entry extends Stretch {
	/** The first token of each weekday. */
	readonly days: readonly number[];
	readonly hasHours: boolean;
	/** Do they stand behind what is done every week? */
	readonly isDone: boolean;
	/** Do they stand alone in their line, with hours or without? */
	readonly alone: "with hours" | "without" | undefined;
}

/** So many weekdays together behind what is done every week are every week's. */
const fewestTogether = { withHours: 2, without: 3 };

/** So many entries with hours, or cells with nothing but weekdays, make a timetable. */
const fewestEntries = 2;

/** Behind marks and words that join two days: `Senin, Rabu, dan Jumat`. */
const behindJoint = (tokens: readonly Token[], from: number, { dates }: Vocabulary): number => {
	const at = skip(tokens, from, ",");
	if (isDash(tokens[at])) return at + 1;
	return at + ((dates.pairs.at(tokens, at) ?? dates.until.at(tokens, at))?.length ?? 0);
};

const isEdge = (token: Token | undefined): boolean => token === undefined || token.kind === "break";

const closers = [".", ",", ";", ")"];

/** Does the line end at `at`, but for marks? */
const endsLine = (tokens: readonly Token[], at: number): boolean => {
	let end = at;
	while (isOneOf(tokens[end], closers)) end++;
	return isEdge(tokens[end]);
};

const opensLine = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean =>
	isEdge(tokens[at - 1]) || (dates.fillers.has(tokens[at - 1]) && isEdge(tokens[at - 2]));

/** `this Monday and Tuesday`, `Senin dan Selasa pekan ini`: does something beside the weekdays tell of which week they are? */
const tellsWeek = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): boolean =>
	words.dates.shifts.endsBefore(tokens, from) ||
	shiftAfter(tokens, to, words) !== undefined ||
	shiftedUnit(tokens, to, words) !== undefined;

/** The entry that begins with a weekday at `from`; undefined where none stands there. */
const entryAt = (tokens: readonly Token[], from: number, words: Vocabulary): Entry | undefined => {
	const days: number[] = [];
	let end = from;
	for (let at = from; tokens[at]?.capital; at = behindJoint(tokens, end, words)) {
		const weekday = words.dates.weekdays.at(tokens, at);
		if (weekday === undefined) break;
		days.push(at);
		end = at + weekday.length;
	}
	if (days.length === 0) return undefined;
	const hours = hoursAt(tokens, end, words);
	const to = hours?.to ?? end;
	const hasWeek = tellsWeek(tokens, { from, to: end }, words) || tellsWeek(tokens, { from, to }, words);
	const isLine = opensLine(tokens, from, words);
	const withHours = isLine && hours?.sure && endsLine(tokens, to) ? "with hours" : undefined;
	const without = isLine && isEdge(tokens[end]) ? "without" : undefined;
	return { from, to, days, hasHours: hours !== undefined, isDone: !hasWeek && isRoutine(tokens, from, words), alone: withHours ?? without };
};

const entriesIn = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): readonly Entry[] => {
	const found: Entry[] = [];
	for (let at = from; at < to; ) {
		const entry = entryAt(tokens, at, words);
		if (entry !== undefined) found.push(entry);
		at = entry?.to ?? at + 1;
	}
	return found;
};

/** Does nothing but marks and words that join two days stand from `from` up to but not `to`: `08.00–12.00; Minggu`, `12.00, dan Minggu`? */
const isBeside = (tokens: readonly Token[], { from, to }: Stretch, { dates, speech }: Vocabulary): boolean =>
	tokens
		.slice(from, to)
		.every((token) => isOneOf(token, closers) || dates.pairs.has(token) || (dates.fillers.has(token) && !speech.prepositions.has(token)));

/** Is a sentence nothing but weekdays with their hours: `Selasa 08.00–14.00.`, `Sabtu dan Minggu tutup.`? */
const isAllHours = (tokens: readonly Token[], entries: readonly Entry[], { from, to }: Stretch, words: Vocabulary): boolean => {
	const ends = [from, ...entries.map((entry) => entry.to)];
	const starts = [...entries.map((entry) => entry.from), to];
	return (
		entries.length > 0 &&
		entries.every(({ hasHours }) => hasHours) &&
		ends.every((end, i) => isBeside(tokens, { from: end, to: starts[i] ?? to }, words))
	);
};

/** The entries of each sentence, with those of the sentences behind it that are nothing but weekdays with their hours. */
const entriesBySentence = (tokens: readonly Token[], words: Vocabulary): readonly (readonly Entry[])[] => {
	const found: Entry[][] = [];
	for (const sentence of sentences(tokens, words)) {
		const entries = entriesIn(tokens, sentence, words);
		const before = isAllHours(tokens, entries, sentence, words) ? found.at(-1) : undefined;
		if (before === undefined) found.push([...entries]);
		else before.push(...entries);
	}
	return found;
};

/**
 * The entries of a sentence from the first that is done every week, where several have hours: those and who stands right beside, `Sabtu 08.00–12.00;
 * Minggu dan hari libur tutup`.
 */
const listed = (tokens: readonly Token[], entries: readonly Entry[], words: Vocabulary): readonly Entry[] => {
	const first = entries.findIndex(({ hasHours, isDone }) => hasHours && isDone);
	const rest = first < 0 ? [] : entries.slice(first);
	if (rest.filter(({ hasHours }) => hasHours).length < fewestEntries) return [];
	return rest.filter(({ from, hasHours }, i) => {
		const before = rest[i - 1];
		return hasHours || (before?.hasHours && isBeside(tokens, { from: before.to, to: from }, words));
	});
};

/**
 * The tokens of weekdays that are every week's because a timetable gives them: several behind what is done every week, fewer where hours
 * stand beside them; those that stand with their hours alone in a line; or nothing but weekdays in several lines or cells.
 */
export const timetableDays = (tokens: readonly Token[], words: Vocabulary): ReadonlySet<number> => {
	const bySentence = entriesBySentence(tokens, words);
	const all = bySentence.flat();
	const cells = all.filter(({ alone }) => alone === "without");
	const found = [
		...all.filter(({ alone }) => alone === "with hours"),
		...(cells.length < fewestEntries ? [] : cells),
		...all.filter(({ days, hasHours, isDone }) => isDone && days.length >= fewestTogether[hasHours ? "withHours" : "without"]),
		...bySentence.flatMap((entries) => listed(tokens, entries, words)),
	];
	return new Set(found.flatMap(({ days }) => days));
};
