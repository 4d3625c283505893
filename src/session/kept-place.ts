import { type ReadingPlace, readingPlace, returnTo } from "../ui/reading/reading-place.ts";

/**
 * Keeps the place one reads at in a text that comes after its page, so that neither a reload nor a browser that put the tab to sleep begins
 * it anew: Chromium looks for its own note of it before there is a text, and gives up. `of`: which text it is, as another may come to stand in the
 * same tab; `edge`: see `readingPlace`.
 * Returns what sets the text anew without losing the place.
 */
export const keepPlace = (text: Element, of: string, edge: () => number): ((set: () => void) => void) => {
	const storageKey = `place ${of}`;
	history.scrollRestoration = "manual";
	const before = sessionStorage.getItem(storageKey);
	if (before !== null) returnTo(text, edge(), JSON.parse(before) as ReadingPlace); // only what follows writes there
	// The last event that is sure to come, also where the tab is put to sleep.
	document.addEventListener("visibilitychange", () => {
		if (!document.hidden) return;
		const place = readingPlace(text, edge());
		sessionStorage.removeItem(storageKey);
		try {
			if (place !== undefined) sessionStorage.setItem(storageKey, JSON.stringify(place));
		} catch {
			// QuotaExceededError: the article itself fills the store, and then begins anew.
		}
	});
	return (set) => {
		const place = readingPlace(text, edge());
		set();
		if (place !== undefined) returnTo(text, edge(), place);
	};
};
