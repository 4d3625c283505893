import { describe, expect, test } from "vitest";
import { beyondDoubt, context, contextNames } from "../../../src/engine/prose/context.ts";
import { scene } from "../../../src/engine/prose/scene.ts";
import { settle } from "../../../src/engine/prose/settle.ts";
import { columnNames, columns, depth, leaves, thresholds } from "../../../src/engine/prose/settle.weights.ts";
import { weigh } from "../../../src/engine/prose/weigh.ts";
import { markupEye } from "../../../src/page/survey/eye.ts";
import { survey } from "../../../src/page/survey/survey.ts";
import { after, before, known, news } from "../../builders/judged.ts";
import { documentOf, page } from "../../builders/page.ts";

type Column = (typeof contextNames)[number];

const rowsOf = (html: string, odds: (text: string) => number, head = "") => {
	const view = scene(survey(documentOf(html, head), markupEye).page, known);
	const rowOf = context(
		view,
		view.measures.map(({ block }) => odds(block.text)),
	);
	/** The number of a column for the block that begins with these words. */
	return (opening: string, column: Column): number => {
		const at = view.measures.findIndex(({ block }) => block.text.startsWith(opening));
		return rowOf(at)[contextNames.indexOf(column)] ?? Number.NaN;
	};
};

const isProse = (text: string): boolean => [...before, ...after].some((each) => each === text);
/** Odds that know the truth: 3 for the article, -3 for the rest. */
const truth = (text: string): number => (isProse(text) ? 3 : -3);

test("a row has a number for each column, and none is missing", () => {
	for (const html of ["", "Satu", news("<h3>Panen</h3>"), "<table><tr><td>1</table>"]) {
		const view = scene(page(html), known);
		const rowOf = context(
			view,
			view.measures.map(() => 0),
		);
		for (const [at] of view.measures.entries()) {
			const row = rowOf(at);
			expect(row).toHaveLength(contextNames.length);
			expect([...row].filter((value) => !Number.isFinite(value))).toEqual([]);
		}
	}
});

describe("the columns", () => {
	const of = rowsOf(news("<h3>Menjemur</h3><ul><li><a href=/a>Tarif kapal</a></li></ul>"), truth);

	test("of neighbours hold their odds, and what has none beside it is against it", () => {
		expect(of(before[1], "before")).toBe(3);
		expect(of("Menjemur", "before")).toBe(3);
		expect(of("Menjemur", "after")).toBe(-3);
		expect(of("Menjemur", "after 2")).toBe(3);
		expect(of("Beranda", "before")).toBe(-8);
		expect(of("Koran Contoh", "after")).toBe(-8);
	});

	test("of the company hold the mean of blocks of one kind in one box", () => {
		expect(of(after[0], "company")).toBeCloseTo(3);
		expect(of(after[0], "company count")).toBe(6);
		expect(of("Tarif kapal", "company")).toBeCloseTo(-3);
		expect(of("Koran Contoh", "company count")).toBe(1);
		expect(of("Koran Contoh", "kind")).toBeGreaterThan(of("Koran Contoh", "company"));
	});

	test("of place tell how far the article runs", () => {
		expect(of(before[0], "since first")).toBe(0);
		expect(of(after[2], "until last")).toBe(0);
		expect(of("Beranda", "since first")).toBeLessThan(0);
		expect(of(before[0], "read so far")).toBe(0);
		expect(of("Koran Contoh", "read so far")).toBe(1);
		expect(of(before[0], "since headline")).toBe(1);
	});

	test("of the container tell what hangs on it", () => {
		expect(of(before[0], "parent")).toBeGreaterThan(0.8);
		expect(of("Tarif kapal", "parent")).toBeLessThan(0.1);
		expect(of(before[0], "up to main")).toBeLessThan(of("Koran Contoh", "up to main"));
		expect(of("Koran Contoh", "branch")).toBeLessThan(0.1);
	});

	test("of headings hold what follows them", () => {
		expect(of("Menjemur", "follows heading")).toBeGreaterThan(0.5);
		expect(of(before[0], "follows heading")).toBe(-1);
		expect(of(after[0], "under heading")).toBe(-3);
	});
});

test("the page's own words tell what its article is", () => {
	const head = `<meta name="description" content="${before[0]}"><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: before.join(" ") })}</script>`;
	const of = rowsOf(news(), truth, head);
	expect([of(before[1], "stated"), of(after[1], "stated")].map((share) => share > 0.9)).toEqual([true, false]);
	expect(rowsOf(news(), truth)(before[0], "stated")).toBe(-1);
});

describe("settling", () => {
	test("asks complete trees that were fitted on these very columns", () => {
		expect(columnNames).toEqual(contextNames);
		const trees = leaves.length / 2 ** depth;
		expect(Number.isInteger(trees)).toBe(true);
		expect([columns.length, thresholds.length]).toEqual([trees * (2 ** depth - 1), trees * (2 ** depth - 1)]);
		expect(Math.max(...columns)).toBeLessThan(contextNames.length);
	});

	test("leaves a block alone that leaves no doubt", () => {
		const view = scene(page(news()), known);
		const own = view.measures.map((_, at) => (at % 2 === 0 ? beyondDoubt + 0.1 : -beyondDoubt - 0.1));
		expect(settle(view, own)).toEqual(own);
		const doubtful = view.measures.map(() => 0.1);
		expect(settle(view, doubtful)).not.toContain(0.1);
	});

	/** Odds alone and odds settled of the block that begins so. */
	const oddsOf = (html: string, opening: string) => {
		const view = scene(page(html), known);
		const own = weigh(view);
		const at = view.measures.findIndex(({ block }) => block.text.startsWith(opening));
		return { own: own[at] ?? 0, settled: settle(view, own)[at] ?? 0 };
	};

	test("lifts a short paragraph that stands between long ones", () => {
		const { own, settled } = oddsOf(news("<p>Itu saja.</p>"), "Itu saja.");
		expect(settled).toBeGreaterThan(own);
		expect(settled).toBeGreaterThan(0);
	});

	test("does not lift the same words in a row of teasers", () => {
		const teasers = `<section>${"<div><a href=/a>Kabar desa dari lereng gunung</a></div>".repeat(6)}<div>Itu saja.</div>${"<div><a href=/a>Kabar pasar dari kota barat</a></div>".repeat(6)}</section>`;
		expect(oddsOf(news("", teasers), "Itu saja.").settled).toBeLessThan(0);
	});
});
