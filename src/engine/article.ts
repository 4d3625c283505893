import type { Article, Piece } from "../model/article.ts";
import type { Block, BlockId, ElementId, MediaBlock, Page, Run, TextBlock } from "../model/page.ts";
import type { Verdict } from "../model/verdict.ts";
import { holds, nearest } from "./ancestry.ts";
import type { Metadata } from "./metadata.ts";
import { listFrom, listPiece } from "./pieces/list.ts";
import { embedPiece, imagePiece, isPicture, type Span } from "./pieces/media.ts";
import { tablePiece } from "./pieces/table.ts";
import { without } from "./stretch.ts";

/** Runs as the article carries them: nothing of the page's elements, equal neighbours joined. */
export function plainRuns(runs: readonly Run[]): readonly Run[] {
	const joined: Run[] = [];
	for (const { text, href, marks } of runs) {
		const last = joined.at(-1);
		if (last && last.href === href && (last.marks ?? []).join() === (marks ?? []).join())
			joined[joined.length - 1] = { ...last, text: last.text + text };
		else joined.push({ text, ...(href && { href }), ...(marks && { marks }) });
	}
	return joined;
}

const tables = new Set(["table"]);
const figures = new Set(["figure"]);

/** Runs of which a part was cut, folded again: no space doubled where the cut was, none left at the ends. */
function refolded(runs: readonly Run[]): readonly Run[] {
	const kept: Run[] = [];
	for (const run of runs) {
		const text = kept.at(-1)?.text.endsWith(" ") === false ? run.text : run.text.trimStart();
		if (text !== "") kept.push({ ...run, text });
	}
	return kept.map((run, at) => (at === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** The runs of a kept block, without the stretches cut from it. */
function keptRuns({ runs, role }: TextBlock, verdict: Verdict | undefined): readonly Run[] {
	const cuts = verdict?.cuts ?? [];
	if (cuts.length === 0) return plainRuns(runs);
	return plainRuns(role === "preformatted" ? without(runs, cuts) : refolded(without(runs, cuts)));
}

/**
 * The clean document: kept blocks in the order of the page. Items of one list become one list, cells of one table one table, lines joined
 * by `<br>` one paragraph; a caption joins its picture. Nothing is invented, nothing moved.
 */
export function article(page: Page, verdicts: readonly Verdict[], metadata: Metadata): Article {
	const verdictOf = new Map<BlockId, Verdict>();
	for (const verdict of verdicts) verdictOf.set(verdict.block, verdict);
	const isKept = (block: Block): block is TextBlock => block.kind === "text" && verdictOf.get(block.id)?.label === "content";
	const kept = page.blocks.filter(isKept);
	const span: Span = { first: kept[0]?.id ?? 0, last: kept.at(-1)?.id ?? -1, headline: metadata.titleBlock };
	const body: Piece[] = [];
	const done = new Set<BlockId>();
	/** The kept blocks inside an element, from this one on, that have not been used: they stand side by side. */
	const inside = (element: ElementId, from: TextBlock): readonly TextBlock[] =>
		kept.filter(({ id, element: own }) => id >= from.id && !done.has(id) && holds(page, element, own));

	for (const block of page.blocks) {
		if (done.has(block.id)) continue;
		if (block.kind === "media") {
			const piece = mediaPiece(page, block, verdictOf, span);
			if (piece) body.push(piece);
			continue;
		}
		if (!isKept(block)) continue;
		const table = block.role === "cell" ? nearest(page, block.element, tables) : undefined;
		const cells =
			table === undefined ? undefined : tablePiece(page, table, inside(table, block), (cell) => keptRuns(cell, verdictOf.get(cell.id)));
		const list = block.role === "item" ? listFrom(page, block, kept) : undefined;
		if (cells && table !== undefined) {
			for (const { id } of inside(table, block)) done.add(id);
			body.push(cells);
		} else if (list !== undefined) {
			const items = inside(list, block);
			body.push(listPiece(page, list, items, (item) => keptRuns(item, verdictOf.get(item.id))));
			for (const { id } of items) done.add(id);
		} else {
			done.add(block.id);
			body.push(...textPieces(body, block, keptRuns(block, verdictOf.get(block.id)), page));
		}
	}
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
		body,
	};
}

/** A piece for a block of running text, or none where it was joined to the one before. */
function textPieces(body: Piece[], block: TextBlock, runs: readonly Run[], page: Page): readonly Piece[] {
	if (runs.every(({ text }) => text.trim() === "")) return [];
	const before = body.at(-1);
	const from = block.id;
	if (
		block.continues &&
		before?.kind === "paragraph" &&
		page.blocks[block.id - 1]?.element === block.element &&
		before.from !== undefined &&
		sharesElement(page, before.from, block)
	) {
		const lastRun = before.runs.at(-1);
		// A line that ends its sentence ends its paragraph: sites that part paragraphs by single breaks are more than poems.
		if (lastRun && !/[.!?。！？:：]["'”’»)]*\s*$/u.test(lastRun.text)) {
			body[body.length - 1] = { ...before, runs: plainRuns([...before.runs, { text: "\n" }, ...runs]) };
			return [];
		}
	}
	switch (block.role) {
		case "heading": {
			const level = block.level ?? 2;
			return [{ from, kind: "heading", level: level === 1 ? 2 : level, runs }];
		}
		case "quote":
			return [{ from, kind: "quote", runs }];
		case "preformatted":
			return [{ from, kind: "preformatted", text: runs.map(({ text }) => text).join("") }];
		case "paragraph":
		case "item":
		case "cell":
		case "caption":
		case "control":
			return [{ from, kind: "paragraph", runs }];
	}
}

const sharesElement = (page: Page, before: BlockId, block: TextBlock): boolean => page.blocks[before]?.element === block.element;

/** A picture with its caption, or an embed; nothing for media outside the article. */
function mediaPiece(page: Page, block: MediaBlock, verdicts: ReadonlyMap<BlockId, Verdict>, span: Span): Piece | undefined {
	if (block.media === "image") {
		if (!isPicture(page, block, verdicts, span)) return undefined;
		const figure = nearest(page, block.element, figures);
		const near = [1, 2, 3, -1, -2].map((step) => page.blocks[block.id + step]);
		const caption = near.find(
			(other): other is TextBlock =>
				other?.kind === "text" &&
				verdicts.get(other.id)?.label === "caption" &&
				(figure === undefined || holds(page, figure, other.element)),
		);
		return imagePiece(block, caption?.text);
	}
	return block.id > span.first && block.id < span.last && !block.hidden ? embedPiece(block) : undefined;
}
