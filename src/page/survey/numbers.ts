import type { PageElement } from "../../model/reading/page.ts";

/** A whole number an attribute states. */
const stated = (element: Element, attribute: string): number | undefined => {
	const number = Number.parseInt(element.getAttribute(attribute) ?? "", 10);
	return Number.isNaN(number) ? undefined : number;
};

/**
 * What an ordered list begins at and whether it counts down, to one if not said otherwise, and what an item counts as by its own word; nothing where
 * the page says none of these, as nearly always (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value).
 */
export function numberOf(element: Element, tag: string): Pick<PageElement, "number" | "countsDown"> {
	const countsDown = tag === "ol" && element.hasAttribute("reversed");
	const number =
		stated(element, tag === "ol" ? "start" : "value") ?? (countsDown ? element.querySelectorAll(":scope > li").length : undefined);
	return { ...(number !== undefined && { number }), ...(countsDown && { countsDown }) };
}
