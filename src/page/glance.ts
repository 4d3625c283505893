import type { Glance } from "../model/detection.ts";
import { httpUrl } from "./address.ts";

/** Bounds of the look, so that no page is expensive. Counts, and characters where named so. */
const most = { metas: 150, types: 60, linkedDataChars: 20_000, paragraphs: 300, proseChars: 9000, textNodes: 1500, words: 80 };

/** The shortest paragraph taken for prose, in characters, and the largest share of it that may be links, 0 to 1. */
const prose = { shortest: 60, links: 0.4 };

/** Text without `p` (set in `div`s or by `br`) is looked for below this many characters of paragraphs, and counts from this length. */
const loose = { below: 400, shortest: 80 };

/** Boxes whose paragraphs are not the page's own prose. */
const boxes = "li,nav,aside,footer,form,header,a,dialog";

/**
 * A cheap first look, well below the cost of reading the page: a handful of native queries and bounded loops, no layout, no JSON parsed.
 * Reads only. `url` is the page's address where the document does not know its own.
 */
export const glance = (document: Document, url: string = document.URL): Glance => {
	const address = httpUrl(url);
	const metas = metasOf(document);
	const named = (name: string): string => metas.find((meta) => meta.name === name)?.content ?? "";
	const names = metas.map(({ name }) => name);
	const count = (tag: string): number => document.getElementsByTagName(tag).length;
	const h1s = document.getElementsByTagName("h1");
	const inputs = document.getElementsByTagName("input");
	return {
		...(address && { url: address }),
		types: typesOf(document, named("og:type")),
		metas: names,
		page: pageWords(document),
		title: document.title,
		ogTitle: named("og:title"),
		h1: (h1s[0]?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 200),
		h1s: h1s.length,
		...proseOf(document),
		links: document.links.length,
		articles: count("article"),
		times: count("time"),
		programs: count("pre"),
		passwords: Array.prototype.filter.call(inputs, (input: HTMLInputElement) => input.type === "password").length,
		controls: inputs.length + count("select") + count("button"),
		authored: document.querySelector('[rel="author"],[itemprop="author"],[class*="byline"],[class*="author"]') !== null,
	};
};

const metasOf = (document: Document): readonly { readonly name: string; readonly content: string }[] => {
	const found: { name: string; content: string }[] = [];
	for (const meta of (document.head ?? document).getElementsByTagName("meta")) {
		const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
		if (name) found.push({ name: name.toLowerCase(), content: meta.content });
		if (found.length >= most.metas) break;
	}
	return found;
};

/** A type, or the first of several. */
const statedType = /"@type"\s*:\s*\[?\s*"([^"]+)"/g;

/** Types are matched in the text of JSON-LD: parsing it would cost more than the rest of the look. */
const typesOf = (document: Document, openGraph: string): readonly string[] => {
	const found = openGraph === "" ? [] : [`og:${openGraph.toLowerCase()}`];
	for (const element of document.querySelectorAll('script[type="application/ld+json"],[itemtype]')) {
		if (found.length >= most.types) break;
		const itemtype = element.getAttribute("itemtype");
		if (itemtype !== null) found.push(itemtype.slice(itemtype.lastIndexOf("/") + 1).toLowerCase());
		else
			for (const [, type = ""] of (element.textContent ?? "").slice(0, most.linkedDataChars).matchAll(statedType))
				found.push(type.toLowerCase());
	}
	return found.slice(0, most.types);
};

const pageWords = (document: Document): readonly string[] => {
	const { body, documentElement } = document;
	const text = `${documentElement?.getAttribute("class") ?? ""} ${body?.getAttribute("class") ?? ""} ${body?.id ?? ""}`;
	return text.toLowerCase().split(/[^a-z0-9]+/, most.words);
};

interface Prose {
	readonly paragraphs: number;
	readonly proseChars: number;
	readonly largestProse: number;
}

const proseOf = (document: Document): Prose => {
	const parents = new Map<Node | null, number>();
	let paragraphs = 0;
	let chars = 0;
	const add = (parent: Node | null, length: number): void => {
		paragraphs++;
		chars += length;
		parents.set(parent, (parents.get(parent) ?? 0) + length);
	};
	let looked = 0;
	for (const paragraph of document.getElementsByTagName("p")) {
		if (++looked > most.paragraphs || chars > most.proseChars) break;
		const length = paragraph.textContent?.trim().length ?? 0;
		if (length < prose.shortest) continue;
		let linked = 0;
		for (const link of paragraph.getElementsByTagName("a")) linked += link.textContent?.length ?? 0;
		if (linked <= prose.links * length && paragraph.closest(boxes) === null) add(paragraph.parentNode, length);
	}
	if (chars < loose.below) addLoose(document, add);
	return { paragraphs, proseChars: chars, largestProse: Math.max(0, ...parents.values()) };
};

/** `NodeFilter.SHOW_TEXT`, written out because a document parsed in Node has no such global. */
const showText = 4;

/** Text that stands in no paragraph, part by part as `br` cuts it. */
const addLoose = (document: Document, add: (parent: Node | null, length: number) => void): void => {
	const walker = document.createTreeWalker(document.body ?? document, showText);
	for (let looked = 0; looked < most.textNodes && walker.nextNode(); looked++) {
		const node = walker.currentNode;
		const length = (node.nodeValue ?? "").length;
		if (length < loose.shortest) continue;
		const parent = node.parentElement;
		if (parent === null || /^(?:script|style|noscript|p|a|textarea|template)$/.test(parent.localName) || parent.closest(boxes) !== null)
			continue;
		const trimmed = (node.nodeValue ?? "").trim().length;
		if (trimmed >= loose.shortest) add(parent, trimmed);
	}
};
