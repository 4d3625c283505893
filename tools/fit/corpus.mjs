// Pages with truth, surveyed once and kept as JSON lines, so that a fit can be repeated in seconds.
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { addressOf, jsonLines, markupOf, truthsOf } from "./set.mjs";

/** The site a page is from, by the last two labels of its host: pages of one site never stand on both sides of a fold. */
export const siteOf = (row) => {
	try {
		return new URL(row.url).hostname.split(".").slice(-2).join(".");
	} catch {
		return row.id;
	}
};

/** Groups of sites for cross-validation. */
export const folds = 5;

/** The group a page is in, the same at every run. */
export const foldOf = (row) => Number.parseInt(createHash("sha1").update(siteOf(row)).digest("hex").slice(0, 6), 16) % folds;

/**
 * Article pages of the set in `folder`: `{set, truth, page}`. `cache` is where surveyed pages are kept.
 * `engine` is the bundled source with `surveyNear` and `markupEye`.
 */
function loadSet(folder, set, cache, engine) {
	const file = path.join(cache, `${set}.jsonl`);
	if (!existsSync(file)) {
		mkdirSync(cache, { recursive: true });
		writeFileSync(`${file}.part`, "");
		for (const truth of truthsOf(folder)) {
			if (truth.kind === "non-article") continue;
			const dom = new JSDOM(markupOf(folder, truth), { url: addressOf(truth), virtualConsole: new VirtualConsole() });
			appendFileSync(
				`${file}.part`,
				`${JSON.stringify({ set, truth, page: engine.surveyNear(dom.window.document, engine.markupEye).page })}\n`,
			);
			dom.window.close();
		}
		renameSync(`${file}.part`, file);
	}
	return jsonLines(file).filter(({ truth }) => truth.kind !== "non-article");
}

const sets = ["scrapinghub", "fundus", "cleanportal", "newspaper4k", "wcxb", "trafilatura"];

/** Pages with truth of all sets: `{set, truth, body, page}`; `body` is empty where there are segments only. */
export const loadSets = ({ corpus, promos, cache }, engine) =>
	[...sets.map((set) => [path.join(corpus, set), set]), ...(promos ? [[promos, "promos"]] : [])]
		.flatMap(([folder, set]) => loadSet(folder, set, cache, engine).map((row) => ({ set, ...row })))
		.map((row) => ({ ...row, body: Array.isArray(row.truth.body) ? row.truth.body.join("\n\n") : (row.truth.body ?? "") }))
		.filter(({ body, truth }) => body || truth.with?.length);
