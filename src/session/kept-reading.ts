import type { ArticleTab } from "./tab-reading.ts";

/**
 * Keeps a reading for as long as this page stands in its tab, so that a reload finds the text though the tab it came from was closed.
 * `sessionStorage` is read by this page alone and goes with it.
 */
export const keepReading = (tab: number, state: ArticleTab): void => {
	try {
		sessionStorage.setItem(`reading ${tab}`, JSON.stringify(state));
	} catch {
		// QuotaExceededError: an article of millions of characters is then read again or not at all.
	}
};

/** What `keepReading` kept for a tab. */
export const keptReading = (tab: number): ArticleTab | undefined => {
	const text = sessionStorage.getItem(`reading ${tab}`);
	return text === null ? undefined : (JSON.parse(text) as ArticleTab); // only `keepReading` writes there
};
