/**
 * What clean-up hides in saved pages, and whether it leaves anything else behind, in Chromium:
 *
 *     node tools/measure-hiding.mjs --corpus DIR [--sets a,b] [--step N]
 *
 * DIR/<set>/ as `npm run bench` takes it; every Nth page of a set. Prints what was hidden though the truth has it, and each page that was not
 * given back as it came. Exit 0: all were; 1: some were not, bad usage, or nothing to measure.
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { importTypeScript, root } from "./build/typescript.mjs";
import { addressOf, markupOf, truthsOf } from "./fit/set.mjs";
import { ensureBrowsers } from "./setup/browsers.mjs";
import { buildExtension } from "./setup/build.mjs";
import { orRefuse, Refusal } from "./setup/progress.mjs";

/** Shorter texts stand in an article by chance. Characters. */
const shortest = 25;

const folded = (text) =>
	text
		.normalize("NFKC")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.toLowerCase()
		.trim();

const parsed = (options) => {
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		throw new Refusal(error.message);
	}
};

await orRefuse(async () => {
	const values = parsed({ corpus: { type: "string" }, sets: { type: "string" }, step: { type: "string", default: "1" } });
	const step = Number(values.step);
	if (!values.corpus || !existsSync(values.corpus) || !(step >= 1))
		throw new Refusal("Name a folder of sets: node tools/measure-hiding.mjs --corpus DIR [--sets a,b] [--step N]");
	const sets = values.sets?.split(",") ?? readdirSync(values.corpus);
	const folders = sets.map((set) => path.join(values.corpus, set)).filter((folder) => existsSync(path.join(folder, "truth.jsonl")));
	const truths = folders.flatMap((folder) =>
		truthsOf(folder)
			.filter((_, at) => at % step === 0)
			.map((truth) => ({ folder, truth })),
	);
	if (truths.length === 0) throw new Refusal(`No pages in ${values.corpus}.`);
	const bodies = new Map(
		truths.map(({ folder, truth }) => [`${path.basename(folder)}/${truth.id}`, folded([truth.body ?? ""].flat().join("\n"))]),
	);
	const pages = truths.map(({ folder, truth }) => ({
		id: `${path.basename(folder)}/${truth.id}`,
		markup: markupOf(folder, truth),
		host: new URL(addressOf(truth)).host,
	}));
	const { chromium } = await ensureBrowsers(["chromium"]);
	await buildExtension(root);
	const { measureHiding } = await importTypeScript("tools/hiding.ts");
	const count = { pages: 0, hidden: 0, inTruth: 0, changed: 0, failed: 0 };
	await measureHiding(chromium, pages, ({ id, hidden, isExact, error }) => {
		if (error !== undefined) {
			count.failed++;
			console.log(`${id}: could not be shown: ${error}`);
			return;
		}
		count.pages++;
		count.hidden += hidden.length;
		if (!isExact) {
			count.changed++;
			console.log(`${id}: is not as it came`);
		}
		for (const { label, text } of hidden) {
			const words = folded(text);
			if (words.length < shortest || !bodies.get(id)?.includes(words)) continue;
			count.inTruth++;
			console.log(`${id}: hidden as ${label}: ${text.replace(/\s+/g, " ").trim().slice(0, 120)}`);
		}
	});
	console.log(
		`${count.pages} pages, ${count.hidden} elements hidden, ${count.inTruth} of them in the truth; ${count.changed} pages not as they came, ${count.failed} not shown`,
	);
	process.exitCode = count.changed + count.failed > 0 ? 1 : 0;
});
