import type { Piece } from "../../src/model/article.ts";
import type { Reading } from "../../src/model/reading.ts";

/** A reading of an article of these pieces of which nothing was left out. */
export const readingOf = (body: readonly Piece[] = []): Reading => ({
	kind: "article",
	detection: { article: true, signs: [] },
	article: { lang: "id", title: "Panen raya", byline: [], body },
	hidden: [],
	pages: { current: 1, total: 1, next: null, all: null },
});
