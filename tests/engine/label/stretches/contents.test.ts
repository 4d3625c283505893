import { describe, expect, test } from "vitest";
import { httpUrl } from "../../../../src/page/dom/address.ts";
import { judged, news } from "../../../builders/judged.ts";
import { address, page } from "../../../builders/page.ts";

const sentence = "Ketua kelompok tani mengatakan hal itu di hadapan warga, Selasa, setelah gabah ditimbang di balai desa.";
const part = (id: string, heading: string): string => `<h2 id=${id}>${heading}</h2><p>${sentence}</p>`;
const parts = part("harga", "Harga gabah di pasar") + part("air", "Saluran air yang rusak") + part("utang", "Utang pupuk petani");

/** The labels of what a list of such links, before the parts of an article, says. */
const labelsOf = (list: string, openings: readonly string[]): readonly string[] => {
	const url = httpUrl(address);
	const { on } = judged({ ...page(news(list + parts)), ...(url && { url }) });
	return openings.map((opening) => on(opening).label);
};

/** What announces a list keeps it, however much of it is linked. */
const entries = (...texts: readonly string[]): string =>
	`<p>Tulisan ini memuat beberapa bagian:</p><ul>${texts.map((text, at) => `<li><a href="#${at}">${at + 1}. ${text}</a></li>`).join("")}</ul>`;

describe("a table of contents", () => {
	test("is none of the text, which says it once more", () => {
		const list = entries("Harga gabah di pasar", "Saluran air yang rusak", "Utang pupuk petani");
		expect(labelsOf(list, ["1. Harga", "2. Saluran", "3. Utang", "Harga gabah", "Utang pupuk"])).toEqual([
			"navigation",
			"navigation",
			"navigation",
			"content",
			"content",
		]);
	});
	test("goes whole, though it shortens a heading", () =>
		expect(labelsOf(entries("Harga gabah di pasar", "Saluran air"), ["1. Harga", "2. Saluran"])).toEqual(["navigation", "navigation"]));
});

describe("jumps within the page stay", () => {
	test("as points that the text says nowhere else", () => {
		const list = entries("Harga naik menjadi enam ribu rupiah", "Saluran air diperbaiki tahun ini");
		expect(labelsOf(list, ["1. Harga", "2. Saluran"])).toEqual(["content", "content"]);
	});
	test("as figures, though another stands alone in the text", () =>
		expect(labelsOf(`${entries("2", "3")}<p>***</p>`, ["1. 2", "2. 3"])).toEqual(["content", "content"]));
	test("in a sentence", () =>
		expect(labelsOf(`<p>Gabah dijual dengan <a href="#harga">harga yang baru</a> sejak Senin.</p>`, ["Gabah"])).toEqual(["content"]));
});
