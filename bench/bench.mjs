// Measures the built engine against Readability and Defuddle on real pages with truth.
// usage: npm run bench -- --corpus DIR [--sets a,b] [--limit N] [--worst N]
// DIR/<set>/ holds truth.jsonl (id, url, kind, body, with[], without[], title, author[], date, pageType) and pages/<id>.html.gz.
// Exit 0: tables printed; 2: bad usage or nothing to measure.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { addressOf, markupOf, truthsOf } from "../tools/fit/set.mjs";
import { baca, defuddle, readability } from "./engines.mjs";
import { scorePage } from "./score.mjs";
import { detectionTable, metadataTable, textTable } from "./tables.mjs";

const fail = (sentence) => {
	console.error(`bench: ${sentence}`);
	process.exit(2);
};

let options;
try {
	({ values: options } = parseArgs({
		options: {
			corpus: { type: "string" },
			sets: { type: "string" },
			limit: { type: "string", default: "60" },
			worst: { type: "string", default: "0" },
		},
	}));
} catch (error) {
	fail(error.message);
}
if (!options.corpus) fail("say where the pages are: npm run bench -- --corpus DIR");
if (!existsSync(options.corpus)) fail(`there is no folder ${options.corpus}`);
if (!existsSync("dist/lib/index.js")) fail("build first: npm run build");

const sets = (options.sets?.split(",") ?? readdirSync(options.corpus)).filter((set) =>
	existsSync(path.join(options.corpus, set, "truth.jsonl")),
);
if (sets.length === 0) fail(`no folder below ${options.corpus} holds a truth.jsonl`);

const engines = [await baca(), readability, defuddle];
const scores = [];
for (const set of sets) {
	const folder = path.join(options.corpus, set);
	const rows = truthsOf(folder);
	const step = Number(options.limit) > 0 ? Math.max(1, Math.floor(rows.length / Number(options.limit))) : 1;
	for (const row of rows.filter((_, at) => at % step === 0)) {
		const [html, url] = [markupOf(folder, row), addressOf(row)];
		for (const engine of engines) {
			const start = performance.now();
			const output = await engine.extract(html, url).catch((error) => ({ text: "", error: error.message }));
			scores.push({ engine: engine.name, set, ...scorePage(row, output), id: row.id, ms: performance.now() - start });
		}
	}
	process.stderr.write(`${set}: done\n`);
}

console.log(textTable(scores, sets));
console.log(metadataTable(scores));
console.log(detectionTable(scores));
const worst = scores
	.filter(({ engine, f1 }) => engine === "baca-saja" && f1 !== undefined)
	.sort((one, other) => one.f1 - other.f1)
	.slice(0, Number(options.worst));
for (const { set, id, f1, precision, recall } of worst)
	console.log(`${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  ${set}/${id}`);
