import { siteBars } from "../dom/side-boxes.ts";

/** What lies over a page and asks something: half of it hidden, it may ask for ever. */
export const dialogs = "dialog,[role$=dialog],[aria-modal]";

const styleOf = (element: Element): CSSStyleDeclaration | undefined => element.ownerDocument.defaultView?.getComputedStyle(element);

/** Does a script keep the page from being scrolled? */
const isLocked = ({ body, documentElement }: Document): boolean =>
	[body, documentElement].some((each) => styleOf(each)?.overflowY === "hidden");

/** Is it set over the page? In one that cannot be scrolled what has a place of its own is, too. */
const isSetOver = (element: Element): boolean => {
	const position = styleOf(element)?.position;
	return position === "fixed" || (position === "absolute" && isLocked(element.ownerDocument));
};

/** Does an element lie over the page? */
export const isOverlay = (element: Element): boolean => element.matches(dialogs) || (!element.matches(siteBars) && isSetOver(element));

/** Is a box the page itself, because it holds the article, however it is made: a shell with a scroll bar of its own, an article opened in a dialog? */
export type IsPage = (box: Element) => boolean;

/** Does an element stand in something that lies over the page? All around what holds the article is the page, and need not be asked for its style. */
export const isInOverlay = (element: Element, isPage: IsPage): boolean => {
	for (let at = element.parentElement; at && !isPage(at); at = at.parentElement) if (isOverlay(at)) return true;
	return false;
};

/**
 * Would the page stay locked without this overlay? What opens it as a dialog may dim the page, or keep it from being scrolled; and what else lies
 * over the page, under this, would be left alone to get what is clicked in the middle.
 */
export const isLocking = (overlay: Element, isPage: IsPage): boolean => {
	const { documentElement } = overlay.ownerDocument;
	if (overlay.matches(dialogs) || isLocked(overlay.ownerDocument)) return true;
	// A DOM without layout has no such question.
	const under = overlay.ownerDocument
		.elementsFromPoint?.(documentElement.clientWidth / 2, documentElement.clientHeight / 2)
		.find((each) => !overlay.contains(each));
	return under !== undefined && !isPage(under) && (isOverlay(under) || isInOverlay(under, isPage));
};
