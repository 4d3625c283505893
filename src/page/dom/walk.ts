import { isElement, isText } from "./nodes.ts";

/** What a walk through a document is told. `Inside`: what an open element hands down to all that stands in it. */
export interface Visitor<Inside> {
	/** An element begins. Returns what it hands down; undefined where nothing in it is to be walked. `from`: what is handed down to it. */
	readonly enter: (element: Element, from: Inside | undefined) => Inside | undefined;
	readonly text: (data: string, from: Inside) => void;
	/** All that stands in an element has been walked. */
	readonly leave: (inside: Inside) => void;
}

/** Walks an element and all in it once, in document order. Iterative, so that depth of nesting does not matter. */
export function walk<Inside>(root: Element, { enter, text, leave }: Visitor<Inside>): void {
	const open: Inside[] = [];
	let node: Node | null = root;
	while (node) {
		const from = open[open.length - 1];
		let inside: Inside | undefined;
		if (isElement(node)) inside = enter(node, from);
		else if (isText(node) && from !== undefined) text(node.data, from);
		if (inside !== undefined && node.firstChild) {
			open.push(inside);
			node = node.firstChild;
			continue;
		}
		if (inside !== undefined) leave(inside);
		let next: Node | null = node === root ? null : node.nextSibling;
		while (!next && node && node !== root) {
			node = node.parentNode;
			const closed = open.pop();
			if (closed !== undefined) leave(closed);
			next = node && node !== root ? node.nextSibling : null;
		}
		node = next;
	}
}
