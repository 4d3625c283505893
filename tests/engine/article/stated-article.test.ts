import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { read, toText } from "../../../src/lib.ts";

const open = (head: string, body: string): Document =>
	new JSDOM(`<!doctype html><html lang="id"><head><title>Jembatan gantung dibuka</title>${head}</head><body>${body}</body></html>`, {
		url: "https://kabar.example/daerah/jembatan-gantung",
	}).window.document;

const textOf = (document: Document): { readonly text: string; readonly partial: boolean | undefined } => {
	const reading = read(document, { force: true });
	return reading.kind === "article"
		? { text: toText(reading.article), partial: reading.article.partial }
		: { text: "", partial: undefined };
};

const body =
	"Jembatan gantung di Kampung Rawa dibuka untuk umum pada Senin pagi.\n\nWarga tidak perlu lagi naik rakit untuk menyeberang, kata Kepala Desa Suwito, yang ikut menarik kabel pertamanya dua tahun lalu.";
const linked = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Jembatan gantung dibuka", articleBody: body })}</script>`;
const description =
	'<meta name="description" content="Jembatan gantung di Kampung Rawa dibuka untuk umum pada Senin pagi setelah tujuh bulan ditutup.">';

test("a page that shows no text is read from what it states to machines", () => {
	expect(textOf(open(linked + description, '<div id="app"></div>'))).toEqual({ text: body, partial: undefined });
});

test("a description is a part of the article, and is said to be", () => {
	expect(textOf(open(description, '<div id="app"></div>'))).toEqual({
		text: "Jembatan gantung di Kampung Rawa dibuka untuk umum pada Senin pagi setelah tujuh bulan ditutup.",
		partial: true,
	});
});

test("what is shown goes before what is stated", () => {
	const shown =
		"Dua tahun lamanya warga menunggu jembatan itu, dan hari ini mereka menyeberang sambil membawa pulang sayur dari pasar seberang.";
	expect(textOf(open(linked, `<article><h1>Jembatan gantung dibuka</h1><p>${shown}</p></article>`)).text).toBe(shown);
});

const stating = (...nodes: readonly object[]): string =>
	nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node).replaceAll("</", "<\\/")}</script>`).join("");

test("the text of another article is none of this one's, wherever it stands", () => {
	const other = {
		"@type": "NewsArticle",
		headline: "Harga cabai naik tajam di pasar",
		url: "https://kabar.example/pasar/harga-cabai",
		articleBody: "Harga cabai di pasar naik tajam karena hujan terus turun sejak pekan lalu. ".repeat(4),
	};
	const own = { "@type": "NewsArticle", headline: "Jembatan gantung dibuka", articleBody: body };
	expect(textOf(open(stating(own, other), '<div id="app"></div>')).text).toBe(body);
	expect(textOf(open(stating(other, own), '<div id="app"></div>')).text).toBe(body);
	expect(textOf(open(stating(other), '<div id="app"></div>')).text).toBe("");
});

test("markup in a stated text is undone, a line for each paragraph", () => {
	const [first, second] = body.split("\n\n");
	const address = `https://kabar.example/${"daerah/".repeat(20)}`;
	const articleBody = `<p>${first}<br>Rp&nbsp;2 &amp; 3 miliar.</p><script>var a = 1;</script><div><a href="${address}">${second}</a></div>`;
	expect(textOf(open(stating({ "@type": "NewsArticle", articleBody }), '<div id="app"></div>')).text).toBe(
		[first, "Rp 2 & 3 miliar.", second].join("\n\n"),
	);
});

test.each([
	["Suhu x &lt;y dan kota z&gt; w tetap naik.", "Suhu x <y dan kota z> w tetap naik."],
	[
		"Jika a <b maka program kota dan desa itu berjalan; bila c> d berhenti.",
		"Jika a <b maka program kota dan desa itu berjalan; bila c> d berhenti.",
	],
	["<p>Kode &lt;b&gt; dipakai <b class='x'>warga</b>.</p>", "Kode <b> dipakai warga."],
	["&lt;p&gt;Warga &lt;b&gt;menyeberang&lt;/b&gt;.&lt;br /&gt;Lagi.&lt;/p&gt;", "Warga menyeberang.\n\nLagi."],
	['Warga <img\nsrc="a.png">menyeberang <iframe allowfullscreen src="b"></iframe>lagi.', "Warga menyeberang lagi."],
])("only tags are cut from the stated %j", (stated, text) => {
	const [first] = body.split("\n\n");
	const articleBody = `${first} ${first}\n\n${stated}\n\n${first}`;
	expect(textOf(open(stating({ "@type": "NewsArticle", articleBody }), '<div id="app"></div>')).text).toBe(
		`${first} ${first}\n\n${text}\n\n${first}`,
	);
});
