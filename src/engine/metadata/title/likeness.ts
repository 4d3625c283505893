import { hasUnspaced, tokensIn, unmarked } from "../../text/letters.ts";

/** The words of a text without marks, in lower case. */
const wordsOf = (text: string): readonly string[] => tokensIn(unmarked(text).toLowerCase());

/** The words of a text as one text: alike for two that differ in punctuation, marks and capitals only. */
export const wordKey = (text: string): string => wordsOf(text).join(" ");

/** What two texts are compared by: words; of scripts without spaces, characters. */
export const tokens = (text: string): readonly string[] => (hasUnspaced(text) ? [...wordKey(text).replaceAll(" ", "")] : wordsOf(text));

/** How much two texts are the same, 0 to 1: shared tokens over all tokens (Dice 1945); 0 where one is empty. */
export const likeness = (one: string, other: string): number => (one === other && one !== "" ? 1 : alike(tokens(one), tokens(other)));

/** How much two texts are the same, 0 to 1, as `likeness` says it, by what they are compared by (`tokens`). */
export const alike = (a: readonly string[], b: readonly string[]): number => {
	if (a.length === 0 || b.length === 0) return 0;
	const left = new Map<string, number>();
	for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
	let common = 0;
	for (const token of b) {
		const count = left.get(token) ?? 0;
		if (count > 0) {
			common++;
			left.set(token, count - 1);
		}
	}
	return (2 * common) / (a.length + b.length);
};
