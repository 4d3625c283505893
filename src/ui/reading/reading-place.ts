/**
 * Where somebody reads: the piece of the text at the upper edge, and how much of it has gone by, in its own height. Pixels would mean
 * another line as soon as the text is set larger or narrower. More than 1: the text has gone by as a whole.
 */
export interface ReadingPlace {
	readonly piece: string;
	readonly share: number;
}

/** Where the text has been read to, or undefined at its head. `edge`: as many pixels below the top of the screen it comes into sight. */
export const readingPlace = (text: Element, edge: number): ReadingPlace | undefined => {
	// Firefox scrolls to whole pixels: what should stand at the edge may be a part of one below it.
	const last = [...text.querySelectorAll("[data-piece]")].findLast((piece) => piece.getBoundingClientRect().top < edge + 1);
	if (last === undefined) return undefined;
	const { top, height } = last.getBoundingClientRect();
	return { piece: last.getAttribute("data-piece") ?? "", share: (edge - top) / Math.max(height, 1) };
};

/** Scrolls to where it was read. Where the text has no such piece now, it stays as it is. */
export const returnTo = (text: Element, edge: number, { piece, share }: ReadingPlace): void => {
	const found = text.querySelector(`[data-piece="${piece}"]`)?.getBoundingClientRect();
	if (found !== undefined) scrollBy({ top: found.top + share * found.height - edge, behavior: "instant" });
};

/** Makes a change in a text or above it, after which the piece that was uppermost in sight stands where it stood, in popup and reader tab. */
export const inSight = (text: Element, change: () => void): void => {
	const piece = [...text.querySelectorAll("[data-piece]")].find((each) => each.getBoundingClientRect().bottom > 0);
	const name = piece?.getAttribute("data-piece");
	const top = (): number | undefined => text.querySelector(`[data-piece="${name}"]`)?.getBoundingClientRect().top;
	const before = top();
	change();
	// One of the two scrolls, which depends on how high the screen is.
	for (const box of [text.closest(".panel"), document.scrollingElement]) {
		const after = top();
		if (before !== undefined && after !== undefined) box?.scrollBy({ top: after - before, behavior: "instant" });
	}
};
