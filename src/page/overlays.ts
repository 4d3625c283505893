import { siteBars } from "./side-boxes.ts";

/** What lies over a page and asks something: half of it hidden, it may ask for ever. */
export const dialogs = "dialog,[role$=dialog],[aria-modal]";

const styleOf = (element: Element): CSSStyleDeclaration | undefined => element.ownerDocument.defaultView?.getComputedStyle(element);

const isFixed = (element: Element): boolean => styleOf(element)?.position === "fixed";

/** Does an element lie over the page? */
export const isOverlay = (element: Element): boolean => element.matches(dialogs) || (!element.matches(siteBars) && isFixed(element));

/**
 * Does an element stand in something that lies over the page and does not hold the article? What holds it is the page itself, however that is
 * made: a shell with a scroll bar of its own, an article opened in a dialog. So is all around it, which need not be asked for its style.
 */
export const isInOverlay = (element: Element, holdsArticle: (box: Element) => boolean): boolean => {
	for (let at = element.parentElement; at && !holdsArticle(at); at = at.parentElement) if (isOverlay(at)) return true;
	return false;
};

/** Would the page stay locked without this overlay? What opens it as a dialog may dim the page, or keep it from being scrolled. */
export const isLocking = (overlay: Element): boolean =>
	overlay.matches(dialogs) || styleOf(overlay.ownerDocument.body)?.overflowY === "hidden";
