import { grouped } from "../../model/grouped.ts";
import type { TakenOut } from "../../page/watch/mutations.ts";

/** A page that takes our mark off more often than this wins. */
const patience = 3;
/**
 * A page that puts the same words in the same place so often in a row wins. Many: a page that is rendered anew a few times while it comes to
 * life answers nothing. One that answers at every frame is given up after a third of a second, and gets its frames until then (`arrival.ts`).
 */
const answersInARow = 20;
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
	/**
	 * The page took elements that carry our mark out, all at once. What it puts in a place with the same words is the same to us, and one answer
	 * however many stood there; what has no words is nothing we would know again.
	 */
	readonly takenOut: (elements: readonly TakenOut[]) => void;
	/** Did the page win this element? */
	readonly isLost: (element: Element) => boolean;
	/** Another page stands here: what the one before won is not this one's. */
	readonly renew: () => void;
	/** What was taken out may have been another page's, on its way out: no place counts as won. */
	readonly forgive: () => void;
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
			if ((places.get(at)?.get(wordsOf(element))?.times ?? 0) >= answersInARow) return true;
		return false;
	};
	const isLost = (element: Element): boolean => (times.get(element) ?? 0) > patience || (hasLostPlace && isLostPlace(element));
	const count = (place: Map<string, Replaced>, words: string, at: number): void => {
		const before = place.get(words) ?? { times: 0, at: 0 };
		if (before.times >= answersInARow) return;
		const times = at - before.at > answersWithin ? 1 : before.times + 1;
		place.set(words, { times, at });
		hasLostPlace ||= times >= answersInARow;
	};
	const forgive = (): void => {
		places = new WeakMap();
		hasLostPlace = false;
	};
	return {
		takenOff: (element) => {
			times.set(element, (times.get(element) ?? 0) + 1);
			return !isLost(element);
		},
		takenOut: (elements) => {
			const at = performance.now();
			for (const [from, together] of grouped(elements, ([, place]) => place)) {
				const place = places.get(from) ?? new Map<string, Replaced>();
				places.set(from, place);
				for (const words of new Set(together.map(([element]) => wordsOf(element)))) if (words !== "") count(place, words, at);
			}
		},
		isLost,
		renew: () => {
			times = new WeakMap();
			forgive();
		},
		forgive,
	};
};
