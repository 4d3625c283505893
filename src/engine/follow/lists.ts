import type { Clutter } from "../../model/label.ts";
import type { Company, Scene } from "../prose/scene.ts";
import type { Words } from "../words.ts";
import { leadsElsewhere } from "./links.ts";
import type { Settling } from "./settling.ts";

/** "More on this you find here:" announces other articles, not a list of this one. */
const leading: ReadonlySet<Clutter> = new Set<Clutter>(["promo", "related"]);
const announces = /[:：]\s*$/u;
/** A list is text as a whole where this share of its items is, 0 to 1: one that lacks an item in the middle says something else. */
const mostItems = 0.66;
const itemTags: ReadonlySet<string> = new Set(["li", "dt", "dd"]);

/** The list that a sentence of the article announces ("Here are the places:") is the article's even where it is all links. */
export function announced({ scene: { measures }, isText, isOpen, keep }: Settling, words: Words): void {
	measures.forEach(({ block }, at) => {
		if (!isText(at) || !announces.test(block.text) || words.mentions(block.text, leading)) return;
		const list = measures[at + 1]?.box.parent;
		for (let item = at + 1; measures[item]?.block.role === "item" && measures[item]?.box.parent === list; item++) {
			if (isText(item)) continue;
			if (!isOpen(item)) break;
			keep(item, "neighbour/announced", block.text);
		}
	});
}

/** The list that ends the article: right behind a paragraph, in the same box, without links. */
export function closingList({ scene: { measures, page }, isText, isOpen, keep }: Settling): void {
	const last = measures.findLastIndex((_, at) => isText(at));
	const own = measures[last];
	const list = measures[last + 1]?.box.parent ?? -1;
	if (own?.block.role !== "paragraph" || page.elements[list]?.parent !== own.box.parent) return;
	let end = last + 1;
	while (measures[end]?.block.role === "item" && measures[end]?.box.parent === list && isOpen(end) && measures[end]?.linkDensity === 0)
		end++;
	// A list that goes on with something else is none of the article's.
	if (end < last + 3 || measures[end]?.box.parent === list) return;
	for (let item = last + 1; item < end; item++) keep(item, "neighbour/item", own.block.text);
}

/** A list of which most is text is text as a whole. */
export function wholeLists({ scene, isText, isOpen, keep }: Settling): void {
	for (const items of itemsIn(scene)) {
		const texts = items.filter(isText);
		if (texts.length === items.length || texts.length < mostItems * items.length) continue;
		const said = scene.measures[texts[0] ?? 0]?.block.text ?? "";
		for (const at of items) if (isOpen(at) && (scene.measures[at]?.linkDensity ?? 1) < leadsElsewhere) keep(at, "neighbour/item", said);
	}
}

/** The items of each list of two or more, by index: those of one class side by side. */
function itemsIn({ measures, company }: Scene): Iterable<readonly number[]> {
	const lists = new Map<Company, number[]>();
	measures.forEach(({ box: { tag } }, index) => {
		const list = itemTags.has(tag) ? company[index] : undefined;
		if (list === undefined || list.count < 2) return;
		const items = lists.get(list);
		if (items) items.push(index);
		else lists.set(list, [index]);
	});
	return lists.values();
}
