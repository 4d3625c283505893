import { foldText, visible } from "../../model/fold.ts";
import type { Article, ListItem, Piece, TableCell } from "../../model/reading/article.ts";
import type { Cite } from "../../model/reading/facts.ts";
import type { Run } from "../../model/reading/page.ts";
import { joinedText } from "../text/runs.ts";

/** An item and a cell take one line. */
const lineText = (runs: readonly Run[]): string => foldText(joinedText(runs));

/** Lines as a `<br>` parts them. As long as the text folded into one line, so that cites hold in both. */
const linesText = (runs: readonly Run[]): string =>
	joinedText(runs)
		.split("\n")
		.map(foldText)
		.filter((line) => line !== "")
		.join("\n");

const itemLines = (items: readonly ListItem[]): readonly string[] =>
	items.flatMap((item) => [lineText(item.runs), ...itemLines(item.list?.items ?? [])]).filter((line) => line !== "");

const rowLine = (row: readonly TableCell[]): string => row.map((cell) => lineText(cell.runs)).join("\t");

/**
 * The plain text of one piece, which cites point into. Lines stay lines, items of a list and rows of a table take a line each, cells are parted by a tab.
 * Pieces without words of their own (pictures, embeds, rules) give the empty string.
 */
export const pieceText = (piece: Piece): string => {
	switch (piece.kind) {
		case "heading":
		case "paragraph":
		case "quote":
			return linesText(piece.runs);
		case "list":
			return itemLines(piece.items).join("\n");
		case "table":
			return piece.rows
				.map(rowLine)
				.filter((line) => line.trim() !== "")
				.join("\n");
		case "preformatted":
			return visible(piece.text);
		case "image":
		case "embed":
		case "rule":
			return "";
	}
};

/** The words that a cite points to; empty where the article has no such piece. */
export const citedText = ({ body }: Article, { piece, start, end }: Cite): string => {
	const cited = body[piece];
	return cited === undefined ? "" : pieceText(cited).slice(start, end);
};

/** The body of the article as plain text, a blank line between pieces. Title, byline, date and captions are not in it. */
export const toText = (article: Article): string =>
	article.body
		.map(pieceText)
		.filter((text) => text !== "")
		.join("\n\n");
