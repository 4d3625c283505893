import { longestChoice } from "../../model/site/settings.ts";

/** What can be wrong with a selector; also the key of the sentence that says so beside the field it was typed into. */
export type SelectorProblem = "selectorInvalid" | "selectorUnseen" | "selectorTooBroad" | "selectorTooLong";

/** What every article is made of, from the outside in. */
const frame = ["div", "main", "section", "article", "div", "p", "span"] as const;

/** Of each element of an article's frame three side by side, so that a place among its like («the second») names none of these groups as a whole. */
const groupsIn = (page: Document, named: boolean): readonly (readonly Element[])[] => {
	const groups: Element[][] = [[page.documentElement], [page.body]];
	let box: Element = page.body;
	for (const tag of frame) {
		const group = [0, 1, 2].map(() => page.createElement(tag));
		// A name that nobody asks for, where only the asking for any name would find it.
		if (named) for (const each of group) for (const name of ["class", "id"]) each.setAttribute(name, "\u{e000}");
		box.append(...group);
		groups.push(group);
		box = group[1] ?? box;
	}
	return groups;
};

/** Why a selector the reader wrote cannot be a rule, or undefined when it can. Asks a page of its own, so that nothing shown plays a part. */
export const selectorProblem = (selector: string): SelectorProblem | undefined => {
	if (selector.length > longestChoice) return "selectorTooLong";
	// All but the tab, which is a blank.
	if (/[^\P{Cc}\t]/u.test(selector)) return "selectorUnseen";
	const groups = [false, true].flatMap((named) => groupsIn(document.implementation.createHTMLDocument(""), named));
	try {
		// `div`, `*`, `[class]`, `article p` would hide the text of every article.
		return groups.some((group) => group.every((element) => element.matches(selector))) ? "selectorTooBroad" : undefined;
	} catch {
		return "selectorInvalid"; // SyntaxError: the browser does not know this selector
	}
};
