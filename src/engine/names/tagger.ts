import type { Entity } from "../../model/reading/facts.ts";
import { bestLabels } from "./decode.ts";
import { features } from "./features.ts";
import { labels, spans } from "./labels.ts";
import { recall, remember } from "./memory.ts";
import type { NameModel } from "./model.ts";
import { sentences, type Token } from "./tokens.ts";

/**
 * Finds the names in a text: give it a whole article at once, since a name made clear in one sentence helps in another.
 * Entities stand in the order of the text, never overlap, and `start` and `end` are UTF-16 offsets into `text`.
 */
export function tagger(model: NameModel): (text: string) => readonly Entity[] {
	return (text) => {
		const read = sentences(text).map((tokens) => ({ tokens, scores: scores(tokens, model) }));
		const first = read.map((sentence) => spans(bestLabels(sentence.scores, model.moves)));
		const memory = remember(
			read.map(({ tokens }) => tokens),
			first,
		);
		return read.flatMap((sentence, at) => {
			const leans = read.length > 1 && recall(sentence.tokens, memory, sentence.scores, model.step);
			const found = leans ? spans(bestLabels(sentence.scores, model.moves)) : (first[at] ?? []);
			return found.map(({ kind, first, last }) => {
				const start = sentence.tokens[first]?.start ?? 0;
				const end = withoutStrayBracket(text, start, sentence.tokens[last]?.end ?? start);
				return { kind, text: text.slice(start, end), start, end };
			});
		});
	};
}

/** The labels know nothing of pairs: a bracket that closes what the name did not open is not part of it. */
function withoutStrayBracket(text: string, start: number, end: number): number {
	const name = text.slice(start, end);
	return name.length > 1 && name.endsWith(")") && !name.includes("(") ? end - 1 : end;
}

function scores(tokens: readonly Token[], model: NameModel): readonly Int32Array[] {
	return features(tokens, model.lexicon).map((found) => {
		const sum = new Int32Array(labels.length);
		for (const feature of found) model.add(feature, sum);
		return sum;
	});
}
