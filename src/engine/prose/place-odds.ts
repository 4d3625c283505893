import type { ElementId, Page, PageElement } from "../../model/reading/page.ts";
import { distances } from "./observe.ts";
import { aboveWeights, hintWeights } from "./weigh.weights.ts";

const [next, near, far] = distances;

/** Class words of the block's own element or its parent, each once, those already counted aside. */
const nearHints = (hints: readonly string[], counted: readonly string[]): number => {
	let odds = 0;
	for (let at = 0; at < hints.length; at++) {
		const word = hints[at] ?? "";
		const weight = hintWeights[word]?.[0];
		if (weight !== undefined && hints.indexOf(word) === at && !counted.includes(word)) odds += weight;
	}
	return odds;
};

/** A function that adds up the words of an element and all above it, each word once; what it found for an element it knows again. */
function fromHereUp(
	elements: readonly PageElement[],
	wordsOf: (element: PageElement) => readonly string[],
	weightOf: (word: string) => number | undefined,
): (from: ElementId | -1) => number {
	const known = new Array<number | undefined>(elements.length);
	return (from) => {
		if (from === -1) return 0;
		const before = known[from];
		if (before !== undefined) return before;
		const seen = new Set<string>();
		let odds = 0;
		for (let element = elements[from]; element; element = elements[element.parent])
			for (const word of wordsOf(element)) {
				const weight = weightOf(word);
				if (weight === undefined || seen.has(word)) continue;
				seen.add(word);
				odds += weight;
			}
		known[from] = odds;
		return odds;
	};
}

/**
 * Log-odds that the elements above a block add to its own: their tags by distance, their class words near and far, each counted once, as
 * `observe` sees them. Blocks share most of what stands above them, so what lies further up is added up once for each element there, and
 * once for a row of siblings of one class.
 */
export function placeOdds({ elements }: Page): (element: ElementId) => number {
	/** What was last found under this parent, for the next sibling of the same kind. */
	const siblings = new Array<{ readonly like: PageElement; readonly odds: number } | undefined>(elements.length);

	const tagsFrom = fromHereUp(
		elements,
		({ tag }) => [tag],
		(tag) => aboveWeights[tag]?.[distances.length],
	);
	// The root's classes describe the site, not the block.
	const hintsFrom = fromHereUp(
		elements,
		({ hints, parent }) => (parent < 0 ? [] : hints),
		(word) => hintWeights[word]?.[1],
	);

	const oddsOf = (own: PageElement): number => {
		let odds = 0;
		const parent = elements[own.parent];
		const seen = new Set<string>();
		let distance = -1;
		let element: PageElement | undefined = own;
		for (let depth = 0; element && depth < far; depth++) {
			const now: number = depth >= near ? 2 : depth >= next ? 1 : 0;
			if (now !== distance) seen.clear();
			distance = now;
			const weight: number | undefined = aboveWeights[element.tag]?.[now];
			if (weight !== undefined && !seen.has(element.tag)) {
				seen.add(element.tag);
				odds += weight;
			}
			if (depth === far - 1) odds += tagsFrom(element.parent);
			element = elements[element.parent];
		}
		if (!parent) return odds;
		odds += nearHints(own.hints, []);
		return parent.parent < 0 ? odds : odds + nearHints(parent.hints, own.hints) + hintsFrom(parent.parent);
	};

	return (id) => {
		const own = elements[id];
		if (!own) return 0;
		const before = own.parent < 0 ? undefined : siblings[own.parent];
		if (before && before.like.hints === own.hints && before.like.tag === own.tag) return before.odds;
		const odds = oddsOf(own);
		if (own.parent >= 0) siblings[own.parent] = { like: own, odds };
		return odds;
	};
}
