import { isOpenable } from "../use/disclosure.ts";

/**
 * Is this element shown, and all it stands in? An argument of the survey, because a DOM without layout cannot answer as a browser does
 * (jsdom has no `checkVisibility`). Asked once for each block, of the innermost element that holds its first words.
 */
export type Eye = (element: Element) => boolean;

/**
 * What the markup alone says: `hidden`, an inline `display: none` or `visibility: hidden`. What is hidden `until-found` is folded: a search in
 * the page unfolds it; so does a button what it opens, and a tab.
 * `aria-hidden` is left out on purpose: it hides from screen readers what everyone else sees.
 */
export const markupEye: Eye = (element) => {
	for (let at = element.closest(telling); at !== null; at = at.parentElement?.closest(telling) ?? null) {
		const isHidden =
			(at.hasAttribute("hidden") && at.getAttribute("hidden") !== "until-found") || hiding.test(at.getAttribute("style") ?? "");
		if (isHidden && !isOpenable(at)) return false;
	}
	return true;
};

const telling = "[hidden],[style]";
const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const andVisibility = { visibilityProperty: true };

/**
 * The browser's own answer (Chrome 105, Firefox 106). Style must be clean to be cheap: ask when the page has settled. An element of
 * `display: contents` has no box of its own and is never "visible", though its words are: there the one above it answers. Neither is what
 * is folded, in a closed `details`, hidden `until-found`, behind a button or a tab, though the page invites one to unfold it: that answers for what
 * would be shown in it.
 */
const browserEye: Eye = (element) => {
	if (element.checkVisibility(andVisibility)) return true;
	const above = element.parentElement;
	if (above === null) return false;
	const { display, visibility } = getComputedStyle(element);
	if (display === "contents") return browserEye(above);
	if (visibility !== "visible") return false;
	const folded = above.closest(folding);
	if (folded !== null) return isBoxedBelow(folded, element) && browserEye(folded);
	const top = outermostHidden(element);
	return isOpenable(top) && isBoxedBelow(top, element);
};

/** The highest element that is not shown of those around one, itself included. */
const outermostHidden = (element: Element): Element => {
	let top = element;
	while (top.parentElement !== null && !top.parentElement.checkVisibility()) top = top.parentElement;
	return top;
};

const folding = 'details:not([open]),[hidden="until-found"]';

/** Do an element and all above it, up to another one, have a box? In what is folded the style still says so. */
const isBoxedBelow = (top: Element, element: Element): boolean => {
	for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement)
		if (getComputedStyle(at).display === "none") return false;
	return true;
};

/** The best eye this document offers. */
export const eyeOf = (document: Document): Eye =>
	typeof document.documentElement?.checkVisibility === "function" && document.defaultView !== null ? browserEye : markupEye;
