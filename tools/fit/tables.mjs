// The fitted weights as source: small, readable, the same at every run.

const round = (value, digits) => Number(value.toFixed(digits));
/** Weights nearer to nothing than this are left out. */
const faint = 0.05;

/** `weigh.weights.ts`: weights of the buckets of each feature, of phrases, of tags above, of class words. */
export function weighTable(features, numbers, model) {
	const weight = (key) => (numbers.has(key) ? round(model.weights[numbers.get(key)], 2) : 0);
	const buckets = features.map(
		(feature, at) => `\t"${feature.id}": [${feature.buckets.map((_, bucket) => weight(`feature ${at} ${bucket}`)).join(", ")}],`,
	);
	const table = (family, width) => {
		const rows = new Map();
		for (const key of [...numbers.keys()].filter((name) => name.startsWith(`${family} `))) {
			const [, name, last] = key.match(/^\w+ (.*) (\S+)$/);
			if (family === "phrase") rows.set(`${name} ${last}`, [weight(key)]);
			else
				rows.set(
					name,
					(rows.get(name) ?? new Array(width).fill(0)).map((value, at) => (at === Number(last) ? weight(key) : value)),
				);
		}
		return [...rows]
			.filter(([, values]) => values.some((value) => Math.abs(value) >= faint))
			.sort(([one], [other]) => (one < other ? -1 : 1));
	};
	const lines = (rows) =>
		rows.map(([name, values]) => `\t"${name}": ${values.length === 1 ? values[0] : `[${values.join(", ")}]`},`).join("\n");
	const head =
		"// Written by tools/fit/fit-prose.mjs from pages with truth; do not edit by hand. Log-odds: above nothing speaks for the article's text.\n";
	return `${head}
export const bias = ${round(model.bias, 3)};

/** For each feature, a weight a bucket, in the order of its buckets. */
export const bucketWeights: Readonly<Record<string, readonly number[]>> = {
${buckets.join("\n")}
};

/** For a phrase of a language pack: label and kind. */
export const phraseWeights: Readonly<Record<string, number>> = {
${lines(table("phrase", 1))}
};

/** For a tag above the block: itself, next, near, far. */
export const aboveWeights: Readonly<Record<string, readonly number[]>> = {
${lines(table("above", 4))}
};

/** For a word of class or id: near, far. */
export const hintWeights: Readonly<Record<string, readonly number[]>> = {
${lines(table("hint", 2))}
};
`;
}

/** `settle.weights.ts`: the trees, one after the other: a line a tree in each of three lists. */
export function settleTable(names, model) {
	const number = (value) => (Number.isFinite(value) ? Number(value.toPrecision(3)) : 1e9);
	const lines = (of) => model.trees.map((tree) => `\t${of(tree).join(", ")},`).join("\n");
	return `// Written by tools/fit/fit-prose.mjs from pages with truth; do not edit by hand.

export const bias = ${round(model.bias, 3)};

/** Levels of every tree: each is complete. */
export const depth = ${Math.log2(model.trees[0].leaves.length)};

/** The columns the trees were fitted on; the engine's own list must be the same. */
export const columnNames: readonly string[] = ${JSON.stringify(names)};

/** The columns asked, a tree after the other, level by level: places in that list. */
export const columns: readonly number[] = [
${lines(({ features }) => features)}
];

/** What they are compared with: at or above goes right. */
export const thresholds: readonly number[] = [
${lines(({ thresholds }) => thresholds.map(number))}
];

/** What is added at the end of the way down, log-odds, from left to right. */
export const leaves: readonly number[] = [
${lines(({ leaves }) => leaves.map((leaf) => round(leaf, 3)))}
];
`;
}
