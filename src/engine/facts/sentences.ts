import { isOneOf, type Stretch, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const ends = [".", "!", "?", "…"];
const closing = ['"', "”", "'", "’", ")", "]", "»"];

/** `It closed at 9:30 a.m. Gov. Denby left.`: behind a time of day a capital that is no day, month or zone starts a sentence. */
const endsTime = (tokens: readonly Token[], at: number, { dates }: Vocabulary): boolean =>
	tokens[at]?.kind === "word" &&
	tokens[at]?.capital === true &&
	[dates.weekdays, dates.months, dates.zones].every((book) => !book.startsAt(tokens, at));

/** Does the full stop at `at` belong to the word before it: an abbreviation or an initial? */
const belongsToWord = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const word = tokens[at - 1];
	if (tokens[at]?.text !== "." || word === undefined || tokens[at]?.spaced) return false;
	if (words.dates.halfDays.has(word) && endsTime(tokens, at + 1, words)) return false;
	return words.abbreviations.has(word) || (word.kind === "word" && word.text.length === 1 && word.capital);
};

/** May a sentence start here? With a mark that opens something, too; not with a small letter. */
const starts = (token: Token): boolean => token.capital || token.kind !== "word";

/**
 * The sentences of a text. One ends with a full stop, a question or an exclamation mark and what closes after it, where white space and something
 * that can start a sentence follow. Abbreviations of the language and initials do not end one; a line end always does.
 */
export const sentences = (tokens: readonly Token[], words: Vocabulary): readonly Stretch[] => {
	const found: Stretch[] = [];
	let from = 0;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.kind === "break") {
			if (at > from) found.push({ from, to: at });
			from = at + 1;
			continue;
		}
		if (!isOneOf(token, ends) || belongsToWord(tokens, at, words)) continue;
		let next = at + 1;
		while (next < tokens.length && !tokens[next]?.spaced && (isOneOf(tokens[next], ends) || isOneOf(tokens[next], closing))) next++;
		const after = tokens[next];
		if (after === undefined || (after.spaced && starts(after))) {
			found.push({ from, to: next });
			from = next;
		}
		at = next - 1;
	}
	if (from < tokens.length) found.push({ from, to: tokens.length });
	return found;
};
