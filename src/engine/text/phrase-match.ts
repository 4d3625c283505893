import type { Clutter } from "../../model/reading/label.ts";
import type { Phrases } from "../../model/words/language.ts";
import { hasUnspaced, isWordCharacter } from "./letters.ts";

/** A phrase of a pack found in a block. */
export interface PhraseMatch {
	readonly label: Clutter;
	readonly kind: keyof Phrases;
	/** As the pack writes it; empty for an invitation to follow, which is no phrase of a pack but opens its block like one. */
	readonly phrase: string;
	/** Characters of the block's text: where the phrase opens, and where it and the mark that follows it end. */
	readonly start: number;
	readonly end: number;
	/** A colon, bar, arrow or dash follows, or nothing but a title in quotation marks. */
	readonly marked: boolean;
}

/** Less than this behind a label is an arrow or a bracket. Characters. */
const shortestRest = 3;

/** Does a text say this phrase and nothing behind it? */
export const isAlone = (text: string, { end }: PhraseMatch): boolean => text.slice(end).trim().length < shortestRest;

/** Is it a label that stands alone: all of its block, or its opening with nothing behind it? */
export const standsAlone = (text: string, match: PhraseMatch): boolean =>
	match.kind === "whole" || (match.kind === "lead" && isAlone(text, match));

/** Is it one word and no more, or in a script without spaces? */
export const isOneWord = ({ phrase }: PhraseMatch): boolean => !phrase.includes(" ");

/** A word of so many characters or more is rarely said of anything else. */
const telling = 8;

/** Is it one common word and no more ("Baca", "Watch"), or a label of a script without spaces? It needs a second witness. */
export const isPlain = (match: PhraseMatch): boolean => isOneWord(match) && match.phrase.length < telling;

/** May it be a step of the article as well: "Click Register"? */
export const mayBeStep = (match: PhraseMatch): boolean => isPlain(match) && !match.marked && !hasUnspaced(match.phrase);

/** Does a word end here? Scripts written without spaces have no word boundary to test. */
export const endsWord = (text: string, end: number): boolean => !isWordCharacter(text[end]) || hasUnspaced(text[end - 1] ?? "");
