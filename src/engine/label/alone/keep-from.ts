import type { WeighedPage } from "../terms/weighed-page.ts";

/** Where no running text is more likely the article's than not, what is at most so much less likely than the best is kept. Log-odds. */
const belowBest = 0.5;
/** How far below the best threshold a block is kept yet, because dropping a sentence is worse than keeping a line too many. Log-odds. */
const leniency = 0.1;
/**
 * Whatever is expected, the threshold stays between these log-odds. Nowhere nearer to even: on clear pages that lost a paragraph of text. Nowhere
 * lower: a list of teasers is in doubt as a whole, and what is least likely there is its menu.
 */
const bounds = { lowest: -0.5, highest: -0.3 } as const;
/** After so many rounds the threshold no longer moves by a hundredth. */
const rounds = 4;

/** The chance from which to keep blocks of these lengths, each the text's by its chance, for the highest F1 to expect. */
function bestThreshold(lengths: readonly number[], chances: readonly number[]): number {
	let wanted = 0;
	for (let at = 0; at < lengths.length; at++) wanted += (chances[at] ?? 0) * (lengths[at] ?? 0);
	let threshold = 0.5;
	for (let round = 0; round < rounds; round++) {
		let kept = 0;
		let right = 0;
		for (let at = 0; at < lengths.length; at++) {
			const chance = chances[at] ?? 0;
			if (chance <= threshold) continue;
			kept += lengths[at] ?? 0;
			right += chance * (lengths[at] ?? 0);
		}
		// The F1 to expect is 2 · right / (kept + wanted).
		if (right > 0) threshold = right / (kept + wanted);
	}
	return threshold;
}

/**
 * Log-odds from which a block of this page is kept. The F1 that can be expected is highest where a block is kept from a chance of half that F1
 * (Lipton, Elkan and Narayanaswamy 2014), so a page in doubt keeps more than a clear one. Where no running text reaches even odds, a
 * little below the best there is: a page read is never empty.
 */
export function keepFrom({ scene: { measures }, odds }: WeighedPage): number {
	let best = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < measures.length; at++) if ((measures[at]?.prose ?? 0) > 0) best = Math.max(best, odds[at] ?? 0);
	if (best <= 0 && best !== Number.NEGATIVE_INFINITY) return best - belowBest;
	const threshold = bestThreshold(
		measures.map(({ length }) => length),
		measures.map((_, at) => 1 / (1 + Math.exp(-(odds[at] ?? 0)))),
	);
	return Math.max(bounds.lowest, Math.min(bounds.highest, Math.log(threshold / (1 - threshold)) - leniency));
}
