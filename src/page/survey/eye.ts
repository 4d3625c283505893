import { tabOf } from "../use/tabs.ts";

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
		if (isHidden && !isOpened(at)) return false;
	}
	return true;
};

const telling = "[hidden],[style]";
const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Does the page invite one to open an element: by a button above or below it, or by its tab? */
const isOpened = (element: Element): boolean => isDisclosed(element) || isContinued(element) || isTabbed(element);

/** Is it shown by a tab of its own, in no menu? */
const isTabbed = (element: Element): boolean => {
	const tab = tabOf(element);
	return tab !== undefined && tab.closest(menus) === null && element.closest(menus) === null;
};

/**
 * Does a button right before an element open it, in a heading or in a row of such pairs? Questions, each over its answer, by the pattern "accordion"
 * of WAI-ARIA (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/). The button says all that stands there. One alone opens what is about the page
 * as often as not: a menu, a way to share it, who wrote it.
 */
const isDisclosed = (element: Element): boolean => {
	const before = element.previousElementSibling;
	const button = before === null ? undefined : buttonIn(before, closed);
	const title = button?.textContent?.trim();
	if (!before || !button || !title || title !== before.textContent?.trim() || button.matches(ofMenus)) return false;
	return (button.closest(titles) !== null || isInRow(before, element)) && isOutsideMenus(element);
};

/** Does it stand right behind a paragraph, and a button right below it say that it opens this very element? The rest of an article. */
const isContinued = (element: Element): boolean => {
	const [before, after] = [element.previousElementSibling, element.nextElementSibling];
	const opened = after && buttonIn(after, closed)?.getAttribute("aria-controls");
	return before?.localName === "p" && opened === element.id && isOutsideMenus(element);
};

const isOutsideMenus = (element: Element): boolean => element.closest(menus) === null && element.querySelector(menus) === null;

const closed = '[aria-expanded="false"]';
const switches = "[aria-expanded]";
const ofMenus = "[aria-haspopup],[popovertarget]";
const titles = "h2,h3,h4,h5,h6,dt";
const menus = "nav,header,footer,form,dialog,[role=navigation],[role=menu],[role=listbox],[role=dialog]";

/** A button is so many elements below what stands for it at most. */
const deepest = 4;

/** The button that an element is or begins with. */
const buttonIn = (element: Element, buttons: string): Element | undefined => {
	let at: Element | null = element;
	for (let down = 0; at !== null && down <= deepest; down++) {
		if (at.matches(buttons)) return at;
		at = at.firstElementChild;
	}
	return undefined;
};

/** Is there another pair beside that of a button and what it opens, as they are or in a box for each? */
const isInRow = (before: Element, opened: Element): boolean => {
	const box = opened.parentElement;
	const isPair = box?.childElementCount === 2;
	const others = isPair
		? [box.previousElementSibling, box.nextElementSibling]
		: [before.previousElementSibling?.previousElementSibling, opened.nextElementSibling];
	return others.some((other) => other && buttonIn(other, switches) !== undefined);
};

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
	return isOpened(top) && isBoxedBelow(top, element);
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
