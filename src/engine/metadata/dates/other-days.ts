import type { Block, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import { isSameSite } from "../../text/addresses.ts";
import { tokensIn } from "../../text/letters.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";
import type { CreditSources } from "../credit-sources.ts";
import type { Markup } from "../markup-words.ts";
import { isOfReaders } from "../readers.ts";
import { wordKey } from "../title/likeness.ts";

/** A link of so many words, numbers aside, and characters is the title of an article; a section, an author or a button says less. */
const shortestTitle = { words: 4, characters: 25 } as const;
/** A box of no more text holds what is said of the article, not a column or a foot of the site. Characters. */
const smallBox = 200;
/** The line of the photographer stands so near the headline, blocks; a copyright further down is the site's. */
const ownCopyright = 2;

const wordsIn = (text: string): number => tokensIn(text).filter((token) => /^\p{Alpha}/u.test(token)).length;

/** Boxes of the site: their days are today's, of other articles, of the copyright. */
const siteTags: ReadonlySet<string> = new Set(["nav", "aside", "footer", "header"]);
/** In these all but a menu is the article's own. */
const articleTags: ReadonlySet<string> = new Set(["article", "main"]);

/** Does a block stand in a box of the site, none of the article's own? */
const isOfSite = (page: Page, element: ElementId, headline: ElementId | undefined): boolean => {
	const chain = ancestry(page, element);
	const tagOf = (at: ElementId): string => page.elements[at]?.tag ?? "";
	const own = chain.findIndex((at) => articleTags.has(tagOf(at)));
	const lengthOf = (box: ElementId): number =>
		sumOf(page.blocks, (block) => (block.kind === "text" && holds(page, box, block.element) ? block.text.length : 0));
	return chain.some((at, index) => {
		if (!siteTags.has(tagOf(at)) || (headline !== undefined && holds(page, at, headline))) return false;
		if (tagOf(at) === "nav") return true;
		if (own >= 0 && index < own) return false;
		// Elements are numbered as they stand: a site's head stands above the headline.
		return tagOf(at) === "header" ? headline === undefined || at < headline : lengthOf(at) > smallBox;
	});
};

/** Does a block hold a link that is the title of another article of the site? One into the middle of a page, as to its comments, is none. */
const isTeaser = (page: Page, block: Block | undefined, markup: Markup, own: ReadonlySet<string>): boolean =>
	block?.kind === "text" &&
	block.runs.some(
		({ href, text }) =>
			href !== undefined &&
			!href.includes("#") &&
			(page.url === undefined || isSameSite(href, page.url)) &&
			text.trim().length >= shortestTitle.characters &&
			wordsIn(text) >= shortestTitle.words &&
			!markup.authorPage().test(href) &&
			!markup.sectionPage().test(href) &&
			!own.has(wordKey(text)),
	);

/** Does the link to another article stand in the line itself, or right beside it in a box without the headline? */
const isOfTeaser = (page: Page, block: TextBlock, headline: TextBlock | undefined, markup: Markup): boolean => {
	const own = new Set(headline === undefined ? [] : [wordKey(headline.text)]);
	const isBeside = (other: Block | undefined): boolean => {
		if (other?.kind !== "text" || other.linkChars !== other.text.length) return false;
		const shared = ancestry(page, block.element).find((box) => holds(page, box, other.element));
		return shared !== undefined && headline !== undefined && !holds(page, shared, headline.element);
	};
	const beside = [page.blocks[block.id - 1], page.blocks[block.id + 1]];
	return isTeaser(page, block, markup, own) || beside.some((other) => isBeside(other) && isTeaser(page, other, markup, own));
};

/** What readers wrote, and what the site puts around its articles. */
const isAround = (page: Page, element: ElementId, headline: Block | undefined): boolean =>
	isOfReaders(page, element) || isOfSite(page, element, headline?.element);

/** What tells whose a day is. */
type Surroundings = Pick<CreditSources, "page" | "markup" | "titleBlock">;

const headlineOf = ({ page, titleBlock }: Surroundings): Block | undefined =>
	titleBlock === undefined ? undefined : page.blocks[titleBlock];

/** Are the days of this block not the article's: those of readers, of boxes of the site, of a copyright, of the title of another article? */
export const hasOtherDays = (surroundings: Surroundings, block: Block): boolean => {
	const { page, markup, titleBlock } = surroundings;
	const headline = headlineOf(surroundings);
	if (isAround(page, block.element, headline)) return true;
	if (block.kind !== "text" || block.id === titleBlock) return false;
	if (block.text.includes("©") && block.id > (titleBlock ?? 0) + ownCopyright) return true;
	return isOfTeaser(page, block, headline?.kind === "text" ? headline : undefined, markup);
};

/** Is a time that the page states at an element not the article's? By the block that it stands in, else by the boxes around it. */
export const isOthersTime = (surroundings: Surroundings, element: ElementId): boolean => {
	const { page } = surroundings;
	const block = page.blocks.find(
		(one) => one.element === element || (one.kind === "text" && one.runs.some((run) => run.element === element)),
	);
	return block === undefined ? isAround(page, element, headlineOf(surroundings)) : hasOtherDays(surroundings, block);
};
