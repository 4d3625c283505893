import { worthOf } from "../model/worth.ts";
import { showTexts } from "./nodes.ts";

/** A text node this long, outside links and controls, may be running text; a shorter one is a scrap, down to what is none. Characters. */
const longText = 60;
/** No text shorter than this is one, however much its letters say. Characters. */
const longDense = 20;
const shortestScrap = 8;

const noText: ReadonlySet<string> = new Set("script style noscript textarea template option a button title iframe svg".split(" "));

/** Text directly in an element, characters: in nodes of `longText` and more, and in shorter ones. */
export interface OwnText {
	readonly element: Element;
	long: number;
	scraps: number;
}

/** The text directly in elements, in document order, links and controls aside. One element may come more than once. */
export function textsIn(root: Element): readonly OwnText[] {
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
