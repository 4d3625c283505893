import type { ElementId, Page } from "../model/page.ts";

/** Cells longer than this are columns of a layout, not of a table. Characters. */
export const longestCell = 400;

const cellTags: ReadonlySet<string> = new Set(["td", "th"]);

/** The cells of a table as rows, empty ones too: without them every column after one would hold what belongs to another. Not those of tables in it. */
export function cellRows({ elements }: Pick<Page, "elements">, table: ElementId): readonly (readonly ElementId[])[] {
	const rows = new Map<ElementId | -1, ElementId[]>();
	// Elements stand in document order, so those of the table follow it; a row is a child of the table or of a group of rows.
	for (let id = table + 1; (elements[id]?.parent ?? -1) >= table; id++) {
		const { tag = "", parent: row = -1 } = elements[id] ?? {};
		if (!cellTags.has(tag)) continue;
		const group = elements[row]?.parent ?? -1;
		if (group !== table && elements[group]?.parent !== table) continue;
		const cells = rows.get(row);
		if (cells)
			cells.push(id as ElementId); // counted from the id of the table
		else rows.set(row, [id as ElementId]); // the same
	}
	return [...rows.values()];
}
