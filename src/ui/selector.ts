import { longestChoice } from "../model/settings.ts";

/** What can be wrong with a selector; also the key of the sentence that says so beside the field it was typed into. */
export type SelectorProblem = "selectorInvalid" | "selectorTooBroad" | "selectorTooLong";

/** Why a selector the reader wrote cannot be a rule, or undefined when it can. Asks a page of its own, so that nothing shown plays a part. */
export const selectorProblem = (selector: string): SelectorProblem | undefined => {
	if (selector.length > longestChoice) return "selectorTooLong";
	const page = document.implementation.createHTMLDocument("");
	const main = page.body.appendChild(page.createElement("main"));
	const article = main.appendChild(page.createElement("article"));
	const paragraph = article.appendChild(page.createElement("p"));
	try {
		// `p`, `*`, `article` would hide the text of every article.
		const frame = [page.documentElement, page.body, main, article, paragraph];
		return frame.some((element) => element.matches(selector)) ? "selectorTooBroad" : undefined;
	} catch {
		return "selectorInvalid"; // SyntaxError: the browser does not know this selector
	}
};
