import type { NameSpan } from "../names/span.ts";
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** The first token of a name with the offices and forms of address before it: `Presiden` before `Joko Widodo`. */
const titledFrom = (tokens: readonly Token[], from: number, words: Vocabulary): number => {
	let start = from;
	for (;;) {
		const title = words.names.roles.before(tokens, start) ?? words.names.honorifics.before(tokens, start);
		if (title === undefined || words.speech.relations.before(tokens, start) !== undefined) return start;
		start -= title.length;
	}
};

/** Is somebody else meant, told by this name: `istri Darmo`, `Denby's lawyer`? */
const tellsAnother = ({ tokens }: Passage, { from, to }: NameSpan, words: Vocabulary): boolean =>
	words.speech.relations.before(tokens, titledFrom(tokens, from, words)) !== undefined || /'s$/u.test(tokens[to - 1]?.low ?? "");

/** Stands a name after a word that makes it anything but the subject: `oleh Darmo`, `by Denby`? */
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
