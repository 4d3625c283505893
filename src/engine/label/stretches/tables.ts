import type { ElementId } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Scene } from "../../prose/scene.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import { groupsIn } from "../../tree/groups.ts";
import { cellRows, isGrid, isHeaded, longestCell } from "../../tree/table-cells.ts";
import { tables } from "../../tree/tags.ts";
import { withKept } from "../follow/neighbours.ts";
import { hasPhrasesAlone, isNamed, textBy } from "../terms/evidence.ts";
import { halfLinked, leadsElsewhere } from "../terms/links.ts";
import type { Known } from "../terms/pass.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** The head of a column has at most so many characters. */
const longestHead = 30;
/** Up to this share of its cells, what looks like a sign-off is a cell like the others, and a cell named for clutter stands in a table, 0 to 1. */
const fewNamed = 0.2;

/**
 * Keeps all cells of a table that no rule names, where most of its text is the article's, or where it stands between text of the article or right
 * behind it: a number alone says nothing, and without it its row says something false. A table that only lays out the page is none.
 */
export function wholeTables(weighed: WeighedPage, verdicts: readonly Verdict[], { headline }: Pick<Known, "headline">): readonly Verdict[] {
	const { scene } = weighed;
	const judged: Judged = { ...scene, verdicts, isText: textBy(verdicts), title: scene.measures[headline]?.block.element };
	const kept = [...groupsIn(scene, tables, "cell")].flatMap(([table, cells]) => cellsToKeep(judged, table, cells));
	return withKept(
		weighed,
		verdicts,
		kept.map((at) => ({ at, rule: "neighbour/table", by: at })),
	);
}

/** The blocks of a page and what was said of them so far. All are told by their index. */
interface Judged extends Pick<Scene, "page" | "measures" | "massOf" | "prose"> {
	readonly verdicts: readonly Verdict[];
	readonly isText: (index: number) => boolean;
	/** Where the headline stands; undefined where none is known. */
	readonly title: ElementId | undefined;
}

const isUnnamed = ({ verdicts }: Judged, index: number): boolean => verdicts[index] !== undefined && !isNamed(verdicts[index]);
const charactersOf = ({ measures }: Judged, indices: readonly number[]): number => sumOf(indices, (index) => measures[index]?.length ?? 0);

/** The cells of a table that are kept and are no text yet; none where it only lays out the page, or is not the article's. */
function cellsToKeep(judged: Judged, table: ElementId, cells: readonly number[]): readonly number[] {
	const text = cells.filter(judged.isText);
	const left = cells.filter((index) => !judged.isText(index));
	// "Source" may head a column, and the last row say where the figures are from; a table of sign-offs holds little else.
	const likeCells = left.filter((index) => !isUnnamed(judged, index) && isLikeCell(judged, index));
	const named = likeCells.length <= fewNamed * cells.length ? likeCells : [];
	const open = left.filter((index) => isUnnamed(judged, index) || named.includes(index));
	if (open.length === 0 || isLayout(judged, table, cells)) return [];
	const isMostlyText = charactersOf(judged, text) > charactersOf(judged, open);
	const isHardlyNamed = left.length - open.length <= fewNamed * cells.length;
	return isMostlyText || (isHardlyNamed && isAmid(judged, table, cells)) ? open : [];
}

/** A cell with more than this share of the page's running text is a column of it, 0 to 1. */
const mostProse = 0.5;

/**
 * Does a table only part the page into columns, or into rows? Without heads it does, too, where one cell holds most of what there is to read, the
 * headline too: old sites set menu, article and other news side by side, and part the lines of each by breaks or in tables of their own.
 */
function isLayout({ page, measures, massOf, prose, title }: Judged, table: ElementId, cells: readonly number[]): boolean {
	if (!isGrid(page, table) || cells.some((index) => (measures[index]?.length ?? 0) > longestCell)) return true;
	if (title !== undefined && !holds(page, table, title)) return false;
	const isColumn = (cell: ElementId): boolean => (massOf[cell] ?? 0) > mostProse * prose;
	return !isHeaded(page, table) && cellRows(page, table).some((row) => row.some(({ cell }) => isColumn(cell)));
}

/** May it be a cell like others, though a rule names it? A likely sign-off; a word or two named for them alone, and no link: `Previous`, `Shares`. */
function isLikeCell({ measures, verdicts }: Judged, index: number): boolean {
	const verdict = verdicts[index];
	if (verdict?.label === "credit" && verdict.sureness === "likely") return true;
	const { block } = measures[index] ?? {};
	return block?.linkChars === 0 && block.text.length <= longestHead && verdict !== undefined && hasPhrasesAlone(verdict);
}

/** Does the table stand between text of the article, or right behind it, its caption and a subheading before it aside, and is it more than links? */
function isAmid(judged: Judged, table: ElementId, cells: readonly number[]): boolean {
	const { page, measures, verdicts, isText } = judged;
	const isCaption = (index: number): boolean => verdicts[index]?.label === "caption";
	const isSubheading = (index: number): boolean => measures[index]?.block.role === "heading" && !isText(index) && isUnnamed(judged, index);
	// Cells come in the order of the page.
	let before = (cells[0] ?? 0) - 1;
	let after = (cells.at(-1) ?? -1) + 1;
	while (isCaption(before) || isSubheading(before)) before--;
	while (isCaption(after)) after++;
	if (!isText(before) || !(isText(after) || isBeside(judged, table, before))) return false;
	const links = sumOf(cells, (index) => (measures[index]?.linkDensity ?? 0) * (measures[index]?.length ?? 0));
	const all = charactersOf(judged, cells);
	// Standings and widgets stand behind the last paragraph as well. Between paragraphs a table with heads is one, however it is linked.
	if (!isText(after)) return links < leadsElsewhere * all;
	return links < halfLinked * all || isHeaded(page, table);
}

/** Does a table stand right behind a paragraph, side by side with it, itself or in a box of its own? */
function isBeside({ page, measures }: Judged, table: ElementId, before: number): boolean {
	const { block, box } = measures[before] ?? {};
	const parent = parentOf(page, table);
	if (block?.role !== "paragraph" || box === undefined || parent === -1) return false;
	if (box.parent !== parentOf(page, parent)) return box.parent === parent;
	// A box with a heading of its own is a widget.
	return !measures.some(({ block: { role, element } }) => role === "heading" && holds(page, parent, element));
}
