import type { Entity } from "../../model/facts.ts";
import { bestLabels } from "./decode.ts";
import { features } from "./features.ts";
import { labels, spans } from "./labels.ts";
import type { NameModel } from "./model.ts";
import { sentences, type Token } from "./tokens.ts";

/**
 * Finds the names in a text: give it a whole article at once, since a name made clear in one sentence helps in another.
 * Entities stand in the order of the text, never overlap, and `start` and `end` are UTF-16 offsets into `text`.
 */
export function tagger(model: NameModel): (text: string) => readonly Entity[] {
	return (text) =>
		sentences(text).flatMap((tokens) =>
			spans(bestLabels(scores(tokens, model), model.moves)).map(({ kind, first, last }) => {
				const start = tokens[first]?.start ?? 0;
				const end = tokens[last]?.end ?? start;
				return { kind, text: text.slice(start, end), start, end };
			}),
		);
}

function scores(tokens: readonly Token[], model: NameModel): readonly Int32Array[] {
	return features(tokens, model.lexicon).map((found) => {
		const sum = new Int32Array(labels.length);
		for (const feature of found) model.add(feature, sum);
		return sum;
	});
}
