import { selectorFor } from "../dom/selector.ts";
import { withoutArticleText } from "../dom/side-boxes.ts";

/** What texts are made of. By its place alone such an element is another paragraph on the next page. */
const textTags: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figure", "img"]);

/** Does the browser let nothing but this be used, or something in it? Hidden, it would leave the page unusable, and no way to close it. */
const holdsModal = (element: Element): boolean => element.matches("dialog:modal") || element.querySelector("dialog:modal") !== null;

/**
 * Why a rule that hides this element and its like would do harm. `too much`: it would hide most of the article's text, so it would not be
 * followed here (`covered-text.ts`) and would empty other articles of the site. `too plain`: it has no name to be told by from the text of
 * other pages. `open dialog`: it is or holds one, which is to be closed instead.
 * @param coversText would a rule that hides what a selector names hide most of the article's text?
 */
export const whyNotToHide = (
	element: Element,
	coversText: (selector: string) => boolean,
): "too much" | "too plain" | "open dialog" | undefined => {
	if (holdsModal(element)) return "open dialog";
	const selector = selectorFor(element);
	if (coversText(selector)) return "too much";
	const isAnyText = textTags.has(element.localName) && element.closest(withoutArticleText) === null && !/[#.][^>]*$/.test(selector);
	return isAnyText ? "too plain" : undefined;
};
