// From labelled sentences to a stored model.
import { train } from "./crf.mjs";
import { storedLists } from "./lists.mjs";
import { storeWeights } from "./store.mjs";

/**
 * How the models are made.
 * `least`: how often a feature must occur to be kept. `lean`: how far (0–1) the labelling habits of the first set overrule what the sets share.
 * `cut`: weights below are left out, and the rest is trained for `tuning` more epochs. `step`: what weights are rounded to.
 */
export const recipe = { least: 3, epochs: 10, rate: 0.07, l1: 2e-5, dropout: 0.3, lean: 0.6, cut: 0.08, tuning: 4, step: 0.12, seed: 1 };

/** Tokens, label numbers and feature hashes of every sentence, once for all folds. */
export function prepare(engine, documents, labelled, lexicon) {
	const mask = (1 << engine.hashBits) - 1;
	return documents.map((document) => ({
		...document,
		sentences: labelled(engine, document).map(({ tokens, labels }) => ({
			labels,
			features: engine.features(tokens, lexicon).map((row) => row.map((hash) => hash & mask)),
		})),
	}));
}

/**
 * Documents: `{ set, sentences: [{ labels, features }] }`. Where there is more than one set, the features of the first are doubled, so that
 * its habits are learnt apart from what all share (Daumé III, ACL 2007), and then added in by `lean`.
 */
export function trainModel(engine, documents, lists, options = recipe) {
	const counts = new Map();
	for (const { sentences } of documents)
		for (const { features } of sentences) for (const row of features) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	const keys = [...counts.keys()].filter((hash) => counts.get(hash) >= options.least);
	const index = new Map(keys.map((hash, row) => [hash, row]));
	const [{ set: first }] = documents;
	const several = documents.some(({ set }) => set !== first);
	const examples = documents.flatMap(({ set, sentences }) =>
		sentences.map(({ labels, features }) => ({
			labels,
			rows: features.map((row) => {
				const known = row.filter((hash) => index.has(hash)).map((hash) => index.get(hash));
				return Int32Array.from(several && set === first ? [...known, ...known.map((each) => each + keys.length)] : known);
			}),
		})),
	);
	const { labels, mayFollow } = engine;
	const size = keys.length * labels.length;
	const common = { ...options, labels, mayFollow, featureCount: keys.length * (several ? 2 : 1) };
	const merge = (weights) => (several ? weights.slice(0, size).map((weight, at) => weight + options.lean * weights[size + at]) : weights);
	const rough = train(examples, common);
	// What will not be stored is left out now, and the rest is trained on without it.
	const merged = merge(rough.weights);
	const initial = { ...rough, weights: rough.weights.map((weight, at) => (Math.abs(merged[at % size]) < options.cut ? 0 : weight)) };
	const { weights, moves } = train(examples, { ...common, epochs: options.tuning, rate: options.rate / 2, l1: 0, initial, fixed: true });
	const stored = storeWeights(
		{ keys, weights: merge(weights), moves },
		{ digits: engine.digits, labelCount: labels.length, step: options.step },
	);
	return { ...stored, lists: storedLists(lists) };
}
