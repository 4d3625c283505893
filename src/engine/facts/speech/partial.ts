import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, subjectBefore } from "./attribution.ts";
import type { Quoted } from "./quoted.ts";

/** Tokens between a verb and the few words quoted behind it: `called the walkout of the crews “…”`. */
const reach = 9;

/** Fewer words are a word set apart more often than somebody's. */
const fewest = 2;

/** Does what may be a subject end with a name, a pronoun or the comma of an apposition? `Denby runs a club called “…”` does not. */
const isBeside = ({ tokens }: Passage, { to, pronoun }: Attribution): boolean => {
	const last = tokens[to - 1]?.text === "," ? tokens[to - 2] : tokens[to - 1];
	return pronoun || last?.text === ")" || last?.capital === true;
};

/**
 * Who says a few words inside a sentence of another: `Denby called the walkout “deeply wrong”`. They follow a verb that says what somebody
 * thinks of a thing, with its subject beside it; a capital opens a title. Undefined where nobody is told.
 */
export const partialAttribution = (passage: Passage, { open, close }: Quoted, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	const inner = tokens.slice(open + 1, close).filter(({ kind }) => kind === "word");
	if (inner.length < fewest || inner[0]?.capital) return undefined;
	for (let at = open - 1; at >= 0 && open - at <= reach; at--) {
		const token = tokens[at];
		if (token?.kind !== "word" && token?.text !== "-") return undefined;
		if (words.speech.describing.at(tokens, at) === undefined || token.capital) continue;
		if (words.speech.copulas.has(tokens[at - 1]?.low ?? "")) return undefined;
		const subject = subjectBefore(passage, at, words);
		return subject !== undefined && isBeside(passage, subject) ? subject : undefined;
	}
	return undefined;
};
