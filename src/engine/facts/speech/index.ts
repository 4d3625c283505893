import type { Cite, Quote } from "../../../model/facts.ts";
import type { Named } from "../names/link.ts";
import { citeOf, type Passage, textOf } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, attributionBefore } from "./attribution.ts";
import { type Spoken, spokenIn } from "./direct.ts";
import { indirectAttributions } from "./indirect.ts";
import { quotedIn } from "./quoted.ts";
import { byTitle, type Cast, type Speaker, speakerOf } from "./speakers.ts";
import { subjectsBefore } from "./subjects.ts";

/** A statement with its place and its speaker. */
export interface Statement {
	readonly value: Quote;
	readonly cite: Cite;
	readonly speaker: Speaker;
	/** Index into the passages. */
	readonly passage: number;
}

interface Found extends Spoken {
	readonly passage: number;
	readonly direct: boolean;
	/** The passage that holds the attribution, when it is not the one with the words. */
	readonly introduced?: number;
}

/** `Budi continued:`: does a passage announce the quote that the next one opens with? */
const announces = (passage: Passage | undefined, next: Passage | undefined): boolean =>
	passage?.tokens.at(-1)?.text === ":" && next !== undefined && quotedIn(next)[0]?.open === 0;

const directIn = (passages: readonly Passage[], index: number, words: Vocabulary): readonly Found[] => {
	const passage = passages[index];
	const before = passages[index - 1];
	if (passage === undefined) return [];
	return spokenIn(passage, words).map((spoken, i) => {
		const found = { ...spoken, passage: index, direct: true };
		if (i > 0 || spoken.attribution !== undefined || before === undefined || !announces(before, passage)) return found;
		const end = before.tokens.length;
		const attribution = attributionBefore(before, { open: end, close: end }, words);
		return attribution === undefined ? found : { ...found, attribution, introduced: index - 1 };
	});
};

const indirectIn = (passages: readonly Passage[], index: number, words: Vocabulary): readonly Found[] => {
	const passage = passages[index];
	if (passage === undefined) return [];
	const all = quotedIn(passage);
	const last = announces(passage, passages[index + 1]) ? passage.tokens.length : -1;
	const outside = (at: number): boolean => !all.some(({ open, close }) => open <= at && at <= close);
	return indirectAttributions(passage, outside, words).flatMap(({ sentence, ...attribution }) =>
		sentence.to === last ? [] : [{ passage: index, ...sentence, direct: false, attribution, opens: true, whole: false }],
	);
};

/** Where the reading of the statements stands: who spoke last, and who spoke last without a name. */
interface Floor {
	readonly speaker: Speaker;
	readonly person: Speaker;
	readonly described: readonly Speaker[];
	readonly passage: number;
}

const nobody: Speaker = { kind: "unknown" };

/** Who carries the office that the last sentence before the words opens with, nobody when the article does not name them; undefined without one. */
const inOffice = (passage: Passage, cast: Cast, item: Found, words: Vocabulary): Speaker | undefined => {
	const opening = passage.sentences.findLast(({ from }) => from < item.from - 1)?.from;
	const office = opening === undefined ? undefined : words.names.roles.at(passage.tokens, opening);
	if (opening === undefined || office === undefined) return undefined;
	const carrier = byTitle(cast, textOf(passage, opening, opening + office.length));
	return carrier === undefined ? nobody : { kind: "named", named: carrier };
};

/** Whom the last sentence before the words that names people is about: the first of them who may be its subject, else the last. */
const lastSubject = (passage: Passage, cast: Cast, item: Found, words: Vocabulary): Named | undefined => {
	const people = cast.mentions.filter((one) => one.passage === item.passage && one.span.kind === "person" && one.span.to <= item.from);
	const last = people.at(-1);
	if (last === undefined) return undefined;
	const sentence = passage.sentences.find(({ from, to }) => from <= last.span.from && last.span.from < to);
	const together = people.filter(({ span }) => span.from >= (sentence?.from ?? 0));
	const [subject = last] = subjectsBefore(passage, together, { from: sentence?.from ?? 0, to: item.from }, words);
	return subject.named;
};

/**
 * Whom a pronoun means: the person named last in the same passage before the words, who is told there by an office, the one who leads a
 * passage since the last statement, or the last person who spoke. An organisation only when no person has spoken at all.
 */
const spokenOf = (passages: readonly Passage[], cast: Cast, item: Found, floor: Floor, words: Vocabulary): Speaker => {
	const passage = passages[item.introduced ?? item.passage];
	const here = passage === undefined || floor.passage === item.passage ? undefined : lastSubject(passage, cast, item, words);
	if (here !== undefined) return { kind: "named", named: here };
	const officer = passage !== undefined && floor.passage < item.passage ? inOffice(passage, cast, item, words) : undefined;
	if (officer !== undefined) return officer;
	for (let index = item.passage - 1; index > floor.passage && index >= item.passage - 2; index--) {
		const people = cast.mentions.filter(({ passage, span }) => passage === index && span.kind === "person");
		const start = passages[index]?.sentences.at(-1)?.from;
		const first = people.find(({ from }) => from === start) ?? people.find(({ span }) => span.from < 12);
		if (first !== undefined) return { kind: "named", named: first.named };
	}
	return floor.person.kind === "unknown" ? floor.speaker : floor.person;
};

const attributed = (passages: readonly Passage[], found: readonly Found[], cast: Cast, words: Vocabulary): readonly Speaker[] => {
	const speakers: Speaker[] = [];
	let floor: Floor = { speaker: nobody, person: nobody, described: [], passage: -1 };
	for (const item of found) {
		const index = item.introduced ?? item.passage;
		const passage = passages[index];
		const own = passage === undefined || item.attribution === undefined ? nobody : speakerOf(passage, index, item.attribution, cast, words);
		const speaker = ((): Speaker => {
			switch (own.kind) {
				case "named":
				case "described":
					return own;
				case "again":
					return floor.described.findLast((one) => one.kind === "described" && one.description.noun === own.noun) ?? nobody;
				case "unknown":
					return item.attribution === undefined ? nobody : meant(passages, item.attribution, item, cast, floor, words);
			}
		})();
		speakers.push(speaker);
		if (speaker.kind === "unknown") continue;
		const person = speaker.kind === "named" && speaker.named.kind === "person" ? speaker : floor.person;
		floor = {
			speaker,
			person,
			described: speaker.kind === "described" ? [...floor.described, speaker] : floor.described,
			passage: item.passage,
		};
	}
	return speakers;
};

/** Whom an attribution without a name means: a description points at the last speaker, a pronoun at whoever the text is about. */
const meant = (
	passages: readonly Passage[],
	attribution: Attribution,
	item: Found,
	cast: Cast,
	floor: Floor,
	words: Vocabulary,
): Speaker => {
	const passage = passages[item.introduced ?? item.passage];
	if (!refersBack(passage, attribution, words) || isDocument(passage, attribution, words)) return nobody;
	return attribution.pronoun || floor.person.kind === "unknown" ? spokenOf(passages, cast, item, floor, words) : floor.person;
};

/** `laporan itu`: what was written says it, not whoever spoke last. */
const isDocument = (passage: Passage | undefined, { from, to }: Attribution, words: Vocabulary): boolean =>
	passage !== undefined &&
	Array.from({ length: to - from }, (_, i) => from + i).some((at) => words.sources.documents.at(passage.tokens, at) !== undefined);

/** Does the attribution point at somebody mentioned before: a pronoun, or `pria berusia 54 tahun itu`? */
const refersBack = (passage: Passage | undefined, { pronoun, from, to }: Attribution, words: Vocabulary): boolean =>
	pronoun ||
	words.speech.demonstratives.has(passage?.tokens[to - 1]?.low ?? "") ||
	words.speech.demonstratives.has(passage?.tokens[from]?.low ?? "");

/** The only speaker of the whole article, when it has just one. */
const onlyOne = (speakers: readonly Speaker[]): Speaker => {
	const named = new Set(speakers.map(nameOf).filter((name) => name !== undefined));
	return named.size === 1 ? (speakers.find(({ kind }) => kind !== "unknown") ?? nobody) : nobody;
};

/**
 * The speaker of a quote without attribution: that of another quote of its passage; for a passage that is nothing but the quote, that of the
 * quote it leads into or continues, or the only speaker the article has. This is the convention of print, not a guess.
 */
const inherited = (found: readonly Found[], speakers: readonly Speaker[], i: number): Speaker => {
	const item = found[i];
	if (item === undefined || !item.opens) return nobody;
	const beside = (other: Found): boolean => other.passage === item.passage && other.direct && other.attribution !== undefined;
	const last = found.slice(0, i).findLastIndex(beside);
	const same = last >= 0 ? last : found.findIndex(beside);
	if (same >= 0) return speakers[same] ?? nobody;
	const next = found.findIndex(
		(other, k) => k > i && other.passage === item.passage + 1 && other.direct && other.attribution !== undefined,
	);
	if (item.whole && next >= 0 && (found[next]?.from ?? 9) <= 1) return speakers[next] ?? nobody;
	for (let k = i - 1; k >= 0 && (found[k]?.passage ?? -1) >= item.passage - 1; k--) {
		const speaker = found[k]?.attribution === undefined ? inherited(found, speakers, k) : speakers[k];
		if (speaker !== undefined && speaker.kind !== "unknown") return speaker;
	}
	return item.whole ? onlyOne(speakers) : nobody;
};

/** Nobody, where a passage in which none is said to speak has come to another person than this one before the quote. */
const unlessAnother = (found: readonly Found[], i: number, speaker: Speaker, cast: Cast): Speaker => {
	const item = found[i];
	if (item === undefined || found.some((other) => other.passage === item.passage && other.attribution !== undefined)) return speaker;
	const last = cast.mentions.findLast(({ passage, span }) => passage === item.passage && span.kind === "person" && span.to <= item.from);
	return last === undefined || (speaker.kind === "named" && speaker.named === last.named) ? speaker : nobody;
};

const nameOf = (speaker: Speaker): string | undefined => {
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

/** Direct and indirect statements of a passage in order; a sentence whose verb already speaks for a quote says nothing of its own. */
const together = (direct: readonly Found[], indirect: readonly Found[]): readonly Found[] =>
	[
		...direct,
		...indirect.filter(
			({ attribution, from }) => !direct.some((quote) => quote.attribution?.verb === attribution?.verb || quote.from === from + 1),
		),
	].toSorted((a, b) => a.from - b.from);

/** All statements of the article in order, direct and indirect, with their speakers. A speaker the text does not tell stays missing. */
export const statements = (passages: readonly Passage[], cast: Cast, words: Vocabulary): readonly Statement[] => {
	const found = passages.flatMap((passage, index) =>
		passage.bare ? [] : together(directIn(passages, index, words), indirectIn(passages, index, words)),
	);
	const speakers = attributed(passages, found, cast, words);
	return found.flatMap((item, i) => {
		const passage = passages[item.passage];
		if (passage === undefined) return [];
		const speaker = item.attribution === undefined ? unlessAnother(found, i, inherited(found, speakers, i), cast) : (speakers[i] ?? nobody);
		const home = passages[item.introduced ?? item.passage] ?? passage;
		const asWritten = item.attribution && textOf(home, item.attribution.from, item.attribution.to);
		const name = nameOf(speaker);
		// Reported words without a speaker are just the article's own.
		if (!item.direct && name === undefined) return [];
		const value = {
			words: textOf(passage, item.from, item.to),
			direct: item.direct,
			...(name !== undefined && { speaker: name }),
			...(asWritten !== undefined && { speakerAsWritten: asWritten }),
		};
		return [{ value, cite: citeOf(passage, item.from, item.to), speaker, passage: item.passage }];
	});
};
