/** How far down the window we look for what the reader reads, as shares of its height: below sticky headers, above the middle. */
const lookAt = [0.2, 0.3, 0.4, 0.55, 0.7] as const;

/** The element the reader reads: the first one on the window's middle line that stays, fixed headers left aside. */
const readingElement = (document: Document, view: Window, goes: (element: Element) => boolean): Element | undefined => {
	for (const share of lookAt) {
		const element = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * share);
		if (!element || element.contains(document.body) || goes(element)) continue;
		// A block taller than the window would not tell whether something inside it went.
		if (element.getBoundingClientRect().height > view.innerHeight) continue;
		const { position } = view.getComputedStyle(element);
		if (position !== "fixed" && position !== "sticky") return element;
	}
	return undefined;
};

/**
 * Changes the page without moving what the reader reads: what went or came above it is made up for by scrolling.
 * Chrome and Firefox anchor by themselves, but not after a change of `display` in the anchor's own line, and not where the page says
 * `overflow-anchor: none`. Where they already did, nothing is left to make up for.
 * @param goes is this element part of what the change hides?
 */
export const anchored = (document: Document, goes: (element: Element) => boolean, change: () => void): void => {
	const view = document.defaultView;
	// At the top nothing stands above, and asking for positions would cost a layout.
	const anchor = view && view.scrollY > 0 ? readingElement(document, view, goes) : undefined;
	if (!view || !anchor) {
		change();
		return;
	}
	const before = anchor.getBoundingClientRect().top;
	change();
	const moved = anchor.getBoundingClientRect().top - before;
	if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: "instant" });
};
