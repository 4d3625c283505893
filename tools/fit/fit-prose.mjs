// Fits what tells the article's text from everything around it, and writes the two weight tables of src/engine/prose.
// usage: node tools/fit/fit-prose.mjs --corpus DIR [--promos DIR] [--cache DIR] [--folds DIR] [--quick] [--trees N] [--dump FILE] [--write]
// The first run parses every page and needs more memory than Node gives itself: NODE_OPTIONS=--max-old-space-size=6000.
// --folds DIR writes the tables of each fold as well, for tools/fit/unseen.mjs. --trees N: how many are boosted, 100 unless said. --dump FILE:
// where the cross-validated odds of every block go, for a closer look.
// Figures printed are cross-validated: no page is scored by weights that saw a page of its site. Without --write nothing is changed; --quick leaves the
// second cross-validation out.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { importTypeScript } from "../build/typescript.mjs";
import { alignWithBody, alignWithSegments } from "./align.mjs";
import { foldOf, folds, loadSets, siteOf } from "./corpus.mjs";
import { fitLinear, linearOdds } from "./linear.mjs";
import { leftText, report } from "./score.mjs";
import { settleTable, weighTable } from "./tables.mjs";
import { fitTrees, treeOdds } from "./trees.mjs";

const { values: options } = parseArgs({
	options: {
		corpus: { type: "string" },
		promos: { type: "string" },
		cache: { type: "string", default: ".cache/pages" },
		write: { type: "boolean", default: false },
		quick: { type: "boolean", default: false },
		trees: { type: "string", default: "100" },
		dump: { type: "string" },
		folds: { type: "string" },
	},
});
if (!options.corpus) {
	console.error("fit-prose: --corpus DIR is needed");
	process.exit(2);
}

/**
 * A class word teaches something general only if this many sites use it. Pieces of hashes ("fd", "ce") are among them: they tell of page builders;
 * without them four fits each were .002 worse on scrapinghub and .001 on mixed sites, more than their seeds differ.
 */
const fewestSites = 40;

const engine = await importTypeScript("tools/fit/engine.ts");
const words = engine.words(engine.readingPacks);

const pages = loadSets(options, engine).map(({ set, truth, body, page }) => {
	const scene = engine.scene(page, words);
	const texts = scene.measures.map(({ block }) => block.text);
	const labels = body ? alignWithBody(texts, body) : alignWithSegments(texts, truth.with, truth.without ?? []);
	return { set, truth, body, scene, labels, fold: foldOf(truth), site: siteOf(truth) };
});
console.log(`${pages.length} pages`);

/** Long blocks count more, long pages less: a page's F1 is what is wanted. */
for (const page of pages) {
	const raw = page.labels.map(({ words: count, sure }) => Math.min(3, Math.sqrt(Math.max(1, count)) / 3) * sure);
	const sum = raw.reduce((total, weight) => total + weight, 0);
	page.weights = raw.map((weight) => (sum === 0 ? 0 : weight * Math.sqrt(150 / sum)));
}

const sitesOf = new Map();
for (const { scene, site } of pages) {
	for (const word of new Set(scene.page.elements.flatMap(({ hints }) => hints)))
		sitesOf.set(word, (sitesOf.get(word) ?? new Set()).add(site));
}
const known = new Set([...sitesOf].filter(([word, sites]) => sites.size >= fewestSites && word.length <= 16).map(([word]) => word));

const numbers = new Map();
const numberOf = (key) => {
	if (!numbers.has(key)) numbers.set(key, numbers.size);
	return numbers.get(key);
};
for (const page of pages) {
	page.rows = page.scene.measures.map((_, index) => {
		const row = [];
		engine.observe(page.scene, index, {
			feature: (at, bucket) => row.push(numberOf(`feature ${at} ${bucket}`)),
			phrase: (label, kind) => row.push(numberOf(`phrase ${label} ${kind}`)),
			above: (tag, distance) => row.push(numberOf(`above ${tag} ${distance}`)),
			hint: (word, near) => known.has(word) && row.push(numberOf(`hint ${word} ${near ? 0 : 1}`)),
		});
		return row;
	});
}
console.log(`${numbers.size} weights, ${known.size} class words`);

const linearOn = (some) =>
	fitLinear(
		some.flatMap(({ rows }) => rows),
		some.flatMap(({ labels }) => labels.map(({ label }) => label)),
		some.flatMap(({ weights }) => weights),
		numbers.size,
	);
/** Blocks that alone leave no doubt are not asked about their surroundings, so they teach nothing here. */
const isDoubtful = (odds) => Math.abs(odds) <= engine.beyondDoubt;
const treesOn = (some) => {
	const doubtful = some.flatMap(({ own, context, labels, weights }) =>
		own.flatMap((odds, at) => (isDoubtful(odds) ? [{ row: context(at), label: labels[at].label, weight: weights[at] }] : [])),
	);
	return fitTrees(
		engine.contextNames.map((_, column) => Float32Array.from(doubtful, ({ row }) => row[column])),
		doubtful.map(({ label }) => label),
		doubtful.map(({ weight }) => weight),
		{ trees: Number(options.trees) },
	);
};

/** Every page judged by a model that saw none of its site. */
const crossValidate = (fit, judge) => {
	for (let fold = 0; fold < folds; fold++) {
		const model = fit(pages.filter((page) => page.fold !== fold));
		for (const page of pages) if (page.fold === fold) judge(page, model);
	}
};

report("the best the blocks allow", pages, ({ labels }) => labels.map(({ label }) => label === 1));
crossValidate(linearOn, (page, model) => {
	page.own = page.rows.map((row) => linearOdds(model, row));
});
report("each block alone", pages, ({ own }) => own.map((odds) => odds > 0));
for (const page of pages) page.context = engine.context(page.scene, page.own);
if (!options.quick)
	crossValidate(treesOn, (page, model) => {
		page.settled = page.own.map((odds, at) => (isDoubtful(odds) ? treeOdds(model, page.context(at)) : odds));
	});
if (!options.quick) report("settled by context", pages, ({ settled }) => settled.map((odds) => odds > 0));

if (options.dump && !options.quick) {
	writeFileSync(
		options.dump,
		JSON.stringify(
			pages.map((page) => ({
				set: page.set,
				id: page.truth.id,
				url: page.truth.url,
				f1: page.f1,
				left: leftText(
					page,
					page.settled.map((odds) => odds > 0),
				).length,
				blocks: page.scene.measures.map(({ block, box }, at) => ({
					t: block.text.slice(0, 100),
					n: block.text.length,
					y: page.labels[at].label,
					z1: +page.own[at].toFixed(1),
					z2: +page.settled[at].toFixed(1),
					r: block.role,
					tag: `${box.tag}.${box.name.slice(0, 30)}`,
				})),
			})),
		),
	);
}

if (options.folds) {
	for (let fold = 0; fold < folds; fold++) {
		const some = pages.filter((page) => page.fold !== fold);
		const folder = path.join(options.folds, String(fold));
		mkdirSync(folder, { recursive: true });
		writeFileSync(path.join(folder, "weigh.weights.ts"), weighTable(engine.features, numbers, linearOn(some)));
		writeFileSync(path.join(folder, "settle.weights.ts"), settleTable(engine.contextNames, treesOn(some)));
	}
	console.log(`written: tables of ${folds} folds in ${options.folds}`);
}

if (options.write) {
	// The context a page meets in use comes from weights that may have seen it; the trees learn from odds that did not, which is the cautious side.
	writeFileSync("src/engine/prose/weigh.weights.ts", weighTable(engine.features, numbers, linearOn(pages)));
	writeFileSync("src/engine/prose/settle.weights.ts", settleTable(engine.contextNames, treesOn(pages)));
	console.log("written: src/engine/prose/weigh.weights.ts, src/engine/prose/settle.weights.ts");
}
