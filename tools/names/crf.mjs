// A linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001), trained by AdaGrad with an L1 penalty
// (Duchi, Hazan and Singer, JMLR 2011), applied after each epoch, and with features dropped at random (Srivastava et al., JMLR 2014).

/**
 * examples: `{ rows: Int32Array[] (the features of each token), labels: number[], weight? }`.
 * `initial` continues from weights; with `fixed`, weights that are zero there stay zero.
 * Returns `{ weights: Float64Array (features × labels), moves: Float64Array (labels × labels) }`.
 */
export function train(
	examples,
	{ featureCount, labels, mayFollow, epochs = 12, rate = 0.07, l1 = 1e-5, dropout = 0, seed = 1, initial, fixed = false },
) {
	const L = labels.length;
	const weights = initial ? Float64Array.from(initial.weights) : new Float64Array(featureCount * L);
	const moves = initial ? Float64Array.from(initial.moves) : new Float64Array(L * L);
	const frozen = fixed ? Uint8Array.from(weights, (weight) => (weight === 0 ? 1 : 0)) : undefined;
	const squares = new Float64Array(featureCount * L).fill(1e-2);
	const moveSquares = new Float64Array(L * L).fill(1e-2);
	const allowed = allowedMoves(labels, mayFollow);
	const random = randomFrom(seed);
	const order = examples.map((_, at) => at);
	const steps = epochs * examples.length;
	let step = 0;
	if (initial && dropout > 0) for (let i = 0; i < weights.length; i++) weights[i] /= 1 - dropout;
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		for (const at of order) {
			const pace = rate * (1 - (0.9 * step++) / steps);
			const { rows: full, labels: gold, weight = 1 } = examples[at];
			const rows = dropout === 0 ? full : full.map((row) => row.filter(() => random() >= dropout));
			const { unary, pairwise } = gradient(rows, gold, weights, moves, allowed, L);
			for (let t = 0; t < rows.length; t++) {
				for (let l = 0; l < L; l++) {
					const slope = unary[t * L + l] * weight;
					// Settled labels are left alone: their small slopes change little and cost most of the time.
					if (slope < 1e-3 && slope > -1e-3) continue;
					for (const feature of rows[t]) {
						const i = feature * L + l;
						if (frozen?.[i]) continue;
						squares[i] += slope * slope;
						weights[i] -= (pace * slope) / Math.sqrt(squares[i]);
					}
				}
			}
			for (let i = 0; i < L * L; i++) {
				const slope = pairwise[i] * weight;
				if (slope === 0) continue;
				moveSquares[i] += slope * slope;
				moves[i] -= (pace * slope) / Math.sqrt(moveSquares[i]);
			}
		}
		shrink(weights, squares, l1 * rate * (1 - (0.9 * step) / steps) * examples.length);
	}
	// All features together speak louder than the kept ones did in training.
	if (dropout > 0) for (let i = 0; i < weights.length; i++) weights[i] *= 1 - dropout;
	return { weights, moves };
}

/** The L1 penalty of a whole epoch at once: each weight moves towards zero, rarely used ones furthest. */
function shrink(weights, squares, amount) {
	for (let i = 0; i < weights.length; i++) {
		if (weights[i] === 0) continue;
		const step = amount / Math.sqrt(squares[i]);
		weights[i] = weights[i] > step ? weights[i] - step : weights[i] < -step ? weights[i] + step : 0;
	}
}

function allowedMoves(labels, mayFollow) {
	const L = labels.length;
	const between = new Uint8Array(L * L);
	for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) between[a * L + b] = mayFollow(labels[a], labels[b]) ? 1 : 0;
	return { between, first: labels.map((label) => mayFollow(undefined, label)), last: labels.map((label) => mayFollow(label, undefined)) };
}

function scoresOf(rows, weights, L) {
	const scores = new Float64Array(rows.length * L);
	rows.forEach((row, t) => {
		for (const f of row) for (let l = 0; l < L; l++) scores[t * L + l] += weights[f * L + l];
	});
	return scores;
}

/** Forward and backward in probabilities, scaled at each token (Rabiner 1989). */
function marginals(rows, weights, moves, allowed, L) {
	const n = rows.length;
	const scores = scoresOf(rows, weights, L);
	const emit = new Float64Array(n * L);
	for (let t = 0; t < n; t++) {
		let max = -Infinity;
		for (let l = 0; l < L; l++) max = Math.max(max, scores[t * L + l]);
		for (let l = 0; l < L; l++) emit[t * L + l] = Math.exp(Math.max(-40, scores[t * L + l] - max));
	}
	const move = new Float64Array(L * L);
	for (let i = 0; i < L * L; i++) move[i] = allowed.between[i] ? Math.exp(moves[i]) : 0;
	const forward = new Float64Array(n * L);
	const backward = new Float64Array(n * L);
	const scale = new Float64Array(n);
	for (let t = 0; t < n; t++) {
		let sum = 0;
		for (let b = 0; b < L; b++) {
			let into = 0;
			if (t === 0) into = allowed.first[b] ? 1 : 0;
			else for (let a = 0; a < L; a++) into += forward[(t - 1) * L + a] * move[a * L + b];
			into *= emit[t * L + b];
			if (t === n - 1 && !allowed.last[b]) into = 0;
			forward[t * L + b] = into;
			sum += into;
		}
		scale[t] = sum || 1e-300;
		for (let b = 0; b < L; b++) forward[t * L + b] /= scale[t];
	}
	for (let a = 0; a < L; a++) backward[(n - 1) * L + a] = allowed.last[a] ? 1 : 0;
	for (let t = n - 2; t >= 0; t--)
		for (let a = 0; a < L; a++) {
			let out = 0;
			for (let b = 0; b < L; b++) out += move[a * L + b] * emit[(t + 1) * L + b] * backward[(t + 1) * L + b];
			backward[t * L + a] = out / scale[t + 1];
		}
	return { forward, backward, emit, move, scale };
}

function gradient(rows, gold, weights, moves, allowed, L) {
	const n = rows.length;
	const { forward, backward, emit, move, scale } = marginals(rows, weights, moves, allowed, L);
	const unary = new Float64Array(n * L);
	for (let i = 0; i < n * L; i++) unary[i] = forward[i] * backward[i];
	const pairwise = new Float64Array(L * L);
	for (let t = 1; t < n; t++)
		for (let a = 0; a < L; a++) {
			const left = forward[(t - 1) * L + a];
			if (left === 0) continue;
			for (let b = 0; b < L; b++) pairwise[a * L + b] += (left * move[a * L + b] * emit[t * L + b] * backward[t * L + b]) / scale[t];
		}
	gold.forEach((label, t) => {
		unary[t * L + label] -= 1;
		if (t > 0) pairwise[gold[t - 1] * L + label] -= 1;
	});
	return { unary, pairwise };
}

export function best(rows, weights, moves, allowed, L) {
	const n = rows.length;
	const scores = scoresOf(rows, weights, L);
	let row = allowed.first.map((is, l) => (is ? scores[l] : -Infinity));
	const back = [];
	for (let t = 1; t < n; t++) {
		const next = new Array(L).fill(-Infinity);
		const from = new Array(L).fill(0);
		for (let a = 0; a < L; a++)
			for (let b = 0; b < L; b++) {
				if (!allowed.between[a * L + b]) continue;
				const score = row[a] + moves[a * L + b];
				if (score > next[b]) [next[b], from[b]] = [score, a];
			}
		for (let b = 0; b < L; b++) next[b] += scores[t * L + b];
		back.push(from);
		row = next;
	}
	let label = 0;
	for (let l = 0; l < L; l++) if (allowed.last[l] && (row[l] > row[label] || !allowed.last[label])) label = l;
	const path = [label];
	for (let t = n - 2; t >= 0; t--) path.unshift(back[t][path[0]]);
	return path;
}

export function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

function shuffle(list, random) {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[list[i], list[j]] = [list[j], list[i]];
	}
}
