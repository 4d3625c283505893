import type { Glance, Sight, Statement } from "../model/detection.ts";
import { folded } from "../model/fold.ts";
import { worthOf } from "../model/worth.ts";
import { documentAddress, httpUrl } from "./address.ts";
import { showTexts } from "./nodes.ts";
import { unread, writtenDay } from "./written-day.ts";

/** Bounds of the look, so that no page is expensive. Counts, and characters where named so. */
const most = { metas: 120, types: 60, linkedDataChars: 20_000, paragraphs: 180, proseChars: 4500, textNodes: 300, words: 80 };

/** The shortest paragraph taken for prose, in characters, and the largest share of it that may be links, 0 to 1. */
const prose = { shortest: 60, links: 0.4 };

/** Text without `p` (set in `div`s or by `br`) is looked for where no parent holds this many characters of paragraphs; counts from this length. */
const loose = { below: 400, shortest: 80 };

/** Elements that may do nothing but wrap, and how many of them around one another are looked through. */
const wrappers = { names: new Set(["div", "span", "section"]), most: 4 };

/** Prose stands close by the headline where a box this many levels around it holds both. */
const closeBy = 6;

/** Boxes whose paragraphs are not the page's own prose. */
const sideBoxes = "li,nav,aside,footer,form,header,a,dialog";

/**
 * A cheap first look, a small part of the cost of reading the page: native queries and bounded loops, no layout, no JSON parsed, and no
 * pattern over letters of all scripts (compiling one costs a browser more than this whole function). Reads only.
 *
 * `url` is the page's address where the document does not know its own.
 */
export const glance = (document: Document, url: string = document.URL): Glance => ({
	statement: statementOf(document, url),
	sight: () => sightOf(document),
});

const statementOf = (document: Document, url: string): Statement => {
	const address = url === document.URL ? documentAddress(document) : httpUrl(url);
	const metas: string[] = [];
	let ogType = "";
	let ogTitle = "";
	let robots = "";
	for (const meta of (document.head ?? document).querySelectorAll("meta")) {
		const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop"))?.toLowerCase();
		if (!name) continue;
		metas.push(name);
		if (name === "og:type") ogType = meta.content.toLowerCase();
		else if (name === "og:title") ogTitle = meta.content;
		else if (name === "robots") robots = meta.content.toLowerCase();
		if (metas.length >= most.metas) break;
	}
	return {
		...(address && { url: address }),
		types: typesOf(document, ogType),
		metas,
		page: pageWords(document),
		ogTitle,
		unlisted: robots.includes("noindex") ? document.title : "",
	};
};

const sightOf = (document: Document): Sight => {
	const count = (tag: string): number => document.getElementsByTagName(tag).length;
	const h1s = document.getElementsByTagName("h1");
	const h1 = h1s[0];
	const { title } = document;
	const headline = folded(h1?.textContent ?? "").slice(0, 200);
	// The headline tells what the prose is written in.
	const worth = worthOf(`${title} ${headline}`);
	const { home, ...counted } = proseOf(document, h1, worth);
	return {
		title,
		h1: headline,
		h1s: h1s.length,
		...counted,
		writtenDay: home ? writtenDay(document, h1, home, worth) : "",
		links: document.links.length,
		articles: count("article"),
		times: count("time"),
		programs: count("pre"),
		controls: count("input") + count("select") + count("button"),
	};
};

/** Types are cut out of the text of JSON-LD: parsing it would cost more than the rest of the look. Of several for one thing, the first. */
const typesOf = (document: Document, openGraph: string): readonly string[] => {
	const found = openGraph === "" ? [] : [`og:${openGraph}`];
	for (const element of document.querySelectorAll('script[type="application/ld+json"],[itemtype]')) {
		const itemtype = element.getAttribute("itemtype");
		if (itemtype !== null) found.push(itemtype.slice(itemtype.lastIndexOf("/") + 1).toLowerCase());
		else {
			const parts = (element.textContent ?? "").slice(0, most.linkedDataChars).split('"@type"', most.types);
			for (const part of parts.slice(1)) {
				const from = part.indexOf('"') + 1;
				found.push(part.slice(from, part.indexOf('"', from)).toLowerCase());
			}
		}
		if (found.length >= most.types) break;
	}
	return found;
};

const pageWords = ({ body, documentElement }: Document): readonly string[] =>
	`${documentElement?.getAttribute("class") ?? ""} ${body?.getAttribute("class") ?? ""} ${body?.id ?? ""}`
		.toLowerCase()
		.split(/[^a-z0-9]+/, most.words);

/** `home`: the parent of most prose. */
type Prose = Pick<Sight, "proseChars" | "largestProse"> & { readonly home?: Element };

/**
 * The side box an element stands in. Some systems set whole pages into one form: that is no box of the prose close by the headline. Far from it
 * stands what explains the form.
 */
const sideBoxOf = (element: Element, h1: Element | undefined): Element | null => {
	const box = element.closest(sideBoxes);
	return box?.localName === "form" && box.parentElement && h1 && isCloseTo(element, h1, box) ? sideBoxOf(box.parentElement, h1) : box;
};

/** Does one of the few boxes around it, `within` the outermost, hold the headline? */
const isCloseTo = (element: Element, h1: Element, within: Element): boolean => {
	let around = element;
	for (let steps = 0; steps < closeBy && !around.contains(h1); steps++) {
		if (around === within || around.parentElement === null) return false;
		around = around.parentElement;
	}
	return around.contains(h1);
};

/** `worth`: what a character counts. */
const proseOf = (document: Document, h1: Element | undefined, worth: number): Prose => {
	/** Characters by parent; -1 for a parent inside a side box. */
	const parents = new Map<Element, number>();
	let chars = 0;
	const add = (around: Element | null, characters: number): void => {
		if (around === null) return;
		const parent = unwrapped(around);
		const length = worth * characters;
		const before = parents.get(parent) ?? (sideBoxOf(around, h1) === null ? 0 : -1);
		parents.set(parent, before < 0 ? before : before + length);
		if (before < 0) return;
		chars += length;
	};
	const shortest = prose.shortest / worth;
	let looked = 0;
	for (const paragraph of document.getElementsByTagName("p")) {
		if (++looked > most.paragraphs || chars > most.proseChars) break;
		const text = paragraph.textContent ?? "";
		if (text.length < shortest) continue;
		const length = text.trim().length;
		let linked = 0;
		if (paragraph.firstElementChild !== null) for (const link of paragraph.querySelectorAll("a")) linked += link.textContent?.length ?? 0;
		if (length >= shortest && linked <= prose.links * length) add(paragraph.parentElement, length);
	}
	// Paragraphs here and there may be teasers around a text that has none.
	if (largestOf(parents).largestProse < loose.below) addLoose(document, h1, loose.shortest / worth, add);
	return { proseChars: chars, ...largestOf(parents) };
};

const largestOf = (parents: ReadonlyMap<Element, number>): Omit<Prose, "proseChars"> => {
	let largest: Omit<Prose, "proseChars"> = { largestProse: 0 };
	for (const [home, largestProse] of parents) if (largestProse > largest.largestProse) largest = { largestProse, home };
	return largest;
};

/**
 * The element itself, or the one in which it only wraps what it holds: some systems give each paragraph a box of its own. What a link stands
 * in may be a teaser, whole in its box.
 */
const unwrapped = (element: Element): Element => {
	let around = element;
	for (let steps = 0; steps < wrappers.most && around.parentElement; steps++) {
		if (around.childElementCount > 1 || !wrappers.names.has(around.localName) || around.querySelector("a")) break;
		around = around.parentElement;
	}
	return around;
};

const notProse = new Set([...unread, "p", "a"]);

/** Text after the headline that stands in no paragraph, part by part as `br` cuts it. */
const addLoose = (
	document: Document,
	h1: Element | undefined,
	shortest: number,
	add: (parent: Element | null, characters: number) => void,
): void => {
	const walker = document.createTreeWalker(document.body ?? document, showTexts);
	if (h1) walker.currentNode = h1;
	for (let looked = 0; looked < most.textNodes && walker.nextNode(); looked++) {
		const text = walker.currentNode.nodeValue ?? "";
		if (text.length < shortest) continue;
		const parent = walker.currentNode.parentElement;
		const length = text.trim().length;
		if (length >= shortest && parent !== null && !notProse.has(parent.localName)) add(parent, length);
	}
};
