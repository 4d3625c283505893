import type { Article, Piece } from "../../model/reading/article.ts";
import type { Page } from "../../model/reading/page.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { plainLines } from "../metadata/stated/stated-text.ts";
import { descriptionsOf, isBody } from "../prose/stated.ts";
import { pieceText } from "./plain-text.ts";

const paragraph = (text: string): Piece => ({ kind: "paragraph", runs: [{ text }] });

/**
 * The article with the text the page states only to machines, where it shows none: pages that a script fills later, walls before every word.
 * The body that its JSON-LD states of this article, else its description, which is a part only and said to be. Anything shown goes first.
 */
export function withStatedText(article: Article, page: Page, { stated = "" }: Pick<Metadata, "stated">): Article {
	if (article.body.some((piece) => pieceText(piece) !== "")) return article;
	if (isBody(stated)) return { ...article, body: [...article.body, ...plainLines(stated).map(paragraph)] };
	const [description] = descriptionsOf(page);
	return description ? { ...article, partial: true, body: [...article.body, paragraph(description)] } : article;
}
