import { idOf } from "../dom/nodes.ts";
import { tabOf } from "./tabs.ts";

const switches = "[aria-expanded]";
const closed = '[aria-expanded="false"]';
const ofMenus = "[aria-haspopup],[popovertarget]";
const titles = "h2,h3,h4,h5,h6,dt";
const amid = "h2,h3,h4,ul,ol,blockquote,figure,table";
const menus = "nav,header,footer,form,dialog,[role=navigation],[role=menu],[role=listbox],[role=dialog]";

/** Does the page invite one to open an element: by a button above or below it, or by its tab? */
export const isOpenable = (element: Element): boolean => isDisclosed(element) || isContinued(element) || isTabbed(element);

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

/**
 * Is it the rest of an article: right behind a paragraph, with a button right below that says it opens this very element, and in it paragraphs like that
 * one and what stands between such? Comments and terms stand in boxes of their own, or look otherwise.
 */
const isContinued = (element: Element): boolean => {
	const [before, after] = [element.previousElementSibling, element.nextElementSibling];
	const opened = after && buttonIn(after, closed)?.getAttribute("aria-controls")?.split(/\s+/);
	if (before?.localName !== "p" || !opened?.includes(idOf(element)) || idOf(element) === "" || !isOutsideMenus(element)) return false;
	const inside = [...element.children];
	const isLike = ({ localName, className }: Element): boolean => localName === "p" && className === before.className;
	return inside.filter(isLike).length > 1 && inside.every((each) => isLike(each) || each.matches(amid));
};

const isOutsideMenus = (element: Element): boolean => element.closest(menus) === null && element.querySelector(menus) === null;

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
