import { outletAt } from "../outlets.ts";
import { type Passage, textOf } from "../passages.ts";
import type { Stretch, Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isKnownPlace } from "./places.ts";
import type { NameSpan } from "./span.ts";

/** A place's name takes so many words at most. */
const longest = 3;

/** What a dateline is made of between commas and strokes, up to a bracket, which holds an agency. */
const segments = (tokens: readonly Token[], end: number): readonly Stretch[] => {
	const found: Stretch[] = [];
	let from = 0;
	for (let at = 0; at < end; at++) {
		const text = tokens[at]?.text ?? "";
		// `MELATI 27 Jan. -`: the day begins.
		const isDay = tokens[at]?.kind === "number" && from === 0;
		if (!isDay && ![",", "/", "|", "(", "-", "–", "—", ":"].includes(text)) continue;
		if (at > from) found.push({ from, to: at });
		from = at + 1;
		if (text === "(") break;
	}
	return found;
};

/** `LINDSAY SKERRY` as it would stand in a sentence. */
const inSentence = (text: string): string =>
	text === text.toUpperCase() && text.length > 3
		? text.toLowerCase().replace(/(?<!\p{Alpha})\p{Alpha}/gu, (letter) => letter.toUpperCase())
		: text;

/** What tells of a dateline's first part that it is a place. */
interface DatelineCues {
	readonly isOutlet: (name: string) => boolean;
	/** Who wrote the article. */
	readonly byline: readonly string[];
	/** Names of the places in the rest of the article. */
	readonly places: readonly string[];
	/** Words that the article writes small somewhere: in capitals they are no name unless another word stands with them. */
	readonly small: ReadonlySet<string>;
}

/** A town alone in a dateline has so many letters at least. */
const fewestLetters = 4;

/** Nothing but words with capitals, none of which is known for something else than a place: an outlet, a part of the paper, a name, an office. */
const isPlain = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): boolean => {
	const { names, dates } = words;
	const others = [names.organisations, names.organisationHeads, names.rubrics, names.roles, names.honorifics, names.otherHeads];
	return (
		to - from <= longest &&
		tokens.slice(from, to).every(({ kind, capital }) => kind === "word" && capital) &&
		outletAt(tokens, from, words) === undefined &&
		![...others, dates.weekdays, dates.months].some((book) => book.startsAt(tokens, from)) &&
		!tokens.slice(from, to).some((token) => [names.givenNames, names.notNames, words.functionWords].some((book) => book.has(token)))
	);
};

/** Does a word look like the name of a medium: `KABARDESA`? */
const isMediumLike = ({ low }: Token, { sources }: Vocabulary): boolean =>
	sources.mediaStarts.some((start) => low.startsWith(start)) || sources.mediaEnds.some((end) => low.endsWith(end));

/** `SITUS.COM`: is a segment nothing but an address or the name of a medium? In capitals an address is tokens of its own. */
const isMedium = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): boolean => {
	const [dot, end] = [tokens[from + 1], tokens[from + 2]];
	const isAddress = dot?.text === "." && !dot.spaced && end?.capital === true && !end.spaced;
	return (isAddress && from + 2 < to) || outletAt(tokens, from, words)?.to === to;
};

/** Does what stands behind a place in a dateline begin here: its region, the outlet or a date? */
const followsPlace = (tokens: readonly Token[], segment: Stretch, words: Vocabulary): boolean => {
	const { names, dates } = words;
	const { from } = segment;
	return (
		isMedium(tokens, segment, words) ||
		outletAt(tokens, from, words) !== undefined ||
		[names.regions, names.shortRegions, names.countries, dates.months, dates.weekdays].some((book) => book.startsAt(tokens, from))
	);
};

/**
 * The places a dateline gives: `BANGKINANG, SITUS.COM –`, `PORT ALDER, Maine (AP) —`, `BANGKINANG –`. One that nobody knows is believed by its form:
 * before its region, the outlet, an agency in brackets or a date, behind the outlet's address, or alone in capitals that the article writes so
 * everywhere; elsewhere, for it may be an author, where the rest of the article names it too. The town where a country's desks are says nothing
 * of what happened.
 */
export const datelinePlaces = (
	passage: Passage,
	end: number,
	{ isOutlet, byline, places, small }: DatelineCues,
	words: Vocabulary,
): readonly NameSpan[] => {
	const { tokens } = passage;
	const { names } = words;
	const isTold = (text: string): boolean => places.some((place) => place.toLowerCase() === text);
	const isByline = (text: string): boolean => byline.some((author) => author.toLowerCase().includes(text));
	const inCapitals = ({ from, to }: Stretch): boolean =>
		tokens
			.slice(from, to)
			.every((token) => token.text.length >= fewestLetters && token.text === token.text.toUpperCase() && !isMediumLike(token, words)) &&
		!tokens.slice(from, to).every(({ low }) => small.has(low));
	const isFormed = (segment: Stretch, i: number, all: readonly Stretch[]): boolean => {
		const [before, next] = [all[i - 1], all[i + 1]];
		const isBracketed = tokens[segment.to]?.text === "(";
		if (i === 0 && (isBracketed || (next !== undefined && followsPlace(tokens, next, words)))) return true;
		// A sentence follows, not more of its own: `TLDR - any project`.
		const isLast = next === undefined && inCapitals(segment) && tokens[end]?.capital === true;
		return isLast && (before === undefined || isMedium(tokens, before, words));
	};
	return segments(tokens, end).flatMap((segment, i, all): readonly NameSpan[] => {
		const { from, to } = segment;
		const text = textOf(passage, from, to);
		const low = text.toLowerCase();
		const isFollowed = i === 0 && (all.length > 1 || tokens[to]?.text === "(");
		if (names.deskPlaces.includes(low) || isOutlet(text)) return [];
		const isBelieved = isFormed(segment, i, all) || (isFollowed && isTold(low));
		return isKnownPlace(tokens, segment, words) || (isBelieved && isPlain(tokens, segment, words) && !isByline(low))
			? [{ kind: "place", text: inSentence(text), from, to }]
			: [];
	});
};
