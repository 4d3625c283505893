import { isElement, showElements } from "./nodes.ts";

/** Open shadow roots among nodes that arrived. Only custom elements and a few others may have one; a custom element has a hyphen in its name. */
export const shadowRootsIn = (nodes: Iterable<Node>): readonly ShadowRoot[] => {
	const found: ShadowRoot[] = [];
	const take = (element: Element): void => {
		if (!element.shadowRoot || found.includes(element.shadowRoot)) return;
		found.push(element.shadowRoot);
		for (const inner of shadowRootsIn(element.shadowRoot.children)) found.push(inner);
	};
	for (const node of nodes) {
		if (!isElement(node)) continue;
		take(node);
		const walker = node.ownerDocument.createTreeWalker(node, showElements);
		for (let next = walker.nextNode(); next; next = walker.nextNode()) {
			const element = next as Element; // the walker shows elements only
			if (element.localName.includes("-") || element.localName === "div" || element.localName === "section") take(element);
		}
	}
	return found;
};
