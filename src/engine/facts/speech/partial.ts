import { titledFrom } from "../names/titles.ts";
import type { Passage } from "../passages.ts";
import type { PhraseBook } from "../phrases.ts";
import { lastWithin, skipBack } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, subjectBefore } from "./attribution.ts";
import type { Quoted } from "./quoted.ts";

/** Tokens between a verb and the few words quoted behind it: `called the walkout of the crews “…”`. */
const reach = 9;

/** Fewer words are a word set apart more often than somebody's. */
const fewest = 2;

/** Does a name that ends before `end` open a clause, with its office? Behind a small word it is somebody's: `nobody but Denby`, `film karya Darmo`. */
const opensClause = (passage: Passage, end: number, words: Vocabulary): boolean => {
	const { tokens } = passage;
	let first = end;
	while (tokens[first - 1]?.capital || words.names.particles.has(tokens[first - 1])) first--;
	const from = titledFrom(tokens, first, words);
	const before = tokens[from - 1];
	if (words.speech.serving.startsAt(tokens, first) || words.speech.serving.endsBefore(tokens, first)) return false;
	return before?.kind !== "word" || before.capital || words.dates.clauses.has(before);
};

/**
 * Does what may be a subject end with a name, a pronoun or the comma of an apposition? `Denby runs a club called “…”` does not. Behind a denial
 * nobody says the words, and a pronoun in a clause about somebody may be another's.
 */
const isBeside = (passage: Passage, { from, to, pronoun }: Attribution, words: Vocabulary): boolean => {
	const { tokens } = passage;
	const { denials, relatives } = words.speech;
	const has = (book: PhraseBook<string>): boolean =>
		tokens.slice(from, to).some((token, i) => (i === 0 || !token.capital) && book.has(token));
	if (has(denials)) return false;
	if (pronoun) return !has(relatives);
	const end = skipBack(tokens, to, ",");
	if (tokens[end - 1]?.text !== ")") return tokens[end - 1]?.capital === true && opensClause(passage, end, words);
	const open = lastWithin(tokens, from + 1, end, ({ text }) => text === "(");
	return open >= 0 && opensClause(passage, open, words);
};

/**
 * Who says a few words inside a sentence of another: `Denby called the walkout “deeply wrong”`. They follow a verb that says what somebody
 * thinks of a thing, with its subject beside it; a capital opens a title. Undefined where nobody is told.
 */
export const partialAttribution = (passage: Passage, { open, close }: Quoted, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	const inner = tokens.slice(open + 1, close).filter(({ kind }) => kind === "word");
	if (inner.length < fewest || inner[0]?.capital) return undefined;
	for (let at = open - 1; at >= 0 && open - at <= reach; at--) {
		const token = tokens[at];
		if (token?.kind !== "word" && token?.text !== "-") return undefined;
		if (!words.speech.describing.startsAt(tokens, at) || token.capital) continue;
		if (words.speech.copulas.has(tokens[at - 1])) return undefined;
		const subject = subjectBefore(passage, at, words);
		return subject !== undefined && isBeside(passage, subject, words) ? subject : undefined;
	}
	return undefined;
};
