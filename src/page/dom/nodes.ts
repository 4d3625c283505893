/** Nodes, asked by the numbers of the standard: a document parsed in Node has no global `Node`, `Element` or `NodeFilter` to ask by name. */

/** Is it an element? */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Is it a text node? */
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The id of an element as written, empty where it has none. A form whose field is called `id` has that field for its property of this name. */
export const idOf = (element: Element): string => element.getAttribute("id") ?? "";

/** The elements in a node, found one by one: a form whose field is called `children`, as where a room is booked, has that field for them. */
export const childrenOf = (parent: ParentNode): readonly Element[] => {
	const found: Element[] = [];
	for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) found.push(child);
	return found;
};

/** The nearest element on one side of another, of which this holds. */
export const nearestBeside = (
	element: Element,
	side: "previousElementSibling" | "nextElementSibling",
	holds: (each: Element) => boolean,
): Element | undefined => {
	for (let at = element[side]; at; at = at[side]) if (holds(at)) return at;
	return undefined;
};

/** `NodeFilter.SHOW_ELEMENT`: a tree walker shows elements only. */
export const showElements = 1;

/** `NodeFilter.SHOW_TEXT`: a tree walker shows text nodes only. */
const showTexts = 4;

/** The text nodes in a document or an element, in document order; where `start` is given, those from its beginning on. */
export function* textsIn(root: Document | Element, start: Node = root): Generator<Text> {
	const document = "createTreeWalker" in root ? root : root.ownerDocument;
	const walker = document.createTreeWalker(root, showTexts);
	walker.currentNode = start;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text; // the walker shows nothing else
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4;

/** Does an element begin behind the beginning of another? What stands in that one does, too. */
export const follows = (element: Element, other: Element): boolean => (other.compareDocumentPosition(element) & following) !== 0;

/** Does all of an element stand before another? Where one holds the other, the number says more than that. */
export const isBefore = (element: Element, other: Element): boolean => element.compareDocumentPosition(other) === following;

/** Does an element have words of its own, outside of those in it? */
export const hasBareWords = (element: Element): boolean => [...element.childNodes].some((node) => isText(node) && node.data.trim() !== "");

/** What a selector names of an element and all in it, the element first. */
export const inAndIncluding = (element: Element, selector: string): readonly Element[] => [
	...(element.matches(selector) ? [element] : []),
	...element.querySelectorAll(selector),
];
