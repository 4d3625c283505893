import { highest } from "../../../model/highest.ts";
import type { Piece, TableCell } from "../../../model/reading/article.ts";
import type { ElementId, Run, TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import { ancestry } from "../../tree/ancestry.ts";
import { cellRows, longestCell, type Slot } from "../../tree/table-cells.ts";
import { joined } from "../kept-runs.ts";
import { withBlock } from "./lines.ts";
import type { Material } from "./material.ts";

/**
 * A table as its cells stand in the page, or undefined where it only lays out the page: one column, another table or cells as long as
 * paragraphs in it. Then its blocks are paragraphs like any other. A cell of which nothing is kept stays as an
 * empty one, and so does each place that a cell reaches into: nothing is said twice.
 */
export function tablePiece(
	{ page, runsOf, captionsOf }: Pick<Material, "page" | "runsOf" | "captionsOf">,
	table: ElementId,
	blocks: readonly TextBlock[],
): Piece | undefined {
	const rows = cellRows(page, table);
	const own = new Set(rows.flatMap((row) => row.map(({ cell }) => cell)));
	const held = new Map<ElementId, readonly Run[]>();
	for (const block of blocks) {
		const chain = ancestry(page, block.element);
		const cell = chain.find((element) => own.has(element));
		if (cell === undefined || chain.slice(0, chain.indexOf(cell)).some((element) => page.elements[element]?.tag === "table"))
			return undefined;
		const before = held.get(cell);
		held.set(cell, before ? withBlock(before, block, runsOf(block)) : runsOf(block));
	}
	const isFilled = ({ cell, begins }: Slot): boolean => begins && held.has(cell);
	const filled = rows.filter((row) => row.some(isFilled));
	const widest = highest(filled.map((row) => row.filter(isFilled).length));
	const longest = highest([...held.values()].map((runs) => sumOf(runs, ({ text }) => text.length)));
	if (widest < 2 || longest > longestCell) return undefined;
	const lines = filled.map((row) =>
		row.map(
			({ cell, begins }): TableCell => ({ header: page.elements[cell]?.tag === "th", runs: joined((begins && held.get(cell)) || []) }),
		),
	);
	const caption = blocks.flatMap(({ id }) => captionsOf.get(id) ?? []).join(" ");
	return { ...(blocks[0] && { from: blocks[0].id }), kind: "table", rows: lines, ...(caption && { caption }) };
}
