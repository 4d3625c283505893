import { describe, expect, test } from "vitest";
import { linkStart, type Measure, measure } from "../../../src/engine/prose/measure.ts";
import { known } from "../../builders/judged.ts";
import { page, textBlocks } from "../../builders/page.ts";

/** The measure of the first text block of a body. */
const measureOf = (html: string): Measure => {
	const seen = page(html);
	const [block] = textBlocks(seen);
	if (!block) throw new Error("There is no text to measure.");
	return measure(seen, block, known);
};

const sentence = "Petani di lereng Gunung Sari memanen padi dua pekan lebih awal.";

test("link density is the share of characters in links", () => {
	expect(measureOf("<p>Harga naik</p>").linkDensity).toBe(0);
	expect(measureOf("<p>Ke <a href=/a>pantai</a></p>").linkDensity).toBeCloseTo(6 / 9);
	expect(measureOf("<p><a href=/a>Ke pantai</a></p>").linkDensity).toBe(1);
	expect(measureOf("<p><a href='javascript:a()'>Ke pantai</a></p>").linkDensity).toBe(0);
});

test.each([
	["<p>Harga naik, kata Rania</p>", -1],
	["<p><a href=/a>Harga</a> naik</p>", 0],
	["<p>Harga <b><a href=/a>naik</a></b></p>", 6],
])("the first link of %s begins at %d", (html, at) => expect(linkStart(measureOf(html).block)).toBe(at));

describe("a sentence's end", () => {
	test.each([
		"Harga naik.",
		"Harga naik!",
		"Harga naik?”",
		"“Harga naik.”",
		"(Harga naik.)",
		"Harga naik…",
		"Daftarnya:",
		"値段が上がる。",
		"کیا قیمت بڑھی؟",
	])("ends %s", (text) => expect(measureOf(`<p>${text}</p>`).endsSentence).toBe(true));
	test.each(["Harga naik", "Harga naik,", "Rp15.000", "koran.example", "Harga naik »"])("does not end %s", (text) =>
		expect(measureOf(`<p>${text}</p>`).endsSentence).toBe(false),
	);
});

describe("running text", () => {
	test.each<[name: string, html: string]>([
		["a label", "<p>Berita daerah terpopuler hari ini</p>"],
		["a short sentence", "<p>Harga naik.</p>"],
		["a row of links", "<p><a href=/a>Petani memanen padi.</a> <a href=/b>Pasar malam dibuka.</a></p>"],
		["a heading", `<h2>${sentence}</h2>`],
		["a button", `<button>${sentence}</button>`],
	])("is not %s", (_, html) => expect(measureOf(html).prose).toBe(0));

	test("is counted without its links", () => {
		expect(measureOf(`<p>${sentence}</p>`).prose).toBe(sentence.length);
		expect(measureOf(`<p>${sentence} <a href=/a>Pasar malam.</a></p>`).prose).toBeCloseTo(sentence.length + 1);
	});
});

test("a character of a script without spaces says as much as two and a half", () => {
	expect(measureOf("<p>Harga</p>").length).toBe(5);
	expect(measureOf("<p>値段が上がる</p>").length).toBe(6 * 2.5);
});

test("digits and function words are shares; short blocks have too few words to tell", () => {
	expect(measureOf("<p>15 kg</p>").digits).toBeCloseTo(2 / 5);
	expect(measureOf(`<p>${sentence}</p>`).density).toBeGreaterThan(0.05);
	expect(measureOf("<p>yang di dan ke dari</p>").density).toBe(0);
});
