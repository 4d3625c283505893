import { foldText } from "../../model/fold.ts";
import { isBox } from "../dom/box.ts";
import { childrenOf, hasBareWords, idOf, isBefore, textsIn } from "../dom/nodes.ts";
import { feet, namedFurniture } from "../dom/side-boxes.ts";
import { skipped, skippedTags } from "../dom/tags.ts";
import { dialogs } from "../use/overlays.ts";
import { answers } from "../use/questions.ts";
import type { Eye } from "./eye.ts";

/** A box of the site's own around an article: menu, sidebar, footer. */
export interface Furniture {
	readonly element: Element;
	/** Its lines, one for each stretch of text. */
	readonly lines: readonly string[];
	/** Share of its text that leads elsewhere, 0 to 1. */
	readonly linked: number;
	/** Made by its tag or role for something else than the article. */
	readonly isNamed: boolean;
	/** The way from the front page down to the article. */
	readonly isTrail: boolean;
}

/** The article, by the elements that hold it. */
export interface ArticleElements {
	/** Its text. */
	readonly text: readonly Element[];
	/** What stays besides, wherever it stands: headline, byline, captions, credits. */
	readonly kept: readonly Element[];
}

/** What keeps an element from being listed, whatever is said in it. */
export interface Unlisted {
	/** What is to be hidden anyway: it is not listed twice. */
	readonly gone: readonly Element[];
	/** Would the page break without an element? */
	readonly breaks: (element: Element) => boolean;
	/** Only what is shown is listed. */
	readonly eye: Eye;
}

/** What themes and search engines call the way from the front page to the article. Its last step is often no link, and repeats the headline. */
const trails = "[itemtype$='/BreadcrumbList']";
/** One of the words a name is made of, as in `jeg_breadcrumbs`. */
const trailWord = /^breadcrumbs?$/i;
/** A name with one of these tells what a layout has or lacks: `no-breadcrumb`. */
const layoutWord = /^(?:no|has|have|with|without|hide|hidden)$/i;
/** What is shown for its own sake, and other articles. */
const shown = "video,audio,iframe,object,embed,table,h1,article";
/** Text outside links this long, characters, may be running text. */
const runningText = 60;
/** From this share of links on, a box without a name is a list of ways elsewhere. */
const mostlyLinked = 0.6;

interface Said {
	readonly lines: readonly string[];
	readonly chars: number;
	readonly links: number;
	/** The longest stretch outside links. */
	readonly longest: string;
}

/** Without the arrows and bars around it. */
const wordsOf = (text: string): string => foldText(text).replace(/^[^\p{Alpha}\p{N}]+|[^\p{Alpha}\p{N}]+$/gu, "");

const saidIn = (element: Element): Said => {
	const lines: string[] = [];
	let [chars, links, longest] = [0, 0, ""];
	for (const { data, parentElement } of textsIn(element)) {
		const line = foldText(data);
		if (line === "" || parentElement?.closest(skipped)) continue;
		lines.push(line);
		chars += line.length;
		if (parentElement?.closest("a")) links += line.length;
		else if (line.length > longest.length) longest = line;
	}
	return { lines, chars, links, longest };
};

const common = ([first, ...others]: readonly Element[]): Element | undefined => {
	let box: Element | null | undefined = first?.parentElement;
	for (const each of others) while (box && !box.contains(each)) box = box.parentElement;
	return box ?? undefined;
};

/** Is there more in an element than its own nodes tell? */
const hasShadow = (element: Element): boolean => [element, ...element.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot !== null);

/** Is an element named or declared to be the way to the article? Running text in it would be something else. */
const isCalledTrail = (element: Element): boolean => {
	const isTrailName = (name: string): boolean => {
		const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^a-z]+/i);
		return words.some((word) => trailWord.test(word)) && !words.some((word) => layoutWord.test(word));
	};
	const isCalled = element.matches(trails) || [...element.classList, idOf(element)].some(isTrailName);
	return isCalled && element.querySelectorAll("p").length < 2;
};

/** Do the links of an element lead about this page alone, as those of a table of contents do? */
const leadsWithinPage = (element: Element): boolean =>
	element.querySelector('a[href^="#"]') !== null && element.querySelector('a[href]:not([href^="#"])') === null;

/** Where the article stands in its document. */
interface Place {
	/** The smallest box around its text. */
	readonly box: Element;
	/** What stays before the text, such as its headline. */
	readonly heads: readonly Element[];
	/** The smallest box around both. */
	readonly top: Element | undefined;
}

/** Does an element stand between headline and text? */
const isAmid = (element: Element, { box, heads }: Place): boolean =>
	isBefore(element, box) && heads.some((head) => isBefore(head, element));

/** The small print at the foot of a page is none of the article, however long; a foot beside headline or text is the article's. */
const isFootOfPage = (element: Element, { top }: Place): boolean =>
	element.matches(feet) && element.closest("main,article") === null && (top === element.ownerDocument.body || !top?.contains(element));

/** What an element is as furniture, where its name or its links tell that it is some: a way elsewhere without running text, or the foot of the page. */
const asFurniture = (element: Element, { lines, chars, links, longest }: Said, isNamed: boolean, place: Place): Furniture | undefined => {
	const isTrail = !isNamed && links > 0 && isBefore(element, place.box) && isCalledTrail(element);
	const isHeadline = (line: string): boolean => place.heads.some((head) => wordsOf(head.textContent ?? "") === wordsOf(line));
	const isShort = longest.length < runningText || (isTrail && isHeadline(longest));
	const isWayElsewhere = isShort && (isNamed || isTrail || links >= mostlyLinked * chars);
	if (!isWayElsewhere && !isFootOfPage(element, place)) return undefined;
	return element.querySelector(dialogs) === null ? { element, lines, linked: links / chars, isNamed, isTrail } : undefined;
};

/**
 * The site's own boxes around the article's box: what its name or its links tell to be none of the article. Nothing within the box that holds
 * the text, nothing between headline and text, nothing of another article, nothing that holds what stays, running text, a film, a table or a
 * question. In doubt it is none.
 */
export const furnitureAround = (
	document: Document,
	{ text, kept }: ArticleElements,
	{ gone, breaks, eye }: Unlisted,
): readonly Furniture[] => {
	const box = common(text);
	if (!box || box === document.body || !document.body?.contains(box)) return [];
	const heads = kept.filter((each) => isBefore(each, box));
	const place: Place = { box, heads, top: common([box, ...heads]) };
	const known = [box, ...kept, ...gone];
	const found: Furniture[] = [];
	const lookInto = (element: Element): void => {
		// A link in a line that stays is a part of that line.
		if (hasBareWords(element)) return;
		for (const child of childrenOf(element)) look(child);
	};
	const look = (element: Element): void => {
		if (element === box || kept.includes(element) || gone.some((each) => each.contains(element)) || isAmid(element, place)) return;
		if (skippedTags.has(element.localName) || !isBox(element) || element.matches(dialogs)) return;
		if (known.some((each) => element.contains(each))) {
			lookInto(element);
			return;
		}
		if (element.matches(shown) || leadsWithinPage(element)) return;
		const isNamed = element.matches(namedFurniture);
		if (element.querySelector(isNamed ? shown : `${shown},${answers}`) !== null || hasShadow(element)) {
			if (isNamed) lookInto(element);
			return;
		}
		const said = saidIn(element);
		if (said.chars === 0 || !eye(element)) return;
		const furniture = asFurniture(element, said, isNamed, place);
		if (furniture && !breaks(element)) found.push(furniture);
		else lookInto(element);
	};
	for (const child of document.body.children) look(child);
	return found;
};
