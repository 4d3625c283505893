import { sentences } from "../sentences.ts";
import { isDash, isOneOf, type Stretch, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isRoutine } from "./habits.ts";
import { shiftAfter, shiftedUnit } from "./shifts.ts";

/** Weekdays that stand together, `Senin–Kamis`, `Senin, Rabu, dan Jumat`: where each is, and the first token behind the last. */
interface Weekdays {
	readonly days: readonly number[];
	readonly to: number;
}

/** So many weekdays together that follow what is done every week are every week's; with hours fewer. */
const fewestTogether = 3;

/** So many weekdays with hours make a timetable. */
const fewestEntries = 2;

const weekdayEnd = (tokens: readonly Token[], at: number, { dates }: Vocabulary): number | undefined => {
	const found = tokens[at]?.capital ? dates.weekdays.at(tokens, at) : undefined;
	return found && at + found.length;
};

/** Behind marks and words that join two days. */
const behindJoint = (tokens: readonly Token[], from: number, { dates }: Vocabulary): number => {
	const at = from + (tokens[from]?.text === "," ? 1 : 0);
	if (isDash(tokens[at])) return at + 1;
	return at + ((dates.pairs.at(tokens, at) ?? dates.until.at(tokens, at))?.length ?? 0);
};

const weekdaysAt = (tokens: readonly Token[], at: number, words: Vocabulary): Weekdays | undefined => {
	const days: number[] = [];
	let to = at;
	for (let next = at, end = weekdayEnd(tokens, next, words); end !== undefined; end = weekdayEnd(tokens, next, words)) {
		days.push(next);
		to = end;
		next = behindJoint(tokens, end, words);
	}
	return days.length === 0 ? undefined : { days, to };
};

/** All of a sentence. */
const weekdaysOf = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): readonly Weekdays[] => {
	const found: Weekdays[] = [];
	for (let at = from; at < to; ) {
		const here = weekdaysAt(tokens, at, words);
		if (here !== undefined) found.push(here);
		at = here?.to ?? at + 1;
	}
	return found;
};

/** Hours in a text: where they end, and whether they can be nothing else. */
interface Hours {
	readonly to: number;
	readonly sure: boolean;
}

/** A time of day: `08.00 WIB`, `9 a.m.`, and `9`, which is not sure. */
const hourAt = (tokens: readonly Token[], at: number, { dates }: Vocabulary): Hours | undefined => {
	const match = /^(?:[01]?\d|2[0-4])([.:][0-5]\d)?$/u.exec(tokens[at]?.text ?? "");
	if (match === null) return undefined;
	const half = dates.halfDays.at(tokens, at + 1);
	const to = at + 1 + (half?.length ?? 0);
	return { sure: match[1] !== undefined || half !== undefined, to: to + (dates.zones.at(tokens, to)?.length ?? 0) };
};

/** A day's hours from and to, one time behind a colon or in a cell, or that it has none; a time before a mark is not sure. Undefined for anything else. */
const hoursAt = (tokens: readonly Token[], from: number, words: Vocabulary): Hours | undefined => {
	const { dates } = words;
	let at = from;
	while (isOneOf(tokens[at], [":", ",", "(", "|", "\t"]) || isDash(tokens[at])) at++;
	const isSet = isOneOf(tokens[from], [":", "|", "\t"]);
	const closed = dates.closed.at(tokens, at);
	if (closed !== undefined && tokens[at + closed.length]?.kind !== "word") return { to: at + closed.length, sure: true };
	const cue = dates.clock.at(tokens, at) ?? dates.spanCues.at(tokens, at);
	const first = hourAt(tokens, at + (cue?.length ?? 0), words);
	if (first === undefined) return undefined;
	const until = isDash(tokens[first.to]) ? 1 : dates.until.at(tokens, first.to)?.length;
	const last = until === undefined ? undefined : hourAt(tokens, first.to + until, words);
	if (last !== undefined) return first.sure || last.sure ? { to: last.to, sure: true } : undefined;
	// `Senin 04.30, Selasa 04.31`: without a word between, in a list.
	const isListed = cue === undefined && (tokens[first.to]?.kind ?? "break") !== "word";
	return first.sure && (isSet || isListed) ? { to: first.to, sure: isSet } : undefined;
};

const isEdge = (token: Token | undefined): boolean => token === undefined || token.kind === "break";

const marks = [".", ",", ";", ")"];

/** Does the line end at `at`, but for marks? */
const endsLine = (tokens: readonly Token[], at: number): boolean => {
	let end = at;
	while (isOneOf(tokens[end], marks)) end++;
	return isEdge(tokens[end]);
};

const opensLine = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean =>
	isEdge(tokens[at - 1]) || (dates.fillers.has(tokens[at - 1]) && isEdge(tokens[at - 2]));

/** Does nothing but marks and words that join two days stand from `from` up to but not `to`: `08.00–12.00; Minggu`, `12.00, dan Minggu`? */
const isBeside = (tokens: readonly Token[], from: number, to: number, { dates, speech }: Vocabulary): boolean =>
	tokens
		.slice(from, to)
		.every((token) => isOneOf(token, marks) || dates.pairs.has(token) || (dates.fillers.has(token) && !speech.prepositions.has(token)));

/** `this Monday and Tuesday`, `Senin dan Selasa pekan ini`: does something beside the weekdays tell of which week they are? */
const tellsWeek = (tokens: readonly Token[], from: number, to: number, words: Vocabulary): boolean =>
	words.dates.shifts.endsBefore(tokens, from) ||
	shiftAfter(tokens, to, words) !== undefined ||
	shiftedUnit(tokens, to, words) !== undefined;

/** Weekdays of a sentence and what tells that they are a timetable's. */
interface Entry {
	readonly days: readonly number[];
	readonly from: number;
	/** Behind the weekdays and their hours. */
	readonly to: number;
	readonly hasHours: boolean;
	/** Do they stand behind what is done every week? */
	readonly isDone: boolean;
	/** Do they stand alone in their line, with hours or without? */
	readonly alone: "hours" | "bare" | undefined;
}

const entryOf = (tokens: readonly Token[], { days, to }: Weekdays, words: Vocabulary): Entry => {
	const [from = to] = days;
	const hours = hoursAt(tokens, to, words);
	const end = hours?.to ?? to;
	const isDone = isRoutine(tokens, from, words) && !tellsWeek(tokens, from, to, words) && !tellsWeek(tokens, from, end, words);
	const opens = opensLine(tokens, from, words);
	const isLine = opens && hours?.sure === true && endsLine(tokens, hours.to);
	const isCell = opens && isEdge(tokens[to]);
	return { days, from, to: end, hasHours: hours !== undefined, isDone, alone: isLine ? "hours" : isCell ? "bare" : undefined };
};

/** The weekdays of a sentence with several that have hours, from the first that is done every week, and those right beside: `Sabtu 08.00–12.00; Minggu dan hari libur tutup`. */
const listed = (tokens: readonly Token[], entries: readonly Entry[], words: Vocabulary): readonly Entry[] => {
	const first = entries.findIndex(({ hasHours, isDone }) => hasHours && isDone);
	const rest = first < 0 ? [] : entries.slice(first);
	if (rest.filter(({ hasHours }) => hasHours).length < fewestEntries) return [];
	return rest.filter(({ from, hasHours }, at) => {
		const before = rest[at - 1];
		return hasHours || (before?.hasHours === true && isBeside(tokens, before.to, from, words));
	});
};

/**
 * The tokens of weekdays that are every week's because a timetable gives them: several behind what is done every week, fewer where hours
 * stand beside them; those that stand with their hours alone in a line; or nothing but weekdays in several lines or cells.
 */
export const timetableDays = (tokens: readonly Token[], words: Vocabulary): ReadonlySet<number> => {
	const bySentence = sentences(tokens, words).map((sentence) =>
		weekdaysOf(tokens, sentence, words).map((weekdays) => entryOf(tokens, weekdays, words)),
	);
	const all = bySentence.flat();
	const isTable = all.filter(({ alone }) => alone === "bare").length >= fewestEntries;
	const isOwn = ({ days, hasHours, isDone, alone }: Entry): boolean =>
		alone === "hours" || (alone === "bare" && isTable) || (isDone && days.length >= (hasHours ? fewestEntries : fewestTogether));
	const found = [...all.filter(isOwn), ...bySentence.flatMap((entries) => listed(tokens, entries, words))];
	return new Set(found.flatMap(({ days }) => days));
};
