// Trains the name models, or measures the recipe by cross-validation.
//   node tools/train-names.mjs CORPUS [--language id|en] [--folds 5]
// CORPUS holds ner-id/ and ner-en/ with the CoNLL files named below. docs/names.md says where they come from and under which licences.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { importTypeScript } from "./build/typescript.mjs";
import { labelled, readConll, readOwn } from "./names/corpus.mjs";
import { wordLists } from "./names/lists.mjs";
import { prepare, recipe, trainModel } from "./names/model.mjs";
import { score, summary } from "./names/score.mjs";

/** The first set of a language, and `own` sentences, set the labelling habits. `measured` sets are never trained on. */
const languages = {
	id: {
		trained: ["ner-id/idner-news-2k.train.conll", "ner-id/nergrit.train.conll"],
		measured: ["ner-id/nerui.train.conll"],
		own: "own-sentences-id.txt",
		options: recipe,
	},
	en: { trained: ["ner-en/wikigold.a.conll"], measured: [], options: recipe },
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { language: { type: "string" }, folds: { type: "string" }, set: { type: "string", multiple: true } },
});
const [corpus] = positionals;
if (!corpus || (values.language && !languages[values.language])) {
	console.error("Usage: node tools/train-names.mjs CORPUS [--language id|en] [--folds N] [--set option=number]");
	process.exit(2);
}
const engine = await importTypeScript("src/engine/names/training.ts");
const changes = Object.fromEntries((values.set ?? []).map((change) => change.split("=")).map(([name, value]) => [name, Number(value)]));
for (const language of values.language ? [values.language] : Object.keys(languages)) {
	const { trained, measured, own, options: base } = languages[language];
	const options = { ...base, ...changes };
	const lists = wordLists(language);
	const read = (file) => readConll(path.join(corpus, file)).map((document, number) => ({ ...document, number, set: path.basename(file) }));
	const ownSentences = own
		? readOwn(new URL(`names/${own}`, import.meta.url)).map((sentence) => ({ ...sentence, set: path.basename(trained[0]) }))
		: [];
	const documents = prepare(engine, [...trained.flatMap(read), ...ownSentences], labelled, engine.lexicon(lists));
	if (values.folds) crossValidate(documents, measured.map(read), lists, Number(values.folds), options);
	else {
		const file = new URL(`../src/names-data/${language}.weights.json`, import.meta.url);
		const json = `${JSON.stringify(trainModel(engine, documents, lists, options))}\n`;
		fs.writeFileSync(file, json);
		console.log(`${language}: ${gzipSync(json, { level: 9 }).length} bytes gzipped`);
	}
}

function crossValidate(documents, others, lists, folds, options) {
	const results = new Map();
	const add = (set, counts) => results.set(set, [...(results.get(set) ?? []), counts]);
	for (let fold = 0; fold < folds; fold++) {
		// Knuth's multiplicative hash: neighbouring sentences often come from one article, so they are not dealt out in turn. Our own
		// sentences are never held out.
		const held = ({ number }) => number !== undefined && (Math.imul(number + 17, 2654435761) >>> 8) % folds === fold;
		const data = trainModel(
			engine,
			documents.filter((document) => !held(document)),
			lists,
			options,
		);
		const tag = engine.tagger(engine.nameModel(data));
		for (const document of documents.filter(held)) add(document.set, score(tag(document.text), document.names));
		for (const other of others) for (const document of other) add(document.set, score(tag(document.text), document.names));
		console.log(
			`fold ${fold + 1}: ${gzipSync(JSON.stringify(data), { level: 9 }).length} bytes gzipped, ${data.near.length} features, ${data.weights.length} weights`,
		);
		for (const [set, counts] of results) console.log(`  ${set.padEnd(28)} ${summary(counts)}`);
	}
}
