/**
 * Fits the weights of src/engine/detect/detection-weights.ts: logistic regression over the signs of the first look.
 *
 *     node tools/fit-detection.mjs CORPUS [--looks FILE] [--write]
 *
 * CORPUS: a folder of sets, each with `set.json`, `truth.jsonl` ({id, url, kind, pageType}) and `pages/<id>.html.gz`.
 * --looks FILE: keeps what the first look saw, a JSON line for each page, so that a second run need not parse the pages again.
 * --write: writes the table; without it only the figures are printed.
 *
 * Points set by hand (`untaught-weights.ts`) are held, and the others learned beside them.
 *
 * The figures come from cross-validation: the pages of one host are never both learned from and tested on. The same corpus gives the
 * same table.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { importTypeScript } from "./build/typescript.mjs";
import { addressOf, jsonLines, markupOf, truthsOf } from "./fit/set.mjs";

/** Strength of the quadratic penalty, steps of the descent, folds, and points (a tenth of log-odds each) below which a sign is left out. */
const fit = { penalty: 3, steps: 500, folds: 8, least: 2 };
/**
 * Both classes weigh the same. Within them: sets of snippets count less (their truth holds pages that are hardly articles), and lists,
 * because a false alarm there would touch pages a reader wants whole.
 */
const emphasis = { snippets: 0.4, lists: 2 };
const lists = new Set(["home", "listing", "section", "index", "collection"]);
/** Added to the start: in doubt a page is no article. Points. */
const caution = -3;

const [corpus, ...flags] = process.argv.slice(2);
if (!corpus || !existsSync(corpus)) {
	console.error("Say where the corpus is: node tools/fit-detection.mjs CORPUS [--looks FILE] [--write]");
	process.exit(2);
}
const looksFile = flags.includes("--looks") ? flags[flags.indexOf("--looks") + 1] : undefined;

const { clear } = await importTypeScript("src/engine/detect/detect.ts");
const { statedSigns } = await importTypeScript("src/engine/detect/stated-signs.ts");
const { seenSigns } = await importTypeScript("src/engine/detect/seen-signs.ts");
const { untaughtWeights } = await importTypeScript("src/engine/detect/untaught-weights.ts");
const { glance } = await importTypeScript("src/page/glance/glance.ts");

const looks = new Map(looksFile && existsSync(looksFile) ? jsonLines(looksFile).map(({ set, id, look }) => [`${set}/${id}`, look]) : []);

/** Styles in the markup, which the first look does not see: jsdom 29.1 throws on some, and takes minutes and gigabytes for others. */
const styles = /\sstyle=(?:"[^"]*"|'[^']*')/gi;

const lookAt = (set, truth) => {
	const { id } = truth;
	const known = looks.get(`${set}/${id}`);
	if (known) return known;
	const html = markupOf(join(corpus, set), truth);
	let look;
	try {
		const { window } = new JSDOM(html.replace(styles, ""), { url: addressOf(truth), virtualConsole: new VirtualConsole() });
		const { statement, sight } = glance(window.document);
		// What is cut out of a text keeps the whole of it in memory: a copy lets the page go.
		look = JSON.parse(JSON.stringify({ ...statement, ...sight() }));
		window.close();
	} catch (error) {
		// A page that cannot be opened teaches nothing.
		console.error(`${set}/${id}: left out, ${error.message}`);
		return undefined;
	}
	if (looksFile) appendFileSync(looksFile, `${JSON.stringify({ set, id, look })}\n`);
	return look;
};

const pages = readdirSync(corpus)
	.filter((set) => existsSync(join(corpus, set, "set.json")))
	.flatMap((set) => {
		const { group } = JSON.parse(readFileSync(join(corpus, set, "set.json"), "utf8"));
		if (group === "biased") return [];
		return truthsOf(join(corpus, set)).flatMap((truth) => {
			const look = lookAt(set, truth);
			if (!look) return [];
			const host = new URL(look.url).hostname.split(".").slice(-2).join(".");
			const article = truth.kind === "article";
			const type = article ? set : (truth.pageType ?? "other");
			const stated = [...statedSigns(look).keys()];
			return [{ id: truth.id, article, group, type, host, stated, rules: [...stated, ...seenSigns(look, look).keys()] }];
		});
	});

const names = [...new Set(pages.flatMap(({ rules }) => rules))].sort();
const place = new Map(names.map((name, index) => [name, index]));
/** Points set by hand, by the place of their sign. */
const held = new Map(names.flatMap((name, index) => (untaughtWeights.has(name) ? [[index, untaughtWeights.get(name)]] : [])));
const counts = { true: 0, false: 0 };
for (const page of pages) {
	page.signs = page.rules.map((rule) => place.get(rule));
	page.early = page.stated.map((rule) => place.get(rule));
	page.weight = page.article ? (page.group === "snippets" ? emphasis.snippets : 1) : lists.has(page.type) ? emphasis.lists : 1;
	counts[page.article] += page.weight;
}
for (const page of pages) page.weight *= 1000 / counts[page.article];

/** Adam's descent (Kingma and Ba 2015) on the penalised log-loss; the last weight is the start and goes unpenalised. */
const learn = (sample) => {
	const size = names.length + 1;
	const [w, m, v] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	for (const [sign, points] of held) w[sign] = points / 10;
	for (let step = 1; step <= fit.steps; step++) {
		const slope = new Float64Array(size);
		for (const { signs, article, weight } of sample) {
			const error = (1 / (1 + Math.exp(-points(w, signs))) - Number(article)) * weight;
			for (const sign of signs) slope[sign] += error;
			slope[size - 1] += error;
		}
		for (let i = 0; i < size; i++) {
			if (held.has(i)) continue;
			if (i < size - 1) slope[i] += fit.penalty * w[i];
			m[i] = 0.9 * m[i] + 0.1 * slope[i];
			v[i] = 0.999 * v[i] + 0.001 * slope[i] ** 2;
			w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8);
		}
	}
	return w;
};
const points = (w, signs) => signs.reduce((sum, sign) => sum + w[sign], w[w.length - 1]);

/** Log-odds to whole points. */
const rounded = (w) =>
	w.map((weight, index) =>
		index === names.length
			? Math.round(weight * 10) + caution
			: Math.abs(Math.round(weight * 10)) < fit.least
				? 0
				: Math.round(weight * 10),
	);

const foldOf = (host) => [...host].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7) % fit.folds;
for (let fold = 0; fold < fit.folds; fold++) {
	const w = rounded(learn(pages.filter(({ host }) => foldOf(host) !== fold)));
	for (const page of pages)
		if (foldOf(page.host) === fold) {
			page.points = points(w, page.signs);
			page.statedPoints = points(w, page.early);
		}
}
const weights = rounded(learn(pages));

const report = (title, pointsOf) => {
	const by = {};
	for (const page of pages) {
		const kind = `${page.article ? "article" : "other"} ${page.type}`;
		by[kind] ??= { pages: 0, wrong: 0 };
		by[kind].pages++;
		if (pointsOf(page) > 0 !== page.article) by[kind].wrong++;
	}
	const rate = (article) => {
		const these = pages.filter((page) => page.article === article && page.group !== "snippets");
		return these.filter((page) => pointsOf(page) > 0 === article).length / these.length;
	};
	console.log(
		`${title}: balanced accuracy ${((rate(true) + rate(false)) / 2).toFixed(4)} (articles found ${rate(true).toFixed(4)}, others left ${rate(false).toFixed(4)})`,
	);
	for (const [kind, { pages: all, wrong }] of Object.entries(by).sort()) console.log(`  ${kind}: ${wrong} of ${all} wrong`);
};
/** What a page says of itself is the answer where it is this clear; elsewhere all that was seen is. */
const isClear = ({ statedPoints }) => statedPoints > clear.article || statedPoints < clear.other;
report("Cross-validated by host", (page) => (isClear(page) ? page.statedPoints : page.points));
const decided = pages.filter(isClear);
const turned = decided.filter((page) => page.statedPoints > 0 !== page.points > 0);
console.log(
	`Clear from what they say of themselves: ${decided.length} of ${pages.length} pages; a further look would have answered otherwise on ${turned.length}, rightly on ${turned.filter((page) => page.points > 0 === page.article).length}.`,
);
report("On the pages learned from", (page) => points(weights, page.signs));

if (flags.includes("--write")) {
	const rows = names.flatMap((name, index) => (weights[index] === 0 || held.has(index) ? [] : [`\t"${name}": ${weights[index]},`]));
	writeFileSync(
		"src/engine/detect/detection-weights.ts",
		`/** Made by tools/fit-detection.mjs; do not edit. Points towards an article for each sign, tenths of log-odds. */\nexport const weights: Readonly<Record<string, number>> = {\n${rows.join("\n")}\n};\n\n/** Points every page starts with. */\nexport const start = ${weights[names.length]};\n`,
	);
}
