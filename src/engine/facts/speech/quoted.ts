import { onceFor } from "../../../model/once.ts";
import type { Passage } from "../passages.ts";
import { isOneOf, type Token } from "../tokens.ts";

/** Words between quote marks: the marks stand at `open` and `close`. An unclosed quote closes at the end of its passage. */
export interface Quoted {
	readonly open: number;
	/** Token of the closing mark; the number of tokens when the passage ends first. */
	readonly close: number;
}

const pairs: ReadonlyMap<string, string> = new Map(
	Object.entries({ "“": "”", "„": "“", "«": "»", "‟": "”", '"': '"', "”": "”", "‘": "’", "'": "'" }),
);

/** Straight marks open after white space or an opening bracket and before a word. */
const opens = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined || pairs.get(token.text) === undefined || next === undefined || next.kind === "break") return false;
	const free = token.spaced || ["(", "[", "-", "–", "—", ",", ":", ".", undefined].includes(tokens[at - 1]?.text);
	return token.text === "“" || token.text === "„" || token.text === "«" || (free && !(next.spaced && next.kind === "mark"));
};

const isSingle = (mark: string): boolean => mark === "'" || mark === "‘";

/** A single mark is an apostrophe as often as not; it closes a quote only after a comma or the end of a sentence. */
const closes = (tokens: readonly Token[], at: number, mark: string): boolean => {
	const token = tokens[at];
	if (token === undefined) return false;
	const wanted = pairs.get(mark);
	const same = token.text === wanted || (!isSingle(mark) && (token.text === "”" || token.text === '"'));
	if (!same) return false;
	return !isSingle(mark) || (!token.spaced && isOneOf(tokens[at - 1], [",", ".", "!", "?", "…"]));
};

/** The outermost quoted stretches of a passage in order. Looked for once: every sentence and every statement of the passage asks. */
export const quotedIn = onceFor(({ tokens }: Passage): readonly Quoted[] => {
	const found: Quoted[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!opens(tokens, at)) continue;
		const mark = tokens[at]?.text ?? "";
		let close = at + 1;
		while (close < tokens.length && !closes(tokens, close, mark)) close++;
		if (close === tokens.length) {
			// Nothing closes it: a long quote goes on in the next passage, a single mark was an apostrophe.
			if (isSingle(mark) || close - at < 8) continue;
		}
		if (close - at > 1) found.push({ open: at, close });
		at = close;
	}
	return found;
});
