import { range } from "../../../model/range.ts";
import { type Passage, startsSentence } from "../passages.ts";
import { holds, isOneOf, overlaps, type Stretch } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { pastDash, withHeads, withPlaces, withStart } from "./bodies.ts";
import type { Casing } from "./casing.ts";
import { joinedEnd } from "./joined.ts";
import { mended } from "./mend.ts";
import { splitPlaces } from "./places.ts";
import { inOrder, type NameSpan, spanAt } from "./span.ts";
import { pastTitle, pastTrade } from "./titles.ts";

const openings = ['"', "“"];

/** One word that opens a sentence, or the words quoted in it, and stands small elsewhere in the article: a capital, not a name. */
const isOpening = (passage: Passage, { from, to }: Stretch, { small, capital }: Casing): boolean => {
	const low = passage.tokens[from]?.low ?? "";
	const isQuoted = isOneOf(passage.tokens[from - 1], openings) && startsSentence(passage, from - 1);
	return to === from + 1 && small.has(low) && !capital.has(low) && (startsSentence(passage, from) || isQuoted);
};

/** `Basarnas Contoh` before `I Made Budi`: a name ends where the words open that only a person's name opens with. */
const beforeFirstPart = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const at = range(span.from + 1, span.to).find((place) => names.firstParts.startsAt(passage.tokens, place));
	return at === undefined ? span : spanAt(passage, span.kind, span.from, at);
};

/**
 * The spans of a passage after the rules: titles cut, fields of a ministry joined, what the pack knows put right, and names that rules are
 * sure of added.
 */
export const combine = (
	passage: Passage,
	spans: readonly NameSpan[],
	byRule: readonly NameSpan[],
	casing: Casing,
	words: Vocabulary,
): readonly NameSpan[] => {
	const kept: NameSpan[] = [];
	const split = spans
		.map((span) => pastTrade(passage, beforeFirstPart(passage, span, words), words))
		.map((span) => withStart(passage, pastTitle(passage, pastDash(passage, span, words), words), words))
		.flatMap((span) => splitPlaces(passage, span, words));
	const headed = withHeads(passage, withPlaces(passage, split, words), words);
	for (const [i, span] of headed.entries()) {
		const taken = (token: number): boolean => headed.some((other, k) => k !== i && holds(other, token));
		const next = isOpening(passage, span, casing) ? undefined : mended(passage, span, taken, words);
		if (next !== undefined && !kept.some((other) => overlaps(other, next))) kept.push(next);
	}
	const inKept = (token: number): boolean => kept.some((span) => holds(span, token));
	const added = byRule
		.filter((span) => !kept.some((other) => overlaps(other, span)) && !isOpening(passage, span, casing))
		.map((span) => {
			const to = span.kind === "organisation" ? joinedEnd(passage.tokens, span, inKept, words) : span.to;
			return spanAt(passage, span.kind, span.from, to);
		});
	return inOrder([...kept, ...added]);
};
