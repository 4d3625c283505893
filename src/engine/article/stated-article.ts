import type { Article, Piece } from "../../model/article.ts";
import type { Page } from "../../model/page.ts";
import { descriptionsOf, statedBodies } from "../prose/stated.ts";
import { pieceText } from "./plain-text.ts";

const paragraph = (text: string): Piece => ({ kind: "paragraph", runs: [{ text }] });

/**
 * The article with the text the page states only to machines, where it shows none: pages that a script fills later, walls before every word.
 * The body of its JSON-LD, else its description, which is a part only and said to be. Anything shown goes first.
 */
export function withStatedText(article: Article, page: Page): Article {
	if (article.body.some((piece) => pieceText(piece) !== "")) return article;
	const [body] = statedBodies(page.head.linkedData);
	if (body)
		return {
			...article,
			body: [...article.body, ...body.split(/\n+/).flatMap((text) => (text.trim() === "" ? [] : [paragraph(text.trim())]))],
		};
	const [description] = descriptionsOf(page);
	return description ? { ...article, partial: true, body: [...article.body, paragraph(description)] } : article;
}
