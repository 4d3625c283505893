import type { Clutter } from "../../model/reading/label.ts";
import { anchored } from "../../page/mark/anchor.ts";
import { apply, changeTo, mark } from "../../page/mark/conceal.ts";
import type { Arrival } from "./arrival.ts";
import { type Contest, contest } from "./contest.ts";

/** What is to be hidden in the page by the latest full pass, and is held hidden until the page wins it. The early pass follows it. */
export interface Hiding extends Pick<Contest, "isLost" | "takenOut"> {
	/** Elements with their labels; undefined where no full pass hides anything here. */
	readonly wanted: () => ReadonlyMap<Element, Clutter> | undefined;
	/** Hides these elements and shows all others. Returns whether anything changed. */
	readonly hide: (target: ReadonlyMap<Element, Clutter>) => boolean;
	/** Shows everything, what the early pass hid included. */
	readonly showAll: () => void;
	/** The page took our mark off these: it is put on again where it was to be, as long as the page does not win. */
	readonly stripped: (elements: readonly Element[]) => void;
	/** What stands in this element has become something else: it is wanted no more until a full pass has looked at it. */
	readonly forget: (element: Element) => void;
	/** Another page stands here. What is hidden stays so until that is looked at; what was won is not. */
	readonly navigated: () => void;
}

/** Hides what changed and shows the rest, without the reader's place moving under their eyes. */
const settle = (document: Document, target: ReadonlyMap<Element, Clutter>): boolean => {
	const change = changeTo(document, target);
	if (change.hide.length + change.show.length === 0) return false;
	anchored(document, () => apply(change));
	return true;
};

/** A page in which nothing is hidden yet. `early`: decides nothing that is decided here. */
export const hidingIn = (document: Document, early: () => Pick<Arrival, "renew" | "end">): Hiding => {
	let wanted: ReadonlyMap<Element, Clutter> | undefined;
	/** No full pass has looked at the page since the address changed: what goes now may be what the page before showed. */
	let isOnItsWay = false;
	const disputed = contest();
	return {
		wanted: () => wanted,
		hide: (target) => {
			wanted = target;
			if (isOnItsWay) disputed.forgive();
			isOnItsWay = false;
			early().renew();
			return settle(document, target);
		},
		showAll: () => {
			wanted = undefined;
			early().end();
			settle(document, new Map());
		},
		stripped: (elements) => {
			for (const element of elements) {
				const label = wanted?.get(element);
				if (label && disputed.takenOff(element)) mark(element, label);
			}
		},
		forget: (element) => {
			wanted = wanted && new Map([...wanted].filter(([each]) => each !== element));
		},
		isLost: disputed.isLost,
		takenOut: disputed.takenOut,
		navigated: () => {
			isOnItsWay = true;
			disputed.renew();
		},
	};
};
