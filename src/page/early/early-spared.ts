import type { Clutter } from "../../model/reading/label.ts";
import { areControls, onControls } from "../use/controls.ts";
import { isEdited } from "../use/editors.ts";
import { leadWithin } from "../use/jumps.ts";
import { dialogs, isInOverlay } from "../use/overlays.ts";

const holdsHeadline = (box: Element): boolean => box.querySelector("h1") !== null;

/** Is it part of what came to lie over a page that is here? Of one still arriving no style is asked: that would cost a layout. */
const isOver = (element: Element): boolean => element.ownerDocument.readyState !== "loading" && isInOverlay(element, holdsHeadline);

/**
 * Would it break the page to hide these elements together before the full pass has seen them? What is written into, what is part of a dialog, and
 * controls alone; whether all of a dialog may go the full pass knows.
 */
export const isSparedEarly = (elements: readonly Element[], label: Clutter): boolean =>
	(onControls.has(label) && areControls(elements)) ||
	(label === "promo" && leadWithin(elements)) ||
	elements.some((each) => isEdited(each) || each.closest(dialogs) || isOver(each));
