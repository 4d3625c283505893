import type { ElementId, Page } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import { linksIn } from "../../text/runs.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import { lookOf } from "../../tree/look.ts";
import { leadsToArticle } from "../questions/where-links-lead.ts";
import { nearlyAllLink } from "../terms/links.ts";
import { isLikelyText, type WeighedPage } from "../terms/weighed-page.ts";

/** Cards of other articles stand in a row from so many on. */
const fewest = 2;
/** A card, title and excerpt, is at most this long; what is longer is a chapter of a round-up. Characters. */
const longestCard = 400;
/** What holds more likely text of the article than this is no card of another one, and no section of a label. Characters. */
export const mostProse = 120;

/** The rows of a table are its own, whatever link opens them. */
const tableParts: ReadonlySet<string> = new Set(["thead", "tbody", "tr", "td"]);

/**
 * The blocks of the row of cards right behind a block, by index. Cards are boxes of one look, each with the linked title of another article of the
 * site and perhaps its opening words, which read like any text. Empty where no such row follows.
 */
export function cardsBehind(weighed: WeighedPage, head: number): readonly number[] {
	const { page, measures, ancestors, rangeOf, blocksIn } = weighed.scene;
	const [own, next] = [measures[head], measures[head + 1]];
	if (own === undefined || next === undefined) return [];
	const around = ancestors(next.block.element);
	const row = around.filter((element) => !holds(page, element, own.block.element)).at(-1);
	if (row === undefined) return [];
	// The cards stand in the smallest box around all of the row, or are its like side by side.
	const box = around.find((element) => rangeOf(element).last >= rangeOf(row).last) ?? row;
	for (const holder of [box, parentOf(page, row)]) {
		const run = holder === -1 ? [] : runOfCards(weighed, head, holder);
		const blocks = run.flatMap(blocksIn);
		// With one block in each card they are a list of links.
		if (run.length >= fewest && blocks.length > run.length) return blocks;
	}
	return [];
}

/** The cards of one look that a box holds right behind a label, up to its first child that is none. */
function runOfCards(weighed: WeighedPage, head: number, box: ElementId): readonly ElementId[] {
	const { page, measures, ancestors, rangeOf, blocksIn } = weighed.scene;
	const { last } = rangeOf(box);
	const cards: ElementId[] = [];
	for (let at = head + 1; at <= last; ) {
		const chain = ancestors(measures[at]?.block.element ?? box);
		const card: ElementId | undefined = chain[chain.indexOf(box) - 1];
		if (card === undefined || rangeOf(card).first < at || !isCard(weighed, blocksIn(card))) break;
		if (tableParts.has(page.elements[card]?.tag ?? "")) break;
		if (lookOf(page.elements[card]) !== lookOf(page.elements[cards[0] ?? card])) break;
		cards.push(card);
		at = rangeOf(card).last + 1;
	}
	return cards;
}

/** Do these blocks make a card: a linked title, and at most the opening words of its article? */
function isCard(weighed: WeighedPage, inside: readonly number[]): boolean {
	const { page, measures } = weighed.scene;
	const lengthOf = (some: readonly number[]): number => sumOf(some, (at) => measures[at]?.length ?? 0);
	const isTitled = inside.some((at, step) => {
		const measure = measures[at];
		return measure !== undefined && (step === 0 || measure.block.role === "heading") && isTitle(measure, page);
	});
	const mayBeText = inside.filter((at) => isLikelyText(weighed, at, nearlyAllLink));
	return isTitled && lengthOf(inside) <= longestCard && lengthOf(mayBeText) <= mostProse;
}

/** Is a block the linked title of another article of the site? */
const isTitle = ({ block, linkDensity }: Measure, page: Page): boolean =>
	linkDensity >= nearlyAllLink && linksIn(block.runs).some((href) => leadsToArticle(page, href));
