import { once } from "../../../model/once.ts";
import { holds, nearest } from "../../tree/ancestry.ts";
import { blockRanges, blocksIn } from "../../tree/subtree.ts";
import { blockquotes } from "../../tree/tags.ts";
import { mostlyLink } from "../links.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** The longest line below a quote that is taken for its source. Characters. */
const longestSource = 120;

/** Keeps a quote between paragraphs, an embedded post too, even where class words, as of its network, hint at clutter. */
export function quotes({ scene: { measures }, isHinted, isAmid }: Neighbours): readonly Kept[] {
	return measures.flatMap(({ block }, at) =>
		block.role === "quote" && isAmid(at) && isHinted(at) ? [{ at, rule: "neighbour/company", saw: block.text }] : [],
	);
}

/**
 * Below what it quotes, a quote says whose it is and when it was said; so does the line below the quote in a box that holds nothing but the two, as
 * systems make of each quotation.
 */
export function sourcesOfQuotes({ scene, isText, isLeftOut }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	const ranges = once(() => blockRanges(scene));
	return measures.flatMap(({ block, linkDensity }, at) => {
		const before = measures[at - 1]?.block;
		if (!before || !isLeftOut(at) || !isText(at - 1) || block.text.length >= longestSource || linkDensity >= mostlyLink) return [];
		const own = nearest(page, block.element, blockquotes);
		const next = measures[at + 1]?.block;
		const isLast = own !== undefined && holds(page, own, before.element) && !(next && holds(page, own, next.element));
		const quote = nearest(page, before.element, blockquotes);
		const box = quote === undefined ? -1 : (page.elements[quote]?.parent ?? -1);
		const isAllBut = (inside: readonly number[]): boolean =>
			inside.at(-1) === at && inside.every((one) => one === at || measures[one]?.block.role === "quote");
		return isLast || (box !== -1 && isAllBut(blocksIn(ranges(), box))) ? [{ at, rule: "neighbour/company", saw: before.text }] : [];
	});
}
