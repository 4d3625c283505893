import type { Detection, Glance, Sign } from "../../model/reading/detection.ts";
import type { Signs } from "./detection-signs.ts";
import { start, weights } from "./detection-weights.ts";
import { seenSigns } from "./seen-signs.ts";
import { statedSigns } from "./stated-signs.ts";
import { untaughtWeights } from "./untaught-weights.ts";

/**
 * Points from which what a page says of itself, and its address, are enough: above `article` it is one, below `other` it is none, whatever
 * else stands on it. 977 of 1,648 pages are that clear, and cross-validated a further look would have put none of them right
 * (`tools/fit-detection.mjs` counts both). A classifier in stages, after Bourdev and Brandt 2005. An address that reads like a story is not
 * enough alone.
 */
export const clear = { article: 12, other: -26 };

/**
 * Is this page one article? From the cheap first look alone, with every sign that counted and its weight.
 *
 * Weights are points: tenths of log-odds of a logistic regression (`tools/fit-detection.mjs`). The page is taken for an article when the
 * points of its signs, with those it starts with, are above zero.
 */
export const detect = ({ statement, sight }: Glance): Detection => {
	const stated = weighed(statedSigns(statement));
	const points = start + sum(stated);
	if (points > clear.article || points < clear.other) return { article: points > 0, signs: stated };
	const seen = weighed(seenSigns(sight(), statement));
	return { article: points + sum(seen) > 0, signs: [...stated, ...seen] };
};

const weighed = (seen: Signs): readonly Sign[] => {
	const signs: Sign[] = [];
	for (const [rule, saw] of seen) {
		const weight = untaughtWeights.get(rule) ?? weights[rule];
		if (weight !== undefined) signs.push({ rule, weight, saw });
	}
	return signs;
};

const sum = (signs: readonly Sign[]): number => {
	let points = 0;
	for (const { weight } of signs) points += weight;
	return points;
};
