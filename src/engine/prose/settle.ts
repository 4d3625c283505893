import { beyondDoubt, context } from "./context.ts";
import type { Scene } from "./scene.ts";
import { bias, columns, depth, leaves, thresholds } from "./settle.weights.ts";

/**
 * Second thoughts: log-odds of every block once its surroundings are known. A short paragraph between long ones rises, a teaser in a row of
 * teasers falls (after jusText's context-sensitive pass; the decision itself is a small set of boosted trees, Friedman 2001).
 */
export function settle(scene: Scene, odds: readonly number[]): readonly number[] {
	const rowOf = context(scene, odds);
	return odds.map((own, index) => {
		if (Math.abs(own) > beyondDoubt) return own;
		return bias + sumOfLeaves(rowOf(index));
	});
}

/** Inner nodes of a complete tree. */
const inner = 2 ** depth - 1;

/** One function for all trees, by index: until code is hot, calls and `for … of` cost a browser more than the asking (Chromium 156). */
function sumOfLeaves(row: readonly number[]): number {
	let sum = 0;
	for (let tree = 0; tree * inner < columns.length; tree++) {
		const first = tree * inner;
		let node = 0;
		while (node < inner) node = 2 * node + ((row[columns[first + node] ?? 0] ?? 0) >= (thresholds[first + node] ?? 0) ? 2 : 1);
		sum += leaves[first + tree + node - inner] ?? 0;
	}
	return sum;
}
