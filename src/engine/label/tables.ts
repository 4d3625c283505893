import type { ElementId } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import { holds, nearest } from "../tree/ancestry.ts";
import { cellRows, longestCell, type Slot } from "../tree/table-cells.ts";
import { bars, isNamed, reason } from "./evidence.ts";
import type { WeighedPage } from "./weighed-page.ts";

const tables: ReadonlySet<string> = new Set(["table"]);
/** A table between paragraphs without heads whose cells are linked more than this leads elsewhere, 0 to 1. */
const mostLinks = 0.5;
/** Behind the last paragraph any table does that is linked more than this, 0 to 1: standings, widgets. */
const mostLinksBehind = 0.3;
/** The head of a column is at most this long. Characters. */
const longestHead = 30;
/** Up to this share of its cells, what looks like a sign-off is a cell like the others, 0 to 1. */
const fewCredits = 0.2;

/**
 * A table is judged as one: a number alone says nothing, and without it the row it stands in says something false. Where most of a table's
 * text is the article's, or it stands between text of the article or right behind it, so are all cells that no rule names. What only lays out the page is no table.
 */
export function wholeTables({ scene: { page, measures } }: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const isText = (index: number): boolean => verdicts[index]?.label === "content";
	const isOpen = (index: number): boolean => verdicts[index] !== undefined && !isNamed(verdicts[index]);
	/** A word or two, named for them alone, and no link: `Previous`, `Shares` head a column of the article. */
	const isWordAlone = (index: number): boolean => {
		const { block } = measures[index] ?? {};
		if (block?.linkChars !== 0 || block.text.length > longestHead) return false;
		return (verdicts[index]?.reasons ?? []).every(({ rule }) => rule.startsWith("phrase/"));
	};
	const isLikelyCredit = (index: number): boolean => verdicts[index]?.label === "credit" && verdicts[index].sureness === "likely";
	const charactersOf = (indices: readonly number[]): number => indices.reduce((sum, index) => sum + (measures[index]?.length ?? 0), 0);
	/** Does a table stand right behind a paragraph, side by side with it, itself or in a box of its own? */
	const isBeside = (table: ElementId, before: number): boolean => {
		const { block, box } = measures[before] ?? {};
		const parent = page.elements[table]?.parent ?? -1;
		if (block?.role !== "paragraph" || box === undefined) return false;
		// A box with a heading of its own is a widget.
		const isHeaded = measures.some(({ block: { role, element } }) => role === "heading" && parent !== -1 && holds(page, parent, element));
		return box.parent === parent || (box.parent === page.elements[parent]?.parent && !isHeaded);
	};
	/** Does the table stand between text of the article, or right behind it, its caption and a subheading before it aside, and is it more than links? */
	const isAmid = (table: ElementId, cells: readonly number[], rows: readonly (readonly Slot[])[]): boolean => {
		let before = Math.min(...cells) - 1;
		let after = Math.max(...cells) + 1;
		while (verdicts[before]?.label === "caption" || (measures[before]?.block.role === "heading" && !isText(before) && isOpen(before)))
			before--;
		while (verdicts[after]?.label === "caption") after++;
		if (!isText(before) || !(isText(after) || isBeside(table, before))) return false;
		const links = cells.reduce((sum, index) => sum + (measures[index]?.linkDensity ?? 0) * (measures[index]?.length ?? 0), 0);
		if (!isText(after)) return links < mostLinksBehind * charactersOf(cells);
		return links < mostLinks * charactersOf(cells) || rows.some((row) => row.some(({ cell }) => page.elements[cell]?.tag === "th"));
	};
	const cellsOf = new Map<ElementId, number[]>();
	measures.forEach(({ block }, index) => {
		const table = block.role === "cell" ? nearest(page, block.element, tables) : undefined;
		if (table === undefined) return;
		const cells = cellsOf.get(table);
		if (cells) cells.push(index);
		else cellsOf.set(table, [index]);
	});
	const whole = new Map<number, Verdict>();
	for (const [table, cells] of cellsOf) {
		const left = cells.filter((index) => !isText(index));
		// "Source" may head a column, and the last row say where the figures are from; a table of sign-offs holds little else.
		const isCell = (index: number): boolean => isLikelyCredit(index) || isWordAlone(index);
		const named = left.filter((index) => !isOpen(index) && isCell(index));
		const open = left.filter((index) => isOpen(index) || (named.length <= fewCredits * cells.length && isCell(index)));
		if (open.length === 0 || cells.some((index) => (measures[index]?.length ?? 0) > longestCell)) continue;
		const rows = cellRows(page, table);
		if (rows.length < 2 || !rows.some((row) => row.length > 1)) continue;
		const kept = charactersOf(cells.filter(isText));
		if (kept <= charactersOf(open) && !(left.length === open.length && isAmid(table, cells, rows))) continue;
		for (const index of open) {
			const { block } = measures[index] ?? {};
			if (block)
				whole.set(index, {
					block: block.id,
					label: "content",
					sureness: "likely",
					reasons: [reason("neighbour/table", "content", bars.likely, block.text)],
				});
		}
	}
	return whole.size === 0 ? verdicts : verdicts.map((verdict, index) => whole.get(index) ?? verdict);
}
