import { describe, expect, test } from "vitest";
import { defaults, type Settings } from "../../../src/model/site/settings.ts";
import { readLive } from "../../../src/visit/reader/live-reading.ts";
import { articleHolder } from "../../../src/visit/reader/sparing.ts";
import { after, before, headline } from "../../builders/judged.ts";
import { documentOf } from "../../builders/page.ts";
import { paragraph, promo } from "../../builders/visited.ts";

const text = (parts: readonly string[]): string => parts.map((each) => `<p>${each}</p>`).join("");

/** What is hidden of an article with this amid its text, this behind it, and this in its head: the first words of each element. */
const seenOf = (
	{ amid = "", behind = "", head = "", box = "div", part = "main" }: Partial<Record<"amid" | "behind" | "head" | "box" | "part", string>>,
	settings: Partial<Settings> = {},
) => {
	const document = documentOf(`<${part}><h1>${headline}</h1><${box}>${text(before)}${amid}${text(after)}</div></${part}>${behind}`, head);
	document.defaultView?.history.replaceState(null, "", "/berita/harga-beras-naik");
	return readLive(document, { settings: { ...defaults, ...settings }, site: {}, granted: true }, { article: true, signs: [] });
};

const hides = (...given: Parameters<typeof seenOf>): readonly string[] => {
	const { marks, elements } = seenOf(...given);
	return marks.map(({ element }) => (elements[element]?.textContent ?? "").trim().slice(0, 9));
};

/** What is left out and, with nothing else, shown in the page all the same: the first words of each entry. None where anything is hidden. */
const spares = (...given: Parameters<typeof seenOf>): readonly string[] => {
	const { reading, marks } = seenOf(...given);
	const listed = reading.kind === "article" ? reading.hidden : [];
	return marks.length > 0 || listed.some(({ inPage }) => inPage) ? [] : listed.map(({ text }) => text.slice(0, 9));
};

const everything = { strictness: "everything" } as const;

describe("what is written into", () => {
	test("keeps what stands in it", () =>
		expect(spares({ amid: `<div contenteditable=true>${paragraph.repeat(8)}${promo("Kopi")}</div>` })).toEqual(["Baca juga"]));
	test("keeps its promos where it is the article", () =>
		expect(spares({ amid: promo("Kopi dari lereng"), box: 'div contenteditable="true"' })).toEqual(["Baca juga"]));
	test("is shown with the box it stands in", () => {
		const box =
			"<div class=related-posts><h3>Berita Terkait</h3><ul><li><a href=/a>Kopi dari lereng</a></li></ul><div contenteditable></div></div>";
		expect(hides({ amid: box.replace(" contenteditable", "") })).toEqual(["Berita Te"]);
		expect(spares({ amid: box })).toEqual(["Berita Te"]);
	});
	test("is none where that is forbidden", () =>
		expect(hides({ amid: `<div contenteditable=false>${promo("Kopi dari lereng")}</div>` })).toEqual(["Baca juga"]));
});

describe("what leads to another place in this page", () => {
	test.each([
		"<p>Baca: <a href=#satu>Bagian satu</a> | <a href=#dua>Bagian dua</a></p><h2 id=satu>Satu</h2>",
		"<ol class=catatan><li>Lihat juga <a href=https://buku.example/2>Hasil Panen Padi</a>. <a href=#r2>↩</a></li></ol>",
	])("stays: %s", (amid) => expect(hides({ amid })).toEqual([]));
	test.each([
		"<p>Baca juga: <a href=#>Kopi dari lereng</a></p>",
		"<p>Baca juga: <a href=#/berita/kopi>Kopi dari lereng</a></p>",
		"<div>Baca juga: <a href=#dua></a><p id=dua><a href=/berita/kopi>Kopi dari lereng</a></p></div>",
	])("is not: %s", (amid) => expect(hides({ amid })).toEqual(["Baca juga"]));
});

describe("what a site says of itself", () => {
	const more =
		"<h4>Berita Lainnya</h4><ul><li><a href=/a>Kopi dari lereng gunung yang jauh</a></li><li><a href=/b>Teh dari lembah yang sejuk</a></li></ul>";
	test.each(["header", "nav", "footer", "div role=contentinfo"])("stays in its %s", (bar) =>
		expect(spares({ behind: `<div><${bar}>${paragraph}${more}</${bar.split(" ")[0]}></div>` })).toEqual(
			expect.arrayContaining(["Berita La"]),
		),
	);
	test("goes from a bar of a part of the page", () =>
		expect(hides({ behind: `<section><header>${more}</header></section>` })).toEqual(["Berita La"]));
	test("goes from what holds the article, as a header that is never closed does", () =>
		expect(hides({ amid: promo("Kopi dari lereng"), part: "header" })).toEqual(["Baca juga"]));
	test("goes where all but the article is to go", () => expect(hides({ behind: `<footer>${more}</footer>` }, everything)).not.toEqual([]));
});

describe("tabs", () => {
	const tab = (said: string, part: string): string => `<li><a role=tab href=#${part}>${said}</a></li>`;
	const list = `<ul role=tablist>${tab("Terbaru", "a")}${tab("Terpopuler", "b")}</ul>`;
	test("stay where the parts they open stay", () =>
		expect(hides({ amid: `${list}<div id=a>${paragraph}</div><div id=b hidden>${paragraph}</div>` })).toEqual([]));
	test("go where what they open goes", () => {
		const links = "<ul><li><a href=/a>Kopi dari lereng</a></li><li><a href=/b>Teh dari lembah</a></li></ul>";
		expect(hides({ amid: `<div>${list}<div id=a>${links}</div><div id=b hidden>${links}</div></div>` })).not.toEqual([]);
	});
});

describe("a control alone", () => {
	test.each([
		["<button>Baca selengkapnya</button>", "Baca sele"],
		["<div class=baca><a href=#>Baca selengkapnya</a></div>", "Baca sele"],
		['<p><a href="?page=all">Tampilkan selengkapnya</a></p>', "Tampilkan"],
		["<details><summary>Baca selengkapnya</summary><p>Hujan turun.</p></details>", "Baca sele"],
		["<button>Tutup Iklan</button>", "Tutup Ikl"],
		["<button>Lihat Foto</button>", "Lihat Fot"],
	])("stays, and is listed: %s", (amid, words) => expect(spares({ amid }, everything)).toEqual([words]));
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
			spares({ amid: "<div class=kalk><h3>Hitung</h3><label>Luas <input type=number></label><button>Hitung</button></div>" }, everything),
		).toEqual(["Luas", "Hitung"]));
	test("stays with its form", () =>
		expect(spares({ amid: "<form class=menu><label><input type=radio> Siang</label><button>Kirim</button></form>" }, everything)).toEqual([
			"Siang\nKir",
		]));
	test("that turns the pages of the article stays", () =>
		expect(spares({ amid: '<p>Halaman: 1 <a href="?page=2">2</a> <a href="?page=3">3</a></p>' }, everything)).toEqual(["Halaman: "]));
});

describe("a film or a recording", () => {
	const box = (film: string): string =>
		`<div class=related-posts><h3>Video Terkait</h3>${film}<ul><li><a href=/a>Kopi dari lereng</a></li><li><a href=/b>Teh</a></li></ul></div>`;
	test.each(["<video autoplay></video>", "<audio autoplay></audio>"])("that may be heard keeps its box in sight: %s", (film) =>
		expect(spares({ amid: box(film) })).toEqual(["Video Ter"]),
	);
	test("that nobody has started goes with it", () => expect(hides({ amid: box("<video></video>") })).toEqual(["Video Ter"]));
});

describe("what lies over the page", () => {
	const ask = `<h3>Berlangganan newsletter</h3><p>Dapatkan berita pilihan setiap pagi.</p><form><input type=email><button>Kirim</button></form>`;
	const words = '<p>Iklan</p><p>Baca juga: <a href="/a">Kopi dari lereng</a></p>';
	test.each([
		["a dialog", `<div role=dialog><button>x</button>${ask}</div>`, ["x", "Berlangga", "Dapatkan ", "Kirim"]],
		[
			"what is fixed",
			`<div style="position: fixed"><p>Harga kopi hari ini turun lagi, kata pedagang.</p>${words}</div>`,
			["Iklan", "Baca juga"],
		],
		["a dialog over what dims the page", `<div style="position: fixed"></div><div role=dialog>${words}</div>`, ["Iklan", "Baca juga"]],
	])("is not emptied: %s", (_, behind, listed) => expect(spares({ behind })).toEqual(listed));
	test("is not emptied amid the text", () =>
		expect(spares({ amid: `<div role=dialog><p>Hujan.</p>${words}</div>` })).toEqual(["Iklan", "Baca juga"]));
	test("stays whole where the page cannot be scrolled meanwhile", () =>
		expect(spares({ amid: `<div role=dialog>${words}</div>`, head: "<style>body { overflow-y: hidden }</style>" })).toEqual([
			"Iklan\nBac",
		]));
	test.each(["html", "body"])("stays whole where a script keeps %s from being scrolled", (root) => {
		const head = `<style>${root} { overflow-y: hidden }</style>`;
		for (const position of ["fixed", "absolute"])
			expect(spares({ amid: `<div style="position: ${position}">${words}</div>`, head })).toEqual(["Iklan\nBac"]);
	});
	test("does not, only for having a place of its own", () =>
		expect(hides({ amid: `<div style="position: absolute"><p>Harga kopi hari ini turun lagi, kata pedagang.</p>${words}</div>` })).toEqual([
			"Iklan",
			"Baca juga",
		]));
	test.each([
		["dims the page", '<i class=tirai style="position: fixed"></i>', 0],
		["lies in the page", "<i class=tirai></i>", 1],
	])("stays whole where what is clicked beside it %s", (_, tirai, many) => {
		const document = documentOf(
			`<main><h1>${headline}</h1>${text(before)}<div style="position: fixed">${words}</div>${text(after)}</main>${tirai}`,
		);
		document.elementsFromPoint = () => [...document.querySelectorAll(".tirai")];
		const { marks } = readLive(document, { settings: defaults, site: {}, granted: true }, { article: true, signs: [] });
		expect(marks).toHaveLength(many);
	});
	test("goes as a whole", () => expect(hides({ amid: `<div style="position: fixed">${words}</div>` })).toHaveLength(1));
	test("is the page itself where it holds the text", () =>
		expect(hides({ amid: promo("Kopi dari lereng"), box: 'div style="position: fixed; overflow: auto"' })).toEqual(["Baca juga"]));
	test("is no bar of the site's own", () =>
		expect(
			hides({ behind: '<header style="position: fixed"><nav><a href=/a>Desa</a> <a href=/b>Kota</a></nav></header>' }, everything),
		).toEqual(["Desa Kota"]));
});

test("a text that breaks part into lines is measured once, not for each line", () => {
	const [text] = documentOf("<div>Satu.<br>Dua.<br>Tiga.</div>").getElementsByTagName("div");
	if (!text) throw new Error("No box.");
	let asked = 0;
	Object.defineProperty(text, "textContent", { get: () => `${++asked}` });
	articleHolder([text, text, text]);
	// Thousands of lines kept a tab busy for ten seconds.
	expect(asked).toBe(1);
});
