import type { Clutter } from "../../model/reading/label.ts";
import type { Phrases } from "../../model/words/language.ts";
import { aboveTags, bucketsOf } from "./features.ts";
import type { Scene } from "./scene.ts";

/** How far above the block an element stands: itself, next, near, far. Edges in elements. */
export const distances = [1, 3, 6] as const;
const distanceOf = (depth: number): number => distances.filter((edge) => depth >= edge).length;

/** Class and id words of the block's own element and its parent are near; those further up are far. */
const nearest = 1;

/** Takes what is seen in a block, one piece of evidence a call. */
export interface Witness {
	readonly feature: (index: number, bucket: number) => void;
	readonly phrase: (label: Clutter, kind: keyof Phrases, phrase: string) => void;
	/** `distance`: 0 itself, 1 next, 2 near, 3 far. */
	readonly above: (tag: string, distance: number) => void;
	readonly hint: (word: string, near: boolean) => void;
}

/** Goes through everything a block shows by itself and by its place. The fit and the explanation listen here; the weighing adds up the same. */
export function observe(scene: Scene, index: number, witness: Witness): void {
	const measure = scene.measures[index];
	if (!measure) return;
	bucketsOf(scene, measure, index).forEach((bucket, at) => {
		if (bucket >= 0) witness.feature(at, bucket);
	});
	for (const { label, kind, phrase } of measure.phrases) witness.phrase(label, kind, phrase);
	const chain = scene.ancestors(measure.block.element);
	const tags = new Set<string>();
	const near = new Set<string>();
	const far = new Set<string>();
	chain.forEach((id, depth) => {
		const element = scene.page.elements[id];
		if (!element) return;
		if (aboveTags.has(element.tag)) {
			const distance = distanceOf(depth);
			const key = `${element.tag} ${distance}`;
			if (!tags.has(key)) witness.above(element.tag, distance);
			tags.add(key);
		}
		// The root's classes describe the site, not the block.
		if (depth === chain.length - 1) return;
		const seen = depth <= nearest ? near : far;
		for (const word of element.hints) {
			if (seen.has(word)) continue;
			seen.add(word);
			witness.hint(word, depth <= nearest);
		}
	});
}
