import type { Block, BlockId, ElementId, Page, TextBlock } from "../../model/page.ts";
import { tokensIn } from "../text/letters.ts";
import { isSameSite } from "../text/same-site.ts";
import { ancestry, holds } from "../tree/ancestry.ts";
import { wordKey } from "./likeness.ts";
import type { Markup } from "./markup-words.ts";
import { isOfReaders } from "./readers.ts";

/** A link of so many words, numbers aside, is the title of an article; a section, an author or a day is said more shortly. */
const shortestTitle = 3;
const wordsIn = (text: string): number => tokensIn(text).filter((token) => /^\p{L}/u.test(token)).length;

/** Boxes of the site: their days are today's, of other articles, of the copyright. */
const siteTags: ReadonlySet<string> = new Set(["nav", "aside", "footer", "header"]);
/** In these all but a menu is the article's own. */
const articleTags: ReadonlySet<string> = new Set(["article", "main"]);

/** Does a block stand in a box of the site, none of the article's own? */
const isOfSite = (page: Page, element: ElementId, headline: ElementId | undefined): boolean => {
	const chain = ancestry(page, element);
	const tagOf = (at: ElementId): string => page.elements[at]?.tag ?? "";
	const own = chain.findIndex((at) => articleTags.has(tagOf(at)));
	return chain.some(
		(at, index) =>
			siteTags.has(tagOf(at)) && (headline === undefined || !holds(page, at, headline)) && (own < 0 || index > own || tagOf(at) === "nav"),
	);
};

/** Does a block hold a link that is the title of another article of the site? One into the middle of a page, as to its comments, is none. */
const isTeaser = (page: Page, block: Block | undefined, markup: Markup, own: ReadonlySet<string>): boolean =>
	block?.kind === "text" &&
	block.runs.some(
		({ href, text }) =>
			href !== undefined &&
			!href.includes("#") &&
			(page.url === undefined || isSameSite(href, page.url)) &&
			wordsIn(text) >= shortestTitle &&
			!markup.authorPage().test(href) &&
			!markup.sectionPage().test(href) &&
			!own.has(wordKey(text)),
	);

/** Does the link to another article stand in the line itself, or in a block of its own in the same box? */
const isOfTeaser = (page: Page, block: TextBlock, markup: Markup, own: ReadonlySet<string>): boolean => {
	const boxOf = (other: Block | undefined): ElementId | -1 | undefined => other && page.elements[other.element]?.parent;
	const box = boxOf(block);
	const isBeside = (other: Block | undefined): boolean =>
		other?.kind === "text" && other.linkChars === other.text.length && boxOf(other) === box;
	const [before, after] = [page.blocks[block.id - 1], page.blocks[block.id + 1]];
	return isTeaser(page, block, markup, own) || [before, after].some((other) => isBeside(other) && isTeaser(page, other, markup, own));
};

/** Are the days of this block not the article's: those of readers, of boxes of the site, of a copyright, of the title of another article? */
export const hasOtherDays = (page: Page, block: Block, titleBlock: BlockId | undefined, markup: Markup): boolean => {
	const headline = titleBlock === undefined ? undefined : page.blocks[titleBlock];
	if (isOfReaders(page, block.element) || isOfSite(page, block.element, headline?.element)) return true;
	if (block.kind !== "text" || block.id === titleBlock) return false;
	if (block.text.includes("©")) return true;
	return isOfTeaser(page, block, markup, new Set(headline?.kind === "text" ? [wordKey(headline.text)] : []));
};

/** The same of a time that the page states at an element. */
export const isOthersTime = (page: Page, element: ElementId, titleBlock: BlockId | undefined, markup: Markup): boolean => {
	const block = page.blocks.find(
		(one) => one.element === element || (one.kind === "text" && one.runs.some((run) => run.element === element)),
	);
	const headline = titleBlock === undefined ? undefined : page.blocks[titleBlock]?.element;
	return block === undefined
		? isOfReaders(page, element) || isOfSite(page, element, headline)
		: hasOtherDays(page, block, titleBlock, markup);
};
