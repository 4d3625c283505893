import type { Sign } from "../../model/reading/detection.ts";
import { bucketsOf, features } from "./features.ts";
import { observe } from "./observe.ts";
import { placeOdds } from "./place-odds.ts";
import type { Scene } from "./scene.ts";
import { aboveWeights, bias, bucketWeights, hintWeights, phraseWeights } from "./weigh.weights.ts";

const tables = features.map(({ id }) => bucketWeights[id] ?? []);

/** Log-odds of each block to belong to the article's text, by what it shows itself: above 0 for, below against. */
export function weigh(scene: Scene): readonly number[] {
	const above = placeOdds(scene.page);
	return scene.measures.map((measure, index) => {
		let odds = bias + above(measure.block.element);
		const buckets = bucketsOf(scene, measure, index);
		for (let at = 0; at < buckets.length; at++) {
			const bucket = buckets[at] ?? -1;
			if (bucket >= 0) odds += tables[at]?.[bucket] ?? 0;
		}
		for (const { label, kind } of measure.phrases) odds += phraseWeights[`${label} ${kind}`] ?? 0;
		return odds;
	});
}

/** So many signs tell why. */
const mostSigns = 3;

/** What the log-odds of a block are the sum of: what was seen and what it weighs, the weightiest first; of two that weigh the same, what was seen first. */
export function explain(scene: Scene, index: number): readonly Sign[] {
	const signs: Sign[] = [];
	/** Keeps a sign where it is one of the weightiest so far: of some fifty seen most weigh little. */
	const note = (rule: string, weight: number, saw: string): void => {
		let place = signs.length;
		while (place > 0 && Math.abs(weight) > Math.abs(signs[place - 1]?.weight ?? 0)) place--;
		if (place >= mostSigns) return;
		signs.splice(place, 0, { rule, weight, saw });
		if (signs.length > mostSigns) signs.pop();
	};
	observe(scene, index, {
		feature: (at, bucket) => note(features[at]?.id ?? "", tables[at]?.[bucket] ?? 0, features[at]?.buckets[bucket] ?? ""),
		phrase: (label, kind, phrase) => note(`phrase/${label}`, phraseWeights[`${label} ${kind}`] ?? 0, phrase),
		above: (tag, distance) => note("above/tag", aboveWeights[tag]?.[distance] ?? 0, tag),
		hint: (word, near) => note(near ? "hint/near" : "hint/far", hintWeights[word]?.[near ? 0 : 1] ?? 0, word),
	});
	return signs;
}
