import { range } from "../../../model/range.ts";
import type { NamedEntity } from "../names/link.ts";
import { type Passage, textOf } from "../passages.ts";
import { holds, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { agreement } from "./agreement.ts";
import type { Attribution } from "./attribution.ts";
import { type Cast, narrowed, type Placed } from "./cast.ts";
import type { Found } from "./found.ts";
import { type Floor, lastSubject, spokenOf } from "./pronouns.ts";
import { nameOf, nobody, type Speaker, speakerNamed, speakerOf } from "./speakers.ts";
import { tellsOfPointedAt } from "./subjects.ts";

/** What the speakers of all statements are found by. */
interface Hearing {
	readonly passages: readonly Passage[];
	readonly cast: Cast;
	readonly words: Vocabulary;
	/** May this pronoun mean that person? */
	readonly agrees: (named: NamedEntity, pronoun: Token | undefined) => boolean;
}

/** The speakers of those statements that are attributed, one a statement; nobody for the others. */
const attributed = (passages: readonly Passage[], found: readonly Found[], cast: Cast, words: Vocabulary): readonly Speaker[] => {
	const hearing: Hearing = { passages, cast, words, agrees: agreement(passages, cast, words) };
	const speakers: Speaker[] = [];
	let floor: Floor = { speaker: nobody, people: [], described: [], passage: -1 };
	for (const item of found) {
		const speaker = item.attribution === undefined ? nobody : saidToSpeak(hearing, item, item.attribution, floor);
		speakers.push(speaker);
		if (speaker.kind === "unknown") continue;
		floor = {
			speaker,
			people: speaker.kind === "named" && speaker.named.kind === "person" ? [...floor.people, speaker.named] : floor.people,
			described: speaker.kind === "described" ? [...floor.described, speaker.description] : floor.described,
			passage: item.passage.index,
		};
	}
	return speakers;
};

/** Whom an attribution tells to speak: by name or description, as one described before, or by what points back. */
const saidToSpeak = (hearing: Hearing, item: Found, attribution: Attribution, floor: Floor): Speaker => {
	const own = speakerOf(item.toldIn, attribution, hearing.cast, hearing.words);
	switch (own.kind) {
		case "named":
		case "described":
			return own;
		case "again": {
			const description = floor.described.findLast(({ noun }) => noun === own.noun);
			return description === undefined ? nobody : { kind: "described", description };
		}
		case "unknown":
			return meant(hearing, item, attribution, floor);
	}
};

/** Whom an attribution without a name means: a description points at the last speaker, a pronoun at whoever the text is about. */
const meant = ({ passages, cast: all, words, agrees }: Hearing, item: Found, attribution: Attribution, floor: Floor): Speaker => {
	const passage = item.toldIn;
	if (!refersBack(passage, attribution, words) || isNoPerson(passage, attribution, words)) return nobody;
	// Who is named in a description of somebody is somebody else: `promotor yang membawa Darmo itu`.
	const isWithin = ({ passage: own, span }: Placed): boolean => own === passage && holds(attribution, span.from) && !attribution.pronoun;
	const cast = narrowed(all, (placed) => !tellsOfPointedAt(placed, words) && !isWithin(placed));
	const last = floor.people.at(-1);
	// `pemain Contoh FC itu`: whom the passage has just named, else the last who spoke.
	const here = floor.passage < item.passage.index ? lastSubject(cast, item, words) : undefined;
	if (!attribution.pronoun && here !== undefined) return speakerNamed(here);
	if (!attribution.pronoun && last !== undefined) return carries(last, passage, attribution, all, words) ? speakerNamed(last) : nobody;
	// Hardly anybody names himself: `"Denby rang me," she says`.
	const isQuoted = ({ named, span }: Placed, of: NamedEntity): boolean => named === of && item.from <= span.from && span.to <= item.to;
	const fits = (named: NamedEntity): boolean =>
		agrees(named, passage.tokens[attribution.to - 1]) && !(item.direct && all.of(item.passage).some((placed) => isQuoted(placed, named)));
	const people = floor.people.filter(fits);
	const speaker = last === undefined ? floor.speaker : nobody;
	const fitting = narrowed(cast, ({ named }) => fits(named));
	return spokenOf(passages, fitting, item, { ...floor, people, speaker }, words);
};

/** `Bupati itu` after a grocer spoke is not the grocer: where the words are an office, whoever spoke last must be called so somewhere. */
const carries = (last: NamedEntity, passage: Passage, { from }: Attribution, cast: Cast, words: Vocabulary): boolean => {
	const to = words.names.roles.skip(passage.tokens, from);
	if (to === from) return true;
	const office = textOf(passage, from, to).toLowerCase();
	return cast.titled().some(({ named, title }) => named === last && title?.toLowerCase().includes(office));
};

/**
 * `laporan itu`, `film ini`, `lembaga ini`: what was written or a body says it, not whoever spoke last. Behind a word that makes it anything but the subject,
 * `in a statement he`, the pronoun does.
 */
const isNoPerson = (passage: Passage, { from, to, pronoun }: Attribution, words: Vocabulary): boolean =>
	!(pronoun && words.speech.prepositions.has(passage.tokens[from])) &&
	(words.names.organisationHeads.startsAt(passage.tokens, from) ||
		words.names.beings.startsAt(passage.tokens, from) ||
		range(from, to).some((at) => words.sources.documents.startsAt(passage.tokens, at)));

/** Does the attribution point at somebody mentioned before: a pronoun, or `pria berusia 54 tahun itu`? */
const refersBack = (passage: Passage, { pronoun, from, to }: Attribution, words: Vocabulary): boolean =>
	pronoun || words.speech.demonstratives.has(passage.tokens[to - 1]) || words.speech.demonstratives.has(passage.tokens[from]);

/** The only speaker of the whole article, when it has just one. */
const onlyOne = (speakers: readonly Speaker[]): Speaker => {
	const named = new Set(speakers.map(nameOf).filter((name) => name !== undefined));
	return named.size === 1 ? (speakers.find(({ kind }) => kind !== "unknown") ?? nobody) : nobody;
};

/**
 * The speaker of a quote without attribution: that of another quote of its passage; for a passage that is nothing but the quote, that of the
 * quote it leads into or continues, or the only speaker the article has. This is the convention of print, not a guess. `told`: the speakers
 * of the statements before, found so or in this way.
 */
const inherited = (found: readonly Found[], speakers: readonly Speaker[], told: readonly Speaker[], i: number): Speaker => {
	const item = found[i];
	if (item === undefined || !item.opens) return nobody;
	const beside = (other: Found): boolean => other.passage === item.passage && other.direct && other.attribution !== undefined;
	const last = found.slice(0, i).findLastIndex(beside);
	const same = last >= 0 ? last : found.findIndex(beside);
	if (same >= 0) return speakers[same] ?? nobody;
	const next = found.findIndex(
		(other, k) => k > i && other.passage.index === item.passage.index + 1 && other.direct && other.attribution !== undefined,
	);
	// Its first token may be the quotation mark.
	const opensNext = (found[next]?.from ?? Number.POSITIVE_INFINITY) <= 1;
	if (item.whole && opensNext) return speakers[next] ?? nobody;
	for (let k = i - 1; k >= 0 && (found[k]?.passage.index ?? -1) >= item.passage.index - 1; k--) {
		const speaker = told[k];
		if (speaker !== undefined && speaker.kind !== "unknown") return speaker;
	}
	return item.whole ? onlyOne(speakers) : nobody;
};

/** Nobody, where a passage in which none is said to speak has come to another person than this one before the quote. */
const unlessAnother = (found: readonly Found[], i: number, speaker: Speaker, cast: Cast): Speaker => {
	const item = found[i];
	if (item === undefined || found.some((other) => other.passage === item.passage && other.attribution !== undefined)) return speaker;
	const last = cast.of(item.passage).findLast(({ span }) => span.kind === "person" && span.to <= item.from);
	return last === undefined || (speaker.kind === "named" && speaker.named === last.named) ? speaker : nobody;
};

/** A statement and who says it. */
export interface Turn extends Found {
	readonly speaker: Speaker;
}

/** Statements with their speakers: whom an attribution means, else whom the statements around it leave; nobody where the text does not tell. */
export const turns = (passages: readonly Passage[], found: readonly Found[], cast: Cast, words: Vocabulary): readonly Turn[] => {
	const speakers = attributed(passages, found, cast, words);
	const told: Speaker[] = [];
	for (const [i, { attribution }] of found.entries())
		told.push(attribution === undefined ? inherited(found, speakers, told, i) : (speakers[i] ?? nobody));
	return found.map((item, i) => {
		const speaker = told[i] ?? nobody;
		return { ...item, speaker: item.attribution === undefined ? unlessAnother(found, i, speaker, cast) : speaker };
	});
};
