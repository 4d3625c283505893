import type { Sign } from "../../model/detection.ts";
import { features, observe } from "./own.ts";
import { aboveWeights, bias, bucketWeights, hintWeights, phraseWeights } from "./own.weights.ts";
import { placeOdds } from "./place-odds.ts";
import type { Scene } from "./scene.ts";

const tables = features.map(({ id }) => bucketWeights[id] ?? []);

/** Log-odds of each block to belong to the article's text, by what it shows itself: above 0 for, below against. */
export function weigh(scene: Scene): readonly number[] {
	const above = placeOdds(scene.page);
	return scene.measures.map((measure, index) => {
		let odds = bias + above(measure.block.element);
		for (let at = 0; at < features.length; at++) odds += tables[at]?.[features[at]?.bucket(measure, scene, index) ?? -1] ?? 0;
		for (const { label, kind } of measure.phrases) odds += phraseWeights[`${label} ${kind}`] ?? 0;
		return odds;
	});
}

/** The same sum, as its parts: what was seen and what it weighs, the weightiest first. */
export function explain(scene: Scene, index: number, most = 3): readonly Sign[] {
	const signs: Sign[] = [];
	observe(scene, index, {
		feature: (at, bucket) => {
			const feature = features[at];
			if (feature) signs.push({ rule: feature.id, weight: tables[at]?.[bucket] ?? 0, saw: feature.buckets[bucket] ?? "" });
		},
		phrase: (label, kind, phrase) => signs.push({ rule: `phrase/${label}`, weight: phraseWeights[`${label} ${kind}`] ?? 0, saw: phrase }),
		above: (tag, distance) => signs.push({ rule: "above/tag", weight: aboveWeights[tag]?.[distance] ?? 0, saw: tag }),
		hint: (word, near) => signs.push({ rule: near ? "hint/near" : "hint/far", weight: hintWeights[word]?.[near ? 0 : 1] ?? 0, saw: word }),
	});
	return signs.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, most);
}
