import type { MessageKey } from "./translate.ts";

/** Longest selector taken, in characters, as storage keeps it. */
const LONGEST = 500;

/** Why a selector the reader wrote cannot be a rule, or undefined when it can. */
export const selectorProblem = (selector: string): MessageKey | undefined => {
	if (selector.length > LONGEST) return "selectorTooLong";
	let matchesAll: boolean;
	try {
		matchesAll = [document.documentElement, document.body].some((element) => element.matches(selector));
	} catch {
		return "selectorInvalid"; // SyntaxError: the browser does not know this selector
	}
	return matchesAll ? "selectorTooBroad" : undefined;
};

/** One selector a line; empty lines are nothing. */
export const selectorsOf = (text: string): readonly string[] =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
