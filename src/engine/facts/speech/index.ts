import type { Cite, Quote } from "../../../model/facts.ts";
import type { NamedEntity } from "../names/link.ts";
import { citeOf, type Passage, textOf } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { agreement } from "./agreement.ts";
import { type Attribution, attributionBefore } from "./attribution.ts";
import { type Cast, narrowed } from "./cast.ts";
import { type Spoken, spokenIn } from "./direct.ts";
import { indirectAttributions } from "./indirect.ts";
import { type Floor, lastSubject, spokenOf } from "./pronouns.ts";
import { quotedIn } from "./quoted.ts";
import { type Speaker, speakerOf } from "./speakers.ts";

/** A statement with its place and its speaker. */
export interface QuotedStatement {
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

const nobody: Speaker = { kind: "unknown" };

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
			people: speaker.kind === "named" && speaker.named.kind === "person" ? [...floor.people, speaker] : floor.people,
			described: speaker.kind === "described" ? [...floor.described, speaker] : floor.described,
			passage: item.passage,
		};
	}
	return speakers;
};

/** Whom an attribution tells to speak: by name or description, as one described before, or by what points back. */
const saidToSpeak = (hearing: Hearing, item: Found, attribution: Attribution, floor: Floor): Speaker => {
	const index = item.introduced ?? item.passage;
	const passage = hearing.passages[index];
	const own = passage === undefined ? nobody : speakerOf(passage, index, attribution, hearing.cast, hearing.words);
	switch (own.kind) {
		case "named":
		case "described":
			return own;
		case "again":
			return floor.described.findLast((one) => one.kind === "described" && one.description.noun === own.noun) ?? nobody;
		case "unknown":
			return meant(hearing, item, attribution, floor);
	}
};

/** Whom an attribution without a name means: a description points at the last speaker, a pronoun at whoever the text is about. */
const meant = ({ passages, cast, words, agrees }: Hearing, item: Found, attribution: Attribution, floor: Floor): Speaker => {
	const passage = passages[item.introduced ?? item.passage];
	if (!refersBack(passage, attribution, words) || isNoPerson(passage, attribution, words)) return nobody;
	const last = floor.people.at(-1);
	// `pemain Contoh FC itu`: whom the passage has just named, else the last who spoke.
	const here = passage && floor.passage < item.passage ? lastSubject(passage, cast, item, words) : undefined;
	if (!attribution.pronoun && here !== undefined) return { kind: "named", named: here };
	if (!attribution.pronoun && last !== undefined) return carries(last, passage, attribution, cast, words) ? last : nobody;
	const fits = (named: NamedEntity): boolean => agrees(named, passage?.tokens[attribution.to - 1]);
	const people = floor.people.filter((one) => one.kind === "named" && fits(one.named));
	const speaker = last === undefined ? floor.speaker : nobody;
	return spokenOf(passages, narrowed(cast, fits), item, { ...floor, people, speaker }, words);
};

/** `Bupati itu` after a grocer spoke is not the grocer: where the words are an office, whoever spoke last must be called so somewhere. */
const carries = (last: Speaker, passage: Passage | undefined, { from }: Attribution, cast: Cast, words: Vocabulary): boolean => {
	const length = (passage && words.names.roles.at(passage.tokens, from)?.length) ?? 0;
	if (passage === undefined || length === 0 || last.kind !== "named") return true;
	const office = textOf(passage, from, from + length).toLowerCase();
	return cast.titled().some(({ named, title }) => named === last.named && title?.toLowerCase().includes(office));
};

/** `laporan itu`, `lembaga ini`: what was written or a body says it, not whoever spoke last. */
const isNoPerson = (passage: Passage | undefined, { from, to }: Attribution, words: Vocabulary): boolean =>
	passage !== undefined &&
	(words.names.organisationHeads.at(passage.tokens, from) !== undefined ||
		Array.from({ length: to - from }, (_, i) => from + i).some((at) => words.sources.documents.at(passage.tokens, at) !== undefined));

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
		(other, k) => k > i && other.passage === item.passage + 1 && other.direct && other.attribution !== undefined,
	);
	// Its first token may be the quotation mark.
	const opensNext = (found[next]?.from ?? Number.POSITIVE_INFINITY) <= 1;
	if (item.whole && opensNext) return speakers[next] ?? nobody;
	for (let k = i - 1; k >= 0 && (found[k]?.passage ?? -1) >= item.passage - 1; k--) {
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
export const statements = (passages: readonly Passage[], cast: Cast, words: Vocabulary): readonly QuotedStatement[] => {
	const found = passages.flatMap((passage, index) =>
		passage.bare ? [] : together(directIn(passages, index, words), indirectIn(passages, index, words)),
	);
	const speakers = attributed(passages, found, cast, words);
	const told: Speaker[] = [];
	for (const [i, { attribution }] of found.entries())
		told.push(attribution === undefined ? inherited(found, speakers, told, i) : (speakers[i] ?? nobody));
	return found.flatMap((item, i) => {
		const passage = passages[item.passage];
		if (passage === undefined) return [];
		const speaker = item.attribution === undefined ? unlessAnother(found, i, told[i] ?? nobody, cast) : (told[i] ?? nobody);
		const home = passages[item.introduced ?? item.passage] ?? passage;
		const asWritten = item.attribution && textOf(home, item.attribution.from, item.attribution.to);
		const name = nameOf(speaker);
		// Reported words without a speaker are just the article's own, and a few quoted ones mean little.
		if ((!item.direct || item.partial) && name === undefined) return [];
		const value = {
			words: textOf(passage, item.from, item.to),
			direct: item.direct,
			...(name !== undefined && { speaker: name }),
			...(asWritten !== undefined && { speakerAsWritten: asWritten }),
		};
		return [{ value, cite: citeOf(passage, item.from, item.to), speaker, passage: item.passage }];
	});
};
