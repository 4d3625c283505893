import { worthOf } from "../../model/worth.ts";
import { textsIn } from "../dom/nodes.ts";
import { skippedTags } from "../dom/tags.ts";

/** A text node this long, outside links and controls, may be running text; a shorter one is a scrap. Characters worth as much as Latin ones. */
const longText = 60;
/** No shorter one is running text, however much its letters say. Characters. */
const shortestLong = 20;
/** A shorter one counts for nothing: a mark, a number, a space. Characters. */
const shortestScrap = 8;

/** Elements whose text is none of the article's. */
const noText: ReadonlySet<string> = new Set([...skippedTags, "a", "button", "iframe"]);

/** Text directly in an element. */
export interface OwnText {
	readonly element: Element;
	/** Characters in nodes that may be running text. */
	readonly long: number;
	/** Characters in shorter ones. */
	readonly scraps: number;
}

/** The text directly in elements, in document order, links and controls aside. One element may come more than once. */
export function ownTextsIn(root: Element): readonly OwnText[] {
	type Counted = { -readonly [Field in keyof OwnText]: OwnText[Field] };
	const found: Counted[] = [];
	let last: Counted | undefined;
	for (const text of textsIn(root)) {
		if (text.length < shortestScrap) continue;
		const parent = text.parentElement;
		if (parent === null || noText.has(parent.localName)) continue;
		const { length } = text.data.trim();
		if (length < shortestScrap) continue;
		if (last?.element !== parent) {
			last = { element: parent, long: 0, scraps: 0 };
			found.push(last);
		}
		const isLong = length >= longText || (length >= shortestLong && length * worthOf(text.data) >= longText);
		if (isLong) last.long += length;
		else last.scraps += length;
	}
	return found;
}
