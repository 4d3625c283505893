import type { Fact } from "../../model/facts.ts";
import { citeOf, type Passage, textOf } from "./passages.ts";

/** The sentences that tell most of the article, in the order of the text. */
export const keySentencesOf = (passages: readonly Passage[], _title: string, count: number): readonly Fact<string>[] =>
	passages
		.filter(({ heading }) => !heading)
		.flatMap((passage) =>
			passage.sentences.map(({ from, to }): Fact<string> => ({ value: textOf(passage, from, to), cites: [citeOf(passage, from, to)] })),
		)
		.slice(0, count);
