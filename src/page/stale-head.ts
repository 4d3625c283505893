/** What a page says about itself in its head, in one string to compare. */
const headOf = (document: Document): string =>
	[...document.querySelectorAll("title, meta[property], meta[name], link[rel=canonical], script[type='application/ld+json']")]
		.map((element) => element.getAttribute("content") ?? element.getAttribute("href") ?? element.textContent)
		.join("\n");

export interface StaleHead {
	/** The address changed without a new document: what the head says now is about the page before. */
	readonly navigated: () => void;
	/** Does the head still say what it said before the last such change? Then it is no evidence. */
	readonly isStale: () => boolean;
}

/** Knows whether the head belongs to the article shown. Many sites change the address and the body, and leave `og:type` as it was. */
export const staleHead = (document: Document): StaleHead => {
	let before: string | undefined;
	return {
		navigated: () => {
			before ??= headOf(document);
		},
		isStale: () => {
			if (before !== undefined && headOf(document) !== before) before = undefined;
			return before !== undefined;
		},
	};
};
