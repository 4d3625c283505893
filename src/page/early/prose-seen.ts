import { proseChars } from "./sketch.ts";

/** Is an element a paragraph of prose? */
export const isProse = (element: Element): boolean => element.localName === "p" && (element.textContent ?? "").length > proseChars;

/** So many of them under one parent, and the article has begun. */
const enoughProse = 2;

/** The prose that has arrived, as far as it tells whether the article has begun. Before, the label of a list stands over navigation. */
export interface ProseSeen {
	/** An element is a paragraph of prose. It counts once, however often it is said. */
	readonly note: (element: Element) => void;
	readonly hasBegun: () => boolean;
}

/** Nothing seen yet. `hasBegunBefore`: the page is known to be an article. */
export const proseSeen = (hasBegunBefore: boolean): ProseSeen => {
	const noted = new WeakSet<Element>();
	const under = new WeakMap<Node, number>();
	let hasBegun = hasBegunBefore;
	return {
		note: (element) => {
			const { parentNode } = element;
			if (hasBegun || !parentNode || noted.has(element)) return;
			noted.add(element);
			const count = (under.get(parentNode) ?? 0) + 1;
			under.set(parentNode, count);
			hasBegun = count >= enoughProse;
		},
		hasBegun: () => hasBegun,
	};
};
