import { range } from "../../../model/range.ts";
import type { NamedEntity } from "../names/link.ts";
import { type Passage, textOf } from "../passages.ts";
import { holds } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Cast, Placed } from "./cast.ts";
import { quotedIn } from "./quoted.ts";
import { byTitle, type Description, nobody, type Speaker, speakerNamed } from "./speakers.ts";
import { isOwner, subjectsBefore } from "./subjects.ts";

/**
 * Who leads a passage is named in its last sentence's beginning, within so many tokens of its own or alone in it, where nothing is quoted; so many
 * passages back may lead to the words.
 */
const lead = { passages: 2, tokens: 12 };

/** Where the reading of the statements stands: who spoke last, and who spoke without a name. */
export interface Floor {
	readonly speaker: Speaker;
	/** The people who spoke, by name, the last one last. */
	readonly people: readonly NamedEntity[];
	readonly described: readonly Description[];
	/** Index of the passage of the last statement; -1 before the first. */
	readonly passage: number;
}

/** The words that a pronoun hands to a speaker: where they start, in which passage, and which passage holds the pronoun. */
interface Said {
	readonly passage: Passage;
	readonly from: number;
	readonly toldIn: Passage;
}

/** Who carries the office that the last sentence before the words opens with, nobody when the article does not name them; undefined without one. */
const inOffice = (cast: Cast, { toldIn: passage, from: start }: Said, words: Vocabulary): Speaker | undefined => {
	const opening = passage.sentences.findLast(({ from }) => from < start - 1)?.from;
	const office = opening === undefined ? undefined : words.names.roles.at(passage.tokens, opening);
	if (opening === undefined || office === undefined) return undefined;
	const carrier = byTitle(cast, textOf(passage, opening, opening + office.length));
	return carrier === undefined ? nobody : speakerNamed(carrier);
};

/** Whom the last sentence before the words that names people is about: the first of them who may be its subject, else the last. */
export const lastSubject = (cast: Cast, item: Said, words: Vocabulary): NamedEntity | undefined => {
	const people = cast.of(item.passage).filter(({ span }) => span.kind === "person" && span.to <= item.from);
	const last = people.at(-1);
	if (last === undefined) return undefined;
	const sentence = item.toldIn.sentences.find((each) => holds(each, last.span.from));
	const together = people.filter(({ span }) => span.from >= (sentence?.from ?? 0));
	const [subject = last] = subjectsBefore(item.toldIn, together, { from: sentence?.from ?? 0, to: item.from }, words);
	return subject.named;
};

/** Who opens the sentence right before the words, in their passage: `Haji Darmo menolak. “Tidak,” katanya.`; told by another, the name behind. */
const opener = (cast: Cast, { toldIn, from }: Said, words: Vocabulary): NamedEntity | undefined => {
	const last = toldIn.sentences.findLast(({ to }) => to <= from);
	const [first, second] = cast.of(toldIn).filter(({ span }) => span.kind === "person" && last && holds(last, span.from));
	if (last === undefined || first === undefined || first.from !== last.from) return undefined;
	const beside = second?.from === first.span.to + 1 ? [first, second] : [first];
	return subjectsBefore(toldIn, beside, last, words)[0]?.named;
};

/** A verb that a name is the doer of stands so many tokens before it at most: `dialami pedagang sayur Darmo`. */
const nearVerb = 3;

/** A shorter word, in letters, only begins like a verb of that kind: `dinas`, `diri`. */
const shortestPassive = 6;

/** `dialami Darmo`, `bernama Darmo`: do the words before a name tell who did something, or is called so? */
const isTold = ({ tokens }: Passage, { from }: Placed, { names, speech, functionWords }: Vocabulary): boolean => {
	const isPassive = (at: number): boolean => {
		const low = tokens[at]?.low ?? "";
		return low.length >= shortestPassive && speech.passives.some((prefix) => low.startsWith(prefix));
	};
	const isBeside = (at: number): boolean => range(at + 1, from).every((between) => !functionWords.has(tokens[between]));
	return range(from - nearVerb, from).some((at) => isPassive(at) && isBeside(at)) || names.namedCues.endsBefore(tokens, from);
};

/** `Polisi menahan Darmo`, `putusan hakim Darmo`: may something only happen to somebody, or be theirs, so that another leads the passage? */
const isObject = (passage: Passage, person: Placed, words: Vocabulary): boolean =>
	!passage.tokens[person.from - 1]?.capital &&
	!isTold(passage, person, words) &&
	isOwner(passage, person, { from: 0, to: passage.tokens.length }, words);

/**
 * Whom a pronoun means: who opens the sentence before the words, the person named last in the same passage before the words, who is told there by an
 * office, the one who leads a passage since the last statement, nobody where they may be merely its object and somebody spoke before, or the last
 * person who spoke. An organisation only when no person has spoken at all.
 */
export const spokenOf = (passages: readonly Passage[], cast: Cast, item: Said, floor: Floor, words: Vocabulary): Speaker => {
	const { index: own } = item.passage;
	const here = floor.passage === own ? opener(cast, item, words) : lastSubject(cast, item, words);
	if (here !== undefined) return speakerNamed(here);
	const last = floor.people.at(-1);
	const officer = floor.passage < own ? inOffice(cast, item, words) : undefined;
	if (officer !== undefined) return officer;
	for (const passage of passages.slice(Math.max(0, floor.passage + 1, own - lead.passages), own).toReversed()) {
		const people = cast.of(passage).filter(({ span }) => span.kind === "person");
		const leading = last === undefined ? people : people.filter((person) => person.named === last || !isObject(passage, person, words));
		if (leading.length === 0 && people.length > 0) return nobody;
		const start = passage.sentences.at(-1)?.from;
		const opening = leading.find(({ from }) => from === start) ?? leading.find(({ span }) => span.from < lead.tokens);
		const isOne = people.every(({ named }) => named === people[0]?.named) && quotedIn(passage).length === 0;
		const first = opening ?? (isOne ? leading[0] : undefined);
		if (first !== undefined) return speakerNamed(first.named);
	}
	return last === undefined ? floor.speaker : speakerNamed(last);
};
