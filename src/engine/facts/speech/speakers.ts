import { areCommon } from "../names/hidden.ts";
import type { NamedEntity } from "../names/link.ts";
import { isShortOffice } from "../names/short-offices.ts";
import { titleLength } from "../names/titles.ts";
import { type Passage, textOf } from "../passages.ts";
import { isOneOf, type Stretch, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Attribution } from "./attribution.ts";
import type { Cast, Placed } from "./cast.ts";
import { isOwner, subjectsAfter, subjectsBefore } from "./subjects.ts";

/** The tokens that describe somebody who speaks without a name; `noun` is the word for what they are. */
export interface Description extends Stretch {
	readonly passage: Passage;
	readonly words: string;
	readonly noun: string;
}

/** A speaker as found: named in the article, only described (`a source in the ministry`), one mentioned before (`the source`), or not told. */
export type Speaker =
	| { readonly kind: "named"; readonly named: NamedEntity }
	| { readonly kind: "described"; readonly description: Description }
	| { readonly kind: "again"; readonly noun: string }
	| { readonly kind: "unknown" };

/** The text does not tell who speaks. */
export const nobody: Speaker = { kind: "unknown" };

/** Somebody whom the article names speaks. */
export const speakerNamed = (named: NamedEntity): Speaker => ({ kind: "named", named });

/** What the article calls a speaker; undefined where it does not tell. */
export const nameOf = (speaker: Speaker): string | undefined => {
	switch (speaker.kind) {
		case "named":
			return speaker.named.name;
		case "described":
			return speaker.description.words;
		case "again":
		case "unknown":
			return undefined;
	}
};

const within = (cast: Cast, passage: Passage, from: number, to: number): readonly Placed[] =>
	cast.of(passage).filter(({ span }) => span.from >= from && span.to <= to);

/** Does a bracket that opens after `from` still stand open at `at`? What it holds explains, it does not speak. */
const isBracketed = ({ tokens }: Passage, from: number, at: number): boolean => {
	const before = tokens.slice(from, at).map(({ text }) => text);
	return before.lastIndexOf("(") > before.lastIndexOf(")");
};

/** So many tokens from the end of a name a verb still stands beside it. */
const besideVerb = 3;

/** Does a name that ends at `end` stand beside the verb, or only apposition, brackets or a relative clause between? */
const isSubject = ({ tokens }: Passage, end: number, verb: number, words: Vocabulary): boolean =>
	verb - end <= besideVerb || isOneOf(tokens[end], [",", "("]) || words.speech.boundaries.startsAt(tokens, end);

const clauseStart = ({ tokens }: Passage, from: number, name: number): number => {
	for (let at = name - 1; at > from; at--) if (tokens[at]?.text === ",") return at + 1;
	return from;
};

/**
 * The one named in a speaker's stretch of text. A person counts before an organisation, and of several the first after the verb (`kata Budi,
 * adik Andi`) or the first before it. An organisation only when the stretch opens with it: else it is where the speaker works.
 */
const namedIn = (cast: Cast, passage: Passage, { from, to, opens, before }: Told, words: Vocabulary): NamedEntity | undefined => {
	const found = within(cast, passage, from, to).filter(({ span }) => !isBracketed(passage, from, span.from));
	const persons = found.filter(({ span }) => span.kind === "person");
	const people = before
		? subjectsBefore(passage, persons, { from, to }, words).filter(
				(each) => isSubject(passage, each.span.to, to, words) && !isOwner(passage, each, { from, to }, words),
			)
		: subjectsAfter(passage, persons, words);
	const nearest = people.at(-1);
	// Before the verb the subject is in the last clause that names a person: `Menyusul kabar dari Andi, Budi mengatakan …`.
	const clause = nearest === undefined || !before ? from : clauseStart(passage, from, nearest.span.from);
	const person = people.find(({ span }) => span.from >= clause);
	if (person !== undefined) return person.named;
	return found.find(({ span }) => span.kind === "organisation" && span.from === opens)?.named;
};

/** Tokens that name or describe a speaker; `opens` is the first that is no connecting word. */
interface Told extends Stretch {
	readonly opens: number;
	/** Stands before the verb. */
	readonly before: boolean;
	/** Stands before the verb and both before the quote. */
	readonly ahead: boolean;
}

const toldBy = ({ tokens }: Passage, attribution: Attribution, words: Vocabulary): Told => {
	const { from, to, beside } = attribution;
	let opens = from;
	while (opens < to) {
		const token = tokens[opens];
		const connecting =
			token !== undefined &&
			(token.kind === "mark" || (words.functionWords.has(token) && !words.sources.determiners.startsAt(tokens, opens)));
		if (!connecting) break;
		opens += 1;
	}
	return { from, to, opens, before: attribution.verb >= to, ahead: beside === "ahead" };
};

/**
 * Does an office go by its body in short, as it told itself: `Ketua DCR` for `Ketua Dewan Contoh Rakyat (DCR)`? What stands between must be just the
 * body that the letters spell: `Ketua Komisi II Dewan Contoh Rakyat (DCR)` heads less. `low`: the office in small letters.
 */
const isShortened = (low: string, own: string): boolean => {
	const at = low.lastIndexOf(" ");
	const [head, short] = [`${low.slice(0, at)} `, low.slice(at + 1)];
	const bracket = ` (${short})`;
	const told = own.toLowerCase();
	if (at < 0 || !told.startsWith(head) || !told.endsWith(bracket)) return false;
	const body = own.slice(head.length, own.length - bracket.length).split(" ");
	const initials = body.filter((word) => /^\p{Upper}/u.test(word)).map((word) => word.charAt(0));
	return initials.join("").toLowerCase() === short;
};

/** Who carries the office that the words name: `kata Presiden` after `Presiden Joko Widodo`. */
export const byTitle = (cast: Cast, title: string): NamedEntity | undefined => {
	const low = title.toLowerCase();
	const people = cast.titled().filter(({ named }) => named.kind === "person");
	const whole = people.filter(({ title: own = "" }) => `${own.toLowerCase()} `.startsWith(`${low} `));
	// `kata Mendes`: in short.
	const isInShort = ({ title: own = "" }: Placed): boolean => isShortOffice(low, own.toLowerCase().split(" ")) || isShortened(low, own);
	const carriers = whole.length > 0 ? whole : people.filter(isInShort);
	return new Set(carriers.map(({ named }) => named)).size === 1 ? carriers[0]?.named : undefined;
};

/** The description of a nameless speaker that starts at `at`: `seorang pejabat Kementerian Kehakiman`, up to a comma or a boundary word. */
export const descriptionAt = (passage: Passage, at: number, limit: number, words: Vocabulary): Description | undefined => {
	const { tokens } = passage;
	const start = words.sources.determiners.skip(tokens, at);
	const noun = words.sources.unnamed.at(tokens, start);
	if (noun === undefined) return undefined;
	let to = start + noun.length;
	while (to < limit) {
		const token = tokens[to];
		if (token === undefined || token.kind !== "word" || words.speech.complementizers.startsAt(tokens, to)) break;
		// `a spokesman for the Harbour Trust`: whose, is part of who.
		const joiner = words.names.innerJoiners.at(tokens, to);
		const isWhose = joiner !== undefined && tokens[to + joiner.length]?.capital;
		const ends = words.speech.boundaries.startsAt(tokens, to) || words.speech.adverbs.startsAt(tokens, to);
		if (!token.capital && ends && !isWhose) break;
		to += 1;
	}
	// Bare `officials` are nobody in particular; a determiner or a complement makes them somebody.
	if (start === at && to === at + noun.length) return undefined;
	return { passage, words: textOf(passage, at, to), noun: noun.meaning, from: at, to };
};

/** The speaker that an attribution names by itself, without looking at what was said before. */
export const speakerOf = (passage: Passage, attribution: Attribution, cast: Cast, words: Vocabulary): Speaker => {
	if (attribution.pronoun) return nobody;
	const told = toldBy(passage, attribution, words);
	const { tokens } = passage;
	const { opens, to } = told;
	const points = words.speech.demonstratives.has(tokens[to - 1]) || words.speech.demonstratives.has(tokens[opens]);
	const named = namedIn(cast, passage, told, words);
	if (named?.kind === "person" || (named !== undefined && !points)) return speakerNamed(named);
	// `the judge`: with its determiner an office is as much as without.
	const office = words.sources.determiners.skip(tokens, opens);
	const carrier = byTitle(cast, textOf(passage, office < to ? office : opens, Math.max(opens + 1, to)));
	if (carrier !== undefined) return speakerNamed(carrier);
	const description = descriptionAt(passage, opens, to, words);
	if (points) return description === undefined ? nobody : { kind: "again", noun: description.noun };
	if (description !== undefined) return { kind: "described", description };
	const written =
		told.before && attribution.beside === undefined
			? undefined
			: (writtenName(passage, told, words) ?? (attribution.beside && writtenDescription(passage, told, words)));
	return written === undefined ? nobody : { kind: "described", description: written };
};

/** Longer than this, tokens, it is more than who somebody is. */
const longestDescription = 8;

/** Who speaks beside a quote, in the words of the article: `salah seorang warga`, `the harbour master`. */
const writtenDescription = (passage: Passage, { from, to, before }: Told, words: Vocabulary): Description | undefined => {
	const { tokens } = passage;
	const own = tokens.slice(from, to);
	const isPlain = own.every(({ kind, text }) => kind === "word" || text === "-");
	const tells = own.some((token) => token.kind === "word" && !words.functionWords.has(token));
	// One word alone says as little as none, but `pengacaranya` says whose.
	const [only] = own;
	if (own.length === 1 && !words.speech.suffixes.some((suffix) => only?.low.endsWith(suffix))) return undefined;
	// Between quote and verb anything may stand: a speaker begins with what announces one.
	const begins = !before || words.sources.determiners.startsAt(tokens, from);
	if (own.length > longestDescription || !isPlain || !tells || !begins) return undefined;
	return { passage, words: textOf(passage, from, to), noun: "", from, to };
};

/** A capitalised name right after the verb that nothing else in the article explains: taken as it stands. */
const writtenName = (passage: Passage, { opens, to, ahead }: Told, words: Vocabulary): Description | undefined => {
	const { tokens } = passage;
	let from = opens;
	// Somebody may be called like a rank: only before a name it is one. `kata Direktur RS` names nobody but by the office.
	const isName = (at: number): boolean => at < to && tokens[at]?.kind !== "mark" && !areCommon(tokens[at], words);
	for (let title = titleLength(tokens, from, words); title > 0 && isName(from + title); ) {
		from += title;
		title = titleLength(tokens, from, words);
	}
	let end = from;
	while (end < to && (tokens[end]?.capital || isInName(tokens, end) || words.names.particles.has(tokens[end]))) end++;
	if (end === from || !tokens[from]?.capital) return undefined;
	// A capital may be the sentence's: only a name of several words that is all of the subject is one.
	if (ahead && (end < to || end < from + 2)) return undefined;
	return { passage, words: textOf(passage, from, end), noun: "", from, to: end };
};

/** `Jae-In`, `G.K. Denby`: marks that belong to a name. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === "-" || (tokens[at]?.text === "." && tokens[at - 1]?.text.length === 1);
