import type { ElementId, Page } from "../../model/page.ts";
import type { Measure } from "../prose/measure.ts";
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
/** More in a card that may be the article's is a paragraph of it. Characters. */
const mostText = 120;

const tableParts: ReadonlySet<string> = new Set(["thead", "tbody", "tr", "td"]);

/**
 * The blocks of the row of cards right behind a block, by index: boxes of one look, each with the linked title of another page of the site, perhaps
 * its opening words too, which read like any article's. Empty where no such row follows.
 */
export function cardsBehind(weighed: WeighedPage, ends: BlockRanges, head: number): readonly number[] {
	const { scene, odds } = weighed;
	const { page, measures, ancestors } = scene;
	const [own, next] = [measures[head], measures[head + 1]];
	if (own === undefined || next === undefined) return [];
	const [label, first] = [own.block.element, next.block.element];
	const isBeyond = (element: ElementId): boolean => !holds(page, element, label);
	const row = ancestors(first).filter(isBeyond).at(-1);
	if (row === undefined) return [];
	const isCard = (card: ElementId): boolean => {
		const from = ends.first[card] ?? 0;
		const blocks = measures.slice(from, (ends.last[card] ?? -1) + 1);
		const isTitled = blocks.some((block, at) => (at === 0 || block.block.role === "heading") && isTitle(block, page));
		const lengthOf = (some: readonly Measure[]): number => some.reduce((sum, { length }) => sum + length, 0);
		const mayBeText = blocks.filter(({ linkDensity }, at) => (odds[from + at] ?? 0) > 0 && linkDensity < hardlyMore);
		return isTitled && lengthOf(blocks) <= longestCard && lengthOf(mayBeText) <= mostText;
	};
	/** The cards of one look that a box holds from the label on, up to the first child that is none. */
	const runIn = (box: ElementId | -1): readonly ElementId[] => {
		const cards: ElementId[] = [];
		for (let at = head + 1; box !== -1 && at <= (ends.last[box] ?? -1); at = (ends.last[cards.at(-1) ?? box] ?? at) + 1) {
			const chain = ancestors(measures[at]?.block.element ?? box);
			const card: ElementId | undefined = chain[chain.indexOf(box) - 1];
			if (card === undefined || !isBeyond(card) || !isCard(card)) break;
			if (lookOf(page.elements[card]) !== lookOf(page.elements[cards[0] ?? card])) break;
			cards.push(card);
		}
		return cards;
	};
	// The cards stand in the smallest box around all of the row, or are its like side by side.
	const box = ancestors(first).find((element) => (ends.last[element] ?? -1) >= (ends.last[row] ?? head)) ?? row;
	for (const run of [runIn(box), runIn(page.elements[row]?.parent ?? -1)]) {
		const [from, to] = [ends.first[run[0] ?? -1] ?? 0, ends.last[run.at(-1) ?? -1] ?? -1];
		// With a block a card they are a list of links, and the rows of a table are its own.
		if (run.length < fewest || to - from + 1 <= run.length || tableParts.has(page.elements[run[0] ?? -1]?.tag ?? "")) continue;
		return Array.from({ length: to - from + 1 }, (_, step) => from + step);
	}
	return [];
}

/** Is a block a link to another page of the site? A place of this very page is none. */
const isTitle = ({ block, linkDensity }: Measure, { url }: Page): boolean =>
	linkDensity >= hardlyMore && !leavesSite(block, url) && block.runs.some(({ href }) => href !== undefined && pageOf(href) !== pageOf(url));

/** An address without the place in the page. */
const pageOf = (address: string | undefined): string | undefined => address?.split("#")[0];
