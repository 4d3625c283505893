import { outletAt } from "../outlets.ts";
import { type Passage, textOf } from "../passages.ts";
import type { Stretch, Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { NameSpan } from "./span.ts";

/** A place's name takes so many words at most. */
const longest = 3;

/** What a dateline is made of between commas and strokes, up to a bracket, which holds an agency. */
const segments = (tokens: readonly Token[], end: number): readonly Stretch[] => {
	const found: Stretch[] = [];
	let from = 0;
	for (let at = 0; at < end; at++) {
		const text = tokens[at]?.text ?? "";
		if (![",", "/", "|", "(", "-", "–", "—", ":"].includes(text)) continue;
		if (at > from) found.push({ from, to: at });
		from = at + 1;
		if (text === "(") break;
	}
	return found;
};

/** `LINDSAY SKERRY` as it would stand in a sentence. */
const inSentence = (text: string): string =>
	text === text.toUpperCase() && text.length > 3 ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : text;

/** What tells of a dateline's first part that it is a place. */
interface DatelineCues {
	readonly isOutlet: (name: string) => boolean;
	/** Who wrote the article. */
	readonly byline: readonly string[];
	/** Names of the places in the rest of the article. */
	readonly places: readonly string[];
}

/**
 * The places a dateline gives: `BANGKINANG, SITUS.COM –`, `PORT ALDER, Maine (AP) —`. One that nobody knows is believed where something else
 * follows it and the rest of the article names it too, for it may be the outlet, a rubric or an author. The town where a country's desks are
 * says nothing of what happened.
 */
export const datelinePlaces = (
	passage: Passage,
	end: number,
	{ isOutlet, byline, places }: DatelineCues,
	words: Vocabulary,
): readonly NameSpan[] => {
	const { tokens } = passage;
	const { names, dates } = words;
	const isKnown = (segment: Stretch): boolean => [names.places, names.countries].some((book) => book.fills(tokens, segment));
	const isPlain = ({ from, to }: Stretch): boolean =>
		to - from <= longest &&
		tokens.slice(from, to).every(({ kind, capital }) => kind === "word" && capital) &&
		outletAt(tokens, from, words) === undefined &&
		!names.organisations.startsAt(tokens, from) &&
		!dates.weekdays.startsAt(tokens, from) &&
		!dates.months.startsAt(tokens, from) &&
		!names.rubrics.startsAt(tokens, from) &&
		tokens.slice(from, to).every((token) => !names.givenNames.has(token) && !words.functionWords.has(token));
	const isTold = (text: string): boolean =>
		places.some((place) => place.toLowerCase() === text) && !byline.some((author) => author.toLowerCase().includes(text));
	return segments(tokens, end).flatMap((segment, i, all): readonly NameSpan[] => {
		const { from, to } = segment;
		const text = textOf(passage, from, to);
		const isFollowed = i === 0 && (all.length > 1 || tokens[to]?.text === "(");
		if (names.deskPlaces.includes(text.toLowerCase()) || isOutlet(text)) return [];
		return isKnown(segment) || (isFollowed && isPlain(segment) && isTold(text.toLowerCase()))
			? [{ kind: "place", text: inSentence(text), from, to }]
			: [];
	});
};
