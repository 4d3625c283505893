import { expect, test } from "vitest";
import { tablePiece } from "../../src/engine/article/pieces/table.ts";
import { extentOf, neighbours } from "../../src/engine/label/follow/neighbours.ts";
import { label } from "../../src/engine/label/label.ts";
import { wholeTables } from "../../src/engine/label/stretches/tables.ts";
import { weighedPage } from "../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../src/engine/prose/scene.ts";
import { statedShare } from "../../src/engine/prose/stated.ts";
import { without } from "../../src/engine/text/runs.ts";
import type { BlockId, ElementId, Json, PageElement, TextBlock } from "../../src/model/reading/page.ts";
import type { Verdict } from "../../src/model/reading/verdict.ts";
import { before, known, news } from "../builders/judged.ts";
import { page } from "../builders/page.ts";
import { processorTime } from "../builders/processor-time.ts";
import { aboutOf, pageOf } from "../builders/stated.ts";

/** More than a stack holds, as nested calls and as arguments of one. */
const many = 200_000;

test("data nested without end states nothing, and nothing is thrown", () => {
	const nested = (wrap: (inner: Json) => Json): Json => {
		let value: Json = "Beras naik";
		for (let depth = 0; depth < many; depth++) value = wrap(value);
		return value;
	};
	const title = "Harga beras naik lagi";
	for (const headline of [nested((inner) => [inner]), nested((inner) => ({ "@value": inner })), nested((inner) => ({ name: inner }))])
		expect(aboutOf({ title, data: [{ "@type": "NewsArticle", headline, datePublished: headline, author: headline }] })).toMatchObject({
			title,
			byline: [],
		});
});

test("lists without end are read to their end", () => {
	const list = Array.from({ length: many }, () => "2021-05-03");
	const stated = { "@type": "NewsArticle", headline: list, datePublished: list, dateModified: list };
	expect(aboutOf({ data: [stated] })).toMatchObject({ published: "2021-05-03", modified: "2021-05-03" });
	const body = "Petani memanen padi lebih awal karena hujan turun sejak April di lereng utara. ".repeat(3);
	expect(statedShare(pageOf({ data: [[...list, { articleBody: body }]] }))(body)).toBe(1);
});

test("a table of as many cells is read, and so is a line of as many parts", () => {
	const box = (parent: ElementId | -1, tag: string): PageElement => ({ parent, tag, hints: [], name: "", inline: false });
	const [table, row] = [0 as ElementId, 1 as ElementId]; // their places below
	const cells = Array.from({ length: many }, (_, at) => (at + 2) as ElementId);
	const elements = [box(-1, "table"), box(table, "tr"), ...cells.map(() => box(row, "td"))];
	const blocks = cells.map(
		(element, at): TextBlock => ({
			...{ kind: "text", role: "cell", id: at as BlockId, element, hidden: false, linkChars: 0, text: "12" },
			runs: [{ text: "12", element }],
		}),
	);
	const seen = { ...pageOf({}), elements, blocks };
	expect(tablePiece({ page: seen, runsOf: ({ runs }) => runs, captionsOf: new Map() }, table, blocks)).toMatchObject({ kind: "table" });
	const view = scene(seen, known);
	const verdicts = blocks.map(({ id }): Verdict => ({ block: id, label: "navigation", sureness: "likely", reasons: [] }));
	expect(
		wholeTables(
			weighedPage(
				view,
				view.measures.map(() => 0),
			),
			verdicts,
			{ headline: -1 },
		),
	).toHaveLength(many);
	const runs = blocks.flatMap((block) => block.runs);
	expect(without(runs, [{ start: 0, end: 2 }])).toHaveLength(many - 1);
});

test("thousands of comments are walked over once, however many blocks ask what is beside them", () => {
	const comments = 20_000;
	const blocks = Array.from(
		{ length: comments },
		(_, at): TextBlock => ({
			...{ kind: "text", role: "paragraph", id: at as BlockId, element: 0 as ElementId, hidden: false, linkChars: 0, text: "Setuju" },
			runs: [{ text: "Setuju", element: 0 as ElementId }],
		}),
	);
	const elements: readonly PageElement[] = [{ parent: -1, tag: "div", hints: [], name: "", inline: false }];
	const view = scene({ ...pageOf({}), elements, blocks }, known);
	const odds = view.measures.map(() => 0);
	const verdicts = blocks.map(({ id }): Verdict => ({ block: id, label: "comments", sureness: "sure", reasons: [] }));
	const { beside } = neighbours(weighedPage(view, odds), verdicts, extentOf(verdicts));
	const walks = (): void => {
		expect(new Set(blocks.map((_, at) => beside(at, 1)))).toEqual(new Set([comments]));
		expect(new Set(blocks.map((_, at) => beside(at, -1)))).toEqual(new Set([-1]));
	};
	// Each walk anew took fourteen seconds.
	expect(processorTime(walks)).toBeLessThan(1500);
});

test("twice as many updates, each kept for the one above it, are labelled in hardly more than twice the time", () => {
	const share = '<div class="share"><a href="https://facebook.com/sharer">Bagikan</a></div>';
	const update = (at: number) => `<div class="entry"><h3>Perkembangan ${at}</h3><p>${before[at % before.length]}</p>${share}</div>`;
	/** The shorter of two times, ms: the machine may be busy with something else during one. */
	const timeOf = (updates: number): number => {
		const seen = page(news(Array.from({ length: updates }, (_, at) => update(at)).join("")));
		return Math.min(...[1, 2].map(() => processorTime(() => label(seen, { words: known }))));
	};
	timeOf(100);
	// About twice; five to six times where all are asked anew for each that is kept.
	expect(timeOf(2_000) / timeOf(1_000)).toBeLessThan(3.5);
}, 60_000);
