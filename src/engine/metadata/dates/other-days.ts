import type { Block, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import { isSameSite } from "../../text/addresses.ts";
import { tokensIn } from "../../text/letters.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";
import type { CreditSources } from "../credit-sources.ts";
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

/** What tells whose a day is. */
type Surroundings = Pick<CreditSources, "page" | "markup" | "titleBlock">;

const headlineOf = ({ page, titleBlock }: Surroundings): Block | undefined =>
	titleBlock === undefined ? undefined : page.blocks[titleBlock];

/** Does a text hold a link that is the title of another article of the site? One into the middle of a page, as to its comments, is none. */
const isTeaser = (surroundings: Surroundings, { runs }: TextBlock): boolean => {
	const { page, markup } = surroundings;
	const headline = headlineOf(surroundings);
	const isOwn = (text: string): boolean => headline?.kind === "text" && wordKey(headline.text) === wordKey(text);
	return runs.some(
		({ href, text }) =>
			href !== undefined &&
			!href.includes("#") &&
			(page.url === undefined || isSameSite(href, page.url)) &&
			text.trim().length >= shortestTitle.characters &&
			wordsIn(text) >= shortestTitle.words &&
			!markup.authorPage().test(href) &&
			!markup.sectionPage().test(href) &&
			!isOwn(text),
	);
};

/** Does the link to another article stand in the line itself, or right beside it in a box without the headline? */
const isOfTeaser = (surroundings: Surroundings, block: TextBlock): boolean => {
	const { page } = surroundings;
	const headline = headlineOf(surroundings);
	const isApart = (other: TextBlock): boolean => {
		const shared = ancestry(page, block.element).find((box) => holds(page, box, other.element));
		return shared !== undefined && headline?.kind === "text" && !holds(page, shared, headline.element);
	};
	const isTeaserBeside = (other: Block | undefined): boolean =>
		other?.kind === "text" && other.linkChars === other.text.length && isApart(other) && isTeaser(surroundings, other);
	return isTeaser(surroundings, block) || [page.blocks[block.id - 1], page.blocks[block.id + 1]].some(isTeaserBeside);
};

/** Does an element stand in what readers wrote, or in what the site puts around its articles? */
const isAround = (surroundings: Surroundings, element: ElementId): boolean =>
	isOfReaders(surroundings.page, element) || isOfSite(surroundings.page, element, headlineOf(surroundings)?.element);

/** Are the days of this block not the article's: those of readers, of boxes of the site, of a copyright, of the title of another article? */
export const hasOtherDays = (surroundings: Surroundings, block: Block): boolean => {
	const { titleBlock } = surroundings;
	if (isAround(surroundings, block.element)) return true;
	if (block.kind !== "text" || block.id === titleBlock) return false;
	if (block.text.includes("©") && block.id > (titleBlock ?? 0) + ownCopyright) return true;
	return isOfTeaser(surroundings, block);
};

/** Is a time that the page states at an element not the article's? By the block that it stands in, else by the boxes around it. */
export const isOthersTime = (surroundings: Surroundings, element: ElementId): boolean => {
	const block = surroundings.page.blocks.find(
		(one) => one.element === element || (one.kind === "text" && one.runs.some((run) => run.element === element)),
	);
	return block === undefined ? isAround(surroundings, element) : hasOtherDays(surroundings, block);
};
