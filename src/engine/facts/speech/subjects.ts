import type { NameSpan } from "../names/span.ts";
import { titledFrom } from "../names/titles.ts";
import type { Passage } from "../passages.ts";
import { firstWithin, lastWithin, type Stretch } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Somebody named, with the first token of the office or of the name. */
interface Person {
	readonly span: NameSpan;
	readonly from: number;
}

/** Does a small noun follow a name that tells of it: `Denby campaign`? Not a verb, an adverb, nor a word that ends a description. */
const isModifier = ({ tokens }: Passage, { to }: NameSpan, words: Vocabulary): boolean => {
	const { speech, names, functionWords } = words;
	const next = tokens[to];
	if (!names.modify || next?.kind !== "word" || next.capital || functionWords.has(next)) return false;
	// `Denby dismissed it`: a deed.
	if (words.plurals.deeds.some((ending) => next.low.endsWith(ending))) return false;
	return ![speech.verbs, speech.reporting, speech.adverbs, speech.boundaries].some((book) => book.startsAt(tokens, to));
};

/** Is somebody else meant, told by this name: `istri Darmo`, `Denby's lawyer`, `Denby lawyer`? */
const tellsAnother = (passage: Passage, span: NameSpan, words: Vocabulary): boolean =>
	words.speech.relations.endsBefore(passage.tokens, titledFrom(passage.tokens, span.from, words)) ||
	words.names.possessives.some((ending) => passage.tokens[span.to - 1]?.low.endsWith(ending)) ||
	isModifier(passage, span, words);

/** Does a name stand after a word that makes it anything but the subject: `oleh Darmo`, `by Denby`? */
const isGoverned = ({ tokens }: Passage, { from }: NameSpan, words: Vocabulary): boolean =>
	words.speech.prepositions.has(tokens[titledFrom(tokens, from, words) - 1]);

/**
 * Does a noun stand before a name, with its office, that makes it whose something is: `putusan hakim Darmo`? Only in a language that puts
 * names behind what they tell of; right before the verb the noun may as well say what somebody is (`petani Darmo mengatakan`).
 */
export const isOwner = ({ tokens }: Passage, { span, from }: Person, stretch: Stretch, words: Vocabulary): boolean => {
	// `pemimpin oposisi Darmo`: an office may have its field behind it.
	const office = titledFrom(tokens, from - 1, words);
	const start = office < from - 1 ? office : from;
	const before = tokens[start - 1];
	if (words.names.modify || stretch.to === span.to || start <= stretch.from || before?.kind !== "word") return false;
	return !words.functionWords.has(before) && !words.dates.days.endsBefore(tokens, start);
};

/**
 * Where the subject ends before what is put in between commas: `Darmo, saat mendampingi Bupati Surya, mengatakan`. Who is named in there
 * does not speak.
 */
const withoutInsertions = ({ tokens }: Passage, { from, to }: Stretch, words: Vocabulary): number => {
	let end = to;
	while (tokens[end - 1]?.text === ",") {
		const comma = lastWithin(tokens, from, end - 1, ({ text }) => text === ",");
		if (comma < 0 || !words.speech.boundaries.startsAt(tokens, comma + 1)) break;
		end = comma + 1;
	}
	return end;
};

/** Where a clause about what stands before it begins, `yang menangkap`, between two tokens; undefined where none does. */
const relativeAt = ({ tokens }: Passage, from: number, to: number, words: Vocabulary): number | undefined => {
	for (let at = from + 1; at < to; at++) if (words.speech.relatives.has(tokens[at]) && !tokens[at + 1]?.capital) return at;
	return undefined;
};

/**
 * Of the people named from token `from` up to but not `to`, before a verb of speech, those who may be its subject. Who stands before a clause
 * about them is; who stands in a clause about another or between commas, is told to be another's kin, or comes after `by` is not.
 */
export const subjectsBefore = <Named extends Person>(
	passage: Passage,
	people: readonly Named[],
	stretch: Stretch,
	words: Vocabulary,
): readonly Named[] => {
	const { from } = stretch;
	const to = withoutInsertions(passage, stretch, words);
	const own = people.filter(
		(person) => person.span.to <= to && !tellsAnother(passage, person.span, words) && !isGoverned(passage, person.span, words),
	);
	const clause = relativeAt(passage, from, to, words);
	if (clause === undefined) return own;
	const { tokens } = passage;
	const described = own.filter(({ span }) => span.to === clause || (span.to === clause - 1 && tokens[clause - 1]?.text === ","));
	if (described.length > 0) return described;
	const closed = firstWithin(tokens, clause + 1, tokens.length, ({ text }) => text === ",");
	return own.filter(({ span }) => span.from < clause || (closed >= 0 && span.from > closed));
};

/** Of the people named after a verb of speech those who may be its subject. */
export const subjectsAfter = <Named extends Person>(passage: Passage, people: readonly Named[], words: Vocabulary): readonly Named[] =>
	people.filter(({ span }) => !tellsAnother(passage, span, words));
