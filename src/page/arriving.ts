import { isElement } from "./nodes.ts";
import { inlineTags } from "./tags.ts";

/** The block-level element a node stands in; itself if it is one. */
export const boxOf = (node: Node): Element | null => {
	for (let at: Node | null = node; at; at = at.parentNode) if (isElement(at) && !inlineTags.has(at.localName)) return at;
	return null;
};

/** All of it has arrived: something follows it or an element around it, or nothing more can come. */
export const isFinished = (element: Element, document: Document): boolean => {
	if (document.readyState !== "loading") return true;
	for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (at.nextSibling) return true;
	return false;
};
