import { type Clutter, clutterLabels } from "../model/label.ts";

/** The one attribute of ours a page ever carries; `page.css` hides what has it. */
export const markName = "data-baca-saja";

const selector = clutterLabels.map((label) => `[${markName}="${label}"]`).join();

/** The label an element is hidden with, if it is. */
export const markOf = (element: Element): Clutter | undefined => {
	const value = element.getAttribute(markName);
	return clutterLabels.find((label) => label === value);
};

/** Is this element, or one it stands in, hidden by us? */
export const isConcealed = (element: Element): boolean => element.closest(selector) !== null;

/** Hides one element. Never removes or moves it: frameworks keep references to their nodes and fail later. */
export const mark = (element: Element, label: Clutter): void => {
	if (element.getAttribute(markName) !== label) element.setAttribute(markName, label);
};

/** Shows one element again, as if we had never been here. */
export const unmark = (element: Element): void => {
	if (element.hasAttribute(markName)) element.removeAttribute(markName);
};

/** Everything hidden by us in this document, in document order. */
export const marked = (document: Document): readonly Element[] => [...document.querySelectorAll(selector)];

/** Which elements have to change so that exactly `wanted` is hidden. */
export interface Change {
	readonly hide: readonly (readonly [Element, Clutter])[];
	readonly show: readonly Element[];
}

/** Compares what is hidden with what should be. */
export const changeTo = (document: Document, wanted: ReadonlyMap<Element, Clutter>): Change => ({
	hide: [...wanted].filter(([element, label]) => markOf(element) !== label),
	show: marked(document).filter((element) => !wanted.has(element)),
});

/** Carries a change out. */
export const apply = ({ hide, show }: Change): void => {
	for (const [element, label] of hide) mark(element, label);
	for (const element of show) unmark(element);
};
