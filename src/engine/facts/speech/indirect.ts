import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, inSuffix, isPronoun, speakerEnd, subjectBefore, verbAt } from "./attribution.ts";

/** Reported words need their subject so near to the verb, tokens. */
const reach = 3;

/** Does a subject stand near its verb: a pronoun, a comma that closes what was put in between, a name, or what is pointed at? */
const isNear = ({ tokens }: Passage, { from, to, pronoun }: Attribution, words: Vocabulary): boolean => {
	if (pronoun || tokens[to - 1]?.text === ",") return true;
	const start = Math.max(from, to - reach);
	return tokens
		.slice(start, to)
		.some(
			({ capital, low }, at) => words.speech.demonstratives.has(low) || (capital && (start + at > from || !words.functionWords.has(low))),
		);
};

/** A verb that reports words without quote marks. `melanjutkan kuliah` goes on with something, `is said to be` is said by others. */
const isReporting = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const verb = words.speech.reporting.at(tokens, at);
	if (verb === undefined || tokens[at]?.capital || words.speech.copulas.has(tokens[at - 1]?.low ?? "")) return false;
	if (words.speech.transitive.at(tokens, at) === undefined) return true;
	const next = at + verb.length;
	return [",", ":"].includes(tokens[next]?.text ?? "") || words.speech.complementizers.at(tokens, next) !== undefined;
};

/** `Menurut Budi, …` and `…, kata Budi` without quote marks, and `Budi mengatakan …`: the attributions of a sentence outside quotes. */
export const indirectAttributions = (
	passage: Passage,
	outside: (token: number) => boolean,
	words: Vocabulary,
): readonly (Attribution & { readonly sentence: { readonly from: number; readonly to: number } })[] =>
	passage.sentences.flatMap((sentence) => {
		const { tokens } = passage;
		for (let at = sentence.from; at < sentence.to; at++) {
			if (!outside(at)) continue;
			const stem = words.speech.suffixes.find(
				(suffix) => words.speech.accordingTo.has(tokens[at]?.low.slice(0, -suffix.length) ?? "") && tokens[at]?.low.endsWith(suffix),
			);
			if (stem !== undefined) return [{ ...inSuffix(at), sentence }];
			const cue = words.speech.accordingTo.at(tokens, at);
			if (cue !== undefined) {
				const from = at + cue.length;
				const to = speakerEnd(passage, from, words);
				// `disampaikan kepada Budi`: said to him.
				if (to > from && !words.speech.prepositions.has(tokens[from]?.low ?? ""))
					return [{ from, to, verb: at, pronoun: isPronoun(tokens, from, to, words), sentence }];
			}
			if (isReporting(tokens, at, words)) {
				const subject = subjectBefore(passage, at, words);
				if (subject !== undefined && isNear(passage, subject, words)) return [{ ...subject, sentence }];
			}
			const verb = verbAt(tokens, at, words);
			if (verb !== undefined && tokens[at - 1]?.text === ",") {
				if (verb.suffixed) return [{ ...inSuffix(at), sentence }];
				const from = at + verb.length;
				const to = speakerEnd(passage, from, words);
				if (to > from) return [{ from, to, verb: at, pronoun: isPronoun(tokens, from, to, words), sentence }];
			}
		}
		return [];
	});
