import type { Clutter } from "../model/label.ts";
import { areControls, onControls } from "./controls.ts";
import { isEdited } from "./editors.ts";
import { leadWithin } from "./jumps.ts";
import { dialogs } from "./overlays.ts";

/**
 * Would it break the page to hide these elements together while it arrives? What is written into, what is part of a dialog, and controls alone;
 * whether all of a dialog may go, and what else lies over the page, the full pass knows.
 */
export const isSparedEarly = (elements: readonly Element[], label: Clutter): boolean =>
	(onControls.has(label) && areControls(elements)) ||
	(label === "promo" && leadWithin(elements)) ||
	elements.some((each) => isEdited(each) || each.closest(dialogs));
