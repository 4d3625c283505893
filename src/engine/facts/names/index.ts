import type { Entity } from "../../../model/reading/facts.ts";
import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { namesByRule } from "./by-rule.ts";
import { type Casing, casingOf } from "./casing.ts";
import { combine } from "./combine.ts";
import { withHouses } from "./houses.ts";
import { asKnown } from "./known.ts";
import { withPeople } from "./persons.ts";
import { withoutPossessives } from "./possessives.ts";
import { partPlaces, settleKinds, spread } from "./settle.ts";
import { type NameSpan, spansOf } from "./span.ts";
import { withHouseNumbers } from "./streets.ts";
import { asTold } from "./told.ts";

/** Finds names in a text of a language; undefined for languages it does not know. A trained tagger fits here. */
export type NameFinder = (text: string, lang: string) => readonly Entity[] | undefined;

/** Passages are parted so in the text that a name finder reads; it gets the whole article, since one sentence explains another. */
const gap = "\n\n";

/** What a name finder found in the whole article, as spans of its passages. */
const inPassages = (passages: readonly Passage[], found: readonly Entity[]): readonly (readonly NameSpan[])[] => {
	let end = -gap.length;
	return passages.map((passage) => {
		const start = end + gap.length;
		end = start + passage.text.length;
		const inside = found.filter((entity) => entity.start >= start && entity.end <= end);
		return spansOf(
			passage,
			inside.map((entity) => ({ ...entity, start: entity.start - start, end: entity.end - start })),
		);
	});
};

/** The names a finder gives, each put right by what the article and the pack know better. The order is that of `docs/facts.md`. */
const byFinder = (
	passages: readonly Passage[],
	found: readonly Entity[],
	casing: Casing,
	words: Vocabulary,
): readonly (readonly NameSpan[])[] => {
	const settled = settleKinds(inPassages(passages, found));
	const combined = passages.map((passage, i) => {
		const byRule = namesByRule(passage, casing, words).filter(({ sure }) => sure);
		return combine(passage, settled[i] ?? [], byRule, casing, words);
	});
	const bare = withoutPossessives(passages, asTold(passages, combined, casing, words), words);
	const parted = partPlaces(passages, bare, words);
	const people = withPeople(passages, parted, words);
	const housed = passages.map((passage, i) => withHouses(passage, people[i] ?? [], words));
	return spread(passages, settleKinds(asKnown(passages, housed, words)), words);
};

/** The names that capitals and the pack's vocabulary alone can tell. */
const byRules = (passages: readonly Passage[], casing: Casing, words: Vocabulary): readonly (readonly NameSpan[])[] =>
	withoutPossessives(
		passages,
		passages.map((passage) => namesByRule(passage, casing, words)),
		words,
	);

/** From this share of capitalised words on, 0 to 1, a line of so many words or more is written as headlines are. A word of fewer letters tells nothing. */
const headlineCase = { share: 0.7, fewest: 2, letters: 4 };

/** A signature in brackets has so many tokens at most. */
const longestSignature = 9;

/** A line without an end, nearly all of its words capitalised: the title of another story, whose names this one does not speak of. */
const isHeadline = ({ tokens }: Passage): boolean => {
	const words = tokens.filter(({ kind, low }) => kind === "word" && low.length >= headlineCase.letters);
	const ended = [".", "!", "?", "”", '"', ")"].includes(tokens.at(-1)?.text ?? "");
	return (
		!ended && words.length >= headlineCase.fewest && words.filter(({ capital }) => capital).length >= headlineCase.share * words.length
	);
};

/** `(Dedi/Tim)`: nothing but who wrote it, in brackets at the end. */
const isSignature = ({ tokens }: Passage, isLast: boolean): boolean =>
	isLast && tokens[0]?.text === "(" && tokens.at(-1)?.text === ")" && tokens.length <= longestSignature;

/** The names of each passage in order: those a name finder gives, put right by rules, or without one those the rules alone can tell. */
export const nameSpans = (
	passages: readonly Passage[],
	names: NameFinder | undefined,
	words: Vocabulary,
): readonly (readonly NameSpan[])[] => {
	const found = names?.(passages.map(({ text }) => text).join(gap), words.code);
	const casing = casingOf(passages);
	const spans = found === undefined ? byRules(passages, casing, words) : byFinder(passages, found, casing, words);
	const whole = withHouseNumbers(passages, spans, words);
	return passages.map((passage, i) => (isHeadline(passage) || isSignature(passage, i === passages.length - 1) ? [] : (whole[i] ?? [])));
};
