import type { Sight } from "../../model/reading/detection.ts";
import { textsIn } from "../dom/nodes.ts";
import { withoutProse } from "../dom/side-boxes.ts";
import { skippedTags } from "../dom/tags.ts";

/** Bounds of the look, so that no page is expensive: paragraphs, characters of prose, text nodes. */
const most = { paragraphs: 180, proseChars: 4500, textNodes: 300 };

/** The shortest paragraph taken for prose, in characters, and the largest share of it that may be links, 0 to 1. */
const prose = { shortest: 60, links: 0.4 };

/** Text without `p` (set in `div`s or by `br`) is looked for where no parent holds this many characters of paragraphs; counts from this length. */
const loose = { below: 400, shortest: 80 };

/** Elements that may do nothing but wrap, and how many of them around one another are looked through. */
const wrappers = { names: new Set(["div", "span", "section"]), most: 4 };

/** Prose stands close by the headline where a box this many levels around it holds both. */
const closeBy = 6;

/** How much prose a page has, in characters worth as much as Latin ones, and the parent of most of it. */
type Prose = Pick<Sight, "proseChars" | "largestProse"> & { readonly home?: Element };

/**
 * The side box an element stands in. Some systems set whole pages into one form: that is no box of the prose close by the headline, or where none is
 * marked up as such and nothing stands around the form. Far from a headline stands what explains the form.
 */
const sideBoxOf = (element: Element, h1: Element | undefined): Element | null => {
	const box = element.closest(withoutProse);
	if (box?.localName !== "form" || box.parentElement === null) return box;
	const isWhole = h1 === undefined ? box.parentElement.localName === "body" : isCloseTo(element, h1, box);
	return isWhole ? sideBoxOf(box.parentElement, h1) : box;
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

/** The prose of a page. `h1`: its headline; `worth`: what a character of its language counts. */
export const proseOf = (document: Document, h1: Element | undefined, worth: number): Prose => {
	/** Characters by parent; no number, whatever is added, for a parent inside a side box. */
	const parents = new Map<Element, number>();
	let chars = 0;
	const add = (around: Element | null, characters: number): void => {
		if (around === null) return;
		const parent = unwrapped(around);
		const length = worth * characters;
		const before = parents.get(parent) ?? (sideBoxOf(around, h1) === null ? 0 : Number.NaN);
		parents.set(parent, before + length);
		if (before >= 0) chars += length;
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

/** The parent that holds most, and how much that is. */
const largestOf = (parents: ReadonlyMap<Element, number>): Omit<Prose, "proseChars"> => {
	let largest: Omit<Prose, "proseChars"> = { largestProse: 0 };
	for (const [home, largestProse] of parents) if (largestProse > largest.largestProse) largest = { largestProse, home };
	return largest;
};

/**
 * The element itself, or the one in which it only wraps what it holds: some systems give each paragraph a box of its own. A caption, the text of a
 * story told in pictures, stands where its figure does. What a link stands in may be a teaser, whole in its box.
 */
const unwrapped = (element: Element): Element => {
	const figure = element.localName === "figcaption" ? element.closest("figure") : null;
	let around = figure?.querySelector("a") === null ? (figure.parentElement ?? figure) : element;
	for (let steps = 0; steps < wrappers.most && around.parentElement; steps++) {
		if (around.childElementCount > 1 || !wrappers.names.has(around.localName) || around.querySelector("a")) break;
		around = around.parentElement;
	}
	return around;
};

/** What stands directly in these is no loose text: no text at all, counted as a paragraph, or a link. */
const notProse = new Set([...skippedTags, "p", "a"]);

/** Text after the headline that stands in no paragraph, part by part as `br` cuts it. */
const addLoose = (
	document: Document,
	h1: Element | undefined,
	shortest: number,
	add: (parent: Element | null, characters: number) => void,
): void => {
	let looked = 0;
	for (const text of textsIn(document.body ?? document, h1)) {
		if (++looked > most.textNodes) break;
		if (text.length < shortest) continue;
		const parent = text.parentElement;
		const { length } = text.data.trim();
		if (length >= shortest && parent !== null && !notProse.has(parent.localName)) add(parent, length);
	}
};
