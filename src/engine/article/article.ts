import type { Article, Piece } from "../../model/reading/article.ts";
import type { Label } from "../../model/reading/label.ts";
import type { BlockId, ElementId, Page, TextBlock } from "../../model/reading/page.ts";
import type { Verdict } from "../../model/reading/verdict.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { holds, nearest } from "../tree/ancestry.ts";
import { tables } from "../tree/tags.ts";
import { joined, keptRuns } from "./kept-runs.ts";
import { captionsApart } from "./pieces/captions.ts";
import { layoutLists, listFrom, listPiece } from "./pieces/list.ts";
import type { Content, Material } from "./pieces/material.ts";
import { embedPiece, imagePiece } from "./pieces/media.ts";
import { shownMedia } from "./pieces/shown-media.ts";
import { tablePiece } from "./pieces/table.ts";
import { textPiece, withLine } from "./pieces/text.ts";

/**
 * The clean document: kept blocks in the order of the page. Items of one list become one list, cells of one table one table, lines joined
 * by `<br>` one paragraph; a caption joins what it belongs to. Nothing is invented, nothing moved.
 */
export function article(page: Page, verdicts: readonly Verdict[], metadata: Metadata, packs: readonly ReadingPack[]): Article {
	const { title, site, byline, published, modified, lang, partial } = metadata;
	return {
		...(page.url && { url: page.url }),
		lang,
		...(site && { site }),
		title,
		byline,
		...(published && { published }),
		...(modified && { modified }),
		...(partial && { partial }),
		body: piecesOf(materialOf(page, verdicts, metadata, packs)),
	};
}

function materialOf(page: Page, verdicts: readonly Verdict[], metadata: Metadata, packs: readonly ReadingPack[]): Material {
	const verdictOf = new Map(verdicts.map((verdict) => [verdict.block, verdict]));
	const labelOf = ({ id }: TextBlock): Label | undefined => verdictOf.get(id)?.label;
	const kept = page.blocks.filter((block) => block.kind === "text").filter((block) => labelOf(block) === "content");
	const shown = shownMedia(page, kept, verdictOf, metadata);
	const { texts, captionsOf } = captionsApart({ page, texts: kept, shown }, (block) => labelOf(block) === "caption", packs);
	const content: Content = { page, texts, shown };
	return {
		...content,
		verdictOf,
		captionsOf,
		layouts: layoutLists(content),
		runsOf: (block) => keptRuns(block, verdictOf.get(block.id), page.url),
	};
}

function piecesOf(material: Material): readonly Piece[] {
	const { page, texts, shown, captionsOf, runsOf } = material;
	const textIds = new Set(texts.map(({ id }) => id));
	const done = new Set<BlockId>();
	const laidOut = new Set<ElementId>();
	const pieces: Piece[] = [];
	for (const block of page.blocks) {
		if (block.kind === "media" && shown.has(block.id)) {
			const piece = (block.media === "image" ? imagePiece : embedPiece)(block, captionsOf.get(block.id));
			if (piece) pieces.push(piece);
		}
		if (block.kind !== "text" || done.has(block.id) || !textIds.has(block.id)) continue;
		const whole = wholeFrom(material, block, done, laidOut);
		for (const { id } of whole?.blocks ?? [block]) done.add(id);
		if (whole) {
			pieces.push(whole.piece);
			continue;
		}
		const runs = runsOf(block);
		if (runs.every(({ text }) => text.trim() === "")) continue;
		const longer = withLine(page, pieces.at(-1), block, runs);
		if (longer) pieces[pieces.length - 1] = longer;
		else pieces.push(textPiece(material, block, runs, pieces.at(-1)));
	}
	return pieces.map((piece) => ("runs" in piece ? { ...piece, runs: joined(piece.runs) } : piece));
}

/**
 * The table or the list that begins with this block, and all blocks in it; undefined where the block is a piece by itself. `done`: has its piece.
 * `laidOut`: tables that turned out to lay out the text; those found now are added, so that no cell asks again.
 */
function wholeFrom(
	material: Material,
	block: TextBlock,
	done: ReadonlySet<BlockId>,
	laidOut: Set<ElementId>,
): { readonly piece: Piece; readonly blocks: readonly TextBlock[] } | undefined {
	const { page, texts } = material;
	const blocksIn = (element: ElementId): readonly TextBlock[] =>
		texts.filter(({ id, element: own }) => !done.has(id) && holds(page, element, own));
	const table = block.role === "cell" ? nearest(page, block.element, tables) : undefined;
	if (table !== undefined) {
		if (laidOut.has(table)) return undefined;
		const blocks = blocksIn(table);
		const piece = tablePiece(material, table, blocks);
		if (piece === undefined) laidOut.add(table);
		return piece && { piece, blocks };
	}
	const list = block.role === "item" ? listFrom(material, block) : undefined;
	if (list === undefined) return undefined;
	const blocks = blocksIn(list);
	return { piece: listPiece(material, list, blocks), blocks };
}
