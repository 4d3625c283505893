import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { read, toText } from "../../src/lib.ts";
import { foldText } from "../pages-tools/expectations.ts";
import { paragraphs } from "./article.ts";
import { bridge, furtherShapes, goneTexts, knownShapes, pageWith } from "./shapes.ts";

const shapes = [...knownShapes, ...furtherShapes];
const url = "https://kabarteluk.example/daerah/kantor-pos-bersama/";

const cleanText = (markup: string): string => {
	const reading = read(new JSDOM(markup, { url }).window.document, { url });
	return reading.kind === "article" ? foldText(toText(reading.article)) : "no article";
};

const lost = (text: string, sentences: readonly string[]): readonly string[] => sentences.filter((each) => !text.includes(foldText(each)));

test("there are 21 known shapes and at least 21 more, each with its own name", () => {
	expect(knownShapes).toHaveLength(21);
	expect(furtherShapes.length).toBeGreaterThanOrEqual(21);
	expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
});

test("the article without promos keeps every sentence", () => {
	expect(lost(cleanText(pageWith([])), paragraphs)).toEqual([]);
});

describe.each(shapes.map((shape, index) => ({ name: shape.name, shape, index })))("$name", ({ shape, index }) => {
	const text = cleanText(pageWith([{ shape, index }]));

	test("the promo goes", () => {
		expect(goneTexts(shape, index).filter((each) => text.includes(each))).toEqual([]);
	});

	test("the prose stays", () => expect(lost(text, paragraphs)).toEqual([]));
});

test("all shapes on one page: every promo goes, every sentence stays", () => {
	const all = shapes.map((shape, index) => ({ shape, index }));
	const text = cleanText(pageWith(all));
	expect(
		all.filter(({ shape, index }) => goneTexts(shape, index).some((each) => text.includes(each))).map(({ shape }) => shape.name),
	).toEqual([]);
	const bridges = all.slice(paragraphs.length - 2).map(({ index }) => bridge(index));
	expect(lost(text, [...paragraphs, ...bridges])).toEqual([]);
});

test("what stands between two breaks of a paragraph stays on both sides of the promo", () => {
	const index = shapes.findIndex(({ name }) => name === "between two line breaks of a paragraph");
	const shape = shapes[index];
	if (!shape) throw new Error("the shape is gone");
	expect(cleanText(pageWith([{ shape, index }]))).toContain("Demikian keadaan sampai sore itu di dermaga utara.");
});
