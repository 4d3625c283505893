import { proseChars } from "./prose-seen.ts";
import { selectorFor } from "./selector.ts";

/** Characters of the long paragraphs in an element, itself included. */
const proseIn = (element: Element): number =>
	[element, ...element.querySelectorAll("p")]
		.map((each) => (each.localName === "p" ? (each.textContent?.length ?? 0) : 0))
		.filter((length) => length >= proseChars)
		.reduce((sum, length) => sum + length, 0);

/** What texts are made of. By its place alone such an element is another paragraph on the next page. */
const textTags: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figure", "img"]);
/** Where no text of an article stands. */
const furniture = "nav, aside, footer";

/** Does the browser let nothing but this be used, or something in it? Hidden, it would leave the page unusable, and no way to close it. */
const holdsModal = (element: Element): boolean => element.matches("dialog:modal") || element.querySelector("dialog:modal") !== null;

/**
 * Why a rule that hides this element and its like would do harm. `too much`: it holds more than half of what the page says in paragraphs, so
 * every article of the site would be empty. `too plain`: it has no name to be told by from the text of other pages. `open dialog`: it is or
 * holds one, which is to be closed instead.
 */
export const whyNotToHide = (element: Element): "too much" | "too plain" | "open dialog" | undefined => {
	if (holdsModal(element)) return "open dialog";
	if (proseIn(element) * 2 > proseIn(element.ownerDocument.body)) return "too much";
	const isAnyText = textTags.has(element.localName) && element.closest(furniture) === null && !/[#.][^>]*$/.test(selectorFor(element));
	return isAnyText ? "too plain" : undefined;
};
