import type { Piece, TableCell } from "../../model/article.ts";
import type { ElementId, Page, Run, TextBlock } from "../../model/page.ts";
import { nearest } from "../ancestry.ts";

const cellTags = new Set(["td", "th"]);
const rowTags = new Set(["tr"]);

/** Cells longer than this are columns of a layout, not of a table. Characters. */
const longestCell = 400;

/**
 * The cells of one table as rows, or undefined where the table only lays out the page: one column, or cells as long as paragraphs. Then its
 * blocks are paragraphs like any other.
 */
export function tablePiece(page: Page, blocks: readonly TextBlock[], runsOf: (block: TextBlock) => readonly Run[]): Piece | undefined {
	const rows = new Map<ElementId, Map<ElementId, TableCell>>();
	for (const block of blocks) {
		const cell = nearest(page, block.element, cellTags);
		const row = cell === undefined ? undefined : nearest(page, cell, rowTags);
		if (cell === undefined || row === undefined) return undefined;
		const cells = rows.get(row) ?? new Map<ElementId, TableCell>();
		rows.set(row, cells);
		const known = cells.get(cell);
		cells.set(cell, {
			header: page.elements[cell]?.tag === "th",
			runs: known ? [...known.runs, { text: " " }, ...runsOf(block)] : runsOf(block),
		});
	}
	const lines = [...rows.values()].map((cells) => [...cells.values()]);
	const widest = Math.max(0, ...lines.map((cells) => cells.length));
	const longest = Math.max(0, ...lines.flat().map(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0)));
	return widest >= 2 && longest <= longestCell ? { ...(blocks[0] && { from: blocks[0].id }), kind: "table", rows: lines } : undefined;
}
