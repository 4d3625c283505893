import { inAndIncluding } from "../dom/nodes.ts";

/** Does a link lead to a place in this page? A page whose script has addresses has them behind `#/`, and behind `#` alone stands none. */
const isJump = (link: Element): boolean => /^#[^/!]/.test(link.getAttribute("href") ?? "");

const links = "a[href^='#']";

const placeOf = (link: Element): Element | null => link.ownerDocument.getElementById((link.getAttribute("href") ?? "").slice(1));

/**
 * Do these elements, which are to be hidden together, lead to another place in this page: to a part of the article, from a note back to its mark? A
 * promo leads to other pages; what turns its own leaves does so within.
 */
export const leadWithin = (elements: readonly Element[]): boolean =>
	elements.some((element) =>
		inAndIncluding(element, links).some((link) => {
			const place = placeOf(link);
			return isJump(link) && !elements.some((each) => each.contains(place));
		}),
	);
