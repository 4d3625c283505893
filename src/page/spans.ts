import type { PageElement } from "../model/page.ts";

/** No table has more columns: a wider cell is a mistake, or means all there are. */
const mostColumns = 100;

/** What is written, where that is a number, and at least this one. */
const written = (cell: Element, name: string, least: number): number => {
	const number = Number.parseInt(cell.getAttribute(name) ?? "", 10);
	return number >= least ? number : 1;
};

/** What a cell covers; nothing where that is one column of one row, as nearly always. */
export function spanOf(cell: Element): Pick<PageElement, "span"> {
	const columns = Math.min(written(cell, "colspan", 1), mostColumns);
	const rows = written(cell, "rowspan", 0);
	return columns === 1 && rows === 1 ? {} : { span: { columns, rows } };
}
