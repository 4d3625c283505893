import type { NameSpan } from "../names/span.ts";
import { titledFrom } from "../names/titles.ts";
import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Does a small noun follow a name that tells of it: `Denby campaign`? Not a verb, an adverb, nor a word that ends a description. */
const isModifier = ({ tokens }: Passage, { to }: NameSpan, words: Vocabulary): boolean => {
	const { speech, names, functionWords } = words;
	const next = tokens[to];
	if (!names.modify || next?.kind !== "word" || next.capital || functionWords.has(next.low)) return false;
	return ![speech.verbs, speech.reporting, speech.adverbs, speech.boundaries].some((book) => book.at(tokens, to) !== undefined);
};

/** Is somebody else meant, told by this name: `istri Darmo`, `Denby's lawyer`, `Denby lawyer`? */
const tellsAnother = (passage: Passage, span: NameSpan, words: Vocabulary): boolean =>
	words.speech.relations.before(passage.tokens, titledFrom(passage.tokens, span.from, words)) !== undefined ||
	words.names.possessives.some((ending) => passage.tokens[span.to - 1]?.low.endsWith(ending)) ||
	isModifier(passage, span, words);

/** Does a name stand after a word that makes it anything but the subject: `oleh Darmo`, `by Denby`? */
const isGoverned = ({ tokens }: Passage, { from }: NameSpan, words: Vocabulary): boolean =>
	words.speech.prepositions.has(tokens[titledFrom(tokens, from, words) - 1]?.low ?? "");

/** Where a clause about what stands before it begins, `yang menangkap`, between two tokens; undefined where none does. */
const relativeAt = ({ tokens }: Passage, from: number, to: number, words: Vocabulary): number | undefined => {
	for (let at = from + 1; at < to; at++) if (words.speech.relatives.has(tokens[at]?.low ?? "") && !tokens[at + 1]?.capital) return at;
	return undefined;
};

/**
 * Of the people named from token `from` up to but not `to`, before a verb of speech, those who may be its subject. Who stands before a clause
 * about them is; who stands in a clause about another, is told to be another's kin, or comes after `by` is not.
 */
export const subjectsBefore = <Person extends { readonly span: NameSpan }>(
	passage: Passage,
	people: readonly Person[],
	{ from, to }: { readonly from: number; readonly to: number },
	words: Vocabulary,
): readonly Person[] => {
	const own = people.filter(({ span }) => !tellsAnother(passage, span, words) && !isGoverned(passage, span, words));
	const clause = relativeAt(passage, from, to, words);
	if (clause === undefined) return own;
	const { tokens } = passage;
	const described = own.filter(({ span }) => span.to === clause || (span.to === clause - 1 && tokens[clause - 1]?.text === ","));
	if (described.length > 0) return described;
	const closed = tokens.findIndex(({ text }, at) => at > clause && text === ",");
	return own.filter(({ span }) => span.from < clause || (closed >= 0 && span.from > closed));
};

/** Of the people named after a verb of speech those who may be its subject. */
export const subjectsAfter = <Person extends { readonly span: NameSpan }>(
	passage: Passage,
	people: readonly Person[],
	words: Vocabulary,
): readonly Person[] => people.filter(({ span }) => !tellsAnother(passage, span, words));
