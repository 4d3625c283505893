import { describe, expect, test } from "vitest";
import { isTold } from "../../../../src/engine/label/questions/told.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import { judged, known, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";
import { processorTime } from "../../../builders/processor-time.ts";

const on = (between: string, opening: string) => judged(page(news(between))).on(opening);

describe("a label's word is the article's own", () => {
	const grid =
		"<table><tr><th>Terpopuler</th><th>Iklan</th></tr><tr><td>Pasar Ikan</td><td>12</td></tr><tr><td>Pasar Loak</td><td>7</td></tr></table>";
	test.each([
		["over a column", grid, "Terpopuler"],
		["over the next column", grid, "Iklan"],
		[
			"before each row",
			"<table><tr><th>Rekomendasi</th><td>Pasang alat ukur</td></tr><tr><th>Terkait</th><td>Dinas Pengairan</td></tr></table>",
			"Pasang alat",
		],
		["over a table", grid.replace("<table>", "<table><caption>Rekomendasi</caption>"), "Pasar Loak"],
		["before points", "<p>Simak:</p><ul><li>Pintu air dibuka pagi hari</li><li>Gabah dijemur di halaman</li></ul>", "Simak:"],
		["before a sentence", "<p>Read:</p><p>“The bridge belongs to all who cross it.”</p>", "Read:"],
		[
			"in a point that goes on behind its link",
			"<ul><li>Bawa kartu asli ke kantor camat.</li><li>Baca <a href=/panduan>panduan formulir</a> sebelum datang.</li><li>Simpan tanda terima.</li></ul>",
			"Baca panduan",
		],
	])("%s", (_, html, opening) => expect(on(html, opening).label).toBe("content"));
});

describe("it is none", () => {
	const link = "<a href=/daerah/pasar-ikan-baru>Pasar ikan baru dibuka di dermaga</a>";
	test.each([
		[
			"in a table that leads on",
			`<table><tr><td>Rekomendasi</td><td>${link}</td></tr><tr><td>1</td><td>${link}</td></tr></table>`,
			"Rekomendasi",
		],
		["in a table of one cell", "<table><tr><td>Iklan</td></tr></table>", "Iklan"],
		["before links", `<p>Simak:</p><ul><li>${link}</li><li>${link} lagi</li></ul>`, "Simak:"],
		[
			"in a point that is its link",
			`<ul><li>Bawa kartu asli ke kantor camat.</li><li>Baca ${link}</li><li>Simpan tanda terima.</li></ul>`,
			"Baca Pasar",
		],
	])("%s", (_, html, opening) => expect(on(html, opening).label).not.toBe("content"));
});

test("a long table is looked at once, not once a cell", () => {
	const view = scene(page(`<table>${"<tr><td>Iklan</td><td>Terkait</td></tr>".repeat(4000)}</table>`), known);
	const weighed = weighedPage(
		view,
		view.measures.map(() => 0),
	);
	// Once a cell took many seconds.
	expect(processorTime(() => expect(view.measures.every((_, at) => isTold(weighed, at))).toBe(true))).toBeLessThan(1500);
});
