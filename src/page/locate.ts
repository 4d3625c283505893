import { isConcealed } from "./conceal.ts";

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

/** Scrolls to where an element stands in the page, without moving the focus. */
export const locate = (elements: readonly Element[]): void => {
	const [first] = elements;
	if (!first) return;
	const still = first.ownerDocument.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
	standIn(first).scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
};
