import { expect, test } from "vitest";
import { readingPacks } from "../../../src/lang/index.ts";
import { page } from "../../builders/page.ts";
import { metadataOf } from "../../builders/stated.ts";

const headline = "<h1>Petani memanen padi lebih awal</h1>";
const aboutOf = (html: string) => {
	const surveyed = page(
		`<article>${html}<p>Padi dipanen dua pekan lebih awal karena hujan datang cepat tahun ini di lereng utara.</p></article>`,
	);
	return metadataOf(surveyed, readingPacks);
};

test.each(["Mengenang Tragedi 13 Mei '98", "Peringatan 21 Mei ’98", "Simposium 12 Mei '20 tokoh hadir'"])(
	"a year cut short is no day: %s",
	(line) => expect(aboutOf(`${headline}<p>${line}</p>`).published).toBeUndefined(),
);

test.each([
	["an entry of a menu, below one that is called like what opens a byline", "<ul><li>Laporan</li><li>Foto Jurnalistik</li></ul>"],
	["who the article is about, with a post outside of a newsroom", "<p>Budi Santoso, Ketua</p>"],
	[
		"what leads to the comments",
		'<div class="byline">oleh <a href="/author/budi1984/">budi1984</a> · <a href="https://kabar.example/x/#respond">Tinggalkan Komentar</a></div>',
	],
	[
		"what leads to a section of the site",
		'<div class="entry-meta">Oleh <a href="/author/admin/">admin</a> | 12 Maret 2024 | <a href="/category/daerah/">Berita Daerah</a></div>',
	],
	[
		"what leads to a section, without an author",
		'<p class="byline">Redaksi <a href="/kanal/daerah">Kabar Daerah</a> <a href="#komentar">Beri Komentar</a></p>',
	],
])("%s is nobody's name", (_, html) => expect(aboutOf(headline + html).byline).toEqual([]));

test("the section that is stated is nobody's name over or beside a day", () => {
	const surveyed = page(
		`<head><meta property="article:section" content="Sepak Bola"></head><article>${headline}<p>Sepak Bola 12 Maret 2024</p></article>`,
	);
	expect(metadataOf(surveyed, readingPacks).byline).toEqual([]);
});

test("the section an article stands in is no part of its author's name", () =>
	expect(aboutOf(`${headline}<p>Posted on March 12, 2024 by Ani Wijaya under <a href="/topics/farms/">Farm Life</a></p>`).byline).toEqual([
		"Ani Wijaya",
	]));

test("who is called an author is one, wherever the name leads", () => {
	expect(aboutOf(`${headline}<div class="author"><a href="/kategori/ani-wijaya">Ani Wijaya</a></div>`).byline).toEqual(["Ani Wijaya"]);
	expect(aboutOf(`${headline}<p class="byline">Oleh <a href="/tag/ani-wijaya/">Ani Wijaya</a></p>`).byline).toEqual(["Ani Wijaya"]);
	expect(aboutOf(`${headline}<p class="byline"><a href="#author-box">Ani Wijaya</a> | 12 Maret 2024</p>`).byline).toEqual(["Ani Wijaya"]);
});

test("an outlet named like an address is no degree", () =>
	expect(aboutOf(`${headline}<p>Oleh: Ani Wijaya, Tempo.Co</p>`).byline).toEqual(["Ani Wijaya"]));

test("an article in a section called comment keeps its day", () =>
	expect(
		aboutOf(
			`<div class=comment itemscope itemtype="https://schema.org/NewsArticle">${headline}<time itemprop=datePublished datetime="2021-05-03">kemarin</time></div>`,
		).published,
	).toContain("2021-05-03"));

const dayOf = (html: string) => {
	const surveyed = page(html);
	return metadataOf(surveyed, readingPacks).published;
};
const text =
	"<p>Padi dipanen dua pekan lebih awal karena hujan datang cepat tahun ini di lereng utara.</p><p>Gabah kering dibeli koperasi desa dengan harga yang sama seperti musim lalu.</p>";
const long = text.replace("</p><p>", " ");
const article = `<article>${headline}${text}</article>`;

test.each([
	["today's, in the head of the site", `<header><div>Jumat, 27 November 2026</div></header>${article}`],
	[
		"of another article in the column beside",
		`${article}<aside><li><a href="/a">Harga karet naik tipis di tingkat petani</a> <span>10 Maret 2024</span></li></aside>`,
	],
	[
		"of another article below",
		`${article}<div><div><a href="/a">Harga karet naik tipis di tingkat petani</a><time datetime="2024-03-10">10 Maret 2024</time></div></div>`,
	],
	[
		"of another article, in a card",
		`<div>${headline}</div><div class=card><div><a href="/a">Bupati lantik belasan kepala sekolah</a></div><div><div>1 Februari 2024</div></div></div>${text}`,
	],
	["of a copyright", `${article}<div>© 12 Januari 2020 Kabar Teluk</div>`],
	["of what the headline announces", `<article><h1>Panen raya 27 November 2024 digelar serentak</h1>${text}</article>`],
])("the day %s is not the article's", (_, html) => expect(dayOf(html)).toBeUndefined());

test.each([
	[
		"above the headline, in the article's own box",
		`<article><aside><time datetime="2024-03-12">12 Maret</time></aside>${headline}${text}</article>`,
	],
	[
		"beside a link to the article and one to its comments",
		`<article>${headline}<div><a href="/b">12 Maret 2024</a> <a href="#respond">Tulis komentar Anda di sini</a></div>${text}</article>`,
	],
	[
		"beside the author and the section",
		`<article>${headline}<div><a href="/author/ani">Ani Wijaya Kusuma</a> 12 Maret 2024 <a href="/category/tani">Kabar Tani Lereng Utara</a></div>${text}</article>`,
	],
	[
		"behind that of a change, in an element of its own",
		`<article>${headline}<div><span>Diperbarui 13 Mar 2024, 08:00 WIB</span><span>Diterbitkan 12 Mar 2024, 14:05 WIB</span></div>${text}</article>`,
	],
	[
		"below that of a change, both for machines",
		`<article>${headline}<p>Terakhir diperbarui: <time datetime="2024-03-13">Rabu</time></p><p>Diterbitkan: <time datetime="2024-03-12">Selasa</time></p>${text}</article>`,
	],
	[
		"behind that of a change, both for machines",
		`<article>${headline}<p>Diperbarui <time datetime="2024-03-13T08:00+07:00">13 Maret</time>, diterbitkan <time datetime="2024-03-12T14:05+07:00">12 Maret</time></p>${text}</article>`,
	],
	["of a change, with no other", `<article>${headline}<p>Diperbarui <time datetime="2024-03-12">Selasa</time></p>${text}</article>`],
	[
		"below a sentence that tells of another",
		`<article>${headline}<p>Acara pada <time datetime="2019-01-01">1 Januari 2019</time> itu ramai.</p><p>Diterbitkan 12 Maret 2024</p>${text}</article>`,
	],
	[
		"of a line that ends in a full stop, before that of an event",
		`<article>${headline}<p>Diterbitkan <time datetime="2024-03-12">12 Maret 2024</time>.</p><p>Balai kota, 5 April 2024</p>${text}</article>`,
	],
	[
		"of the change, before that of a picture and of an event to come",
		`<article>${headline}<p>Diperbarui <time datetime="2024-03-12">12 Maret 2024</time></p><figure><img src=/a.jpg width=800 height=500><figcaption>Jembatan itu pada 3 Mei 2019</figcaption></figure><p>Pembukaan: 5 April 2024</p>${text}</article>`,
	],
	[
		"above the text, which tells of another",
		`<article>${headline}<p>Selasa, 12 Maret 2024 pukul 8 a.m.</p>${long}${long}<p>Acara <time datetime="2019-01-01">lalu</time></p></article>`,
	],
	[
		"for machines in small print of a line, of which readers see no year",
		`<article>${headline}<p>Oleh Ani Wijaya <time datetime="2024-03-12">12 Maret</time></p>${text}</article>`,
	],
])("the day %s is", (_, html) => expect(dayOf(html)).toMatch(/^2024-03-12/));
