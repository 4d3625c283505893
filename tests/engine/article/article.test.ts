import { describe, expect, test } from "vitest";
import { plainRuns } from "../../../src/engine/article/kept-runs.ts";
import type { HttpUrl } from "../../../src/model/reading/address.ts";
import { image, paragraph, piecesOf } from "../../builders/pieces.ts";

describe("pieces in the order of the page", () => {
	test.each<[name: string, html: string, pieces: readonly object[]]>([
		["paragraphs", "<p>Satu.</p><p>× Baca</p><p>Dua.</p>", [paragraph("Satu."), paragraph("Dua.")]],
		["a heading", "<h3>Panen</h3>", [{ kind: "heading", level: 3, runs: [{ text: "Panen" }] }]],
		["a second headline is a heading", "<h1>Panen</h1>", [{ kind: "heading", level: 2, runs: [{ text: "Panen" }] }]],
		["a quote", "<blockquote><p>Kami senang.</p></blockquote>", [{ kind: "quote", runs: [{ text: "Kami senang." }] }]],
		[
			"a quote of two paragraphs",
			"<blockquote><p>Kami senang.</p>— Sari</blockquote><blockquote>Kami lega.</blockquote>",
			[
				{ kind: "quote", runs: [{ text: "Kami senang." }] },
				{ kind: "quote", runs: [{ text: "— Sari" }], continues: true },
				{ kind: "quote", runs: [{ text: "Kami lega." }] },
			],
		],
		[
			"a quote after a line that is gone",
			"<blockquote>× Baca<br>Kami senang.</blockquote>",
			[{ kind: "quote", runs: [{ text: "Kami senang." }] }],
		],
		["preformatted text as it stands", "<pre>jika  hujan:\n\tpanen()</pre>", [{ kind: "preformatted", text: "jika  hujan:\n\tpanen()" }]],
		["a button's words, where they are the article's", "<button>Panen</button>", [paragraph("Panen")]],
		["a rule between parts", "<p>Satu.</p><hr><p>Dua.</p>", [paragraph("Satu."), { kind: "rule" }, paragraph("Dua.")]],
		["no rule after the end", "<p>Satu.</p><hr>", [paragraph("Satu.")]],
	])("%s", (_, html, pieces) => expect(piecesOf(html)).toEqual(pieces));

	test("what is cut is gone, the rest stays as it stood", () => {
		expect(piecesOf("<p>Harga naik. <b>‹Baca juga: Tarif›</b> Warga senang.</p>")).toEqual([paragraph("Harga naik. Warga senang.")]);
		expect(piecesOf("<p>Harga naik. <i>‹Baca juga: Tarif›</i></p>")).toEqual([paragraph("Harga naik.")]);
		expect(piecesOf("<pre>jika  ‹Baca juga: Tarif›  hujan</pre>")).toEqual([{ kind: "preformatted", text: "jika    hujan" }]);
		expect(piecesOf("<p>Satu.</p><p>‹Baca juga: Tarif›</p>")).toEqual([paragraph("Satu.")]);
	});
});

describe("lines", () => {
	test.each<[name: string, html: string, pieces: readonly object[]]>([
		[
			"of a poem are one paragraph",
			"<p>Padi menguning<br>di lereng sunyi<br>menunggu hujan</p>",
			[paragraph("Padi menguning\ndi lereng sunyi\nmenunggu hujan")],
		],
		[
			"that end a sentence end a paragraph",
			"<p>Padi menguning.<br>Hujan turun.</p>",
			[paragraph("Padi menguning."), paragraph("Hujan turun.")],
		],
		["with a blank one between are two", "<p>Padi menguning<br><br>di lereng</p>", [paragraph("Padi menguning"), paragraph("di lereng")]],
		["close over one that is gone", "<p>Padi menguning<br>× Baca<br>di lereng</p>", [paragraph("Padi menguning\ndi lereng")]],
		["of different boxes are two", "<p>Padi menguning</p><p><br>di lereng</p>", [paragraph("Padi menguning"), paragraph("di lereng")]],
		[
			"of a quoted poem are one quote",
			"<blockquote><p>Padi menguning<br>di lereng</p><p>menunggu</p></blockquote>",
			[
				{ kind: "quote", runs: [{ text: "Padi menguning\ndi lereng" }] },
				{ kind: "quote", runs: [{ text: "menunggu" }], continues: true },
			],
		],
		[
			"of a heading are one heading",
			"<h2>Panen raya<br>di lereng</h2>",
			[{ kind: "heading", level: 2, runs: [{ text: "Panen raya\ndi lereng" }] }],
		],
		[
			"of a heading and a paragraph are two",
			"<h2>Panen raya</h2><br>di lereng",
			[{ kind: "heading", level: 2, runs: [{ text: "Panen raya" }] }, paragraph("di lereng")],
		],
		[
			"as long as a page of print is wide go on, where the next begins small",
			"<p>Petani di lereng gunung menunggu hujan turun sejak awal bulan lalu<br>dan kini menanam lagi<br>padi<br>Jagung menyusul</p>",
			[paragraph("Petani di lereng gunung menunggu hujan turun sejak awal bulan lalu dan kini menanam lagi padi\nJagung menyusul")],
		],
		[
			"of an item or a cell stay in it",
			"<ul><li>Hulu<br>Senin<p>pagi</p></ul><table><tr><td>Desa<br>Hulu<td>Pagi</table>",
			[
				{ kind: "list", ordered: false, items: [{ runs: [{ text: "Hulu\nSenin pagi" }] }] },
				{
					kind: "table",
					rows: [
						[
							{ header: false, runs: [{ text: "Desa\nHulu" }] },
							{ header: false, runs: [{ text: "Pagi" }] },
						],
					],
				},
			],
		],
	])("%s", (_, html, pieces) => expect(piecesOf(html)).toEqual(pieces));
});

describe("pictures and embeds", () => {
	test.each<[name: string, html: string, pieces: readonly object[]]>([
		["between paragraphs", "<p>Satu.</p><img src=/a.jpg><p>Dua.</p>", [paragraph("Satu."), image(), paragraph("Dua.")]],
		[
			"with its caption, which is no paragraph",
			"<p>Satu.</p><figure><img src=/a.jpg alt=Sawah><figcaption>Sawah di lereng</figcaption></figure><p>Dua.</p>",
			[paragraph("Satu."), image({ alt: "Sawah", caption: "Sawah di lereng" }), paragraph("Dua.")],
		],
		[
			"not with the caption of the next",
			"<p>Satu.</p><figure><img src=/a.jpg></figure><figure><figcaption>Sawah</figcaption></figure><p>Dua.</p>",
			[paragraph("Satu."), image(), paragraph("Dua.")],
		],
		["just above the text", "<img src=/a.jpg><p>Satu.</p>", [image(), paragraph("Satu.")]],
		[
			"not the face of its author",
			"<p>Satu.</p><figure><img src=/a.jpg><figcaption>Rangga Wuri, wartawan</figcaption></figure><p>Dua.</p>",
			[paragraph("Satu."), paragraph("Dua.")],
		],
		["once", "<p>Satu.</p><img src=/a.jpg><img src=/a.jpg><p>Dua.</p>", [paragraph("Satu."), image(), paragraph("Dua.")]],
		["not a drawing of any size", "<p>Satu.</p><img src=/a.svg><p>Dua.</p>", [paragraph("Satu."), paragraph("Dua.")]],
		["right behind it, in the same box", "<div><p>Satu.</p><img src=/a.jpg></div>", [paragraph("Satu."), image()]],
		["not behind its box", "<div><p>Satu.</p><p>Dua.</p></div><img src=/a.jpg>", [paragraph("Satu."), paragraph("Dua.")]],
		[
			"in figures with captions behind its box, as on photo pages",
			"<div><div><p>Satu.</p></div><div><figure><img src=/a.jpg><figcaption>Sawah</figcaption></figure></div></div><figure><img src=/b.jpg><figcaption><a href=/b>Lain</a></figcaption></figure>",
			[paragraph("Satu."), image({ caption: "Sawah" })],
		],
		["behind a promo, as in a gallery", "<div><p>Satu.</p><p>× Baca</p><img src=/a.jpg></div>", [paragraph("Satu."), image()]],
		[
			"behind a label and its titles, where the gallery began before",
			"<div><p>Satu.</p><img src=/a.jpg><p>× Baca</p><p>× Baca</p><p>× Baca</p><img src=/b.jpg></div>",
			[paragraph("Satu."), image(), image({ src: "https://koran.example/b.jpg" })],
		],
		["not behind the third", "<div><p>Satu.</p><p>× Baca</p><p>× Baca</p><p>× Baca</p><img src=/a.jpg></div>", [paragraph("Satu.")]],
		["not a badge behind it that leads elsewhere", "<div><p>Satu.</p><a href=/aplikasi><img src=/a.jpg></a></div>", [paragraph("Satu.")]],
		[
			"bare between paragraphs, though clutter is near",
			"<div><p>Satu.</p><p><img src=/a.jpg></p><p>× Baca</p><p>Dua.</p></div>",
			[paragraph("Satu."), image(), paragraph("Dua.")],
		],
		["not an icon", "<p>Satu.</p><img src=/a.jpg width=48 height=48><p>Dua.</p>", [paragraph("Satu."), paragraph("Dua.")]],
		[
			"not one of a box of clutter",
			"<p>Satu.</p><div><img src=/a.jpg><p>× Baca</p></div><p>Dua.</p>",
			[paragraph("Satu."), paragraph("Dua.")],
		],
		["not a hidden one", "<p>Satu.</p><img src=/a.jpg hidden><p>Dua.</p>", [paragraph("Satu."), paragraph("Dua.")]],
		[
			"a film as a titled link",
			"<p>Satu.</p><iframe src='https://film.example/1?a' title=Panen></iframe><p>Dua.</p>",
			[paragraph("Satu."), { kind: "embed", title: "Panen", href: "https://film.example/1?a" }, paragraph("Dua.")],
		],
		[
			"a film without a title by its host",
			"<p>Satu.</p><iframe src='https://www.film.example/1?a'></iframe><p>Dua.</p>",
			[paragraph("Satu."), { kind: "embed", title: "film.example", href: "https://www.film.example/1?a" }, paragraph("Dua.")],
		],
		[
			"a film above the text and one behind it, but no rule",
			"<div><iframe src='https://film.example/1' title=Satu></iframe><p>Satu.</p><iframe src='https://film.example/2' title=Dua></iframe><hr></div>",
			[
				{ kind: "embed", title: "Satu", href: "https://film.example/1" },
				paragraph("Satu."),
				{ kind: "embed", title: "Dua", href: "https://film.example/2" },
			],
		],
		["a frame without an address is nothing", "<p>Satu.</p><iframe></iframe><p>Dua.</p>", [paragraph("Satu."), paragraph("Dua.")]],
	])("%s", (_, html, pieces) => expect(piecesOf(html)).toEqual(pieces));
});

describe("advertising is no picture of the article", () => {
	test.each([
		"<div class=ads><iframe src='https://film.example/1'></iframe></div>",
		"<div class=iklan-tengah><img src=/a.jpg></div>",
		"<iframe src='https://g.doubleclick.net/pagead/1'></iframe>",
		"<iframe src='https://www.facebook.com/plugins/like.php?a'></iframe>",
		"<a href='https://toko.example/' rel='nofollow sponsored'><img src=/a.jpg></a>",
		"<a href='https://toko.example/'><img src=/a.jpg width=728 height=90></a>",
	])("%s", (html) => expect(piecesOf(`<p>Satu.</p>${html}<p>Dua.</p>`)).toEqual([paragraph("Satu."), paragraph("Dua.")]));

	test.each([
		"<div class=banner><img src=/a.jpg></div>",
		"<div id=1.4ad40b84><img src=/a.jpg></div>",
		"<a href=/foto><img src=/a.jpg width=300 height=250></a>",
		"<iframe src='https://www.facebook.com/plugins/video.php?a'></iframe>",
	])("%s is none", (html) => expect(piecesOf(`<p>Satu.</p>${html}<p>Dua.</p>`)).toHaveLength(3));
});

test("runs lose what is the page's, and equal neighbours are one", () => {
	const href = "https://koran.example/a" as HttpUrl; // written here
	expect(
		plainRuns([
			{ text: "a" },
			{ text: "b" },
			{ text: "c", href },
			{ text: "d", href, marks: ["strong"] },
			{ text: "e", href, marks: ["strong"] },
		]),
	).toEqual([{ text: "ab" }, { text: "c", href }, { text: "de", href, marks: ["strong"] }]);
});

describe("runs", () => {
	test.each<[name: string, html: string, runs: readonly object[]]>([
		[
			"end with their words, white space beside them",
			"<p>Kata <b> dia </b><a href=/sini>di sini </a>tadi.</p>",
			[
				{ text: "Kata " },
				{ text: "dia", marks: ["strong"] },
				{ text: " " },
				{ text: "di sini", href: "https://koran.example/sini" },
				{ text: " tadi." },
			],
		],
		["lose a sign beside them that leads about the page", "<h2>Panen <a href=#panen>#</a></h2>", [{ text: "Panen" }]],
		["lose several, before them and behind", "<p><a href=#a>§</a> Panen <a href=#b>↩</a> <a href=#c>↩</a></p>", [{ text: "Panen" }]],
		["keep a sign amid them", "<p>Panen <a href=#dua>§</a> 2</p>", [{ text: "Panen " }, { text: "§" }, { text: " 2" }]],
		["keep a sign that leads elsewhere", "<p>Bahasa C<a href=/c#satu>#</a></p>", [{ text: "Bahasa C" }, { text: "#" }]],
		[
			"keep the mark of a note",
			"<p>Panen<a href=#catatan>*</a></p>",
			[{ text: "Panen" }, { text: "*", href: "https://koran.example/berita/satu#catatan" }],
		],
	])("%s", (_, html, runs) => expect(piecesOf(html)).toMatchObject([{ runs }]));
});

test("every kept sentence is in the article once, whatever holds it", () => {
	const holders = [
		"<p>#</p>",
		"<div>#</div>",
		"<ul><li>#</li></ul>",
		"<ol><li><p>#</p></li></ol>",
		"<table><tr><td>#</td></tr></table>",
		"<table><tr><td>#</td><td>x</td></tr></table>",
		"<blockquote>#</blockquote>",
		"<pre>#</pre>",
		"<h2>#</h2>",
		"<p>a<br>#<br>b</p>",
		"<dl><dt>a</dt><dd>#</dd></dl>",
		"<section><a href=/x>#</a></section>",
		"<ul><li>a<ul><li>#</li></ul></li></ul>",
	];
	const html = holders.map((holder, at) => holder.replace("#", `Kalimat ${at} selesai`)).join("");
	const all = JSON.stringify(piecesOf(html));
	expect(holders.map((_, at) => all.split(`Kalimat ${at} selesai`).length - 1)).toEqual(holders.map(() => 1));
});
