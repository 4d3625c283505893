/**
 * Trains the weights of the key sentences and writes them to src/engine/facts/key-sentences/weights.ts.
 *
 *   node tools/train-sentences.mjs articles.jsonl [--folds 5]
 *
 * Each line of the file: {title, sentences: [string], paragraphs: [[index]], summary: [string]} (IndoSum's fields). For each article every
 * choice of three of its first sentences is tried; the weights are moved so that choices with a higher ROUGE-1 F1 against the summary
 * become more probable (expected score under a softmax, exact gradient, Adam). Nothing is random: the same file gives the same weights.
 */
import { writeFile } from "node:fs/promises";
import { importTypeScript } from "./build/typescript.mjs";
import { jsonLines } from "./fit/set.mjs";

const target = new URL("../src/engine/facts/key-sentences/weights.ts", import.meta.url);
const chosen = 3;
/** Sentences looked at: later ones are hardly ever in a summary, and choices grow with the cube. */
const window = 12;
const rounds = 30;
const batch = 64;
const rate = 0.05;
const decay = 0.0004;
const temperature = 0.3;

const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const counts = (list) => {
	const map = new Map();
	for (const token of list) map.set(token, (map.get(token) ?? 0) + 1);
	return map;
};

const rouge1 = (words, reference, size) => {
	let shared = 0;
	for (const [word, n] of counts(words)) shared += Math.min(n, reference.get(word) ?? 0);
	return shared === 0 ? 0 : (2 * shared) / (words.length + size);
};

const choices = (n, k, from = 0) =>
	k === 0
		? [[]]
		: Array.from({ length: n - from }, (_, i) => from + i).flatMap((i) => choices(n, k - 1, i + 1).map((rest) => [i, ...rest]));

const read = (row, engine, words, index) => {
	const text = row.paragraphs.map((sentences) => sentences.map((i) => row.sentences[i]).join(" ")).join("\n\n");
	const found = engine.candidates(engine.passages(engine.fromText({ title: row.title, text }), words), row.title, words).slice(0, window);
	const summary = tokens(row.summary.join(" "));
	const reference = counts(summary);
	const split = found.map((candidate) => tokens(candidate.text));
	return {
		features: found.map(({ features }) => Object.entries(features).map(([name, value]) => [index(name), value])),
		sets: choices(found.length, Math.min(chosen, found.length)).map((set) => ({
			set,
			score: rouge1(
				set.flatMap((i) => split[i]),
				reference,
				summary.length,
			),
		})),
	};
};

const scores = (article, weights) => {
	const each = article.features.map((features) => features.reduce((sum, [i, value]) => sum + weights[i] * value, 0));
	return article.sets.map(({ set }) => set.reduce((sum, i) => sum + each[i], 0));
};

/** Mean ROUGE-1 F1 of the best-scored choice, and of the first three sentences. */
const measure = (articles, weights) => {
	let best = 0;
	let lead = 0;
	for (const article of articles) {
		const all = scores(article, weights);
		best += article.sets[all.indexOf(Math.max(...all))].score;
		lead += article.sets[0].score;
	}
	return { best: (100 * best) / articles.length, lead: (100 * lead) / articles.length };
};

const gradientOf = (article, weights, gradient) => {
	const all = scores(article, weights);
	const top = Math.max(...all);
	const likely = all.map((score) => Math.exp((score - top) / temperature));
	const total = likely.reduce((a, b) => a + b, 0);
	const expected = likely.reduce((sum, p, i) => sum + (p / total) * article.sets[i].score, 0);
	const perSentence = article.features.map(() => 0);
	likely.forEach((p, i) => {
		for (const sentence of article.sets[i].set) perSentence[sentence] += (p / total) * (article.sets[i].score - expected);
	});
	article.features.forEach((features, sentence) => {
		for (const [i, value] of features) gradient[i] += perSentence[sentence] * value;
	});
};

const train = (articles, size) => {
	const weights = new Float64Array(size);
	const mean = new Float64Array(size);
	const spread = new Float64Array(size);
	let step = 0;
	for (let round = 0; round < rounds; round++) {
		for (let from = 0; from < articles.length; from += batch) {
			const gradient = new Float64Array(size);
			// A stride that shares no factor with the count visits every article once a round, in a different order each round.
			const part = Array.from(
				{ length: Math.min(batch, articles.length - from) },
				(_, i) => articles[((from + i) * (2 * round + 1009)) % articles.length],
			);
			for (const article of part) gradientOf(article, weights, gradient);
			step += 1;
			for (let i = 0; i < size; i++) {
				const g = gradient[i] / part.length - decay * weights[i];
				mean[i] = 0.9 * mean[i] + 0.1 * g;
				spread[i] = 0.999 * spread[i] + 0.001 * g * g;
				const move = mean[i] / (1 - 0.9 ** step) / (Math.sqrt(spread[i] / (1 - 0.999 ** step)) + 1e-8);
				weights[i] += rate * (1 - (0.9 * round) / rounds) * move;
			}
		}
	}
	return weights;
};

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
	console.error("Say which file to train on: node tools/train-sentences.mjs articles.jsonl");
	process.exit(2);
}
const folds = rest[0] === "--folds" ? Number(rest[1]) : 5;
const engine = await importTypeScript("src/engine/facts/key-sentences/training.ts");
const { factsId } = await importTypeScript("src/lang/facts-id.ts");
const words = engine.vocabulary(factsId);
const names = new Map();
const index = (name) => names.get(name) ?? names.set(name, names.size).get(name);
const articles = jsonLines(file).map((row) => read(row, engine, words, index));
const crossed = Array.from({ length: folds }, (_, fold) => {
	const held = articles.filter((_, i) => i % folds === fold);
	return measure(
		held,
		train(
			articles.filter((_, i) => i % folds !== fold),
			names.size,
		),
	);
});
const mean = (key) => crossed.reduce((sum, result) => sum + result[key], 0) / folds;
console.log(`${articles.length} articles, ${names.size} features`);
console.log(
	`ROUGE-1 F1 of ${chosen} sentences, ${folds}-fold: trained ${mean("best").toFixed(2)}, first ${chosen} ${mean("lead").toFixed(2)}`,
);
const weights = train(articles, names.size);
console.log(`on the training articles themselves: ${measure(articles, weights).best.toFixed(2)}`);
const table = [...names]
	.map(([name, i]) => [name, Math.round(weights[i] * 100) / 100])
	.filter(([, weight]) => weight !== 0)
	.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
const head =
	"/** What each feature adds to a sentence's score. Written by tools/train-sentences.mjs, explained in docs/facts.md: do not edit by hand. */";
await writeFile(
	target,
	`${head}\nexport const weights: Readonly<Record<string, number>> = {\n${table.map(([name, weight]) => `\t${/^[a-z]+$/u.test(name) ? name : JSON.stringify(name)}: ${weight},`).join("\n")}\n};\n`,
);
