import { areControls } from "./controls.ts";
import { isEdited } from "./editors.ts";
import { asking, isInOverlay } from "./overlays.ts";
import { holdsArticle } from "./prose-seen.ts";

/** Is an element written into, or does it lie over the page? Of that, the full pass says whether all may go. */
export const breaksEarly = (element: Element): boolean =>
	isEdited(element) || element.matches(asking) || isInOverlay(element, holdsArticle);

/** Would it break the page to hide these elements together while it arrives? */
export const isSparedEarly = (elements: readonly Element[]): boolean => areControls(elements) || elements.some(breaksEarly);
