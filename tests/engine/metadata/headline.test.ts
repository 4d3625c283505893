import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { type Article, read, toMarkdown } from "../../../src/lib.ts";

const paragraphs = [
	"Warga Kampung Rawa menyeberang lagi sejak Senin pagi, tujuh bulan setelah banjir memutus jembatan lama mereka.",
	"Kepala dinas menyebut pekerjaan itu menelan dua miliar rupiah, dan sebagian besarnya dipakai untuk kabel baja.",
];

/** The article of a page with this head and these elements above its text. */
const articleOf = (head: string, above: string, lang = "id"): Article => {
	const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
	const { window } = new JSDOM(`<html lang="${lang}"><head>${head}</head><body><article>${above}${text}</article></body></html>`, {
		url: "https://kabar.example/daerah/1",
	});
	const reading = read(window.document, { force: true });
	if (reading.kind !== "article") throw new Error("no article");
	return reading.article;
};

const headingsOf = (article: Article): readonly string[] =>
	toMarkdown(article)
		.split("\n")
		.filter((line) => line.startsWith("#"));

const title = "Jembatan gantung mulai dibuka untuk warga";
const parted = "<h1>Jembatan gantung<br>mulai dibuka untuk warga</h1>";

test.each(["<h1>Jembatan gantung<br><br>mulai dibuka untuk warga</h1>", "<h2>Jembatan gantung<br>mulai dibuka untuk warga</h2>"])(
	"%s is one headline",
	(heading) => {
		const article = articleOf(`<title>${title} - Kabar</title>`, heading);
		expect(article.title).toBe(title);
		expect(headingsOf(article)).toEqual([`# ${title}`]);
	},
);

test.each([
	["nothing", ""],
	["its title", `<title>${title} - Kabar</title>`],
	["what is shared", `<title>${title}</title><meta property="og:title" content="${title}">`],
	["its data", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`],
])("a headline of two lines is one, where the page states %s", (_, head) => {
	const article = articleOf(head, parted);
	expect(article.title).toBe(title);
	expect(headingsOf(article)).toEqual([`# ${title}`]);
});

test("a day in the second line of a headline is what the article tells of", () => {
	expect(articleOf("", "<h1>Jembatan gantung dibuka<br>pada 27 November 2024</h1>").published).toBeUndefined();
});

test("the name of a series above the headline is no part of it", () => {
	const article = articleOf(`<meta property="og:title" content="${title}">`, `<h1>Kisah Tepi Sungai<br>${title}</h1>`);
	expect(article.title).toBe(title);
});

test("who wrote it, in the second line, is no part of the headline either", () => {
	const head = "<title>大雨で鉄道の一部に遅れ （写真＝山田） ：新聞</title>";
	expect(articleOf(head, "<h1>大雨で鉄道の一部に遅れ<br>編集委員 山田太郎</h1>", "ja").title).toBe("大雨で鉄道の一部に遅れ");
	const stated = `${head}<meta property="og:title" content="大雨で鉄道の一部に遅れ（写真＝山田）">`;
	const marked = '<h1 itemprop="headline">大雨で鉄道の一部に遅れ<br>編集委員 山田太郎</h1>';
	expect(articleOf(stated, marked, "ja").title).not.toContain("編集委員");
});

test("a headline in capitals gives way to the same words in the page's title", () => {
	expect(articleOf("<title>Banjir Surut di Rawa</title>", "<h1>BANJIR SURUT DI RAWA</h1>").title).toBe("Banjir Surut di Rawa");
});

test("a sentence below the headline, in the same element, is text", () => {
	const standfirst = "Tujuh bulan lamanya warga memutar sebelas kilometer untuk sampai ke pasar kecamatan.";
	const article = articleOf(`<meta property="og:title" content="${title}">`, `<h1>${title}<br><small>${standfirst}</small></h1>`);
	expect(article.title).toBe(title);
	expect(toMarkdown(article)).toContain(standfirst);
});

test("a headline that stands twice, for wide windows and narrow ones, is said once", () => {
	for (const again of [`<h1>${title}</h1>`, `<h2>${title}</h2>`])
		expect(headingsOf(articleOf(`<title>${title} - Kabar</title>`, `<h1>${title}</h1>${again}`))).toEqual([`# ${title}`]);
});

test("a short headline is one where the page states it, or where its script says much in few letters", () => {
	expect(headingsOf(articleOf("<title>Banjir! - Kabar</title>", "<h1>Banjir!</h1>"))).toEqual(["# Banjir!"]);
	const japanese = articleOf("<title>新聞</title>", "<h1>東京で大雨警報</h1>", "ja");
	expect(japanese.title).toBe("東京で大雨警報");
	expect(headingsOf(japanese)).toEqual(["# 東京で大雨警報"]);
	expect(articleOf(`<title>${title} - Kabar</title>`, `<h1>Daerah</h1><h2>${title}</h2>`).title).toBe(title);
});

test.each([
	["who wrote it", "Harga Naik, Warga Resah di Kota<br>Oleh Ani Wijaya"],
	["a day", "Harga Naik, Warga Resah di Kota<br>Senin, 3 Mei 2021"],
	["a line in an element of its own", "Harga Naik, Warga Resah di Kota<br><small>Pemerintah akan turun tangan</small>"],
	["a sentence", "Harga Naik, Warga Resah di Kota<br>Pemerintah akan turun tangan."],
	["who wrote it, where all lines have elements,", "<span>Harga Naik, Warga Resah di Kota</span><br><span>Oleh Ani Wijaya</span>"],
	["a section", "Ekonomi<br>Harga Naik, Warga Resah di Kota"],
])("%s is no part of a headline that nothing else states", (_, lines) => {
	expect(articleOf("<title>Koran Kita</title>", `<h1>${lines}</h1>`).title).toBe("Harga Naik, Warga Resah di Kota");
});

test("all lines that nothing tells apart are the headline, where nothing else states one", () => {
	for (const lines of [
		"Harga naik,<br>warga resah di kota",
		"<a href='/1'>Harga naik,<br>warga resah di kota</a>",
		"<span>Harga naik,</span><br><span>warga resah di kota</span>",
	])
		expect(articleOf("<title>Koran Kita</title>", `<h1>${lines}</h1>`).title).toBe("Harga naik, warga resah di kota");
});

test.each([
	["id", "Harga naik di pasar<br>oleh Pemkab Rawa"],
	["en", "What went wrong in Kotabaru on<br>May 3, 2021"],
])("%s: %s goes on in its second line", (lang, lines) => {
	const { title: own, byline, published } = articleOf("<title>Koran Kita</title>", `<h1>${lines}</h1>`, lang);
	expect([own, byline, published]).toEqual([lines.replace("<br>", " "), [], undefined]);
});

test("what is no part of such a headline stays in the text", () => {
	const standfirst = "Pemerintah akan turun tangan.";
	const article = articleOf("<title>Koran Kita</title>", `<h1>Harga Naik, Warga Resah<br><small>${standfirst}</small></h1>`);
	expect(headingsOf(article)[0]).toBe("# Harga Naik, Warga Resah");
	expect(toMarkdown(article)).toContain(standfirst);
});

test("what is set higher or lower belongs to its word, and what style alone sets apart does not", () => {
	const titleWith = (words: string): string => articleOf("<title>Kabar</title>", `<h1>${words}</h1>`).title;
	expect(titleWith("Lahan 500 m<sup>2</sup> dibuka untuk kebun warga")).toBe("Lahan 500 m2 dibuka untuk kebun warga");
	expect(titleWith("<span>Jembatan gantung dibuka</span><span>Warga menyeberang lagi</span>")).toBe(
		"Jembatan gantung dibuka Warga menyeberang lagi",
	);
});
