import { onceFor } from "../../../model/once.ts";
import type { ListItem, Piece } from "../../../model/reading/article.ts";
import type { ElementId, Page, Run, TextBlock } from "../../../model/reading/page.ts";
import { ancestry, holds, nearest } from "../../tree/ancestry.ts";
import { joined } from "../kept-runs.ts";
import { withBlock } from "./lines.ts";
import type { Content, Material } from "./material.ts";

interface Entry {
	readonly depth: number;
	readonly ordered: boolean;
	/** The `li` it stands in: several blocks of one item are one item. */
	readonly item: ElementId | -1;
	/** What it counts as, where its list or an item of that says so. */
	readonly number?: number;
	readonly runs: readonly Run[];
}

const lists = new Set(["ul", "ol", "dl"]);
const items = new Set(["li", "dd"]);
/** The same, and the terms of a list of these. */
const itemParts = new Set(["li", "dt", "dd"]);

/** Several blocks of one item that are longer than this together are sections of a text, not an item. Characters. */
const longestItem = 400;
/** What an item of a list cannot hold. */
const sectionRoles: ReadonlySet<TextBlock["role"]> = new Set<TextBlock["role"]>(["heading", "quote", "preformatted", "cell"]);

/**
 * Lists that lay out a text: items with headings, quotes, pictures or several paragraphs in them, as in countdowns and live feeds. What stands
 * in them are pieces of their own.
 */
export function layoutLists({ page, texts, shown }: Content): ReadonlySet<ElementId> {
	const found = new Set<ElementId>();
	const note = (element: ElementId): void => {
		for (const at of ancestry(page, element)) if (lists.has(page.elements[at]?.tag ?? "")) found.add(at);
	};
	let item: { readonly element: ElementId; readonly blocks: number; readonly length: number } | undefined;
	for (const { role, element, text } of texts) {
		if (sectionRoles.has(role)) note(element);
		const own = role === "item" ? nearest(page, element, items) : undefined;
		if (own === undefined) continue;
		item =
			item?.element === own
				? { element: own, blocks: item.blocks + 1, length: item.length + text.length }
				: { element: own, blocks: 1, length: text.length };
		if (item.blocks > 1 && item.length > longestItem) note(own);
	}
	for (const block of page.blocks) if (block.kind === "media" && block.media !== "rule" && shown.has(block.id)) note(block.element);
	return found;
}

/**
 * The list that begins with this block: the innermost around it, or one further out whose first item holds nothing before that list and
 * which goes on after it. None where that only lays out the text.
 */
export function listFrom({ page, texts, layouts }: Material, block: TextBlock): ElementId | undefined {
	const inner = nearest(page, block.element, lists);
	if (inner === undefined || layouts.has(inner)) return undefined;
	let list = inner;
	let held = heldBy(page, list, texts);
	for (const at of ancestry(page, inner)) {
		const tag = page.elements[at]?.tag ?? "";
		if ((!lists.has(tag) && !items.has(tag)) || layouts.has(at)) break;
		const outer = heldBy(page, at, texts);
		// A heading before it parts the two, and one after it would be lost in an item.
		if (outer[0]?.id !== block.id || outer.some(({ role }) => role !== "item")) break;
		if (lists.has(tag) && outer.length > held.length) {
			list = at;
			held = outer;
		}
	}
	return list;
}

const heldBy = (page: Page, element: ElementId, texts: readonly TextBlock[]): readonly TextBlock[] =>
	texts.filter(({ element: own }) => holds(page, element, own));

/** Items of one list, nested lists inside them, in the order of the page. */
export function listPiece({ page, runsOf }: Material, list: ElementId, blocks: readonly TextBlock[]): Piece {
	const entries: Entry[] = [];
	for (const block of blocks) {
		const place = placeOf(page, list, block.element);
		const last = entries.at(-1);
		const runs = runsOf(block);
		if (runs.length === 0) continue;
		if (last && place.item !== -1 && last.item === place.item)
			entries[entries.length - 1] = { ...last, runs: withBlock(last.runs, block, runs) };
		else entries.push({ ...place, runs });
	}
	return { ...(blocks[0] && { from: blocks[0].id }), kind: "list", ordered: page.elements[list]?.tag === "ol", items: nest(entries, 0) };
}

function placeOf(page: Page, list: ElementId, element: ElementId): Omit<Entry, "runs"> {
	const chain = ancestry(page, element);
	const inside = chain.slice(0, chain.indexOf(list));
	const tagOf = (at: ElementId): string => page.elements[at]?.tag ?? "";
	const nested = inside.filter((at) => tagOf(at) === "ul" || tagOf(at) === "ol");
	const own = nested[0] ?? list;
	const item = inside.find((at) => itemParts.has(tagOf(at))) ?? -1;
	const number = page.elements[item]?.parent === own ? numbersOn(page)[item] : undefined;
	return { depth: nested.length, ordered: tagOf(own) === "ol", item, ...(number !== undefined && { number }) };
}

/**
 * What the items of ordered lists count as, by element, left out or not; undefined for all else, and for items of lists that do not say, up to the
 * first that does (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value).
 */
const numbersOn = onceFor(({ elements }: Page): readonly (number | undefined)[] => {
	const next = new Map<ElementId | -1, number>();
	return elements.map(({ tag, parent, number: stated }) => {
		const list = elements[parent];
		if (tag !== "li" || list?.tag !== "ol") return undefined;
		const number = stated ?? next.get(parent) ?? list.number;
		if (number !== undefined) next.set(parent, number + (list.countsDown ? -1 : 1));
		return number;
	});
});

/** Entries deeper than `depth` go into a list under the item before them. */
function nest(entries: readonly Entry[], depth: number): readonly ListItem[] {
	const items: ListItem[] = [];
	let count = 0;
	for (let at = 0; at < entries.length; ) {
		const entry = entries[at];
		if (!entry) break;
		let end = at + 1;
		while ((entries[end]?.depth ?? -1) > depth) end++;
		const deeper = entries.slice(entry.depth > depth ? at : at + 1, end);
		const { runs, number = count + 1 } = entry.depth > depth ? { runs: [] } : entry;
		items.push({
			runs: joined(runs),
			...(entry.ordered && number !== count + 1 && { number }),
			...(deeper.length > 0 && { list: { ordered: deeper[0]?.ordered ?? false, items: nest(deeper, depth + 1) } }),
		});
		count = number;
		at = end;
	}
	return items;
}
