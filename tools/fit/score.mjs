// F1 of the text kept, as the article extraction benchmark of scrapinghub defines it: 4-word shingles, each page's errors scaled to one.
import { segmentsIn } from "./segments.mjs";

const tokens = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const shingles = (text) => {
	const words = tokens(text);
	const counts = new Map();
	for (let at = 0; at < Math.max(1, words.length - 3); at++) {
		const key = words.slice(at, at + 4).join(" ");
		if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
};

/** Precision, recall and F1 of one page's text. */
export function scoreText(truth, text) {
	const wanted = shingles(truth);
	const given = shingles(text);
	let hit = 0;
	let total = 0;
	for (const [key, count] of wanted) hit += Math.min(count, given.get(key) ?? 0);
	for (const count of given.values()) total += count;
	const sum = [...wanted.values()].reduce((all, count) => all + count, 0);
	const precision = total ? hit / total : 0;
	const recall = sum ? hit / sum : 0;
	return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const leftText = (page, keep) =>
	page.scene.measures
		.filter((_, at) => keep[at])
		.map(({ block }) => block.text)
		.join("\n\n");

/** Prints a line a set. `keepOf(page)`: one yes or no a block. */
export const report = (title, pages, keepOf) => reportTexts(title, pages, (page) => leftText(page, keepOf(page)));

/** The same for whole texts. `textOf(page)`: what was read of it. */
export function reportTexts(title, pages, textOf) {
	const news = ["scrapinghub", "fundus", "cleanportal", "newspaper4k"];
	const groups = new Map();
	const segments = { must: 0, found: 0, mustNot: 0, leaked: 0 };
	for (const page of pages) {
		const text = textOf(page);
		if (page.body) {
			const score = scoreText(page.body, text);
			page.f1 = score.f1;
			for (const name of news.includes(page.set) ? [page.set, "news"] : [page.set]) groups.set(name, [...(groups.get(name) ?? []), score]);
		} else {
			const { with: must, without: mustNot = [] } = page.truth;
			segments.must += must.length;
			segments.found += segmentsIn(text, must).length;
			segments.mustNot += mustNot.length;
			segments.leaked += segmentsIn(text, mustNot).length;
		}
	}
	console.log(`\n${title}`);
	for (const [name, scores] of groups) {
		const precision = mean(scores.map((score) => score.precision));
		const recall = mean(scores.map((score) => score.recall));
		const ordered = scores.map((score) => score.f1).sort((one, other) => one - other);
		const f1 = (2 * precision * recall) / (precision + recall);
		console.log(
			`${name.padEnd(12)} ${String(scores.length).padStart(4)} pages  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  mean ${mean(ordered).toFixed(4)}  p10 ${ordered[Math.floor(ordered.length / 10)].toFixed(3)}  above 0.9 ${(100 * mean(ordered.map((value) => (value > 0.9 ? 1 : 0)))).toFixed(1)} %`,
		);
	}
	if (segments.must)
		console.log(
			`segments     found ${((100 * segments.found) / segments.must).toFixed(1)} %  leaked ${((100 * segments.leaked) / segments.mustNot).toFixed(1)} %`,
		);
}
