import type { PageElement } from "../../model/reading/page.ts";

/** A whole number an attribute states. */
const stated = (element: Element, attribute: string): number | undefined => {
	const number = Number.parseInt(element.getAttribute(attribute) ?? "", 10);
	return Number.isNaN(number) ? undefined : number;
};

/** How many items stand from this one to the end: what it counts as where they count down. */
const left = (item: Element): number => {
	let count = 0;
	for (let next: Element | null = item; next !== null; next = next.nextElementSibling) if (next.localName === "li") count += 1;
	return count;
};

/**
 * What an ordered list begins at, and what an item counts as by its own word or because its list counts down; nothing where the page says neither,
 * as nearly always (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value).
 */
export function numberOf(element: Element, tag: string): Pick<PageElement, "number"> {
	const list = tag === "li" ? element.parentElement : null;
	const number =
		list === null
			? stated(element, "start")
			: (stated(element, "value") ?? (list.hasAttribute("reversed") && !list.hasAttribute("start") ? left(element) : undefined));
	return number === undefined ? {} : { number };
}
