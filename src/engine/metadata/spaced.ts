import type { SeenRun, TextBlock } from "../../model/reading/page.ts";

const isRaised = ({ marks = [] }: SeenRun): boolean => marks.includes("superscript") || marks.includes("subscript");

/** Between two elements a new word begins: after a small letter or digit, or in a capital followed by a small letter (`WIB` and `Terbit`). */
const parts = (before: string, after: string): boolean =>
	(/[\p{Lower}\d]$/u.test(before) && /^[\p{Upper}\d]/u.test(after)) ||
	(/\p{Upper}{2}$/u.test(before) && /^\p{Upper}\p{Lower}/u.test(after));

/** Two elements set apart by style alone: `<a>Ani Wijaya</a><span>3 Mei</span>`. What is set higher or lower belongs to its word: `CO<sub>2</sub>`. */
const touch = (one: SeenRun, other: SeenRun): boolean => parts(one.text, other.text) && !isRaised(one) && !isRaised(other);

/** The text of a block, with a space where the words of two elements touch. */
export const spacedText = ({ text, runs }: TextBlock): string =>
	runs.length < 2
		? text
		: runs.reduce((before, run, index) => {
				const last = runs[index - 1];
				return before + (last && touch(last, run) ? " " : "") + run.text;
			}, "");
