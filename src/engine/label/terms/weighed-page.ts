import type { ElementId } from "../../../model/reading/page.ts";
import type { Scene } from "../../prose/scene.ts";
import { sumSubtrees } from "../../tree/subtree.ts";

/** The measured page with the odds of its blocks: what the rules that name clutter look at. */
export interface WeighedPage {
	readonly scene: Scene;
	/** Log-odds that a block, by index, is the article's text, settled by context; 0 where no block has that index. */
	readonly oddsOf: (index: number) => number;
	/** Characters of likely article text in the subtree of each element. */
	readonly heldBy: (element: ElementId) => number;
	/** All characters of likely article text. */
	readonly held: number;
}

/** Is a block, by index, likely text with less than this share of it in links, 0 to 1? */
export const isLikelyText = ({ scene: { measures }, oddsOf }: WeighedPage, index: number, mostLinked: number): boolean =>
	oddsOf(index) > 0 && (measures[index]?.linkDensity ?? 1) < mostLinked;

/** The page with these odds: `odds[i]` belongs to `scene.measures[i]`. A block above even odds counts as likely text. */
export function weighedPage(scene: Scene, odds: readonly number[]): WeighedPage {
	const oddsOf = (index: number): number => odds[index] ?? 0;
	const held = new Float64Array(scene.page.elements.length);
	let all = 0;
	scene.measures.forEach(({ block, length }, at) => {
		if (oddsOf(at) <= 0) return;
		all += length;
		held[block.element] = (held[block.element] ?? 0) + length;
	});
	sumSubtrees(scene.page, held);
	return { scene, oddsOf, held: all, heldBy: (element) => held[element] ?? 0 };
}
