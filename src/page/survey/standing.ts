import { follows } from "../dom/nodes.ts";
import { besideArticle } from "../dom/side-boxes.ts";
import { container, type Holder, holdersIn, mainHolder, scrapsBelow } from "./holders.ts";
import { ownTextsIn } from "./own-text.ts";

/**
 * Where an element stands to the article: near enough to be looked into, far from it, or between the two, holding both. `beyond`: far, and
 * after the article, where clean-up looks for clutter; not a footer without running text.
 */
export type Standing = "near" | "between" | "far" | "beyond";

/** Tells where an element stands. Its parent must be the root, or stand between: below any other nothing need be asked. */
export type StandingOf = (element: Element, parent: Element) => Standing;

/** So many characters of scraps, and more than in links: a box of verses, lines of a list, short answers; beside running text in one box, ingredients. */
const manyScraps = { anywhere: 200, besideText: 40 };
/** Near is what stands in the main container or beside it, so many elements up … */
const aboveMain = 2;
/** … or beside running text or a headline, so many elements up, or between headline and text … */
const aboveText = 1;
/** … in a box of so many elements at most: a larger one without any running text is a list or a menu, behind the article most of all. */
const largest = { ahead: 30, underHeadline: 60, behind: 20, row: 100 };
/** Between two rows of running text stand so many others at most. */
const nearestRow = 4;
/** Behind the article a box is far, in spite of its text, where that is so little: a share of the article's, and characters. */
const little = { share: 0.1, characters: 400 };

const headings: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);

/**
 * A coarse look at where the article may be, and so where everything else stands to it, so that the close look can leave the rest of the page alone: on a news page two
 * thirds of all elements. It goes by long text nodes only, found natively. In doubt an element is near: whatever holds running text, a
 * headline or a `named` element, and all that stands beside it. Reads only; what it tells holds until the document changes.
 */
export function standings(document: Document, named: Iterable<Element> = []): StandingOf {
	// A script may have taken the root away: then there is nothing to stand anywhere.
	const root: HTMLElement | null = document.body ?? document.documentElement;
	if (root === null) return () => "near";
	const texts = ownTextsIn(root);
	const holders = holdersIn(root, texts, named);
	const scraps = scrapsBelow(root, texts, holders);
	const main = container(mainHolder(root, holders), root, texts);
	const most = Math.min(little.characters, little.share * (holders.get(main)?.text ?? 0));
	/** How far above the main container the elements around it stand. */
	const above = new Map<Element, number>();
	/** What holds the main container in each of them. */
	const towardsMain = new Map<Element, Element>();
	for (let at: Element | null = main; at !== null; at = at === root ? null : at.parentElement) {
		above.set(at, above.size);
		if (at !== root && at.parentElement !== null) towardsMain.set(at.parentElement, at);
	}

	const isAfter = (element: Element): boolean => follows(element, main);
	const headline = [...root.getElementsByTagName("h1")].findLast((element) => follows(main, element));
	/** Between the headline and the text stand the byline and the date. */
	const isUnderHeadline = (element: Element): boolean => headline !== undefined && follows(element, headline) && follows(main, element);
	/** A heading is read where the box right behind it holds running text: parts of one article, each in boxes of its own. */
	const headsText = (element: Element): boolean =>
		headings.has(element.localName) && element.nextElementSibling !== null && holders.has(element.nextElementSibling);
	/** Page builders set each piece of an article into a row of its own: one like the main one, however little it says … */
	const isLikeMainRow = (element: Element, parent: Element): boolean => {
		const own = towardsMain.get(parent);
		return own !== undefined && own.classList.length > 0 && isMadeAlike(own, element);
	};
	/** … and what stands between two of them. */
	const isAmidRows = (element: Element, parent: Element): boolean => {
		const own = towardsMain.get(parent);
		if (own === undefined || !isSmall(element, largest.row)) return false;
		if (element.matches(besideArticle) || element.querySelector(besideArticle) !== null) return false;
		const other = nextHolder(element, isAfter(element) ? "nextElementSibling" : "previousElementSibling", holders);
		return other !== undefined && isMadeAlike(own, other);
	};
	const isSmall = (element: Element, bound: number): boolean => element.getElementsByTagName("*").length <= bound;
	return (element, parent) => {
		if (element === main || main === root) return "near";
		if (above.has(element)) return "between";
		const up = above.get(parent);
		const holder = holders.get(element);
		if (holder !== undefined) {
			const isLittle = up !== undefined && up > aboveText && !holder.named && holder.text <= most && isAfter(element);
			return isLittle && !isLikeMainRow(element, parent) ? "beyond" : "between";
		}
		const isBeside = (up !== undefined && up <= aboveMain) || (holders.get(parent)?.below ?? Number.POSITIVE_INFINITY) <= aboveText;
		const isNear =
			headsText(element) ||
			(isBeside && isSmall(element, isAfter(element) ? largest.behind : largest.ahead)) ||
			(isUnderHeadline(element) && isSmall(element, largest.underHeadline)) ||
			isAmidRows(element, parent) ||
			isWordy(element, scraps.get(element) ?? 0, up === undefined ? manyScraps.besideText : manyScraps.anywhere);
		if (isNear) return "near";
		return isAfter(element) && element.localName !== "footer" ? "beyond" : "far";
	};
}

/** The nearest element to one side that holds running text, not far away. */
function nextHolder(
	element: Element,
	side: "previousElementSibling" | "nextElementSibling",
	holders: ReadonlyMap<Element, Holder>,
): Element | undefined {
	let at = element[side];
	for (let away = 1; at !== null && away <= nearestRow; away++) {
		if ((holders.get(at)?.text ?? 0) > 0) return at;
		at = at[side];
	}
	return undefined;
}

/**
 * Have two elements one tag, and the first of their classes, which is no name of its own (`elementor-section elementor-element-4f1`)? Not two
 * articles, each of which is whole.
 */
const isMadeAlike = (one: Element, other: Element): boolean =>
	one.localName === other.localName && one.localName !== "article" && one.classList.item(0) === other.classList.item(0);

/** Does it hold so much text in scraps, and more than in links? */
function isWordy(element: Element, scraps: number, least: number): boolean {
	if (scraps < least) return false;
	let linked = 0;
	for (const link of element.getElementsByTagName("a")) linked += (link.textContent ?? "").trim().length;
	return scraps > linked;
}
