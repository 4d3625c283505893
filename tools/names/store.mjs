// Weights of a trained field as the characters `src/engine/names/model.ts` reads.

/**
 * `keys`: feature hash by row of `weights`. A weight is rounded to a whole number of `step`s.
 * Returns the numeric part of a NameData.
 */
export function storeWeights({ keys, weights, moves }, { digits, labelCount, step }) {
	const middle = digits.length >> 1;
	const rows = keys
		.map((key, row) => ({ key, values: Array.from({ length: labelCount }, (_, label) => rounded(weights[row * labelCount + label])) }))
		.filter(({ values }) => values.some((value) => value !== 0))
		.sort((a, b) => a.key - b.key);
	function rounded(weight) {
		return Math.max(-middle, Math.min(digits.length - 1 - middle, Math.round(weight / step)));
	}
	const streams = { near: "", far: "", marks: ["", "", ""], weights: "" };
	const highest = digits.length - 1;
	let last = 0;
	for (const { key, values } of rows) {
		let gap = key - last;
		last = key;
		for (; gap >= highest * digits.length; gap -= highest * digits.length) streams.far += digits[highest];
		streams.far += digits[Math.floor(gap / digits.length)];
		streams.near += digits[gap % digits.length];
		const mask = values.reduce((bits, value, label) => (value === 0 ? bits : bits | (1 << label)), 0);
		[mask & 31, (mask >> 5) & 15, mask >> 9].forEach((part, at) => {
			streams.marks[at] += digits[part];
		});
		for (const value of values) if (value !== 0) streams.weights += digits[value + middle];
	}
	return { ...streams, step, moves: Array.from(moves, (move) => Math.round(move / step)) };
}
