import type { ElementId, Page } from "../model/page.ts";

/** Cells longer than this are columns of a layout, not of a table. Characters. */
export const longestCell = 400;

const cellTags: ReadonlySet<string> = new Set(["td", "th"]);

/** One place of a table: the cell that begins there, or the one that reaches into it from the left or from above. */
export interface Slot {
	readonly cell: ElementId;
	readonly begins: boolean;
}

interface Row {
	/** The table or the part of it that the row stands in: no cell reaches beyond. */
	readonly group: ElementId | -1;
	readonly cells: ElementId[];
}

/** The rows of a table with their cells, in order. Not those of tables in it. */
function rowsOf({ elements }: Pick<Page, "elements">, table: ElementId): readonly Row[] {
	const rows = new Map<ElementId | -1, Row>();
	// Elements stand in document order, so those of the table follow it; a row is a child of the table or of a group of rows.
	for (let at = table + 1; (elements[at]?.parent ?? -1) >= table; at++) {
		const id = at as ElementId; // counted from the id of the table
		const { tag = "", parent = -1 } = elements[id] ?? {};
		const isCell = cellTags.has(tag);
		if (!isCell && tag !== "tr") continue;
		const key = isCell ? parent : id;
		const group = elements[key]?.parent ?? -1;
		if (group !== table && elements[group]?.parent !== table) continue;
		const row = rows.get(key) ?? { group, cells: [] };
		if (isCell) row.cells.push(id);
		rows.set(key, row);
	}
	return [...rows.values()];
}

/**
 * The places of a table as rows, as https://html.spec.whatwg.org/multipage/tables.html#forming-a-table lays them out, empty ones and those
 * that a cell reaches into too: without them every column after one would hold what belongs to another. Columns that no cell begins in say
 * nothing and are left out.
 */
export function cellRows(page: Pick<Page, "elements">, table: ElementId): readonly (readonly Slot[])[] {
	const begun = new Set<number>();
	let group: ElementId | -1 = -1;
	/** By column, the cell that reaches down, and for how many rows more. */
	let above: { readonly cell: ElementId; rows: number }[] = [];
	const lines = rowsOf(page, table).map((row) => {
		if (row.group !== group) above = [];
		group = row.group;
		const line: Slot[] = [];
		const fromAbove = (): void => {
			for (let over = above[line.length]; over && over.rows > 0; over = above[line.length]) {
				over.rows--;
				line.push({ cell: over.cell, begins: false });
			}
		};
		for (const cell of row.cells) {
			fromAbove();
			const { columns, rows } = page.elements[cell]?.span ?? { columns: 1, rows: 1 };
			begun.add(line.length);
			for (let column = 0; column < columns; column++) {
				above[line.length] = { cell, rows: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 };
				line.push({ cell, begins: column === 0 });
			}
		}
		fromAbove();
		return line;
	});
	return lines.filter((line) => line.length > 0).map((line) => line.filter((_, column) => begun.has(column)));
}
