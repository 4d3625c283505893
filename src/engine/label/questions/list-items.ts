import { rangeWhile } from "../../../model/range.ts";
import type { Scene } from "../../prose/scene.ts";

/** The items side by side from a block on, up to the first that is not so, by index. */
export const itemsFrom = (
	{ measures, areSiblings }: Scene,
	start: number,
	isSo: (item: number) => boolean = () => true,
): readonly number[] => rangeWhile(start, (at) => measures[at]?.block.role === "item" && areSiblings(start, at) && isSo(at));
