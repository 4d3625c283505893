import { describe, expect, test } from "vitest";
import { after, before, judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const titles = ["Jembatan gantung di hulu selesai", "Harga pupuk turun sejak Senin lalu"] as const;
const link = (title: string, at: number): string => `<a href="https://koran.example/daerah/${at}">${title}</a>`;

/** Labels of the two titles in a list amid the article, which must stay. `above`: what stands before the list; `item`: what a title is made. */
const labels = (item: (title: string, at: number) => string, above = "", texts: readonly string[] = titles): readonly string[] => {
	const list = `<ul class="isi-daftar">${texts.map((title, at) => `<li>${item(title, at)}</li>`).join("")}</ul>`;
	const { on } = judged(page(news(`${above}${list}`)));
	for (const text of [...before, ...after]) expect(on(text).label).toBe("content");
	return texts.map((title) => on(title).label);
};

test("a list amid the text that is all headlines of the site's other articles leads to these, with a word before each that says what it is about", () => {
	const topics = ["Kerja bakti dua dusun:", "Kabar dari dinas tani:"];
	expect(
		labels(
			(text, at) => `<strong>${topics[at]}</strong> ${link(text.slice(`${topics[at]} `.length), at)}`,
			"",
			titles.map((title, at) => `${topics[at]} ${title}`),
		),
	).toEqual(["related", "related"]);
});

describe("it is the text's", () => {
	test("where a sentence of the text announces it", () =>
		expect(labels(link, "<p>Warga mencatat dua hal penting selama musim panen tahun ini:</p>")).toEqual(["content", "content"]));
	test("where the links are in sentences", () => {
		const sentences = titles.map((title) => `${title}, kata ketua kelompok tani yang memimpin kerja bakti itu sejak pagi.`);
		expect(labels((text, at) => text.replace("kerja bakti", link("kerja bakti", at)), "", sentences)).toEqual(["content", "content"]);
	});
	test("where figures stand before the links", () => {
		const pairs = ["Rangga Sutejo dan Wira Hadi Kusuma", "Laras Wuri dan Bagas Pranoto Jaya", "Dimas Arta dan Sekar Nawang Wulan"];
		const lines = pairs.map((pair, at) => `Nomor urut ${at + 1}: ${pair}`);
		const item = (_: string, at: number): string => `Nomor urut ${at + 1}: ${link(pairs[at] ?? "", at)}`;
		expect(labels(item, "<h2>Para calon bupati</h2>", lines)).toEqual(["content", "content", "content"]);
	});
	test("where it leads to other sites", () =>
		expect(
			labels((title, at) => `<a href="https://dinas-${at}.example/lereng">${title}</a>`, "<p>Dua laporan itu dibuka untuk umum.</p>"),
		).toEqual(["content", "content"]));
});
