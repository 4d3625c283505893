import { inlineTags } from "./tags.ts";

/** The block-level element a node stands in; itself if it is one. */
export const boxOf = (node: Node): Element | null => {
	let at: Node | null = node;
	while (at && (at.nodeType !== 1 || inlineTags.has((at as Element).localName))) at = at.parentNode; // 1 is an element
	return at as Element | null; // the loop ends at an element or nowhere
};

/** All of it has arrived: something follows it or an element around it, or nothing more can come. */
export const isFinished = (element: Element, document: Document): boolean => {
	if (document.readyState !== "loading") return true;
	for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (at.nextSibling) return true;
	return false;
};
