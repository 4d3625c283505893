import type { Clutter } from "../../model/reading/label.ts";

/** Labels standing alone («Read also:»), by the element that says them: what follows belongs to them. */
export interface Introductions {
	readonly note: (element: Element, label: Clutter) => void;
	/** The label that an element says alone. */
	readonly of: (element: Element) => Clutter | undefined;
	/** The label right before an element, also where the element opens a list or box that the label stands before. */
	readonly before: (element: Element) => Clutter | undefined;
}

/** An element opens no more boxes than this, itself included, for the label before them to be its own. */
const mostLevels = 4;

/** None noted yet. */
export const introductions = (): Introductions => {
	const labels = new WeakMap<Element, Clutter>();
	return {
		note: (element, label) => void labels.set(element, label),
		of: (element) => labels.get(element),
		before: (element) => {
			let at: Element | null = element;
			for (let level = 0; at && level < mostLevels; level++) {
				const before: Element | null = at.previousElementSibling;
				if (before) return labels.get(before);
				at = at.parentElement;
			}
			return undefined;
		},
	};
};
