import { isDash, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isRoutine } from "./habits.ts";

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

/** All of a passage. */
const weekdaysOf = (tokens: readonly Token[], words: Vocabulary): readonly Weekdays[] => {
	const found: Weekdays[] = [];
	for (let at = 0; at < tokens.length; ) {
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
	while ([":", ",", "(", "|", "\t"].includes(tokens[at]?.text ?? "") || isDash(tokens[at])) at++;
	const isSet = [":", "|", "\t"].includes(tokens[from]?.text ?? "");
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

const marks = new Set([".", ",", ";", ")"]);

/** Does the line end at `at`, but for marks? */
const endsLine = (tokens: readonly Token[], at: number): boolean => {
	let end = at;
	while (marks.has(tokens[end]?.text ?? "")) end++;
	return isEdge(tokens[end]);
};

const opensLine = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean =>
	isEdge(tokens[at - 1]) || (dates.fillers.has(tokens[at - 1]?.low ?? "") && isEdge(tokens[at - 2]));

/**
 * The tokens of weekdays that are every week's because a timetable gives them: they have hours and stand alone in their line, beside others
 * that have hours too, or behind what is done every week; or they are all there is in several lines or cells.
 */
export const timetableDays = (tokens: readonly Token[], words: Vocabulary): ReadonlySet<number> => {
	const all = weekdaysOf(tokens, words).map(({ days, to }) => {
		const [from = to] = days;
		const hours = hoursAt(tokens, to, words);
		const opens = opensLine(tokens, from, words);
		return {
			days,
			hasHours: hours !== undefined,
			isLine: opens && hours?.sure === true && endsLine(tokens, hours.to),
			isCell: opens && isEdge(tokens[to]),
			isDone: isRoutine(tokens, from, words) && days.length >= (hours === undefined ? fewestTogether : fewestEntries),
		};
	});
	const entries = all.filter(({ hasHours }) => hasHours);
	const cells = all.filter(({ isCell }) => isCell).length;
	// Behind the first of several with hours the others are the timetable's as well: `Sabtu 08.00–12.00; Minggu dan hari libur tutup`.
	const first = entries.length >= fewestEntries ? all.findIndex(({ hasHours }) => hasHours) : all.length;
	const found = all.filter(({ isLine, isCell, isDone }, at) => isLine || isDone || at >= first || (isCell && cells >= fewestEntries));
	return new Set(found.flatMap(({ days }) => days));
};
