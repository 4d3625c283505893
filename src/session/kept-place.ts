import { type ReadingPlace, readingPlace, returnTo } from "../ui/reading-place.ts";

const storageKey = "place";

/**
 * Keeps the place one reads at in a text that comes after its page, so that neither a reload nor a browser that put the tab to sleep begins
 * it anew: Chromium looks for its own note of it before there is a text, and gives up. `edge`: see `readingPlace`.
 * Returns what sets the text anew without losing the place.
 */
export const keepPlace = (text: Element, edge: () => number): ((set: () => void) => void) => {
	history.scrollRestoration = "manual";
	const before = sessionStorage.getItem(storageKey);
	if (before !== null) returnTo(text, edge(), JSON.parse(before) as ReadingPlace); // only what follows writes there
	// The last event that is sure to come, also where the tab is put to sleep.
	document.addEventListener("visibilitychange", () => {
		if (!document.hidden) return;
		const place = readingPlace(text, edge());
		if (place === undefined) sessionStorage.removeItem(storageKey);
		else sessionStorage.setItem(storageKey, JSON.stringify(place));
	});
	return (set) => {
		const place = readingPlace(text, edge());
		set();
		if (place !== undefined) returnTo(text, edge(), place);
	};
};
