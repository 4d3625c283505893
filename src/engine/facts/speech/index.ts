import type { Cite, Quote } from "../../../model/reading/facts.ts";
import { citeOf, type Passage, textOf } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Cast } from "./cast.ts";
import { foundIn } from "./found.ts";
import { nameOf, type Speaker } from "./speakers.ts";
import { turns } from "./turns.ts";

/** A statement with its place and its speaker. */
export interface QuotedStatement {
	readonly value: Quote;
	readonly cite: Cite;
	readonly speaker: Speaker;
}

/** All statements of the article in order, direct and indirect, with their speakers. A speaker the text does not tell stays missing. */
export const statements = (passages: readonly Passage[], cast: Cast, words: Vocabulary): readonly QuotedStatement[] =>
	turns(passages, foundIn(passages, words), cast, words).flatMap((turn) => {
		const { passage, toldIn, direct, partial, attribution, speaker, from, to } = turn;
		const name = nameOf(speaker);
		// Reported words without a speaker are just the article's own, and a few quoted ones mean little.
		if ((!direct || partial) && name === undefined) return [];
		const asWritten = attribution && textOf(toldIn, attribution.from, attribution.to);
		const value = {
			words: textOf(passage, from, to),
			direct,
			...(name !== undefined && { speaker: name }),
			...(asWritten !== undefined && { speakerAsWritten: asWritten }),
		};
		return [{ value, cite: citeOf(passage, from, to), speaker }];
	});
