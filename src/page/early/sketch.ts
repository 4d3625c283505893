import { foldText } from "../../model/fold.ts";
import { isBox } from "../dom/box.ts";
import { isElement, isText } from "../dom/nodes.ts";
import { mediaTags, skippedTags } from "../dom/tags.ts";

/** One line of text under one block-level element: what stands between two of its boundaries or `<br>`. */
export interface Line {
	/** The block-level element that holds it. */
	readonly box: Element;
	/** Folded as the survey folds it. */
	readonly text: string;
	readonly linkChars: number;
}

/** The words of a small element. Undefined instead where it holds more than clutter does: that is not judged early. */
export interface Sketch {
	readonly lines: readonly Line[];
	/** Pictures, films and frames that are no part of a line's link. */
	readonly media: number;
}

/** Boxes of clutter are small. More characters or nodes than this, and only the full pass may judge. */
const mostChars = 2400;
const mostNodes = 400;

/** A paragraph of prose has more characters than this; a small block, so many outside links. */
export const proseChars = 80;

/** Does a small element say so much outside links in one line? */
export const isProseIn = ({ lines }: Sketch): boolean => lines.some(({ text, linkChars }) => text.length - linkChars >= proseChars);

/** Does an element that may be larger than clutter? */
export const holdsProse = (element: Element): boolean => {
	const seen = sketch(element);
	return !seen || isProseIn(seen);
};

interface Draft {
	readonly box: Element;
	readonly texts: { readonly text: string; readonly link: boolean }[];
}

const joined = (texts: Draft["texts"]): string => foldText(texts.map(({ text }) => text).join(""));

const lineOf = ({ box, texts }: Draft): Line => ({
	box,
	text: joined(texts),
	linkChars: joined(texts.filter(({ link }) => link)).length,
});

/**
 * Reads a small element or shadow root the way the survey does, but stops as soon as it is too large to be clutter; so its cost is bounded
 * however often it is asked. Elements hidden by the page itself (`hidden`) are left out; prose in one, which may be unfolded later, is more than clutter holds.
 */
export const sketch = (root: Element | ShadowRoot): Sketch | undefined => {
	const top = isElement(root) ? root : root.host;
	const drafts: Draft[] = [];
	let open: Draft | undefined;
	let chars = 0;
	let nodes = 0;
	let media = 0;
	/** `box`: block-level element of the text; `link`: in a link. */
	const walk = (parent: Node, box: Element, link: boolean): boolean => {
		for (let node = parent.firstChild; node; node = node.nextSibling) {
			nodes++;
			if (nodes > mostNodes) return false;
			if (isText(node)) {
				const { data } = node;
				chars += data.length;
				if (chars > mostChars && foldText(data) !== "") return false;
				if (open?.box !== box) {
					if (data.trim() === "") continue;
					open = { box, texts: [] };
					drafts.push(open);
				}
				open.texts.push({ text: data, link });
			} else if (isElement(node)) {
				const tag = node.localName;
				if (tag === "br") open = undefined;
				else if (skippedTags.has(tag)) continue;
				else if (node.hasAttribute("hidden")) {
					if (holdsProse(node)) return false;
				} else if (mediaTags.has(tag)) media += link || tag === "hr" ? 0 : 1;
				else if (isBox(node)) {
					open = undefined;
					if (!walk(node, node, link)) return false;
					open = undefined;
				} else if (!walk(node, box, link || tag === "a")) return false;
			}
		}
		return true;
	};
	// Bounded by mostNodes, so the recursion is no deeper than that.
	return walk(root, top, top.localName === "a") ? { lines: drafts.map(lineOf), media } : undefined;
};
