import { twoDigits } from "../../text/calendar.ts";
import { skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A time of day, the token behind it, and whether it can be nothing else. */
interface ClockTime {
	/** `HH:MM`. */
	readonly time: string;
	readonly to: number;
	readonly sure: boolean;
}

/** The time of day at `at`: `18.00`, `18:00 WIB`, `6 p.m.`, and `9`, which is not sure. */
export const clockAt = (tokens: readonly Token[], at: number, { dates }: Vocabulary): ClockTime | undefined => {
	const match = /^([01]?\d|2[0-4])(?:[.:]([0-5]\d)(?:[.:]\d\d)?)?$/u.exec(tokens[at]?.text ?? "");
	if (match === null) return undefined;
	const half = dates.halfDays.at(tokens, at + 1);
	const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + half.meaning;
	const minutes = match[2] ?? "00";
	// 24 is the end of the day, and there is nothing after it.
	if (hour === 24 && minutes !== "00") return undefined;
	return {
		time: `${twoDigits(hour)}:${minutes}`,
		to: dates.zones.skip(tokens, dates.halfDays.skip(tokens, at + 1)),
		sure: match[2] !== undefined || half !== undefined,
	};
};

/**
 * The time of day at `at`, where a word before it or a day behind it lets one expect it. Where an hour has two halves, a number alone is none even
 * so: `Monday about 15 kilometers away`.
 */
export const expectedTime = (tokens: readonly Token[], at: number, words: Vocabulary): ClockTime | undefined => {
	const clock = clockAt(tokens, at, words);
	return clock?.sure || !words.dates.twelveHours ? clock : undefined;
};

/** The time behind a day that ends at `at`: `18:00`, `pukul 18.00 WIB`, with up to two small words before it. */
export const timeAfter = (tokens: readonly Token[], at: number, words: Vocabulary): ClockTime | undefined => {
	let next = skip(tokens, at, ",");
	if (/^(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?$/u.test(tokens[next]?.text ?? "")) return clockAt(tokens, next, words);
	for (let small = 0; small < 3; small++) {
		const cue = words.dates.clock.at(tokens, next);
		if (cue !== undefined) return expectedTime(tokens, next + cue.length, words);
		if (tokens[next]?.kind !== "word" || tokens[next]?.capital) return undefined;
		next += 1;
	}
	return undefined;
};
