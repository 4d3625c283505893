import { worthOf } from "../model/worth.ts";
import { follows, showTexts } from "./nodes.ts";
import { inlineTags } from "./tags.ts";

/**
 * Where an element stands to the article: near enough to be looked into, far from it, or between the two, holding both. `beyond`: far, and
 * after the article, where clean-up looks for clutter; not a footer without running text.
 */
export type Standing = "near" | "between" | "far" | "beyond";

/** Tells where an element stands by its parent, which must be the root or stand between. */
export type Region = (element: Element, parent: Element) => Standing;

/** A text node this long, outside links and controls, may be running text; a shorter one is a scrap, down to what is none. Characters. */
const longText = 60;
/** No text shorter than this is one, however much its letters say. Characters. */
const longDense = 20;
const shortestScrap = 8;
/** So many characters of scraps, and more than in links: a box of verses, lines of a list, short answers; beside running text in one box, ingredients. */
const manyScraps = { anywhere: 200, besideText: 40 };
/** What the text of boxes made for something else counts where the article is looked for, 0 to 1. */
const sideText = 0.3;
/** Descent into the main container goes on while one child holds this share of the running text its parent holds. */
const mainShare = 0.6;
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

const noText: ReadonlySet<string> = new Set("script style noscript textarea template option a button title iframe svg".split(" "));
const neverText = "a,script,noscript,template,svg,select";
const headings: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);
const sideBoxes = "aside,footer,nav,form,dialog,header";

/** What is known of an element that holds running text or a headline, however deep. */
interface Holder {
	/** Characters of running text in it. */
	text: number;
	/** How far below its nearest running text or headline stands, elements. */
	below: number;
	/** Holds a headline, or what a rule of the site or the reader names. */
	named: boolean;
}

/**
 * A coarse look that tells where the article may stand, so that the close look can leave the rest of the page alone: on a news page two
 * thirds of all elements. It goes by long text nodes only, found natively. In doubt an element is near: whatever holds running text, a
 * headline or a `named` element, and all that stands beside it. Reads only; what it tells holds until the document changes.
 */
export function regionOf(document: Document, named: Iterable<Element> = []): Region {
	// A script may have taken the root away: then there is nothing to stand anywhere.
	const root: HTMLElement | null = document.body ?? document.documentElement;
	if (root === null) return () => "near";
	const texts = textsIn(root);
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
		if (element.matches(sideBoxes) || element.querySelector(sideBoxes) !== null) return false;
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

/** All elements that hold running text, a headline or a `named` element, with those around them up to the root. */
function holdersIn(root: Element, texts: readonly OwnText[], named: Iterable<Element>): ReadonlyMap<Element, Holder> {
	const holders = new Map<Element, Holder>();
	const hold = (element: Element, text: number, isNamed: boolean): void => {
		let below = 0;
		for (let at: Element | null = element; at !== null; at = at === root ? null : at.parentElement) {
			const known = holders.get(at);
			if (known === undefined) holders.set(at, { text, below, named: isNamed });
			else {
				known.text += text;
				known.below = Math.min(known.below, below);
				known.named ||= isNamed;
			}
			below++;
		}
	};
	for (const { element, long } of texts)
		if (long > 0 && element.closest(neverText) === null) hold(element, element.closest(sideBoxes) === null ? long : sideText * long, false);
	for (const element of root.getElementsByTagName("h1")) hold(element, 0, true);
	for (const element of named) if (root.contains(element)) hold(element, 0, true);
	return holders;
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

/** Text directly in an element, characters: in nodes of `longText` and more, and in shorter ones. */
interface OwnText {
	readonly element: Element;
	long: number;
	scraps: number;
}

/** The text directly in elements, in document order, links and controls aside. One element may come more than once. */
function textsIn(root: Element): readonly OwnText[] {
	const found: OwnText[] = [];
	let last: OwnText | undefined;
	const walker = root.ownerDocument.createTreeWalker(root, showTexts);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const text = node as Text; // the walker shows nothing else
		if (text.length < shortestScrap) continue;
		const parent = text.parentElement;
		if (parent === null || noText.has(parent.localName)) continue;
		const { length } = text.data.trim();
		if (length < shortestScrap) continue;
		if (last?.element !== parent) {
			last = { element: parent, long: 0, scraps: 0 };
			found.push(last);
		}
		const isLong = length >= longText || (length >= longDense && length * worthOf(text.data) >= longText);
		if (isLong) last.long += length;
		else last.scraps += length;
	}
	return found;
}

/** Characters of scraps in each element right below its nearest holder: no other one is asked for. */
function scrapsBelow(root: Element, texts: readonly OwnText[], holders: ReadonlyMap<Element, Holder>): ReadonlyMap<Element, number> {
	const found = new Map<Element, number>();
	for (const { element, scraps } of texts) {
		if (scraps === 0) continue;
		let top: Element | undefined;
		for (let at: Element | null = element; at !== null && at !== root && !holders.has(at); at = at.parentElement) top = at;
		if (top !== undefined) found.set(top, (found.get(top) ?? 0) + scraps);
	}
	return found;
}

/** Does it hold so much text in scraps, and more than in links? */
function isWordy(element: Element, scraps: number, least: number): boolean {
	if (scraps < least) return false;
	let linked = 0;
	for (const link of element.getElementsByTagName("a")) linked += (link.textContent ?? "").trim().length;
	return scraps > linked;
}

/** The deepest element that still holds most of the running text: from the root down, always into the child with the largest share. */
function mainHolder(root: Element, holders: ReadonlyMap<Element, Holder>): Element {
	const largestIn = new Map<Element, Element>();
	const textOf = (element: Element | undefined): number => (element === undefined ? 0 : (holders.get(element)?.text ?? 0));
	for (const element of holders.keys()) {
		const parent = element.parentElement;
		if (parent !== null && element !== root && textOf(element) > textOf(largestIn.get(parent))) largestIn.set(parent, element);
	}
	for (let main = root; ; ) {
		const child = largestIn.get(main);
		if (child === undefined || textOf(child) < mainShare * textOf(main)) return main;
		main = child;
	}
}

/** Where text stands as a block: the nearest element around it that is not set in a line. */
function blockAround(element: Element): Element {
	let at = element;
	while (inlineTags.has(at.localName) && at.parentElement !== null) at = at.parentElement;
	return at;
}

/** The main container: one that holds several blocks of text. A paragraph alone may say most of a short article, whose rest stands beside it. */
function container(holder: Element, root: Element, texts: readonly OwnText[]): Element {
	const holdsSeveral = (box: Element): boolean => {
		let first: Element | undefined;
		for (const { element } of texts) {
			if (!box.contains(element)) continue;
			const block = blockAround(element);
			if (first !== undefined && block !== first) return true;
			first = block;
		}
		return false;
	};
	let main = holder;
	while (main !== root && main.parentElement !== null && !holdsSeveral(main)) main = main.parentElement;
	return main;
}
