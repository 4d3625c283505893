import { inAndIncluding, isElement } from "../dom/nodes.ts";
import { markName } from "../mark/conceal.ts";

/** A page's own document, with the shadow roots and frames that are found in it, under one observer. */
export interface Mutations {
	/** Observes all of them from now on. */
	readonly observe: () => void;
	readonly ignore: () => void;
	/** Observes an open shadow root or the document of a frame too, whenever the page is observed. Returns whether it was not known before. */
	readonly include: (root: ShadowRoot | Document) => boolean;
}

const observed: MutationObserverInit = {
	childList: true,
	subtree: true,
	characterData: true,
	attributeFilter: [markName, "contenteditable"],
};

/** Is it shown? The document of a frame that went, or went elsewhere, has no window any more. */
const isThere = (root: ShadowRoot | Document): boolean => ("host" in root ? root.host.isConnected : root.defaultView !== null);

/** Nothing is observed yet. `changed` gets every batch of records before it is painted. */
export const mutations = (document: Document, changed: (records: readonly MutationRecord[]) => void): Mutations => {
	const observer = new MutationObserver(changed);
	const roots = new Set<ShadowRoot | Document>([document]);
	let observing = false;
	return {
		observe: () => {
			observing = true;
			for (const root of roots) observer.observe(root, observed);
		},
		ignore: () => {
			observing = false;
			observer.disconnect();
		},
		include: (root) => {
			if (roots.has(root)) return false;
			// What is gone would be held for ever. Where a host comes back, its root is found anew.
			for (const each of roots) if (!isThere(each)) roots.delete(each);
			roots.add(root);
			if (observing) observer.observe(root, observed);
			return true;
		},
	};
};

/** Nodes that came or grew, or may be written into since. */
export const arrivedIn = (records: readonly MutationRecord[]): readonly Node[] =>
	records.flatMap(({ type, attributeName, addedNodes, target }) =>
		type === "childList" ? [...addedNodes] : attributeName === markName ? [] : [target],
	);

/** An element with our mark that was taken out of the page, and what it was taken out of. */
export type TakenOut = readonly [element: Element, from: Node];

const markedIn = (node: Node): readonly Element[] => (isElement(node) ? inAndIncluding(node, `[${markName}]`) : []);

/** Elements that carry our mark and stand in the page no more. What was only moved carries it on. */
export const takenOutIn = (records: readonly MutationRecord[]): readonly TakenOut[] =>
	records.flatMap(({ removedNodes, target }) =>
		[...removedNodes].flatMap((node) => (node.isConnected ? [] : markedIn(node).map((element): TakenOut => [element, target]))),
	);

/** Elements whose mark was put on or taken off: those that have it now, and those that lost it. */
export const marksIn = (records: readonly MutationRecord[]): { readonly put: readonly Element[]; readonly lost: readonly Element[] } => {
	const touched = records.flatMap(({ attributeName, target }) => (attributeName === markName && isElement(target) ? [target] : []));
	const hasMark = (element: Element): boolean => element.hasAttribute(markName);
	return { put: touched.filter(hasMark), lost: touched.filter((element) => !hasMark(element)) };
};
