import type { PageElement } from "../model/page.ts";

/** No table has more columns: a wider cell is a mistake, or means all there are. */
const mostColumns = 100;

/** What the standard bounds the rows of a cell by; 0 stands for all rows left in its group. */
const mostRows = 65534;

/** What a cell covers; nothing where that is one column of one row, as nearly always. */
export function spanOf(cell: Element): Pick<PageElement, "span"> {
	const [columns = 1, rows = 1] = ["colspan", "rowspan"].map((name) => {
		const number = Number.parseInt(cell.getAttribute(name) ?? "", 10);
		return number > 0 ? number : number === 0 && name === "rowspan" ? mostRows : 1;
	});
	return columns * rows === 1 ? {} : { span: { columns: Math.min(columns, mostColumns), rows: Math.min(rows, mostRows) } };
}
