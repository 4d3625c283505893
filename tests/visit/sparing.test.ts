import { describe, expect, test } from "vitest";
import { defaults, type Settings } from "../../src/model/settings.ts";
import { readLive } from "../../src/visit/live-reading.ts";
import { after, before, headline } from "../builders/judged.ts";
import { documentOf } from "../builders/page.ts";
import { paragraph, promo } from "../builders/visited.ts";

const text = (parts: readonly string[]): string => parts.map((each) => `<p>${each}</p>`).join("");

/** What is hidden of an article with this amid its text, this behind it, and this in its head: the first words of each element. */
const seenOf = (
	{ amid = "", behind = "", head = "", box = "div" }: { amid?: string; behind?: string; head?: string; box?: string },
	settings: Partial<Settings> = {},
) => {
	const document = documentOf(`<main><h1>${headline}</h1><${box}>${text(before)}${amid}${text(after)}</div></main>${behind}`, head);
	document.defaultView?.history.replaceState(null, "", "/berita/harga-beras-naik");
	return readLive(document, { settings: { ...defaults, ...settings }, site: {}, granted: true }, { article: true, signs: [] });
};

const hides = (...given: Parameters<typeof seenOf>): readonly string[] => {
	const { marks, elements } = seenOf(...given);
	return marks.map(({ element }) => (elements[element]?.textContent ?? "").trim().slice(0, 9));
};

const everything = { strictness: "everything" } as const;

describe("what is written into", () => {
	test("keeps what stands in it", () =>
		expect(hides({ amid: `<div contenteditable=true>${paragraph}${promo("Kopi")}</div>` })).toEqual([]));
	test("keeps its promos where it is the article", () =>
		expect(hides({ amid: promo("Kopi dari lereng"), box: 'div contenteditable="true"' })).toEqual([]));
	test("is shown with the box it stands in", () => {
		const box =
			"<div class=related-posts><h3>Berita Terkait</h3><ul><li><a href=/a>Kopi dari lereng</a></li></ul><div contenteditable></div></div>";
		expect(hides({ amid: box.replace(" contenteditable", "") })).toEqual(["Berita Te"]);
		expect(hides({ amid: box })).toEqual([]);
	});
	test("is none where that is forbidden", () =>
		expect(hides({ amid: `<div contenteditable=false>${promo("Kopi dari lereng")}</div>` })).toEqual(["Baca juga"]));
});

describe("a control alone", () => {
	test.each([
		"<button>Baca selengkapnya</button>",
		"<div class=baca><a href=#>Baca selengkapnya</a></div>",
		'<p><a href="?page=all">Tampilkan selengkapnya</a></p>',
		"<details><summary>Baca selengkapnya</summary><p>Hujan turun.</p></details>",
		"<button>Tutup Iklan</button>",
		"<button>Lihat Foto</button>",
	])("stays: %s", (amid) => {
		const { marks, reading } = seenOf({ amid });
		expect(marks).toEqual([]);
		expect(reading.kind === "article" && reading.hidden.every(({ inPage }) => !inPage)).toBe(true);
	});
	test("goes where it leads elsewhere", () =>
		expect(hides({ amid: "<p><a href=/berita/kopi>Baca selengkapnya</a></p>" })).toEqual(["Baca sele"]));
	test("goes with the box it stands in", () =>
		expect(hides({ amid: "<div><p>Baca juga: <a href=/a>Kopi dari lereng</a></p><button>Lihat selengkapnya</button></div>" })).toEqual([
			"Baca juga",
		]));
	test("goes where it leads away from the text", () =>
		expect(hides({ amid: "<div class=share-buttons><button>Bagikan</button> <button>Salin tautan</button></div>" }, everything)).toEqual([
			"Bagikan S",
		]));
	test("stays where it sends off an answer, though all but the article is to go", () =>
		expect(
			hides({ amid: "<div class=kalk><h3>Hitung</h3><label>Luas <input type=number></label><button>Hitung</button></div>" }, everything),
		).not.toContain("Hitung"));
	test("stays with its form", () =>
		expect(hides({ amid: "<form class=menu><label><input type=radio> Siang</label><button>Kirim</button></form>" }, everything)).toEqual(
			[],
		));
	test("that turns the pages of the article stays", () =>
		expect(hides({ amid: '<p>Halaman: 1 <a href="?page=2">2</a> <a href="?page=3">3</a></p>' }, everything)).toEqual([]));
});

describe("what lies over the page", () => {
	const ask = `<h3>Berlangganan newsletter</h3><p>Dapatkan berita pilihan setiap pagi.</p><form><input type=email><button>Kirim</button></form>`;
	const words = '<p>Iklan</p><p>Baca juga: <a href="/a">Kopi dari lereng</a></p>';
	test.each([
		["a dialog", `<div role=dialog><button>x</button>${ask}</div>`],
		["what is fixed", `<div style="position: fixed"><p>Harga kopi hari ini turun lagi, kata pedagang.</p>${words}</div>`],
		["a dialog over what dims the page", `<div style="position: fixed"></div><div role=dialog>${words}</div>`],
	])("is not emptied: %s", (_, behind) => expect(hides({ behind })).toEqual([]));
	test("is not emptied amid the text", () => expect(hides({ amid: `<div role=dialog><p>Hujan.</p>${words}</div>` })).toEqual([]));
	test("stays whole where the page cannot be scrolled meanwhile", () =>
		expect(hides({ amid: `<div role=dialog>${words}</div>`, head: "<style>body { overflow-y: hidden }</style>" })).toEqual([]));
	test("goes as a whole", () => expect(hides({ amid: `<div style="position: fixed">${words}</div>` })).toHaveLength(1));
	test("is the page itself where it holds the text", () =>
		expect(hides({ amid: promo("Kopi dari lereng"), box: 'div style="position: fixed; overflow: auto"' })).toEqual(["Baca juga"]));
	test("is no bar of the site's own", () =>
		expect(
			hides({ behind: '<header style="position: fixed"><nav><a href=/a>Desa</a> <a href=/b>Kota</a></nav></header>' }, everything),
		).toEqual(["Desa Kota"]));
});
