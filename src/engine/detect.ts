import type { Detection, Glance } from "../model/detection.ts";
import { signsOf } from "./detection-signs.ts";
import { start, weights } from "./detection-weights.ts";

/**
 * Is this page one article? From the cheap first look alone, with every sign that counted and its weight.
 *
 * Weights are points: tenths of log-odds of a logistic regression (`tools/fit-detection.mjs`). The page is taken for an article when the
 * points of its signs, with those it starts with, are above zero.
 */
export const detect = (glance: Glance): Detection => {
	const signs = signsOf(glance).flatMap(({ rule, saw }) => {
		const weight = weights[rule] ?? 0;
		return weight === 0 ? [] : [{ rule, weight, saw }];
	});
	const points = signs.reduce((sum, { weight }) => sum + weight, start);
	return { article: points > 0, signs };
};
