import { range } from "../../../model/range.ts";
import { type Day, dayOf, daysBetween } from "../../text/calendar.ts";
import { isDash, isOneOf, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { DateMention } from "./shape.ts";

/**
 * A day that the text states and days before it may belong to, where it or the first of these starts, whether a mark closes it, and whether it is
 * counted.
 */
interface Owner {
	readonly day: Day;
	readonly from: number;
	readonly isClosed: boolean;
	readonly isCounted: boolean;
}

/** A weekday of the same list may lie so many days before the next. */
const withinWeek = 6;

const isBareWeekday = ({ value: { stated, iso } }: DateMention): boolean =>
	stated.includes("weekday") && !stated.includes("day") && !iso.includes("/");

/** `hari ini`, `kemarin`: a day that only the day of publication tells. */
const isCountedDay = ({ value: { stated, iso } }: DateMention): boolean => stated.length === 0 && dayOf(iso) !== undefined;

/** How a weekday or a counted day that ends at `to` stands to what starts at `from`: joined to another weekday, or with marks alone before its own day. */
const bondOf = (tokens: readonly Token[], to: number, from: number, { dates, speech }: Vocabulary): "joined" | "own" | undefined => {
	const isJoined = dates.weekdays.startsAt(tokens, from);
	const isBeside = range(to, from).every((at) => {
		// `on Monday, and on Tuesday, December 1`: a day of its own.
		if (isJoined && speech.prepositions.has(tokens[at])) return false;
		if (isOneOf(tokens[at], [",", "(", "["]) || isDash(tokens[at]) || dates.fillers.has(tokens[at])) return true;
		return isJoined && (dates.pairs.startsAt(tokens, at) || dates.until.startsAt(tokens, at));
	});
	if (!isBeside) return undefined;
	return isJoined ? "joined" : "own";
};

/**
 * The dates without those that one behind them tells: `hari ini, Senin (24/11)`, and weekdays that belong to days behind them, which may be of any
 * week: `Sabtu dan Minggu, 5-6 Desember`. One that the next follows within a week stays: `Senin dan Selasa (24/11)`.
 */
export const withoutOwned = (tokens: readonly Token[], found: readonly DateMention[], words: Vocabulary): readonly DateMention[] => {
	let kept: readonly DateMention[] = [];
	let owner: Owner | undefined;
	for (const mention of found.toReversed()) {
		const day = dayOf(mention.value.iso);
		const isCounted = isCountedDay(mention);
		// `kemarin, 3 November ia pulang`: a clause of its own begins. `hari ini, besok, dan Minggu`, `hari ini - 22 November`: several days.
		const mayBelong = isCounted ? owner?.isClosed && !owner.isCounted && !isDash(tokens[mention.to]) : isBareWeekday(mention);
		const bond = owner !== undefined && mayBelong ? bondOf(tokens, mention.to, owner.from, words) : undefined;
		const away = owner === undefined || day === undefined ? 0 : daysBetween(day, owner.day);
		const stays = bond === undefined || (bond === "joined" && away > 0 && away <= withinWeek);
		if (stays) kept = [mention, ...kept];
		const next = stays ? day : owner?.day;
		const isOwner = bond !== undefined || mention.value.stated.includes("day");
		const isClosed = stays ? (tokens[mention.to]?.kind ?? "mark") === "mark" : owner?.isClosed === true;
		owner = next !== undefined && isOwner ? { day: next, from: mention.from, isClosed, isCounted } : undefined;
	}
	return kept;
};
