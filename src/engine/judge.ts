import { isClutter, type Label } from "../model/label.ts";
import type { ElementId } from "../model/page.ts";
import type { Reason, Verdict } from "../model/verdict.ts";
import type { Measure } from "./prose/measure.ts";
import type { Scene } from "./prose/scene.ts";
import { sumSubtrees } from "./subtree.ts";

/** The scene after the prose model has spoken: what the rules that name clutter look at. */
export interface Bench {
	readonly scene: Scene;
	/** Log-odds of each block to be the article's text, settled by context. */
	readonly odds: readonly number[];
	/** Characters of likely article text in the subtree of each element. */
	readonly heldBy: (element: ElementId) => number;
	/** All characters of likely article text. */
	readonly held: number;
}

/**
 * Looks for evidence of one family in a block: what it saw, for each label it has evidence for; empty when it has nothing to say. Weights are
 * small whole numbers, so that a person can add them up. The id of each reason is `family/what`.
 */
export type Rule = (measure: Measure, bench: Bench, index: number) => readonly Reason[];

/** A clutter label needs this much evidence to leave the text, and this much to be hidden in the page. */
export const bars = { likely: 2, sure: 4 } as const;

export const reason = (rule: string, label: Label, weight: number, saw: string): Reason => ({ rule, label, weight, saw });

/** Has a rule named it, or was it left out for want of evidence only? */
export const isNamed = ({ label, sureness, reasons }: Verdict): boolean =>
	isClutter(label) &&
	(sureness === "sure" || reasons.reduce((sum, one) => (one.label === label ? sum + one.weight : sum), 0) >= bars.likely);

/** Text that the reader or the site's entry keeps. */
export const isKept = ({ label, sureness, reasons }: Verdict): boolean => label === "content" && sureness === "sure" && reasons.length > 0;

/** Left out of the reading for its place alone: no rule names it, and clean-up does not touch it. */
export const leftOut = ({ block }: Verdict): Verdict => ({ block, label: "navigation", sureness: "assumed", reasons: [] });

/** Sets up the bench from settled odds. */
export function bench(scene: Scene, odds: readonly number[]): Bench {
	const held = new Float64Array(scene.page.elements.length);
	let all = 0;
	scene.measures.forEach(({ block, length }, at) => {
		if ((odds[at] ?? 0) <= 0) return;
		all += length;
		held[block.element] = (held[block.element] ?? 0) + length;
	});
	sumSubtrees(scene.page, held);
	return { scene, odds, held: all, heldBy: (element) => held[element] ?? 0 };
}
