import { article } from "../../src/engine/article/article.ts";
import { readingPacks } from "../../src/lang/index.ts";
import type { Piece } from "../../src/model/reading/article.ts";
import type { Verdict } from "../../src/model/reading/verdict.ts";
import { page, textBlocks } from "./page.ts";

const about = { title: "Panen Raya", byline: ["Rangga Wuri"], lang: "id", headline: [] };

/** The pieces of a page on which everything is the article but blocks that begin with ×; captions are captions. A stretch in ‹…› is cut. */
export const piecesOf = (html: string): readonly Piece[] => {
	const seen = page(html);
	const verdicts = textBlocks(seen).map(({ id, text, role }): Verdict => {
		const label = text.startsWith("×") ? "promo" : role === "caption" ? "caption" : "content";
		const cut = { start: text.indexOf("‹"), end: text.indexOf("›") + 1, label: "promo", sureness: "sure", reasons: [] } as const;
		return { block: id, label, sureness: "sure", reasons: [], ...(cut.start >= 0 && { cuts: [cut] }) };
	});
	return article(seen, verdicts, about, readingPacks).body.map(({ from, ...piece }) => piece);
};

/** A picture of the article, as it is read. */
export const image = (more: object = {}) => ({ kind: "image", src: "https://koran.example/a.jpg", alt: "", ...more });
/** A paragraph without marks or links. */
export const paragraph = (text: string) => ({ kind: "paragraph", runs: [{ text }] });
