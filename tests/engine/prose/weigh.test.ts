import { describe, expect, test } from "vitest";
import { bucketsOf, features } from "../../../src/engine/prose/features.ts";
import { observe } from "../../../src/engine/prose/observe.ts";
import { type Scene, scene } from "../../../src/engine/prose/scene.ts";
import { weigh } from "../../../src/engine/prose/weigh.ts";
import { aboveWeights, bias, bucketWeights, hintWeights, phraseWeights } from "../../../src/engine/prose/weigh.weights.ts";
import { after, before, known, news } from "../../builders/judged.ts";
import { page } from "../../builders/page.ts";

/** The sum as the fit sees it: everything observed in a block, one by one. */
const observed = (view: Scene, index: number): number => {
	let odds = bias;
	observe(view, index, {
		feature: (at, bucket) => {
			odds += bucketWeights[features[at]?.id ?? ""]?.[bucket] ?? 0;
		},
		phrase: (label, kind) => {
			odds += phraseWeights[`${label} ${kind}`] ?? 0;
		},
		above: (tag, distance) => {
			odds += aboveWeights[tag]?.[distance] ?? 0;
		},
		hint: (word, near) => {
			odds += hintWeights[word]?.[near ? 0 : 1] ?? 0;
		},
	});
	return odds;
};

const deep = (inner: string): string =>
	`<article class="article content article"><section class=content><div class="entry content"><div><aside><ul class="related menu"><li class="menu item"><a href=/a>${inner}</a></li><li class="menu item">${inner}</li><li class=menu>${inner}</li></ul></aside></div></div></section></article>`;

describe("the weight of a block is the sum of all that is observed in it", () => {
	test.each([
		["an article", news()],
		["an article with a teaser", news("<aside class=related><p>Baca juga: Harga beras</p></aside>")],
		["boxes inside boxes, the same class words near and far", deep(before[0] ?? "") + deep(after[0] ?? "")],
		["a body with text of its own", "Teks lepas"],
		["a table in a table", "<table><tr><td><table class=content><tr><td class=content>Satu<td>Dua</table></table>"],
	])("%s", (_, html) => {
		const view = scene(page(html), known);
		const weights = weigh(view);
		expect(weights.length).toBeGreaterThan(0);
		for (const [index, weight] of weights.entries()) expect(weight).toBeCloseTo(observed(view, index), 9);
	});
});

describe("a form", () => {
	const weightOf = (html: string): number => {
		const view = scene(page(html), known);
		return weigh(view)[view.measures.findIndex(({ block }) => block.text === after[0])] ?? Number.NaN;
	};
	const form = (html: string): string => `<form id="seluruhForm">${html}</form>`;
	const box = (html: string): string => `<div>${html}</div>`;
	const line = `<p>${after[0]}</p>`;
	test("around the whole page is none", () => expect(weightOf(form(news()))).toBeCloseTo(weightOf(box(news())), 9));
	test("within it is one", () => {
		const around = news().replace(line, "");
		expect(weightOf(around.replace("</article>", `</article>${form(line)}`))).toBeLessThan(
			weightOf(around.replace("</article>", `</article>${box(line)}`)),
		);
	});
});

test("every feature has its bucket, named and weighed", () => {
	const view = scene(page(news(deep(after[0]))), known);
	for (const [index, measure] of view.measures.entries()) {
		const buckets = bucketsOf(view, measure, index);
		expect(buckets.length).toBe(features.length);
		for (const [at, bucket] of buckets.entries()) expect(bucket).toBeLessThan(features[at]?.buckets.length ?? 0);
	}
	for (const { id, buckets } of features) expect(bucketWeights[id]?.length).toBe(buckets.length);
	expect(Object.keys(bucketWeights)).toEqual(features.map(({ id }) => id));
});
