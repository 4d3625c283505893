/** A page that takes our mark off more often than this wins. */
const patience = 3;
/**
 * What is replaced again within so long may be an answer to our mark, milliseconds. A page that renders anew more seldom, by a clock, has other
 * reasons, and is no burden either.
 */
const answersWithin = 200;
/** So much of an element's text tells it from its neighbours, characters. */
const opening = 200;

/** The page and we disagree on some elements: whose mark comes off is counted, so that neither side goes on for ever. */
export interface Contest {
	/** The page took our mark off. Returns whether to put it on once more. */
	readonly takenOff: (element: Element) => boolean;
	/** The page took an element that carries our mark out of `from`. What it puts there with the same words is the same to us. */
	readonly takenOut: (element: Element, from: Node) => void;
	/** Did the page win this element? */
	readonly isLost: (element: Element) => boolean;
	/** Another page stands here: what the one before won is not this one's. */
	readonly renew: () => void;
}

/** How often elements with the same words were taken out of one place, the latest time in milliseconds. */
interface Replaced {
	readonly times: number;
	readonly at: number;
}

const wordsOf = ({ textContent }: Element): string => (textContent ?? "").trim().slice(0, opening);

/** A contest in which nothing has happened yet. */
export const contest = (): Contest => {
	let times = new WeakMap<Element, number>();
	let places = new WeakMap<Node, Map<string, Replaced>>();
	/** Asked of every element that arrives, so what no page but a quarrelsome one needs is not looked up in others. */
	let hasLostPlace = false;

	const isLostPlace = (element: Element): boolean => {
		for (let at = element.parentNode; at; at = at.parentNode)
			if ((places.get(at)?.get(wordsOf(element))?.times ?? 0) > patience) return true;
		return false;
	};
	const isLost = (element: Element): boolean => (times.get(element) ?? 0) > patience || (hasLostPlace && isLostPlace(element));
	return {
		takenOff: (element) => {
			times.set(element, (times.get(element) ?? 0) + 1);
			return !isLost(element);
		},
		takenOut: (element, from) => {
			const place = places.get(from) ?? new Map<string, Replaced>();
			places.set(from, place);
			const words = wordsOf(element);
			const before = place.get(words) ?? { times: 0, at: 0 };
			if (before.times > patience) return;
			const at = performance.now();
			const now = { times: at - before.at > answersWithin ? 1 : before.times + 1, at };
			place.set(words, now);
			hasLostPlace ||= now.times > patience;
		},
		isLost,
		renew: () => {
			times = new WeakMap();
			places = new WeakMap();
			hasLostPlace = false;
		},
	};
};
