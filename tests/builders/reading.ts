import type { Piece } from "../../src/model/reading/article.ts";
import type { ElementId } from "../../src/model/reading/page.ts";
import type { Reading } from "../../src/model/reading/reading.ts";
import type { LiveReading } from "../../src/visit/reader/live-reading.ts";

/** A reading of an article of these pieces of which nothing was left out. */
export const readingOf = (body: readonly Piece[] = []): Extract<Reading, { kind: "article" }> => ({
	kind: "article",
	detection: { article: true, signs: [] },
	article: { lang: "id", title: "Panen raya", byline: [], body },
	hidden: [],
	pages: { current: 1, total: 1, next: null, all: null },
});

/** A reading of a live page that hides each of these elements, as a promo of its own. */
export const seenOf = (elements: readonly Element[]): LiveReading => ({
	reading: {
		...readingOf(),
		hidden: elements.map(({ textContent }) => ({ label: "promo", sureness: "sure", inPage: true, text: textContent ?? "", reasons: [] })),
	},
	marks: elements.map((_, index) => ({ element: index as ElementId, label: "promo", entry: index })),
	elements,
	staying: "",
	blocks: elements.length,
});
