import { firstMade } from "../../../model/first-made.ts";
import { once } from "../../../model/once.ts";
import { twoDigits } from "../../text/calendar.ts";
import { tokensIn } from "../../text/letters.ts";
import { oneOf } from "../../text/pattern.ts";
import type { DateMatcher, Half } from "./date-words.ts";

/** Offsets of the zones that pages name beside the time of publication. Only names that mean one offset in news. */
const zones: ReadonlyMap<string, string> = new Map(
	Object.entries({
		wib: "+07:00",
		wita: "+08:00",
		wit: "+09:00",
		utc: "Z",
		gmt: "Z",
		z: "Z",
		myt: "+08:00",
		sgt: "+08:00",
		ist: "+05:30",
		jst: "+09:00",
		kst: "+09:00",
		cet: "+01:00",
		cest: "+02:00",
		bst: "+01:00",
		est: "-05:00",
		edt: "-04:00",
		cst: "-06:00",
		cdt: "-05:00",
		mst: "-07:00",
		mdt: "-06:00",
		pst: "-08:00",
		pdt: "-07:00",
		aest: "+10:00",
		aedt: "+11:00",
	}),
);

/** So many words behind a time may say its half of the day: `2:05 de la tarde`. */
const wordsBehind = 3;

/** `T14:05:00+07:00` out of `, 14.05 WIB` and the like, right after a day. */
export const timeAfter = (text: string, words: DateMatcher): string | undefined => {
	const match = text.match(
		/^([^\d\p{Alpha}]{0,6}(?:\p{Alpha}{1,5}\s?[^\d\p{Alpha}]{0,3}){0,2})(\d{1,2})(?:[:.]|\s?h\s?|[時时點点](?=\d{2}分))(\d{2})(?!\d)(?:[:.](\d{2}))?(?:[.,]\d+)?/u,
	);
	if (!match) return undefined;
	const [whole, before = "", hours = "", minutes = "", seconds] = match;
	return clock({ before, hours, minutes, seconds, behind: text.slice(whole.length) }, words);
};

/** `14:05 | 3 Mei 2021`: the time right before a day. With a point between (`14.05 WIB, 3 Mei 2021`) a zone must say that it is one. */
export const timeBefore = (text: string, words: DateMatcher): string | undefined => {
	const match = text.match(beforeDay());
	if (!match) return undefined;
	const [, hours = "", minutes = "", seconds, behind = ""] = match;
	return clock({ before: text.slice(0, match.index), hours, minutes, seconds, behind }, words);
};

const beforeDay = once(
	() =>
		new RegExp(
			`(?<![\\d.,])(\\d{1,2})(?::|\\.(?=\\d{2}\\s*\\(?${oneOf([...zones.keys()])}\\b))(\\d{2})(?::(\\d{2}))?(\\s*(?:[ap](?:\\.\\s?)?m\\b\\.?)?\\s*\\(?(?:\\p{Alpha}{2,4}\\b)?\\)?[^\\d\\p{Alpha}]*\\p{Alpha}*[^\\d\\p{Alpha}]*)$`,
			"u",
		),
);

/** A time as written, with the text beside it. */
interface Written {
	readonly before: string;
	readonly hours: string;
	readonly minutes: string;
	readonly seconds: string | undefined;
	readonly behind: string;
}

/** Undefined where the hours may be those before noon and those after. */
const clock = ({ before, hours, minutes, seconds = "00", behind }: Written, words: DateMatcher): string | undefined => {
	const [, letter, zone] =
		behind.match(
			/^\s*(?:([ap])(?:\.\s?)?m\b\.?)?\s*\(?(?:(?:gmt|utc)(?=[+-]\d))?(z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}\b|(?<=gmt|utc)[+-]\d\b|\p{Alpha}{2,4}\b)?/u,
		) ?? [];
	const [phrase = ""] = /^[\s\p{Alpha}\p{M}.(]*/u.exec(behind) ?? [];
	const said = firstMade([...tokensIn(before).slice(-1), ...tokensIn(phrase).slice(0, wordsBehind)], words.half);
	const hour = hourOf(Number(hours), letter === undefined ? said : letter === "p" ? "late" : "early");
	if (hour === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
	return `T${twoDigits(hour)}:${minutes}:${seconds}${offset(zone)}`;
};

/** The hour of twenty-four; more than twelve say their half themselves. */
const hourOf = (hour: number, half: Half | undefined): number | undefined => {
	if (half === undefined || hour > 12 || hour === 0) return hour;
	return half === "unsure" ? undefined : (hour % 12) + (half === "late" ? 12 : 0);
};

/** `+07:00` of a zone as written; empty for a word that names none. */
export const offset = (zone: string | undefined): string => {
	if (!zone) return "";
	const [, sign, hours = "", minutes = "00"] = zone.match(/^([+-])(\d{1,2}):?(\d{2})?$/) ?? [];
	return sign ? `${sign}${hours.padStart(2, "0")}:${minutes}` : (zones.get(zone) ?? "");
};
