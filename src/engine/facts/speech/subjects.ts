import { range } from "../../../model/range.ts";
import type { Mention } from "../names/mentions.ts";
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

/** Does a word for kin or company stand before a name, with its office: `istri hakim Darmo`? */
const isRelated = ({ tokens }: Passage, { from }: NameSpan, words: Vocabulary): boolean =>
	words.speech.relations.endsBefore(tokens, titledFrom(tokens, from, words));

/** Does a name only tell who somebody is who was spoken of before: `istri Darmo itu`? Then what comes behind is not about its bearer. */
export const tellsOfPointedAt = ({ passage, span }: Mention, words: Vocabulary): boolean =>
	isRelated(passage, span, words) && words.speech.demonstratives.has(passage.tokens[span.to]);

/** Is somebody else meant, told by this name: `istri Darmo`, `Denby's lawyer`, `Denby lawyer`? */
const tellsAnother = (passage: Passage, span: NameSpan, words: Vocabulary): boolean =>
	isRelated(passage, span, words) ||
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

/** `pengacara Darmo, Ratih`: is somebody named behind an office that serves them, and its holder right behind their name and a comma? */
const isServed = (passage: Passage, { span }: Person, people: readonly Person[], words: Vocabulary): boolean => {
	const { tokens } = passage;
	const { serving } = words.speech;
	const office = titledFrom(tokens, span.from, words);
	const serves = serving.endsBefore(tokens, office) || range(office, span.from).some((at) => serving.startsAt(tokens, at));
	const isHolder = (other: Person): boolean => other.from === span.to + 1 && !tellsAnother(passage, other.span, words);
	return serves && passage.tokens[span.to]?.text === "," && people.some(isHolder);
};

/** Does a name, among others, stand for who bears it, and not for somebody told by it? */
const mayBeMeant = (passage: Passage, person: Person, people: readonly Person[], words: Vocabulary): boolean =>
	!tellsAnother(passage, person.span, words) && !isServed(passage, person, people, words);

/** `seorang warga lain` before `yang bernama`: does one noun alone, with what points at it, stand between its clause and what comes before? */
const isOneNoun = ({ tokens }: Passage, from: number, clause: number, words: Vocabulary): boolean => {
	const { demonstratives } = words.speech;
	const isSmall = (at: number): boolean => words.functionWords.has(tokens[at]) || demonstratives.has(tokens[at]);
	let noun = clause - 1;
	while (noun > from && isSmall(noun)) noun--;
	return noun === from || tokens[noun - 1]?.kind === "mark" || words.sources.determiners.endsBefore(tokens, noun);
};

/**
 * Of the people named from token `from` up to but not `to`, before a verb of speech, those who may be its subject. Who stands before a clause
 * about them or is named by it (`warga yang bernama Darmo`) is; who stands in a clause about another or between commas, is told to be another's kin, or
 * comes after `by` is not.
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
		(person) => person.span.to <= to && mayBeMeant(passage, person, people, words) && !isGoverned(passage, person.span, words),
	);
	const clause = relativeAt(passage, from, to, words);
	if (clause === undefined) return own;
	const { tokens } = passage;
	const described = own.filter(
		({ span, from: start }) =>
			span.to === clause ||
			(span.to === clause - 1 && tokens[clause - 1]?.text === ",") ||
			(start > clause && words.names.namedCues.skipBack(tokens, start) === clause && isOneNoun(passage, from, clause, words)),
	);
	if (described.length > 0) return described;
	// `promotor yang membawa Darmo itu`: somebody spoken of before.
	if (words.speech.demonstratives.has(tokens[to - 1])) return own.filter(({ span }) => span.to < clause);
	const closed = firstWithin(tokens, clause + 1, tokens.length, ({ text }) => text === ",");
	return own.filter(({ span }) => span.from < clause || (closed >= 0 && span.from > closed));
};

/** Of the people named after a verb of speech those who may be its subject. */
export const subjectsAfter = <Named extends Person>(passage: Passage, people: readonly Named[], words: Vocabulary): readonly Named[] =>
	people.filter((person) => mayBeMeant(passage, person, people, words));
