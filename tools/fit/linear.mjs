// Logistic regression on sparse yes-or-no features, by AdaGrad (Duchi, Hazan and Singer 2011).

/** A repeatable source of numbers between 0 and 1 (Park and Miller 1988). */
export const randomFrom = (seed) => {
	let state = seed;
	return () => {
		state = (state * 16807) % 2147483647;
		return state / 2147483647;
	};
};

/**
 * `rows`: lists of feature numbers; `labels` 0 or 1; `weights` of the rows. Returns `{bias, weights}`: the mean of the weights after each
 * epoch but the first, which depends less on the order of the rows than the last ones do (Polyak and Juditsky 1992).
 */
export function fitLinear(rows, labels, rowWeights, size, { epochs = 6, rate = 0.05, decay = 0.03 } = {}) {
	const weights = new Float64Array(size);
	const squares = new Float64Array(size).fill(1e-3);
	const means = new Float64Array(size);
	const order = rows.map((_, at) => at).filter((at) => rowWeights[at] > 0);
	const random = randomFrom(1);
	let bias = 0;
	let meanBias = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let at = order.length - 1; at > 0; at--) {
			const other = Math.floor(random() * (at + 1));
			[order[at], order[other]] = [order[other], order[at]];
		}
		for (const at of order) {
			let odds = bias;
			for (const feature of rows[at]) odds += weights[feature];
			const slope = (1 / (1 + Math.exp(-odds)) - labels[at]) * rowWeights[at];
			bias -= 0.01 * slope;
			for (const feature of rows[at]) {
				const step = slope + decay * weights[feature];
				squares[feature] += step * step;
				weights[feature] -= (rate * step) / Math.sqrt(squares[feature]);
			}
		}
		if (epoch === 0) continue;
		for (let at = 0; at < size; at++) means[at] += weights[at] / (epochs - 1);
		meanBias += bias / (epochs - 1);
	}
	return { bias: meanBias, weights: means };
}

export const linearOdds = (model, row) => row.reduce((sum, feature) => sum + model.weights[feature], model.bias);
