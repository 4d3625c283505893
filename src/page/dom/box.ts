import { isElement } from "./nodes.ts";
import { inlineTags } from "./tags.ts";

/** Is an element block-level, going by its tag: does it part the text before it from the text behind it? So does a `br`. */
export const isBox = (element: Element): boolean => !inlineTags.has(element.localName);

/** The block-level element a node stands in; itself if it is one. */
export const boxOf = (node: Node): Element | null => {
	for (let at: Node | null = node; at; at = at.parentNode) if (isElement(at) && isBox(at)) return at;
	return null;
};
