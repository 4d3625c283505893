import { isFinished } from "./arriving.ts";

/** What an early pass has still to look at. */
export interface Agenda {
	/** An element; `deep`: everything below it is new too. */
	readonly element: (element: Element, deep: boolean) => void;
	/** A node inside a block of many lines, whose own line is to be looked at. */
	readonly line: (node: Node) => void;
	/** A small element whose end has not arrived: it is looked at again whenever something does. */
	readonly unfinished: (element: Element) => void;
	/** Something arrived. */
	readonly arrived: () => void;
	/** Looks until nothing is left or the time is up. Returns whether something is left. `until` in milliseconds of `performance.now()`. */
	readonly work: (until: number, visit: (element: Element, deep: boolean) => void, visitLine: (node: Node) => void) => boolean;
}

/**
 * Elements or lines looked at between two looks at the clock. It is asked only now and then, so that a moment the system gave to somebody else
 * does not let a promo be painted.
 */
const clockEvery = 100;

/** Nothing to look at yet. */
export const agenda = (document: Document): Agenda => {
	/** In the order in which they came; whether everything below is new too. */
	const queue = new Map<Element, boolean>();
	const open = new Set<Element>();
	const lines = new Set<Node>();
	const push = (element: Element, deep: boolean): void => void queue.set(element, deep || (queue.get(element) ?? false));
	return {
		element: push,
		line: (node) => void lines.add(node),
		unfinished: (element) => void open.add(element),
		arrived: () => {
			for (const element of open) {
				if (isFinished(element, document)) open.delete(element);
				if (element.isConnected) push(element, false);
			}
		},
		work: (until, visit, visitLine) => {
			let count = 0;
			const isTimeUp = (): boolean => ++count % clockEvery === 0 && performance.now() >= until;
			// A map hands out what is put into it meanwhile, too.
			for (const [element, deep] of queue) {
				queue.delete(element);
				visit(element, deep);
				if (isTimeUp() && queue.size + lines.size > 0) return true;
			}
			// A line that is not all here goes back on the list, and is not waited for.
			let left = lines.size;
			for (const node of [...lines]) {
				lines.delete(node);
				visitLine(node);
				left--;
				if (isTimeUp() && left > 0) return true;
			}
			return false;
		},
	};
};
