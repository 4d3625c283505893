import type { ListItem, Piece } from "../../model/article.ts";
import type { ElementId, Page, Run, TextBlock } from "../../model/page.ts";
import { ancestry, holds, nearest } from "../ancestry.ts";

interface Entry {
	readonly depth: number;
	readonly ordered: boolean;
	/** The `li` it stands in: several blocks of one item are one item. */
	readonly item: ElementId | -1;
	readonly runs: readonly Run[];
}

const lists = new Set(["ul", "ol", "dl"]);
const items = new Set(["li", "dd"]);

/**
 * The list that begins with this block: the innermost around it, or one further out whose first item holds nothing before that list and
 * which goes on after it. `kept`: the blocks of the article, in the order of the page.
 */
export function listFrom(page: Page, block: TextBlock, kept: readonly TextBlock[]): ElementId | undefined {
	const inner = nearest(page, block.element, lists);
	if (inner === undefined) return undefined;
	let list = inner;
	let held = heldBy(page, list, kept);
	for (const at of ancestry(page, inner)) {
		const tag = page.elements[at]?.tag ?? "";
		if (!lists.has(tag) && !items.has(tag)) break;
		const outer = heldBy(page, at, kept);
		// A heading before it parts the two, and one after it would be lost in an item.
		if (outer[0]?.id !== block.id || outer.some(({ role }) => role !== "item")) break;
		if (lists.has(tag) && outer.length > held.length) {
			list = at;
			held = outer;
		}
	}
	return list;
}

const heldBy = (page: Page, element: ElementId, kept: readonly TextBlock[]): readonly TextBlock[] =>
	kept.filter(({ element: own }) => holds(page, element, own));

/** Items of one list, nested lists inside them, in the order of the page. */
export function listPiece(page: Page, list: ElementId, blocks: readonly TextBlock[], runsOf: (block: TextBlock) => readonly Run[]): Piece {
	const entries: Entry[] = [];
	for (const block of blocks) {
		const place = placeOf(page, list, block.element);
		const last = entries.at(-1);
		const runs = runsOf(block);
		if (last && place.item !== -1 && last.item === place.item)
			entries[entries.length - 1] = { ...last, runs: [...last.runs, { text: " " }, ...runs] };
		else entries.push({ ...place, runs });
	}
	return { ...(blocks[0] && { from: blocks[0].id }), kind: "list", ordered: page.elements[list]?.tag === "ol", items: nest(entries, 0) };
}

function placeOf(page: Page, list: ElementId, element: ElementId): Omit<Entry, "runs"> {
	let depth = 0;
	let item: ElementId | -1 = -1;
	let ordered: boolean | undefined;
	for (let at: ElementId | -1 = element; at !== -1 && at !== list; at = page.elements[at]?.parent ?? -1) {
		const tag = page.elements[at]?.tag ?? "";
		if (item === -1 && (tag === "li" || tag === "dt" || tag === "dd")) item = at;
		if (tag === "ul" || tag === "ol") {
			depth++;
			ordered ??= tag === "ol";
		}
	}
	return { depth, ordered: ordered ?? page.elements[list]?.tag === "ol", item };
}

/** Entries deeper than `depth` go into a list under the item before them. */
function nest(entries: readonly Entry[], depth: number): readonly ListItem[] {
	const items: ListItem[] = [];
	for (let at = 0; at < entries.length; ) {
		const entry = entries[at];
		if (!entry) break;
		let end = at + 1;
		while ((entries[end]?.depth ?? -1) > depth) end++;
		const deeper = entries.slice(entry.depth > depth ? at : at + 1, end);
		const runs = entry.depth > depth ? [] : entry.runs;
		items.push({ runs, ...(deeper.length > 0 && { list: { ordered: deeper[0]?.ordered ?? false, items: nest(deeper, depth + 1) } }) });
		at = end;
	}
	return items;
}
