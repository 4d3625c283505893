import { isConcealed } from "./conceal.ts";
import { outline } from "./outline.ts";

/** What is seen where a hidden element stands: itself when it is shown, else what follows it, else what holds it. */
const standIn = (element: Element): Element => {
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (!isConcealed(at)) return at;
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
			if (!isConcealed(next) && next.getClientRects().length > 0) return next;
		}
	}
	return element;
};

/** What was looked for is framed for so many milliseconds, where it can be seen. */
const framed = 1800;

/** Scrolls to where an element stands in the page and frames it for a moment if it is shown, without moving the focus. */
export const locate = (elements: readonly Element[]): void => {
	const [first] = elements;
	if (!first) return;
	const still = first.ownerDocument.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
	const place = standIn(first);
	place.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
	if (place === first) outline([place], framed);
};
