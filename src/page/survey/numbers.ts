import type { PageElement } from "../../model/reading/page.ts";

/** A whole number an attribute states. */
const stated = (element: Element, attribute: string): number | undefined => {
	const number = Number.parseInt(element.getAttribute(attribute) ?? "", 10);
	return Number.isNaN(number) ? undefined : number;
};

/** How many items a list has: what the first counts as where they count down to one. */
const itemsIn = (list: Element): number => {
	let count = 0;
	for (let child = list.firstElementChild; child !== null; child = child.nextElementSibling) if (child.localName === "li") count += 1;
	return count;
};

/**
 * What an ordered list begins at and whether it counts down, and what an item counts as by its own word; nothing where the page says none of these,
 * as nearly always (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value).
 */
export function numberOf(element: Element, tag: string): Pick<PageElement, "number" | "countsDown"> {
	const countsDown = tag === "ol" && element.hasAttribute("reversed");
	const number = stated(element, tag === "ol" ? "start" : "value") ?? (countsDown ? itemsIn(element) : undefined);
	return { ...(number !== undefined && { number }), ...(countsDown && { countsDown }) };
}
