import type { SeenRun, TextBlock } from "../../model/page.ts";

const isRaised = ({ marks = [] }: SeenRun): boolean => marks.includes("superscript") || marks.includes("subscript");

/** Two elements set apart by style alone: `<a>Ani Wijaya</a><span>3 Mei</span>`. What is set higher or lower belongs to its word: `CO<sub>2</sub>`. */
const touch = (one: SeenRun, other: SeenRun): boolean =>
	/[\p{Ll}\d]$/u.test(one.text) && /^[\p{Lu}\d]/u.test(other.text) && !isRaised(one) && !isRaised(other);

/** The text of a block, with a space where the words of two elements touch. */
export const spacedText = ({ text, runs }: TextBlock): string =>
	runs.length < 2
		? text
		: runs.reduce((before, run, index) => {
				const last = runs[index - 1];
				return before + (last && touch(last, run) ? " " : "") + run.text;
			}, "");
