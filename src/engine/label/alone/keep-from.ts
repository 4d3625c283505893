import { sumOf } from "../../../model/sum.ts";
import { leastHope } from "../terms/odds.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** On a page where no running text reaches even odds, what is so much less likely than the best at most is kept. Log-odds. */
const belowBest = 0.5;
/** The threshold is so much lower than the best one, because dropping a sentence is worse than keeping a line too many. Log-odds. */
const leniency = 0.1;
/**
 * Whatever is expected, the threshold stays between these log-odds. Nowhere nearer to even: on clear pages that lost a paragraph of text. Nowhere
 * lower: a list of teasers is in doubt as a whole, and what is least likely there is its menu.
 */
const bounds = { lowest: leastHope, highest: -0.3 } as const;
/** After so many rounds the threshold no longer moves by a hundredth. */
const rounds = 4;

/** What is asked of a block here. */
interface Weighed {
	readonly length: number;
	/** The chance that it is the article's text, 0 to 1. */
	readonly chance: number;
}

const lengthOf = ({ length }: Weighed): number => length;
const expectedOf = ({ length, chance }: Weighed): number => chance * length;

/** The chance from which to keep blocks for the highest F1 to expect. */
function bestThreshold(blocks: readonly Weighed[]): number {
	const wanted = sumOf(blocks, expectedOf);
	let threshold = 0.5;
	for (let round = 0; round < rounds; round++) {
		const kept = blocks.filter(({ chance }) => chance > threshold);
		const right = sumOf(kept, expectedOf);
		// The F1 to expect is twice this.
		if (right > 0) threshold = right / (sumOf(kept, lengthOf) + wanted);
	}
	return threshold;
}

/**
 * Log-odds from which a block of this page is kept. The F1 that can be expected is highest where a block is kept from a chance of half that F1
 * (Lipton, Elkan and Narayanaswamy 2014), so a page in doubt keeps more than a clear one. Where no running text reaches even odds, a
 * little below the best there is: a page read is never empty.
 */
export function keepFrom({ scene: { measures }, oddsOf }: WeighedPage): number {
	let best = Number.NEGATIVE_INFINITY;
	measures.forEach(({ prose }, at) => {
		if (prose > 0) best = Math.max(best, oddsOf(at));
	});
	if (best <= 0 && best !== Number.NEGATIVE_INFINITY) return best - belowBest;
	const threshold = bestThreshold(measures.map(({ length }, at) => ({ length, chance: 1 / (1 + Math.exp(-oddsOf(at))) })));
	return Math.max(bounds.lowest, Math.min(bounds.highest, Math.log(threshold / (1 - threshold)) - leniency));
}
