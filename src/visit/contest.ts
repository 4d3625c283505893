/** A page that takes our mark off more often than this wins. */
const patience = 3;

/** The page and we disagree on some elements: whose mark comes off is counted, so that neither side goes on for ever. */
export interface Contest {
	/** The page took our mark off. Returns whether to put it on once more. */
	readonly takenOff: (element: Element) => boolean;
	/** Did the page win this element? */
	readonly isLost: (element: Element) => boolean;
	/** Another page stands here: what the one before won is not this one's. */
	readonly renew: () => void;
}

/** A contest in which nothing has happened yet. */
export const contest = (): Contest => {
	let times = new WeakMap<Element, number>();
	const isLost = (element: Element): boolean => (times.get(element) ?? 0) > patience;
	return {
		takenOff: (element) => {
			times.set(element, (times.get(element) ?? 0) + 1);
			return !isLost(element);
		},
		isLost,
		renew: () => {
			times = new WeakMap();
		},
	};
};
