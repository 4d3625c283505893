import { expect, test } from "vitest";
import type { Metadata } from "../../../src/engine/metadata/metadata.ts";
import { readingPacks } from "../../../src/lang/index.ts";
import type { Json } from "../../../src/model/reading/page.ts";
import { httpUrl } from "../../../src/page/dom/address.ts";
import { markupEye } from "../../../src/page/survey/eye.ts";
import { survey } from "../../../src/page/survey/survey.ts";
import { address, documentOf } from "../../builders/page.ts";
import { metadataOf } from "../../builders/stated.ts";

const headline = "Jembatan gantung di Desa Sukamulia kembali dibuka";
const prose = "<p>Warga desa itu sudah menunggu sejak tahun lalu karena jembatan yang lama rusak dan tidak dapat dilalui.</p>".repeat(6);

/** What is known of an article whose theme puts these lines between headline and text, and these behind the text. */
const about = (between: string, { head = "", behind = "" } = {}): Metadata => {
	const { page } = survey(
		documentOf(
			`<nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a></nav><article><h1>${headline}</h1>${between}<div>${prose}</div></article>${behind}`,
			`<title>${headline} - Kabar Lembah</title><meta property="og:site_name" content="Kabar Lembah">${head}`,
		),
		markupEye,
	);
	const url = httpUrl(address);
	return metadataOf({ ...page, ...(url && { url }) }, readingPacks);
};

const script = (value: Json): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const person = { "@type": "Person", "@id": "#/schema/person/ab12", name: "Rina Sari" };
const article = { "@type": "Article", headline, datePublished: "2024-03-05T07:10:00+00:00" };
const link = (name: string, path = "/author/rina/"): string => `<a href="${path}">${name}</a>`;
const rina = link("Rina Sari");

test.each<[string, string]>([
	["Yoast", script({ "@graph": [{ ...article, author: { name: "Rina Sari", "@id": person["@id"] } }, person] })],
	["Yoast, by reference alone", script({ "@graph": [{ ...article, author: { "@id": person["@id"] } }, person] })],
	[
		"Rank Math",
		script({ "@graph": [person, { ...article, "@type": "NewsArticle", author: { "@id": person["@id"], name: "Rina Sari" } }] }),
	],
	["a meta with a post", '<meta name="content_author" content="Kontributor Lembah Hijau, Rina Sari">'],
])("%s states Rina Sari", (_, head) => {
	expect(about("", { head }).byline).toEqual(["Rina Sari"]);
});

test.each<[string, string]>([
	["JNews", `<div class="jeg_meta_author"><span class="meta_text">by</span> ${rina}</div>`],
	["Newspaper", `<div class="td-post-author-name"><div class="td-author-by">Oleh</div> ${rina}<div class="td-author-line"> - </div></div>`],
	["Soledad", `<span class="author-post byline"><span class="author vcard">written by ${rina}</span></span>`],
	["wpberita", `<span>Maret 5, 2024</span><span class="screen-reader-text">by</span><span class="entry-author vcard">${rina}</span>`],
	["Kentooz", `<p class="ktz-meta"><span class="entry-author vcard">By ${rina}</span> on <a href="#">5 Maret 2024</a> in Daerah</p>`],
	["ColorMag", `<div><a href="#">5 Maret 2024</a><span class="byline"><span class="author vcard">${rina}</span></span></div>`],
	["Newsup", `<h4 class="media-heading"><span>By</span>${rina}</h4><span class="mg-blog-date">Mar 5, 2024</span>`],
	[
		"Blogger",
		'<div class="post-footer"><span class="post-author vcard">Diposting oleh <span class="fn">Rina Sari</span> di 14.05</span></div>',
	],
	["a name and its outlet, marked", '<div class="detail__author">Rina Sari - <span>Kabar Lembah</span></div>'],
	["a name and its outlet, unmarked", "<div>Rina Sari - Kabar Lembah</div><div>Selasa, 05 Mar 2024 14:10 WIB</div>"],
	["a name and its post", "<p>Rina Sari, Kontributor</p>"],
	["a list of terms", "<dl><dt>Editor</dt><dd>Budi Laksana</dd><dt>Penulis</dt><dd>Rina Sari</dd></dl>"],
	["a table", "<table><tr><td>Penulis</td><td>Rina Sari</td></tr><tr><td>Editor</td><td>Budi Laksana</td></tr></table>"],
	["a label by itself", "<div>By</div><div>Rina Sari</div><div>5 Maret 2024</div>"],
	["two credits", `<h6>Penulis ${rina}</h6><h6>| Editor ${link("Budi Laksana", "/editor/budi")}</h6>`],
	["a report", "<p><strong>Laporan Wartawan Tribun Lembah, Rina Sari</strong></p>"],
	["a published piece", "<p>Diterbitkan oleh Rina Sari</p>"],
	["a piece that calls itself one", "<p>Tulisan oleh Rina Sari</p>"],
	["others who took part", "<p>Written by Rina Sari | Reviewed by Budi Laksana</p>"],
	["the outlet behind a word", "<p>By Rina Sari for Kabar Lembah</p>"],
])("%s shows Rina Sari", (_, between) => {
	expect(about(between).byline).toEqual(["Rina Sari"]);
});

test.each([
	"<p>Reporter: Rina Sari / Editor: Budi Laksana</p>",
	"<p>Penulis : Rina Sari | Editor : Budi Laksana</p>",
	"<p>Laporan : Rina Sari</p>",
	"<p>Pewarta: Rina Sari<br>Editor: Budi Laksana<br>COPYRIGHT © KABAR 2024</p>",
])("a signature behind the text, %s", (behind) => {
	expect(about("", { behind }).byline).toEqual(["Rina Sari"]);
	// The login that the content system states is nobody.
	expect(about("", { behind, head: script({ ...article, author: { name: "adminlembah" } }) }).byline).toEqual(["Rina Sari"]);
});

test.each([
	"<p>Ditutup oleh Pemkab Lembah sejak pekan lalu</p>",
	"<h2>Ditutup oleh Pemkab Lembah</h2>",
	"<p class='excerpt'>Diresmikan oleh Bupati Rudi Hartono, jembatan itu kini ramai</p>",
	"<figure><img src='/a.jpg'><figcaption>Photo by Tono Kamera on Unsplash</figcaption></figure>",
	"<dl><dt>Editor</dt><dd>Budi Laksana</dd></dl>",
	"<p>Lembah Barat, jembatan lama</p>",
	"<p>LEMBAH BARAT, KABAR LEMBAH</p>",
])("%s names nobody who wrote it", (between) => {
	expect(about(between).byline).toEqual([]);
});

test.each(["Dr. H. A. Surya, M.Si", "Bambang S. Tanoto, S.H., M.H.", "Prof. Dr. H. Ahmad Surya Laksana, S.Pd., M.Pd.", "Rina Sari, Ph.D."])(
	"%j keeps the degrees",
	(name) => {
		expect(about("", { head: `<meta name="author" content="${name}">` }).byline).toEqual([name]);
		expect(about(`<p>Oleh: ${name}</p>`).byline).toEqual([name]);
		expect(about(`<p>Oleh: ${name} dan Budi Laksana, S.Kom. | Editor: Tono Wibowo</p>`).byline).toEqual([name, "Budi Laksana, S.Kom."]);
	},
);

test.each(["Sutrisno", "SUTRISNO", "Nur Ma'rifah", "Sa’adah Qur’aini", "M. Al-Fatih bin Umar"])("%j is a name", (name) => {
	expect(about("", { head: `<meta name="author" content="${name}">` }).byline).toEqual([name]);
	expect(about(`<p>Oleh: ${name}</p>`).byline).toEqual([name]);
	expect(about(`<div>${link(name)} <span>5 Mar 2024</span></div>`).byline).toEqual([name]);
});

test.each(["admin", "admin02", "adminlembah", "Administrator", "Unknown"])(
	"the account %j is nobody, and gives way to who is seen",
	(name) => {
		const head = script({ ...article, author: { "@type": "Person", name } });
		expect(about("", { head }).byline).toEqual([]);
		expect(about(`<span class="author vcard">Oleh ${link(name, "/author/x/")}</span>`).byline).toEqual([]);
		expect(about(`<p>Oleh ${rina}</p>`, { head }).byline).toEqual(["Rina Sari"]);
	},
);

test("what somebody signs in with is named only where nobody else is", () => {
	const head = '<meta name="author" content="rinasari">';
	expect(about("", { head }).byline).toEqual(["rinasari"]);
	expect(about(`<p>Oleh ${rina}</p>`, { head }).byline).toEqual(["Rina Sari"]);
});

test("an outlet or its newsroom that signs itself is named where nobody else is", () => {
	for (const name of ["Kabar Lembah", "Redaksi"])
		expect(about("", { head: script({ ...article, author: { name } }) }).byline).toEqual([name]);
	expect(about('<div itemprop="author" itemscope><b itemprop="name">Kabar Lembah</b></div>').byline).toEqual(["Kabar Lembah"]);
});

test("readers below the article are neither its authors nor its day", () => {
	const behind = `<ol class="comment-list"><li class="comment"><article itemtype="https://schema.org/Comment" itemscope>
		<div itemprop="author" itemscope><cite itemprop="name">Tono Pembaca</cite></div>
		<time datetime="2024-05-05T10:10:00+07:00" itemprop="datePublished">5 Mei 2024</time><p>Terima kasih.</p></article></li></ol>`;
	expect(about("", { behind })).not.toHaveProperty("published");
	expect(about("", { behind }).byline).toEqual([]);
	expect(about('<time datetime="2024-03-05">5 Maret 2024</time>', { behind }).published).toBe("2024-03-05");
});

test.each([
	["<dl><dt>Tanggal</dt><dd>5 Maret 2024, 14.10 WIB</dd></dl>", "2024-03-05T14:10:00+07:00"],
	["<p>Tayang: 5 Maret 2024 pukul 14:10 WIB</p>", "2024-03-05T14:10:00+07:00"],
	["<p>Diterbitkan Selasa, 5 Maret 2024 / 14:10 WITA</p>", "2024-03-05T14:10:00+08:00"],
	["<p>Jum’at, 08 Nopember 2024 - 14:05</p>", "2024-11-08T14:05:00"],
	["<p>5 Mar 2024 - 14.05 WIB - Dibaca 1.250 kali</p>", "2024-03-05T14:05:00+07:00"],
	["<p>05-03-2024 14:05</p>", "2024-03-05T14:05:00"],
])("%s is of %s", (between, published) => {
	expect(about(between).published).toBe(published);
});

test("a line of a post that counts its comments is no reader's", () => {
	const time = '<span class="post-date"><time datetime="2026-11-18">18 November</time></span>';
	expect(about(`<div class="post-author-comment">${time}</div>`).published).toBe("2026-11-18");
	expect(
		about("", { behind: `<div class="post-comments"><div class="comment-author-meta">${time}</div></div>` }).published,
	).toBeUndefined();
});
