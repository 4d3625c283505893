/** How far down the window we look for what the reader reads, as shares of its height: below sticky headers, above the middle. */
const lookAt = [0.2, 0.3, 0.4, 0.55, 0.7] as const;

/** An element and how far it is from the window's upper edge, pixels. */
interface Standing {
	readonly element: Element;
	readonly top: number;
}

/** The elements on the window's middle line, fixed headers left aside; what the reader reads comes first. */
const readingElements = (document: Document, view: Window): readonly Standing[] =>
	lookAt.flatMap((share) => {
		const element = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * share);
		if (!element || element.contains(document.body)) return [];
		const { top, height } = element.getBoundingClientRect();
		// A block taller than the window would not tell whether something inside it went.
		if (height > view.innerHeight) return [];
		return /^(?:fixed|sticky)$/.test(view.getComputedStyle(element).position) ? [] : [{ element, top }];
	});

/**
 * Changes the page without moving what the reader reads: what went or came above it is made up for by scrolling.
 * Chrome and Firefox anchor by themselves, but not after a change of `display` in the anchor's own line, and not where the page says
 * `overflow-anchor: none`. Where they already did, nothing is left to make up for.
 */
export const anchored = (document: Document, change: () => void): void => {
	const view = document.defaultView;
	// At the top nothing stands above, and asking for positions would cost a layout.
	const before = view && view.scrollY > 0 ? readingElements(document, view) : [];
	change();
	const anchor = before.find(({ element }) => element.getClientRects().length > 0);
	if (!view || !anchor) return;
	const moved = anchor.element.getBoundingClientRect().top - anchor.top;
	if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: "instant" });
};
