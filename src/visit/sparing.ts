import type { Clutter } from "../model/label.ts";
import type { ElementId } from "../model/page.ts";
import type { Hidden, Mark } from "../model/reading.ts";
import { areControls, isFormOfThisPage, onControls } from "../page/controls.ts";
import { isEdited } from "../page/editors.ts";
import { isInOverlay, isLocking, isOverlay } from "../page/overlays.ts";

/** What was left out of the text, and what hides it in the page. */
export interface Left {
	readonly hidden: readonly Hidden[];
	readonly marks: readonly Mark[];
}

/** What an answer is written, chosen or set in. */
const fields = "input:not([type=hidden]),select,textarea";
/** What a poll or a calculator asks with, and what signs up for letters does not. */
const choices = "select,[type=radio],[type=number]";
const address = "[type=email]";

/** A box that asks something without a form says no more, characters. */
const longestQuestion = 400;

/** Does a control stand beside a field, in a form or a small box? What sends off an answer stays with it, whatever it says. */
const isBesideField = (element: Element): boolean => {
	const box = element.closest("form") ?? element.parentElement;
	const asks = box !== null && (box.localName === "form" || (box.textContent ?? "").length <= longestQuestion);
	return asks && element.querySelector(fields) === null && box.querySelector(fields) !== null;
};

/** Is what would be hidden together controls alone, or a way to the rest of the article? */
const isControlAlone = (elements: readonly Element[], label: Clutter): boolean =>
	(areControls(elements) && (onControls.has(label) || elements.some(isBesideField))) ||
	(label === "paging" && elements.some((each) => [...each.querySelectorAll<HTMLAnchorElement>("a[href]")].some(isFormOfThisPage)));

/** Would hiding an element take away a question that is no clutter: a poll, a calculator, a search, a letter to write? */
const holdsQuestion = (element: Element, label: Clutter): boolean => {
	const holds = (what: string): boolean => element.querySelector(what) !== null;
	if (label === "comments") return false;
	return (holds(choices) && !holds(address)) || (label !== "newsletter" && holds(label === "navigation" ? fields : "textarea"));
};

/** What would break the page, whatever is said in it. `text`: elements that hold the article's text, though a line of a dialog may pass for some. */
export const breaking = (text: readonly Element[]): ((element: Element) => boolean) => {
	const held = new Map<Element, number>();
	for (const each of text)
		for (let at: Element | null = each; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + (each.textContent ?? "").length);
	const all = Math.max(0, ...held.values());
	const holdsText = (box: Element): boolean => (held.get(box) ?? 0) > all / 2;
	return (element) =>
		isEdited(element) || isInOverlay(element, holdsText) || (!holdsText(element) && isOverlay(element) && isLocking(element));
};

/**
 * What was left out without the marks that would break the page: in what is written into or lies over the page, on a control alone. It is listed
 * all the same, as what is left out of the text only. The reader's own rules are their own word.
 */
export const sparing = (
	{ hidden, marks }: Left,
	live: (id: ElementId) => Element | undefined,
	breaks: (element: Element) => boolean,
): Left => {
	const together = new Map<Mark["entry"], readonly Element[]>();
	for (const { element: id, entry } of marks) {
		const element = live(id);
		if (element) together.set(entry, [...(together.get(entry) ?? []), element]);
	}
	const isSpared = ({ element: id, label, entry }: Mark): boolean => {
		const element = live(id);
		if (label === "own" || !element) return false;
		return breaks(element) || holdsQuestion(element, label) || isControlAlone(together.get(entry) ?? [], label);
	};
	const left = marks.filter((mark) => !isSpared(mark));
	const marked = new Set(left.map(({ entry }) => entry));
	const changed = new Set(marks.flatMap(({ entry }) => (marked.has(entry) ? [] : entry)));
	return { hidden: hidden.map((one, entry) => (changed.has(entry) ? { ...one, inPage: false } : one)), marks: left };
};
