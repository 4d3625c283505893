/** What says something of the page in its head. */
const speaking = "title, meta[property], meta[name], link[rel=canonical], script[type='application/ld+json']";

/** The same without the title and the address, which some sites alone renew. */
const telling = "meta[property]:not([property$=title]), meta[name], script[type='application/ld+json']";

const saidBy = (element: Element): string => element.getAttribute("content") ?? element.getAttribute("href") ?? element.textContent ?? "";

/** What a page says about itself in its head. */
const headOf = (document: Document): readonly string[] => [...document.querySelectorAll(speaking)].map(saidBy);

/** What stands over its text. */
const headlinesOf = (document: Document): readonly string[] =>
	[...document.querySelectorAll("h1")].flatMap(({ textContent }) => textContent?.trim().replace(/\s+/g, " ") || []);

export interface StaleHead {
	/** The page is looked at as it stands. */
	readonly looked: () => void;
	/** The address changed without a new document: what the head says now is about the page before. */
	readonly navigated: () => void;
	/** Does the head still say what it said before the last such change? Then it is no evidence. */
	readonly isStale: () => boolean;
	/** Is what this element of the head says about another article than the one that stands here? */
	readonly isLeftOver: (element: Element) => boolean;
}

/**
 * Knows whether the head belongs to the article shown. Many sites change the address and the body, and leave `og:type` as it was; others renew
 * the title and leave all else. What was said at another address, under headlines none of which is here, is about another article.
 */
export const staleHead = (document: Document): StaleHead => {
	let before: string | undefined;
	let about: ReadonlyMap<string, { readonly path: string; readonly headlines: readonly string[] }> = new Map();
	/** Is more than the title new at this path? Then what is old is said of this article as well: an author, a kind. */
	const isRenewed = (): boolean =>
		[...document.querySelectorAll(telling)].some((element) => about.get(saidBy(element))?.path === document.location.pathname);
	const told = (): string => headOf(document).join("\n");
	return {
		looked: () => {
			const now = { path: document.location.pathname, headlines: headlinesOf(document) };
			about = new Map(
				headOf(document).map((said) => {
					const known = about.get(said);
					return [said, known && known.path !== now.path ? known : now];
				}),
			);
		},
		navigated: () => {
			before ??= told();
		},
		isStale: () => {
			if (before !== undefined && told() !== before) before = undefined;
			return before !== undefined;
		},
		isLeftOver: (element) => {
			const { path, headlines = [] } = about.get(saidBy(element)) ?? {};
			if (path === undefined || path === document.location.pathname || headlines.length === 0 || isRenewed()) return false;
			const now = headlinesOf(document);
			return now.length > 0 && !now.some((each) => headlines.includes(each));
		},
	};
};
