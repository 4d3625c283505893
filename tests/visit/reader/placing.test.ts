import { describe, expect, test } from "vitest";
import { defaults, type Settings } from "../../../src/model/site/settings.ts";
import { readLive } from "../../../src/visit/reader/live-reading.ts";
import { after, before, headline } from "../../builders/judged.ts";
import { documentOf } from "../../builders/page.ts";

const text = (parts: readonly string[]): string => parts.map((each) => `<p>${each}</p>`).join("");

/** What is hidden of a page: the element and its first words. `open`: how many entries are listed and not hidden. */
const hiddenIn = (body: string, settings: Partial<Settings> = {}) => {
	const document = documentOf(body);
	const seen = readLive(document, { settings: { ...defaults, ...settings }, site: {}, granted: true }, { article: true, signs: [] });
	return {
		hides: seen.marks.map(({ element }) => {
			const { localName = "", textContent = "" } = seen.elements[element] ?? {};
			return `${localName} ${(textContent ?? "").trim().slice(0, 9)}`;
		}),
		open: seen.reading.kind === "article" ? seen.reading.hidden.filter(({ inPage }) => !inPage).length : 0,
	};
};

const related = "<h3>Berita Terkait</h3><ul><li><a href=/a>Kopi dari lereng</a></li><li><a href=/b>Teh dari lembah</a></li></ul>";
const inGrid = (columns: string, amid: string): string =>
	`<main><h1>${headline}</h1><div style="display:grid;grid-template-columns:${columns}">${amid}<div>${text(before)}${text(after)}</div></div></main>`;

describe("in a grid", () => {
	test("a box before the text is emptied, so that the text stays in its column", () =>
		expect(hiddenIn(inGrid("160px 1fr", `<div class=terkait>${related}</div>`)).hides).toEqual(["h3 Berita Te", "ul Kopi dari"]));
	test("a box with words of its own stays, and is listed", () =>
		expect(hiddenIn(inGrid("160px 1fr", "<div class=iklan>Iklan</div>"))).toEqual({ hides: [], open: 1 }));
	test.each([
		["columns are alike", "1fr 1fr", `<div class=terkait>${related}</div>`],
		["columns are one", "1fr", `<div class=terkait>${related}</div>`],
		["it has a place of its own", "160px 1fr", `<div class=terkait style="grid-column-start:1">${related}</div>`],
		["it lies above the others", "160px 1fr", `<div class=terkait style="position:absolute">${related}</div>`],
	])("it goes as a whole where %s", (_, columns, amid) => expect(hiddenIn(inGrid(columns, amid)).hides).toEqual(["div Berita Te"]));
	test("it goes as a whole where nothing stands behind it", () => {
		const body = `<main style="display:grid;grid-template-columns:1fr 160px"><article><h1>${headline}</h1>${text(before)}${text(after)}</article><div class=terkait>${related}</div></main>`;
		expect(hiddenIn(body).hides).toEqual(["div Berita Te"]);
	});
	test.each([
		["it", `<div style="display:contents"><div class=terkait>${related}</div></div>`],
		["all of the row", `<div style="display:contents"><div class=terkait>${related}</div><div>${text(before)}</div></div>`],
	])("it is emptied where what stands around %s has no box", (_, amid) =>
		expect(hiddenIn(inGrid("160px 1fr", amid)).hides).toEqual(["h3 Berita Te", "ul Kopi dari"]),
	);
	test("so it is with a sidebar of the site", () => {
		const body = `<main style="display:grid;grid-template-columns:240px 1fr"><aside>${related}</aside><article><h1>${headline}</h1>${text(before)}${text(after)}</article></main>`;
		expect(hiddenIn(body, { strictness: "everything" }).hides).toEqual(["h3 Berita Te", "ul Kopi dari"]);
	});
});

describe("in a table", () => {
	const row = (cells: string): string =>
		`<main><h1>${headline}</h1>${text(before)}<table><tr><th>Desa</th><td>Gunung</td></tr><tr>${cells}</tr></table>${text(after)}</main>`;
	test("a cell stays where others stand behind it", () =>
		expect(hiddenIn(row("<th>Baca juga: <a href=/a>Kopi dari lereng</a></th><td>Tidak ada</td>")).hides).toEqual([]));
	test("what is in it goes", () =>
		expect(hiddenIn(row("<th><p>Baca juga: <a href=/a>Kopi dari lereng</a></p></th><td>Tidak ada</td>")).hides).toEqual(["p Baca juga"]));
	test("a cell goes where those behind it are empty", () =>
		expect(hiddenIn(row("<td>Baca juga: <a href=/a>Kopi dari lereng</a></td><td> </td>")).hides).not.toEqual([]));
	test("a row stays where a cell reaches into it from above, and its own cells go", () => {
		const rows = (below: string): string =>
			`<main><h1>${headline}</h1>${text(before)}<table><tr><td rowspan=3>Senin</td><td>Hujan turun</td></tr><tr><td>Baca juga: <a href=/a>Kopi dari lereng</a></td></tr>${below}</table>${text(after)}</main>`;
		expect(hiddenIn(rows("<tr><td>Air surut</td></tr>")).hides).toEqual(["td Baca juga"]);
		expect(hiddenIn(rows("<tr><td>Air surut</td></tr>").replace("=3", "=1")).hides).toEqual(["tr Baca juga"]);
	});
	test("what a cell says goes and the cell stays where it reaches into a row below", () => {
		const rows = (below: string): string =>
			`<main><h1>${headline}</h1>${text(before)}<table><tr><td rowspan=2><p>Baca juga: <a href=/a>Kopi dari lereng</a></p></td></tr>${below}</table>${text(after)}</main>`;
		expect(hiddenIn(rows("<tr><td>Air surut</td></tr>")).hides).toEqual(["p Baca juga"]);
		expect(hiddenIn(rows("<tr><td>Air surut</td></tr>").replace("=2", "=1")).hides).toEqual(["tr Baca juga"]);
	});
});
