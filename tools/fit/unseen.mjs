// Measures the rules on sites that the weights never saw: each page is read, the whole way to its text, by an engine with the weights of its fold.
// usage: node tools/fit/unseen.mjs --corpus DIR [--promos DIR] --cache DIR --folds DIR
// First: node tools/fit/fit-prose.mjs with the same --corpus, --promos and --cache, and --folds DIR. Then as often as a rule of src/engine changes: half a
// minute. What changes the survey (src/page) needs a new cache.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { importTypeScript } from "../build/typescript.mjs";
import { foldOf, folds, loadSets } from "./corpus.mjs";
import { reportTexts } from "./score.mjs";

const { values: options } = parseArgs({
	options: { corpus: { type: "string" }, promos: { type: "string" }, cache: { type: "string" }, folds: { type: "string" } },
});
if (!options.corpus || !options.cache || !options.folds) {
	console.error("unseen: --corpus DIR, --cache DIR and --folds DIR are needed");
	process.exit(2);
}

/** The engine with the weights of one fold in place of its own. */
const engineOf = async (fold) => {
	const weights = {
		name: "weights",
		setup: (bundle) =>
			bundle.onLoad({ filter: /prose[\\/](weigh|settle)\.weights\.ts$/ }, ({ path: file }) => ({
				contents: readFileSync(path.join(options.folds, String(fold), path.basename(file)), "utf8"),
				loader: "ts",
			})),
	};
	const engine = await importTypeScript("tools/fit/engine.ts", [weights]);
	return {
		...engine,
		options: {
			detection: { article: true, signs: [] },
			packs: engine.readingPacks,
			words: engine.words(engine.readingPacks),
			hide: engine.hiddenLabels(engine.defaults),
		},
	};
};

// One after the other: each is bundled into the same file.
const engines = [];
for (let fold = 0; fold < folds; fold++) engines.push(await engineOf(fold));
const pages = loadSets(options, engines[0]).map((row) => {
	const engine = engines[foldOf(row.truth)];
	return {
		...row,
		text: engine.toText(engine.readPage(row.page, engine.options).reading.article),
		...engine.judge(row.page, engine.options),
	};
});
reportTexts("read by weights that never saw the site", pages, ({ text }) => text);

/** Shorter texts stand in the truth by chance. Characters. */
const shortest = 12;
const flat = (text) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** Between the first and the last text, how many blocks of each role and label are in the truth, and how many are not. */
const counts = new Map();
for (const { body, judgement } of pages) {
	if (!body) continue;
	const truth = flat(body);
	const { verdicts, weighed } = judgement;
	const isText = ({ label }) => label === "content";
	for (let at = verdicts.findIndex(isText); at >= 0 && at <= verdicts.findLastIndex(isText); at++) {
		const { block } = weighed.scene.measures[at];
		const { label, reasons } = verdicts[at];
		if (block.text.length < shortest) continue;
		const key = `${block.role} ${label}${label !== "content" && reasons.length > 0 ? " by name" : ""}`;
		const [found, others] = counts.get(key) ?? [0, 0];
		counts.set(key, truth.includes(flat(block.text)) ? [found + 1, others] : [found, others + 1]);
	}
}
console.log("\namid the text: role and label, blocks in the truth, others");
for (const [key, [found, others]] of [...counts].sort(([, one], [, other]) => other[0] - one[0]))
	console.log(key.padEnd(36), found, others);
