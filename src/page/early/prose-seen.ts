import { type Sketch, sketch } from "./sketch.ts";

/** A paragraph of prose has more characters than this; a small block, so many outside links. */
export const proseChars = 80;

/** Is an element such a paragraph? */
export const isProse = (element: Element): boolean => element.localName === "p" && (element.textContent ?? "").length > proseChars;

/** Does a small element say so much outside links in one line? */
export const isProseIn = ({ lines }: Sketch): boolean => lines.some(({ text, linkChars }) => text.length - linkChars >= proseChars);

/** Does an element that may be larger than clutter? */
export const holdsProse = (element: Element): boolean => {
	const seen = sketch(element);
	return !seen || isProseIn(seen);
};

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
