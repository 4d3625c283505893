import type { PageElement } from "../../model/reading/page.ts";

/** No table has more columns: a wider cell is a mistake, or means all there are. */
const mostColumns = 100;

/** What the standard bounds the rows of a cell by; 0 stands for all rows left in its group. */
const mostRows = 65534;

/** How many a cell covers by this attribute; `ofZero` where it says none, one where it says nothing. */
const covered = (cell: Element, attribute: "colspan" | "rowspan", ofZero: number): number => {
	const number = Number.parseInt(cell.getAttribute(attribute) ?? "", 10);
	if (number === 0) return ofZero;
	return number > 0 ? number : 1;
};

/** What a cell covers; nothing where that is one column of one row, as nearly always. */
export function spanOf(cell: Element): Pick<PageElement, "span"> {
	const [columns, rows] = [covered(cell, "colspan", 1), covered(cell, "rowspan", mostRows)];
	return columns * rows === 1 ? {} : { span: { columns: Math.min(columns, mostColumns), rows: Math.min(rows, mostRows) } };
}
