import type { Fact } from "../../../model/reading/facts.ts";
import { citeOf, type Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Candidate, candidates } from "./features.ts";
import { weights } from "./weights.ts";

/**
 * Sentences looked at for each one wanted, and at least. Human summaries of news hardly ever use later ones (IndoSum: 2 in 100 come after the
 * twelfth), and the weights were trained on no others.
 */
const lookedAt = { each: 4, least: 12 };

const score = ({ features }: Candidate): number =>
	Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** The `count` sentences that tell most of the article, in the order of the text: those the trained weights score highest. */
export const keySentencesOf = (passages: readonly Passage[], title: string, count: number, words: Vocabulary): readonly Fact<string>[] =>
	candidates(passages, title, words)
		.slice(0, Math.max(lookedAt.least, lookedAt.each * count))
		.map((candidate, order) => ({ candidate, order, score: score(candidate) }))
		.toSorted((a, b) => b.score - a.score)
		.slice(0, count)
		.toSorted((a, b) => a.order - b.order)
		.map(({ candidate: { passage, from, to, text } }) => ({ value: text, cites: [citeOf(passage, from, to)] }));
