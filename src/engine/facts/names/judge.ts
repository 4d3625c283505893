import type { Entity } from "../../../model/reading/facts.ts";
import { outletAt } from "../outlets.ts";
import { type Passage, startsSentence } from "../passages.ts";
import { isOneOf, type Stretch, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { agedKind, ageEnd, isHome, isInRegion, isPlaced, isSpelledOut } from "./cues.ts";
import { isKnownPlace } from "./places.ts";
import { isAcronym } from "./runs.ts";
import { areNames, areProper } from "./span.ts";
import { officeReach, titledFrom } from "./titles.ts";

/** What opened the run and was cut off it. After an office comes its field as often as a name; after a form of address only a name. */
export type Title = "addressed" | "in office" | "plain";

/** A person's name has so many words at most. */
const longestPerson = 4;

/** Is somebody said to speak, called by an office or by a given name? */
const looksLikePerson = (tokens: readonly Token[], run: Stretch, words: Vocabulary): boolean => {
	if (words.speech.verbs.endsBefore(tokens, run.from)) return true;
	if (words.speech.reporting.startsAt(tokens, run.to) || words.speech.verbs.startsAt(tokens, run.to)) return true;
	if (words.names.roles.endsBefore(tokens, skipBack(tokens, run.from, ","))) return true;
	return words.names.givenNames.has(tokens[run.from]);
};

/** Goes the sentence on behind the age of a run that neither opens it nor starts like a body or a place? A table of clubs has points in brackets. */
const isPlainAge = (passage: Passage, { from, to }: Stretch, words: Vocabulary): boolean => {
	const { tokens } = passage;
	const { names } = words;
	const next = tokens[ageEnd(tokens, to, words) ?? to];
	// At the start of a sentence a word may be capitalised for that alone, three are a name when commas part their age.
	const opens = startsSentence(passage, from) && (tokens[to]?.text !== "," || to < from + 3);
	const headed = names.organisationHeads.startsAt(tokens, from) || names.placeHeads.startsAt(tokens, from);
	return !opens && !headed && (next?.text === "," || (next?.kind === "word" && !next.capital));
};

/** A kind, and whether the vocabulary says so rather than the looks of the run. */
export interface Judgement {
	readonly kind: Entity["kind"];
	readonly sure: boolean;
}

/** Does a run begin or end as bodies and places do? */
const isBodyLike = (tokens: readonly Token[], { from, to }: Stretch, { names }: Vocabulary): boolean =>
	[names.organisations, names.organisationHeads, names.places, names.placeHeads].some((book) => book.startsAt(tokens, from)) ||
	[names.organisationTails, names.placeTails].some((book) => book.endsBefore(tokens, to));

/** A name of somebody in office behind a comma ends with one of these. */
const closers = [",", ".", ";", ":", "”", '"', "!", "?"];

/**
 * `former school treasurer Gail Denby`, `by the health minister, Gail Denby,`: where nouns modify, two or three words behind an office in small
 * letters are who holds it, and behind the capital that a sentence gives to what is no more than a trade.
 */
export const isInOffice = (passage: Passage, { from, to }: Stretch, words: Vocabulary): boolean => {
	const { tokens } = passage;
	const { names } = words;
	const end = skipBack(tokens, from, ",");
	// `Tanabe-Wells` is one word of a name. Between commas there may be one more.
	const size = tokens.slice(from, to).filter((token, i) => token.kind === "word" && tokens[from + i - 1]?.text !== "-").length;
	const isSized = names.modify && size >= 2 && size <= (end < from ? 4 : 3);
	const office = isSized ? (names.roles.before(tokens, end) ?? names.occupations.before(tokens, end)) : undefined;
	if (office === undefined || (end < from && !isOneOf(tokens[to], closers))) return false;
	const start = end - office.length;
	const isPlain = !tokens[start]?.capital || (names.occupations.endsBefore(tokens, end) && startsSentence(passage, start));
	const parts = tokens.slice(from, to).filter(({ text }) => text !== "-");
	return (
		isPlain &&
		areNames(parts, { from: 0, to: parts.length }) &&
		!names.countries.startsAt(tokens, from) &&
		!isBodyLike(tokens, { from, to }, words)
	);
};

/** `kata anggota KPU Contoh, Budi.`: who is said to speak by an office, its body and behind a comma the name, closed by a mark or a day. */
const isToldHolder = ({ tokens }: Passage, run: Stretch, words: Vocabulary): boolean => {
	const { names, speech } = words;
	const comma = titledFrom(tokens, run.from, words) - 1;
	const next = tokens[run.to];
	// `Kepala Pusat Data, Informasi, dan Humas`: the body goes on.
	const isList = next?.text === "," && names.joiners.has(tokens[run.to + 1]);
	const isClosed =
		next === undefined || (isOneOf(next, closers) && !isList) || (next.kind === "word" && speech.boundaries.startsAt(tokens, run.to));
	if (names.modify || tokens[comma]?.text !== "," || !isClosed || isBodyLike(tokens, run, words) || !areProper(tokens, run)) return false;
	for (let at = comma - 1; at > 0 && comma - at <= officeReach; at--) {
		const office = names.roles.at(tokens, at);
		if (office !== undefined && !names.residents.has(tokens[at]) && speech.verbs.endsBefore(tokens, at)) return at + office.length <= comma;
		if (office === undefined && !tokens[at]?.capital && !names.joiners.has(tokens[at])) return false;
	}
	return false;
};

const sure = (kind: Entity["kind"]): Judgement => ({ kind, sure: true });
const likely = (kind: Entity["kind"]): Judgement => ({ kind, sure: false });

/** A body or a medium by its whole name, or what is known for none; undefined where the vocabulary has it for neither. */
export const knownBody = (tokens: readonly Token[], run: Stretch, words: Vocabulary): "organisation" | "none" | undefined => {
	const { names } = words;
	if (names.organisations.fills(tokens, run)) return "organisation";
	// Before the media: `RT` is a neighbourhood as well as a broadcaster.
	if (names.notNames.fills(tokens, run)) return "none";
	return outletAt(tokens, run.from, words)?.to === run.to ? "organisation" : undefined;
};

/** What the vocabulary knows a whole run to be; undefined where it does not know it. */
const known = (tokens: readonly Token[], run: Stretch, words: Vocabulary): Entity["kind"] | "none" | undefined => {
	const { names } = words;
	if (isKnownPlace(tokens, run, words)) return "place";
	const body = knownBody(tokens, run, words);
	if (body !== undefined) return body;
	const isOther = names.otherHeads.startsAt(tokens, run.from) || names.otherTails.endsBefore(tokens, run.to);
	return isOther ? "none" : undefined;
};

/** What follows a title is a person if anything: for certain behind a form of address, or where it speaks. */
const byTitle = (tokens: readonly Token[], run: Stretch, title: Exclude<Title, "plain">, words: Vocabulary): Judgement | undefined => {
	if (!/^\p{Upper}\p{Lower}/u.test(tokens[run.from]?.text ?? "")) return undefined;
	// `Prosecutor Lena Denby said`: where a body's name does not follow its office, two words that speak are its holder.
	const isHolder =
		words.names.modify && run.to - run.from > 1 && words.speech.reporting.startsAt(tokens, run.to) && !isBodyLike(tokens, run, words);
	return title === "addressed" || isHolder ? sure("person") : likely("person");
};

/** What the words around a run make of it, or the words it begins and ends with. */
const byWords = (passage: Passage, run: Stretch, words: Vocabulary): Judgement | undefined => {
	const { tokens } = passage;
	const { names } = words;
	const size = run.to - run.from;
	if (isSpelledOut(tokens, run) && !names.settlements.startsAt(tokens, run.from)) return sure("organisation");
	if (agedKind(tokens, run, words) === "person" && size <= longestPerson && !isAcronym(tokens[run.from]))
		return isPlainAge(passage, run, words) ? sure("person") : likely("person");
	if (isPlaced(tokens, run, words) || isHome(tokens, run, words) || isInRegion(tokens, run, words)) return sure("place");
	if (size > 1 && names.organisationHeads.startsAt(tokens, run.from)) {
		// After an office its ministry and its holder's name run on without a mark between.
		const isInOffice = (tokens[run.from - 1]?.capital ?? false) && names.roles.endsBefore(tokens, run.from);
		const ends = tokens[run.to]?.text === "(" || names.honorifics.startsAt(tokens, run.to);
		return !isInOffice || ends ? sure("organisation") : likely("organisation");
	}
	if (size > 1 && names.organisationTails.endsBefore(tokens, run.to)) return likely("organisation");
	if (size > 1 && names.placeHeads.startsAt(tokens, run.from)) return sure("place");
	// `at Gallows Lane`.
	const isAt = names.placeCues.has(tokens[run.from - 1]) && !tokens[run.from - 1]?.capital;
	if (size > 1 && names.placeTails.endsBefore(tokens, run.to)) return isAt ? sure("place") : likely("place");
	return undefined;
};

/** Does a run speak right behind a quote: `…," kata Budi Santoso`? */
const speaks = (tokens: readonly Token[], { from }: Stretch, { speech }: Vocabulary): boolean =>
	speech.verbs.endsBefore(tokens, from) && isOneOf(tokens[from - 2], [",", '"', "”"]);

/** What a run that no word tells of may be: who speaks is a person, capitals alone are a body, two to four words a person. */
const byLooks = (tokens: readonly Token[], run: Stretch, words: Vocabulary): Judgement | undefined => {
	const { names } = words;
	const size = run.to - run.from;
	const isShort = isAcronym(tokens[run.from]);
	if (speaks(tokens, run, words) && size <= longestPerson && !isShort && !names.roles.startsAt(tokens, run.from)) return sure("person");
	if (looksLikePerson(tokens, run, words) && !isShort) return likely("person");
	if (size === 1 && isShort) return likely("organisation");
	const before = tokens[run.from - 1];
	if (before?.kind === "word" && (names.placeCues.has(before) || names.belongCues.has(before))) return likely("place");
	const isPlain = !isShort && !tokens.slice(run.from, run.to).some(({ kind }) => kind === "number");
	return isPlain && size >= 2 && size <= longestPerson ? likely("person") : undefined;
};

/** What a run names and how sure that is; undefined where nothing speaks for a name. `title`: what was cut off its start. */
export const judge = (passage: Passage, run: Stretch, title: Title, words: Vocabulary): Judgement | undefined => {
	const { tokens } = passage;
	const kind = known(tokens, run, words);
	if (kind !== undefined) return kind === "none" ? undefined : sure(kind);
	const rest = words.names.firstParts.skip(tokens, run.from);
	const opensAsPerson = run.from < rest && rest < run.to;
	if (opensAsPerson || isInOffice(passage, run, words) || isToldHolder(passage, run, words)) return sure("person");
	if (title !== "plain") return byTitle(tokens, run, title, words);
	return byWords(passage, run, words) ?? byLooks(tokens, run, words);
};
