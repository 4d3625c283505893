import { holds, nearest } from "../../tree/ancestry.ts";
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

/** Below what it quotes, a quote says whose it is and when it was said. */
export function sourcesOfQuotes({ scene: { measures, page }, isText, isLeftOut }: Neighbours): readonly Kept[] {
	return measures.flatMap(({ block, linkDensity }, at) => {
		const before = measures[at - 1]?.block;
		if (!before || !isLeftOut(at) || !isText(at - 1) || block.text.length >= longestSource || linkDensity >= mostlyLink) return [];
		const quote = nearest(page, block.element, blockquotes);
		const next = measures[at + 1]?.block;
		const isLast = quote !== undefined && holds(page, quote, before.element) && !(next && holds(page, quote, next.element));
		return isLast ? [{ at, rule: "neighbour/company", saw: before.text }] : [];
	});
}
