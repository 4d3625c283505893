import type { ElementId } from "../../model/page.ts";
import { holds } from "../tree/ancestry.ts";
import { lookOf } from "../tree/look.ts";
import type { BlockRanges } from "../tree/subtree.ts";
import { leavesSite } from "./leaves-site.ts";
import { hardlyMore } from "./links.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** Cards of other articles stand in a row from so many on. */
const fewest = 2;
/** A card holds a title and an excerpt; more text than this is a chapter of a round-up. Characters. */
const longestCard = 400;

const tableParts: ReadonlySet<string> = new Set(["thead", "tbody", "tr", "td"]);

/**
 * The blocks of the row of cards right behind a block, by index: boxes of one look, each with the linked title of another page of the site, perhaps
 * its opening words too, which read like any article's. Empty where no such row follows.
 */
export function cardsBehind(weighed: WeighedPage, ends: BlockRanges, head: number): readonly number[] {
	const { scene } = weighed;
	const { page, measures, ancestors } = scene;
	const [own, next] = [measures[head], measures[head + 1]];
	if (own === undefined || next === undefined) return [];
	const [label, first] = [own.block.element, next.block.element];
	const isBeyond = (element: ElementId): boolean => !holds(page, element, label);
	const row = ancestors(first).filter(isBeyond).at(-1);
	if (row === undefined) return [];
	const isCard = (card: ElementId): boolean => {
		const blocks = measures.slice(ends.first[card], (ends.last[card] ?? -1) + 1);
		const isTitle = blocks.some(({ linkDensity, block }) => linkDensity >= hardlyMore && !leavesSite(block, page.url));
		return isTitle && blocks.reduce((sum, { length }) => sum + length, 0) <= longestCard;
	};
	// The cards stand in the smallest box around all of the row, or are its like side by side.
	const box = ancestors(first).find((element) => (ends.last[element] ?? -1) >= (ends.last[row] ?? head)) ?? row;
	const inside = childrenWithText(weighed, ends, box).filter(isBeyond);
	const beside = childrenWithText(weighed, ends, page.elements[row]?.parent ?? -1).filter((element) => element >= row);
	for (const cards of [inside, beside]) {
		const look = lookOf(page.elements[cards[0] ?? -1]);
		const end = cards.findIndex((card) => lookOf(page.elements[card]) !== look || !isCard(card));
		const run = end < 0 ? cards : cards.slice(0, end);
		const [from, to] = [ends.first[run[0] ?? -1] ?? 0, ends.last[run.at(-1) ?? -1] ?? -1];
		// With a block a card they are a list of links, and the rows of a table are its own.
		if (run.length < fewest || to - from + 1 <= run.length || tableParts.has(page.elements[run[0] ?? -1]?.tag ?? "")) continue;
		return Array.from({ length: to - from + 1 }, (_, step) => from + step);
	}
	return [];
}

/** The elements right inside of a box that hold text, in order. */
function childrenWithText(
	{ scene: { page, measures, ancestors } }: WeighedPage,
	ends: BlockRanges,
	box: ElementId | -1,
): readonly ElementId[] {
	const found = new Set<ElementId>();
	if (box === -1) return [];
	for (let at = ends.first[box] ?? 0; at <= (ends.last[box] ?? -1); at++) {
		const chain = ancestors(measures[at]?.block.element ?? box);
		const child: ElementId | undefined = chain[chain.indexOf(box) - 1];
		if (child !== undefined && page.elements[child]?.parent === box) found.add(child);
	}
	return [...found];
}
