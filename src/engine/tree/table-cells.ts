import type { ElementId, Page } from "../../model/reading/page.ts";
import { parentOf } from "./ancestry.ts";

/** Cells longer than this are columns of a layout, not of a table. Characters. */
export const longestCell = 400;

const cellTags: ReadonlySet<string> = new Set(["td", "th"]);

/** One place of a table: the cell that begins there, or the one that reaches into it from the left or from above. */
export interface Slot {
	readonly cell: ElementId;
	readonly begins: boolean;
}

/**
 * The places of a table as rows, as https://html.spec.whatwg.org/multipage/tables.html#forming-a-table lays them out, empty ones and those
 * that a cell reaches into too: without them every column after one would hold what belongs to another. Columns that no cell begins in say
 * nothing and are left out. Not the cells of tables in it.
 */
export function cellRows(page: Pick<Page, "elements">, table: ElementId): readonly (readonly Slot[])[] {
	const { elements } = page;
	const rows = new Map<ElementId | -1, Slot[]>();
	const begun = new Set<number>();
	/** By column, the cell that reaches down, and the first row that it does not reach. */
	let above: { readonly cell: ElementId; readonly until: number }[] = [];
	let group: ElementId | -1 = -1;
	// Elements stand in document order, so those of the table follow it; a row is a child of the table or of a group of rows.
	for (let id = table + 1; (elements[id]?.parent ?? -1) >= table; id++) {
		const { tag = "", parent: row = -1, span = { columns: 1, rows: 1 } } = elements[id] ?? {};
		if (!cellTags.has(tag)) continue;
		const around = parentOf(page, row);
		if (around !== table && parentOf(page, around) !== table) continue;
		// No cell reaches beyond its group.
		if (around !== group) above = [];
		group = around;
		const line = rows.get(row) ?? [];
		rows.set(row, line);
		for (let over = above[line.length]; over && over.until > rows.size; over = above[line.length])
			line.push({ cell: over.cell, begins: false });
		const cell = id as ElementId; // counted from the id of the table
		begun.add(line.length);
		for (let column = 0; column < span.columns; column++) {
			above[line.length] = { cell, until: rows.size + span.rows };
			line.push({ cell, begins: column === 0 });
		}
	}
	return [...rows.values()].map((line) => line.filter((_, column) => begun.has(column)));
}

/** Has a table more than one row, and one of these more than one cell? Others only lay out a page. */
export function isGrid(page: Pick<Page, "elements">, table: ElementId): boolean {
	const rows = cellRows(page, table);
	return rows.length > 1 && rows.some((row) => row.length > 1);
}

/** Has a table heads, of columns or of rows? */
export function isHeaded(page: Pick<Page, "elements">, table: ElementId): boolean {
	return cellRows(page, table).some((row) => row.some(({ cell }) => page.elements[cell]?.tag === "th"));
}
