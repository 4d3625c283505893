import { boxOf } from "../dom/box.ts";
import { besideArticle } from "../dom/side-boxes.ts";
import { neverRunningText } from "../dom/tags.ts";
import type { OwnText } from "./own-text.ts";

/** What text in boxes beside the article counts where the article is looked for, 0 to 1. */
const sideText = 0.3;
/** Descent into the main container goes on while one child holds this share of the running text its parent holds. */
const mainShare = 0.6;

/** What is known of an element that holds running text or a headline, however deep. */
export interface Holder {
	/** Characters of running text in it. */
	readonly text: number;
	/** How far below its nearest running text or headline stands, elements. */
	readonly below: number;
	/** Holds a headline, or what a rule of the site or the reader names. */
	readonly named: boolean;
}

/** All elements that hold running text, a headline or a `named` element, with those around them up to the root. */
export function holdersIn(root: Element, texts: readonly OwnText[], named: Iterable<Element>): ReadonlyMap<Element, Holder> {
	const holders = new Map<Element, { -readonly [Field in keyof Holder]: Holder[Field] }>();
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
		if (long > 0 && element.closest(neverRunningText) === null)
			hold(element, element.closest(besideArticle) === null ? long : sideText * long, false);
	for (const element of root.getElementsByTagName("h1")) hold(element, 0, true);
	for (const element of named) if (root.contains(element)) hold(element, 0, true);
	return holders;
}

/** Characters of scraps in each element right below its nearest holder: no other one is asked for. */
export function scrapsBelow(root: Element, texts: readonly OwnText[], holders: ReadonlyMap<Element, Holder>): ReadonlyMap<Element, number> {
	const found = new Map<Element, number>();
	for (const { element, scraps } of texts) {
		if (scraps === 0) continue;
		let top: Element | undefined;
		for (let at: Element | null = element; at !== null && at !== root && !holders.has(at); at = at.parentElement) top = at;
		if (top !== undefined) found.set(top, (found.get(top) ?? 0) + scraps);
	}
	return found;
}

/** The deepest element that still holds most of the running text: from the root down, always into the child with the largest share. */
export function mainHolder(root: Element, holders: ReadonlyMap<Element, Holder>): Element {
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

/** The smallest element around this one, itself included, that holds several blocks of text: a paragraph alone may say most of a short article. */
export function container(holder: Element, root: Element, texts: readonly OwnText[]): Element {
	const holdsSeveral = (box: Element): boolean => {
		let first: Element | undefined;
		for (const { element } of texts) {
			if (!box.contains(element)) continue;
			const block = boxOf(element) ?? element;
			if (first !== undefined && block !== first) return true;
			first = block;
		}
		return false;
	};
	let main = holder;
	while (main !== root && main.parentElement !== null && !holdsSeveral(main)) main = main.parentElement;
	return main;
}
