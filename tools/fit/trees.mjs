// Gradient boosted trees with logistic loss on binned numbers (Friedman 2001; Chen and Guestrin 2016 for the split gain).
import { randomFrom } from "./linear.mjs";

const bins = 48;

function binned(columns, rows) {
	const edges = [];
	const codes = columns.map(() => new Uint8Array(rows));
	columns.forEach((column, feature) => {
		const sample = [];
		for (let at = 0; at < rows; at += Math.max(1, Math.floor(rows / 8000))) sample.push(column[at]);
		sample.sort((one, other) => one - other);
		const own = [];
		for (let bin = 1; bin < bins; bin++) {
			const value = sample[Math.floor((bin * sample.length) / bins)];
			if (own.length === 0 || value > own[own.length - 1]) own.push(value);
		}
		edges.push(own);
		for (let at = 0; at < rows; at++) {
			let low = 0;
			let high = own.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (column[at] >= own[middle]) low = middle + 1;
				else high = middle;
			}
			codes[feature][at] = low;
		}
	});
	return { edges, codes };
}

/**
 * `columns`: one Float32Array a feature. Every tree is complete, `depth` levels deep: `features` and `thresholds` of its 2^depth − 1 inner
 * nodes, level by level, and 2^depth `leaves`. A node that need not split sends everything left (threshold Infinity).
 */
export function fitTrees(
	columns,
	labels,
	weights,
	{ trees = 100, depth = 3, rate = 0.12, leastCurvature = 25, shrink = 12, rowShare = 0.6, columnShare = 0.6 } = {},
) {
	const rows = labels.length;
	const { edges, codes } = binned(columns, rows);
	const random = randomFrom(7);
	let positive = 0;
	let all = 0;
	for (let at = 0; at < rows; at++) {
		positive += labels[at] * weights[at];
		all += weights[at];
	}
	const bias = Math.log(positive / (all - positive));
	const odds = new Float64Array(rows).fill(bias);
	const slope = new Float64Array(rows);
	const curve = new Float64Array(rows);
	const inner = 2 ** depth - 1;
	const grown = [];
	for (let round = 0; round < trees; round++) {
		for (let at = 0; at < rows; at++) {
			const chance = 1 / (1 + Math.exp(-odds[at]));
			slope[at] = (labels[at] - chance) * weights[at];
			curve[at] = Math.max(1e-6, chance * (1 - chance)) * weights[at];
		}
		const drawn = [];
		for (let at = 0; at < rows; at++) if (weights[at] > 0 && random() < rowShare) drawn.push(at);
		const asked = columns.map((_, feature) => feature).filter(() => random() < columnShare);
		const tree = { features: new Array(inner).fill(0), thresholds: new Array(inner).fill(Infinity), leaves: new Array(inner + 1).fill(0) };
		const grow = (members, node, level) => {
			const all = sumOf(members, slope, curve);
			if (level === depth) {
				tree.leaves[node - inner] = (rate * all.slope) / (all.curve + shrink);
				return;
			}
			const split = bestSplit({ edges, codes, slope, curve }, members, asked, all, { leastCurvature, shrink });
			const goesLeft = (at) => split === undefined || codes[split.feature][at] <= split.bin;
			if (split !== undefined) {
				tree.features[node] = split.feature;
				tree.thresholds[node] = edges[split.feature][split.bin];
			}
			const left = members.filter(goesLeft);
			const right = members.filter((at) => !goesLeft(at));
			grow(left, 2 * node + 1, level + 1);
			grow(right, 2 * node + 2, level + 1);
		};
		grow(drawn, 0, 0);
		grown.push(tree);
		for (let at = 0; at < rows; at++) odds[at] += leafOf(tree, (feature) => columns[feature][at]);
	}
	return { bias, trees: grown };
}

/** Slope and curvature of the loss, summed over rows. */
function sumOf(members, slope, curve) {
	const all = { slope: 0, curve: 0 };
	for (const at of members) {
		all.slope += slope[at];
		all.curve += curve[at];
	}
	return all;
}

/** Splits that gain less are none. */
const leastGain = 1e-3;

/**
 * The split of these rows that gains most, at or below `bin` of `feature` to the left; undefined where none gains anything. `asked`: the features
 * to choose from; `all`: the sums over the rows. Each side keeps a curvature of `leastCurvature`.
 */
function bestSplit({ edges, codes, slope, curve }, members, asked, all, { leastCurvature, shrink }) {
	if (all.curve <= 2 * leastCurvature) return undefined;
	let best;
	const before = (all.slope * all.slope) / (all.curve + shrink);
	for (const feature of asked) {
		const count = edges[feature].length + 1;
		const binSlopes = new Float64Array(count);
		const binCurves = new Float64Array(count);
		for (const at of members) {
			binSlopes[codes[feature][at]] += slope[at];
			binCurves[codes[feature][at]] += curve[at];
		}
		const left = { slope: 0, curve: 0 };
		for (let bin = 0; bin < count - 1; bin++) {
			left.slope += binSlopes[bin];
			left.curve += binCurves[bin];
			if (left.curve < leastCurvature || all.curve - left.curve < leastCurvature) continue;
			const gain =
				(left.slope * left.slope) / (left.curve + shrink) + (all.slope - left.slope) ** 2 / (all.curve - left.curve + shrink) - before;
			if (gain > (best?.gain ?? leastGain)) best = { gain, feature, bin };
		}
	}
	return best;
}

function leafOf(tree, value) {
	let node = 0;
	while (node < tree.features.length) node = 2 * node + (value(tree.features[node]) >= tree.thresholds[node] ? 2 : 1);
	return tree.leaves[node - tree.features.length];
}

export const treeOdds = (model, row) => model.trees.reduce((sum, tree) => sum + leafOf(tree, (feature) => row[feature]), model.bias);
