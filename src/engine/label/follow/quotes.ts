import type { TextBlock } from "../../../model/reading/page.ts";
import { holds, nearest, parentOf } from "../../tree/ancestry.ts";
import { blockquotes } from "../../tree/tags.ts";
import { mostlyLink } from "../terms/links.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** The longest line below a quote that is taken for its source. Characters. */
const longestSource = 120;

/** Keeps quotes amid the text, also embedded posts, where only class words, such as the name of a network, speak against them. */
export function quotes({ scene: { measures }, isHinted, isAmid }: Neighbours): readonly Kept[] {
	return measures.flatMap(({ block }, at) =>
		block.role === "quote" && isAmid(at) && isHinted(at) ? [{ at, rule: "neighbour/company", by: at }] : [],
	);
}

/**
 * Keeps the line below a quote that says whose it is: the last line of the quote itself, or, amid the text, the line below it in a box that holds
 * nothing but the two. Elsewhere a line below a quote is a button as often as not.
 */
export function sourcesOfQuotes({ scene, isText, isLeftOut, isAmid }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	/** Is a line the last one of a quote, and the line before it of the same? */
	const endsQuote = (at: number, { element }: TextBlock, before: TextBlock): boolean => {
		const quote = nearest(page, element, blockquotes);
		const next = measures[at + 1]?.block;
		return quote !== undefined && holds(page, quote, before.element) && !(next && holds(page, quote, next.element));
	};
	/** Is a line amid the text all that stands in one box with the quote before it? */
	const sharesBox = (at: number, before: TextBlock): boolean => {
		const quote = isAmid(at) ? nearest(page, before.element, blockquotes) : undefined;
		const box = quote === undefined ? -1 : parentOf(page, quote);
		if (box === -1 || scene.rangeOf(box).last !== at) return false;
		return scene.blocksIn(box).every((one) => one === at || measures[one]?.block.role === "quote");
	};
	return measures.flatMap(({ block, linkDensity }, at) => {
		const before = measures[at - 1]?.block;
		if (!before || !isLeftOut(at) || !isText(at - 1) || block.text.length >= longestSource || linkDensity >= mostlyLink) return [];
		return endsQuote(at, block, before) || sharesBox(at, before) ? [{ at, rule: "neighbour/company", by: at - 1 }] : [];
	});
}
