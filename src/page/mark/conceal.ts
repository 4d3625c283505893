import { type Clutter, clutterLabels } from "../../model/reading/label.ts";

/** The one attribute of ours a page ever carries; `page.css` hides what has it. */
export const markName = "data-baca-saja";

/** Asked of every element that arrives, so by the attribute alone: a list of all its values costs eleven times as much. */
const selector = `[${markName}]`;
const labels: ReadonlySet<string> = new Set(clutterLabels);

/** The label an element is hidden with, if it is. A value that is no label of ours is the page's own. */
export const markOf = (element: Element): Clutter | undefined => {
	const value = element.getAttribute(markName);
	return value !== null && labels.has(value) ? (value as Clutter) : undefined; // looked up just now
};

/** The nearest element hidden by us, of this one and those it stands in. */
export const nearestMarked = (element: Element | null): Element | null => {
	let at = element?.closest(selector) ?? null;
	while (at !== null && markOf(at) === undefined) at = at.parentElement?.closest(selector) ?? null;
	return at;
};

/** Is this element, or one it stands in, hidden by us? */
export const isConcealed = (element: Element | null): boolean => nearestMarked(element) !== null;

/** What stands above everything that hides this element in our name; undefined where we hide neither it nor what it stands in. */
export const aboveConcealed = (element: Element): Element | null | undefined => {
	let above: Element | null | undefined;
	for (let at = nearestMarked(element); at !== null; at = nearestMarked(above)) above = at.parentElement;
	return above;
};

/** What each element said when it was last hidden. */
const saidWhenHidden = new WeakMap<Element, string>();

/** Does an element that we hid say something else by now? */
export const saysElse = (element: Element): boolean => {
	const said = saidWhenHidden.get(element);
	return said !== undefined && said !== element.textContent;
};

/** Hides one element. Never removes or moves it: frameworks keep references to their nodes and fail later. */
export const mark = (element: Element, label: Clutter): void => {
	saidWhenHidden.set(element, element.textContent ?? "");
	if (element.getAttribute(markName) !== label) element.setAttribute(markName, label);
};

/** Shows one element again, as if we had never been here. */
export const unmark = (element: Element): void => element.removeAttribute(markName);

/** Everything hidden by us in a document or below an element, in document order. */
export const marked = (within: ParentNode): readonly Element[] =>
	[...within.querySelectorAll(selector)].filter((element) => markOf(element) !== undefined);

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
