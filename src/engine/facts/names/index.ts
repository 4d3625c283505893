import type { Entity } from "../../../model/reading/facts.ts";
import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { namesByRule } from "./by-rule.ts";
import { type Casing, casingOf } from "./casing.ts";
import { combine } from "./combine.ts";
import { partPlaces } from "./holders.ts";
import { withHouses } from "./houses.ts";
import { asKnown } from "./known.ts";
import { withoutNameless } from "./nameless.ts";
import { partBodies } from "./office-bodies.ts";
import { withPeople } from "./persons.ts";
import { withoutPossessives } from "./possessives.ts";
import { withRows } from "./rows.ts";
import { settleKinds, spread } from "./settle.ts";
import { withoutShortOffices } from "./short-offices.ts";
import { type NamedPassage, renamed, spansOf } from "./span.ts";
import { withHouseNumbers } from "./streets.ts";
import { withoutThings } from "./things.ts";
import { asTold } from "./told.ts";

/** Finds names in a text of a language; undefined for languages it does not know. A trained tagger fits here. */
export type NameFinder = (text: string, lang: string) => readonly Entity[] | undefined;

/** Passages are parted so in the text that a name finder reads; it gets the whole article, since one sentence explains another. */
const gap = "\n\n";

/** What a name finder found in the whole article, as spans of its passages. */
const inPassages = (passages: readonly Passage[], found: readonly Entity[]): readonly NamedPassage[] => {
	let end = -gap.length;
	return passages.map((passage) => {
		const start = end + gap.length;
		end = start + passage.text.length;
		const inside = found.filter((entity) => entity.start >= start && entity.end <= end);
		const own = inside.map((entity) => ({ ...entity, start: entity.start - start, end: entity.end - start }));
		return { passage, spans: spansOf(passage, own) };
	});
};

/** The names a finder gives, each put right by what the article and the pack know better. The order is that of `docs/facts.md`. */
const byFinder = (found: readonly NamedPassage[], casing: Casing, words: Vocabulary): readonly NamedPassage[] => {
	const combined = renamed(settleKinds(partBodies(found, words)), (spans, passage) => {
		const byRule = namesByRule(passage, casing, words).filter(({ sure }) => sure);
		return combine(passage, spans, byRule, casing, words);
	});
	const bare = withoutPossessives(asTold(combined, casing, words), words);
	const people = withRows(withPeople(partPlaces(withoutShortOffices(bare, words), words), words), words);
	const housed = renamed(withoutThings(people, words), (spans, passage) => withHouses(passage, spans, words));
	return spread(settleKinds(asKnown(housed, words)), words);
};

/** The names that capitals and the pack's vocabulary alone can tell. */
const byRules = (passages: readonly Passage[], casing: Casing, words: Vocabulary): readonly NamedPassage[] =>
	withoutPossessives(
		passages.map((passage) => ({ passage, spans: namesByRule(passage, casing, words) })),
		words,
	);

/** The passages with their names: those a name finder gives, put right by rules, or without one those the rules alone can tell. */
export const withNames = (passages: readonly Passage[], names: NameFinder | undefined, words: Vocabulary): readonly NamedPassage[] => {
	const found = names?.(passages.map(({ text }) => text).join(gap), words.code);
	const casing = casingOf(passages);
	const named = found === undefined ? byRules(passages, casing, words) : byFinder(inPassages(passages, found), casing, words);
	return renamed(withHouseNumbers(named, words), (spans, passage) => withoutNameless(spans, passage, passages, words));
};
