import { type Passage, startsSentence } from "../passages.ts";
import { isOneOf, type Stretch } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, attributionAfter, attributionBefore, verbAt } from "./attribution.ts";
import { partialAttribution } from "./partial.ts";
import { type Quoted, quotedIn } from "./quoted.ts";

/** Words that somebody says. */
export interface Spoken extends Stretch {
	readonly attribution: Attribution | undefined;
	/** Opens a sentence: nothing of its sentence stands before it. */
	readonly opens: boolean;
	/** The passage holds nothing but quoted words. */
	readonly whole: boolean;
	/** A few words in the middle of a sentence, which are told only with who says them. */
	readonly partial?: boolean;
}

/** The quoted words without a comma that belongs to the sentence around. */
const innerRange = ({ tokens }: Passage, { open, close }: Quoted): Stretch => ({
	from: open + 1,
	to: tokens[close - 1]?.text === "," && close - 1 > open + 1 ? close - 1 : close,
});

/** How quoted words look: how many they are, whether they read like a sentence, and whether a comma or a colon leads to them. */
const shapeOf = (
	{ tokens }: Passage,
	{ open, close }: Quoted,
): { readonly count: number; readonly isSentence: boolean; readonly isLed: boolean } => ({
	count: tokens.slice(open + 1, close).filter((token) => token.kind === "word").length,
	isSentence: (tokens[open + 1]?.capital ?? false) && isOneOf(tokens[close - 1], [".", ",", "!", "?", "…"]),
	isLed: isOneOf(tokens[open - 1], [",", ":"]),
});

/** Words put between marks for distance, titles of works: not said by anybody, unless a verb says so. */
const isRemark = (passage: Passage, quoted: Quoted, attributed: boolean): boolean => {
	const { count, isSentence, isLed } = shapeOf(passage, quoted);
	if (attributed) return count < 2 && !isSentence;
	return !isSentence || count < (isLed || opensSentence(passage, quoted) ? 2 : 4);
};

/** The quoted words of a passage that somebody says, in order, with whom they are attributed to. */
export const spokenIn = (passage: Passage, words: Vocabulary): readonly Spoken[] => {
	const all = quotedIn(passage);
	const outside = passage.tokens.filter(
		(token, at) => token.kind === "word" && !all.some(({ open, close }) => open < at && at < close),
	).length;
	return all.flatMap((quoted) => {
		const after = attributionAfter(passage, quoted, words);
		const attribution = after ?? attributionBefore(passage, quoted, words);
		// Initials of the desk may stand after a quote that is a passage of its own.
		const whole = outside <= 2;
		const isPart = isRemark(passage, quoted, attribution !== undefined) || (isFragment(passage, quoted) && after === undefined);
		if (isPart && !whole) {
			const part = after === undefined ? partialAttribution(passage, quoted, words) : undefined;
			return part === undefined ? [] : [{ ...innerRange(passage, quoted), attribution: part, opens: false, whole, partial: true }];
		}
		if (isTitle(passage, quoted, words) && !whole) return [];
		return [{ ...innerRange(passage, quoted), attribution, opens: opensSentence(passage, quoted), whole }];
	});
};

const opensSentence = (passage: Passage, { open }: Quoted): boolean =>
	open === 0 || startsSentence(passage, open) || isOneOf(passage.tokens[open - 1], [".", "!", "?", "”", '"']);

/** A few words quoted in the middle of a sentence, which goes on around them: `tentang "motif dan keadaan" itu`, `film "Langit Jingga"`. */
const isFragment = (passage: Passage, quoted: Quoted): boolean => {
	const { count, isSentence, isLed } = shapeOf(passage, quoted);
	return count < 5 && !isLed && quoted.open > 0 && !isSentence;
};

/**
 * The title of a work or a name in the middle of a sentence: every word that carries meaning is capitalised. Words said in capitals follow a
 * comma or colon, open their sentence, or touch their verb: `"Selamat Hari Raya," ucap Budi`.
 */
const isTitle = (passage: Passage, quoted: Quoted, words: Vocabulary): boolean => {
	const { tokens } = passage;
	const inner = tokens.slice(quoted.open + 1, quoted.close).filter((token) => token.kind === "word" && !words.functionWords.has(token));
	const isLed = shapeOf(passage, quoted).isLed || opensSentence(passage, quoted);
	const verb = verbAt(tokens, quoted.close + 1, words);
	const after = quoted.close + 1 + (verb?.length ?? 0);
	const { names, speech } = words;
	// `…, whose hits include "Harbour Lights," announced the news`: behind the verb stands what is said, nobody who says it.
	const tellsWho =
		verb !== undefined &&
		(verb.suffixed ||
			tokens[after]?.capital ||
			speech.pronouns.has(tokens[after]) ||
			[names.roles, names.honorifics, words.sources.unnamed].some(
				(book) => book.startsAt(tokens, after) || book.startsAt(tokens, after + 1),
			));
	return !isLed && inner.length > 1 && inner.every(({ capital }) => capital) && !tellsWho;
};
