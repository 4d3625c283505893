import { describe, expect, test } from "vitest";
import type { Label } from "../../../../src/model/reading/label.ts";
import { followed, followedAmid } from "../../../builders/followed.ts";

describe("a subheading, or the time of an entry,", () => {
	test.each<[html: string, labels: readonly Label[]]>([
		["<p>+ Satu.</p><h3>? Panen</h3><p>+ Dua.</p>", ["content", "content", "content"]],
		["<p>+ Satu.</p><p>! Baca juga</p><h3>? Panen</h3><p>+ Dua.</p>", ["content", "promo", "content", "content"]],
		["<p>+ Satu.</p><p><a href=/x>~ Resep</a></p><h3>? Panen</h3><p>+ Dua.</p>", ["content", "navigation", "content", "content"]],
		["<p>+ Satu.</p><p>~ Resep</p><h3>? Panen</h3><p>+ Dua.</p>", ["content", "navigation", "navigation", "content"]],
		["<p>+ Satu.</p><h3>? Panen</h3><p>- Beranda</p>", ["content", "navigation", "navigation"]],
		["<p>+ Satu.</p><div><h3>? Panen</h3><button>~ Buka</button></div><p>+ Dua.</p>", ["content", "content", "navigation", "content"]],
		["<p>+ Satu.</p><h3>? Panen</h3><div><button>~ Ikuti</button></div><p>+ Dua.</p>", ["content", "navigation", "navigation", "content"]],
		["<h3>? Panen</h3><p>+ Dua.</p>", ["navigation", "content"]],
		["<p>+ Satu.</p><h3>- Panen</h3><p>+ Dua.</p>", ["content", "navigation", "content"]],
		["<p>+ Satu.</p><h3>! Panen</h3><p>+ Dua.</p>", ["content", "promo", "content"]],
		["<p>+ Satu.</p><div>? 09.45 WIB</div><p>+ Dua.</p>", ["content", "content", "content"]],
		["<p>+ Satu.</p><div class=k>? Rabu, 4 Mei</div><p>+ Dua.</p>", ["content", "navigation", "content"]],
	])("between paragraphs stays: %s", (html, labels) => expect(followed(html)).toEqual(labels));
});

describe("a quote amid the text", () => {
	test.each<[html: string, labels: readonly Label[]]>([
		["<blockquote><p>? Jembatan ditutup</p></blockquote>", ["content"]],
		["<blockquote><p>- Jembatan ditutup</p></blockquote>", ["content"]],
		["<blockquote><p># Jembatan ditutup</p></blockquote>", ["content"]],
		["<blockquote><p>! Baca juga</p></blockquote>", ["promo"]],
		["<div>- Jembatan ditutup</div>", ["navigation"]],
	])("stays, whatever its class hints at: %s", (html, labels) => expect(followedAmid(html)).toEqual(labels));

	test("but not before or behind the text", () => {
		expect(followed("<blockquote>? Satu</blockquote><p>+ Dua.</p><blockquote>? Tiga</blockquote>")).toEqual([
			"navigation",
			"content",
			"navigation",
		]);
	});
});

describe("a line amid the text", () => {
	test.each<[html: string, labels: readonly Label[]]>([
		["<p>+ Satu.</p><p>? Tiga merah</p><p>+ Dua.</p>", ["content", "content", "content"]],
		["<p>+ Satu.</p><p>? Tiga</p><p>? Empat</p><p>- Lima</p><p>+ Dua.</p>", ["content", "content", "content", "navigation", "content"]],
		["<p id=a>+ Satu.</p><p id=b>? Tiga merah</p><p id=c>+ Dua.</p>", ["content", "content", "content"]],
		["<p>+ Satu.</p><p class=a>? Tiga merah</p><p>+ Dua.</p>", ["content", "navigation", "content"]],
		["<p>+ Satu.</p><p><a href=/a>? Tiga merah</a></p><p>+ Dua.</p>", ["content", "navigation", "content"]],
		["<p>+ Satu.</p><p><a href=/a>? Tiga merah.</a></p><p>+ Dua.</p>", ["content", "content", "content"]],
		["<p>+ Satu.</p><p><a href=/a>? Tiga merah...</a></p><p>+ Dua.</p>", ["content", "navigation", "content"]],
		["<p>+ Satu.</p><p>? Tiga merah</p>", ["content", "navigation"]],
		["<p>+ Satu.</p><div>? Tiga merah</div><div>? Empat biru</div><p>+ Dua.</p>", ["content", "content", "content", "content"]],
		["<p>+ Satu.</p><div><a href=/a>? Tiga</a> merah</div><p>+ Dua.</p>", ["content", "navigation", "content"]],
		["<p>+ Satu.</p><div>? Tutup</div><p>+ Dua.</p>", ["content", "navigation", "content"]],
	])("stays where the text to both sides stands in an element like its own, or side by side with a bare one: %s", (html, labels) =>
		expect(followed(html)).toEqual(labels),
	);
});

describe("a heading of a series", () => {
	const series = "<p>+ Nol.</p><h3>+ Satu</h3><p>+ Laut.</p><h3>+ Dua</h3><p>+ Hutan.</p>";
	test.each<[html: string, labels: readonly Label[]]>([
		[`${series}<div class=k>? Iklan</div><h3>? Tiga</h3><p>+ Bukit.</p><p>+ Gua.</p>`, ["navigation", "content", "content", "content"]],
		[
			`${series}<div class=k>? Iklan</div><h3>? Tiga</h3><div class=k>? Menu</div><p>+ Gua.</p>`,
			["navigation", "navigation", "navigation", "content"],
		],
		[`${series}<div class=k>? Iklan</div><h4>? Tiga</h4><p>+ Bukit.</p><p>+ Gua.</p>`, ["navigation", "navigation", "content", "content"]],
	])("stays where it heads text, too: %s", (html, labels) => expect(followed(html).slice(5)).toEqual(labels));
});

describe("whose a quote is", () => {
	const source = "- Klub Perahu (@perahu) <a href=/77>4 Mei</a>";
	test.each<[html: string, labels: readonly Label[]]>([
		[`<blockquote><p>+ Jembatan ditutup.</p>${source}</blockquote>`, ["content", "content"]],
		[`<blockquote><p>+ Jembatan ditutup.</p><footer>${source}</footer></blockquote>`, ["content", "content"]],
		[`<blockquote><p>- Jembatan ditutup.</p>${source}</blockquote>`, ["navigation", "navigation"]],
		[`<div><blockquote>+ Jembatan ditutup.</blockquote>${source}</div><p>+ Satu.</p>`, ["content", "content", "content"]],
		[`<p>+ Satu.</p><div><blockquote>+ Jembatan ditutup.</blockquote>${source}</div>`, ["content", "content", "navigation"]],
		[`<div><blockquote>+ Jembatan ditutup.</blockquote>${source}<p>? Lain</p></div>`, ["content", "navigation", "navigation"]],
		[`<blockquote><p>+ Jembatan ditutup.</p><a href=/77>- Lihat semua kabar</a></blockquote>`, ["content", "navigation"]],
		[`<blockquote><p>+ Jembatan ditutup.</p><p>- Menu</p><p>! Baca</p></blockquote>`, ["content", "navigation", "promo"]],
		[`<p>+ Jembatan ditutup.</p><div>${source}</div>`, ["content", "navigation"]],
	])("stays with it: %s", (html, labels) => expect(followed(html)).toEqual(labels));
});

describe("a sentence beside the article's paragraphs", () => {
	const sentence = "? Warga bergantian menjaga gabah sampai sore.";
	test.each<[html: string, label: Label]>([
		[`<p>+ Satu.</p><p>${sentence}</p>`, "content"],
		[`<p>${sentence}</p><p>+ Satu.</p>`, "content"],
		[`<div><p class=b>+ Satu.</p><p class=c>${sentence}</p></div>`, "navigation"],
		[`<p class=c>${sentence}</p><p>+ Satu.</p>`, "content"],
		[`<p class=c>${sentence.replace(".", "")}</p><p>+ Satu.</p>`, "navigation"],
		[`<p class=c><a href=/x>${sentence}</a></p><p>+ Satu.</p>`, "navigation"],
		[`<p class=c>? Rina Sari.</p><p>+ Satu.</p>`, "navigation"],
		[`<p class=c>${sentence.replace("?", "#")}</p><p>+ Satu.</p>`, "related"],
		[`<div class=c>${sentence}</div><p>+ Satu.</p>`, "navigation"],
		[`<p>+ Satu.</p><p class=c>${sentence}</p>`, "navigation"],
		[`<div class=isi><p>+ Satu.</p></div><div class=isi><p>${sentence}</p></div>`, "content"],
		[`<div class=isi><p>+ Satu.</p></div><div class=kaki><p>${sentence}</p></div>`, "navigation"],
		[`<p>+ Satu.</p><div>${sentence}</div>`, "content"],
		[`<p>+ Satu.</p><div class=kaki>${sentence}</div>`, "navigation"],
		[`<p>+ Satu.</p><section><div>${sentence}</div></section>`, "navigation"],
		[`<p>+ Satu.</p><p><a href=/x>${sentence}</a></p>`, "navigation"],
		[`<p>+ Satu.</p><p>${sentence.replace("menjaga", "<a href=/x>menjaga</a>")}</p>`, "content"],
		[`<p>+ Satu.</p><p>${sentence.replace("bergantian menjaga", "<a href=/x>bergantian menjaga</a>")}</p>`, "content"],
		[
			`<div class=isi><p>+ Satu.</p></div><div class=isi><p>${sentence.replace("bergantian menjaga", "<a href=/x>bergantian menjaga</a>")}</p></div>`,
			"navigation",
		],
		["<p>+ Satu.</p><p>? Hujan turun.</p>", "content"],
		["<div class=isi><p>+ Satu.</p></div><div class=isi><p>? Hujan turun.</p></div>", "content"],
		["<p>+ Satu.</p><p>? Hujan turun</p>", "navigation"],
		[`<p>+ Satu.</p><p>${sentence.replace("?", "-")}</p>`, "navigation"],
		[`<p>+ Satu.</p><p>${sentence.replace(".", "")}</p>`, "navigation"],
		[`<p>+ Satu.</p><figure><figcaption>= Pasar malam.</figcaption></figure><p>${sentence}</p>`, "content"],
		[`<p>+ Satu.</p><aside><a href=/x># Pasar malam</a></aside><p>${sentence}</p>`, "content"],
		[`<p>+ Satu.</p><div>? Pasar malam</div><p>${sentence}</p>`, "navigation"],
	])("in an element like theirs is one of them: %s", (html, label) => {
		expect(
			followed(html)
				.filter((_, at, all) => at === 0 || at === all.length - 1)
				.sort(),
		).toEqual(["content", label]);
	});
});

describe("what ends the article", () => {
	const text = "<p>+ Satu.</p><p>+ Dua.</p><p>+ Tiga.</p>";
	const ends = (html: string, before = text): readonly Label[] =>
		followed(`<div>${before}${html}</div>`).slice(before.split("<p>").length - 1);
	test.each<[html: string, labels: readonly Label[]]>([
		["<p>? Juara satu</p><p>? Juara dua</p>", ["content", "content"]],
		["<p>? Jadwal</p><ul><li>? Senin<li>? Kamis</ul>", ["content", "content", "content"]],
		["<p>? Jadwal</p><ul><li>? Senin<li><a href=/x>? Kamis</a></ul>", ["content", "navigation", "navigation"]],
		["<p>? Juara satu</p><p>! Baca</p><p>? Juara dua</p>", ["content", "promo", "navigation"]],
		["<div>? Juara satu</div>", ["navigation"]],
		["<p>(abc/def)</p>", ["navigation"]],
		["<p><a href=/x>? Juara satu</a></p>", ["navigation"]],
		["<ul><li>? Cabai: 80<li>? Bawang: 30</ul>", ["content", "content"]],
		["<ul><li>? Cabai: 80<li>- Bawang: 30</ul>", ["navigation", "navigation"]],
		["<ul><li><a href=/x>? Cabai</a><li><a href=/y>? Bawang</a></ul>", ["navigation", "navigation"]],
		["<section><ul><li>? Cabai: 80<li>? Bawang: 30</ul></section>", ["navigation", "navigation"]],
		["<h2>+ Bahan</h2><ul><li>? Cabai: 80<li>? Bawang: 30</ul>", ["content", "content", "content"]],
		["<h2>? Bahan</h2><ul><li>? Cabai: 80<li>? Bawang: 30</ul>", ["navigation", "navigation", "navigation"]],
	])("stays where it is like the text before it: %s", (html, labels) => expect(ends(html)).toEqual(labels));
	test("is not told by a paragraph or two", () =>
		expect(ends("<p>? Juara satu</p>", "<p>+ Satu.</p><p>+ Dua.</p>")).toEqual(["navigation"]));
});

describe("lines like sign-offs amid the text", () => {
	test.each<[name: string, html: string, kept: boolean]>([
		["several behind two paragraphs", "<p>+ Satu.</p><p>+ Dua.</p><p>% Penulis: Rara</p><p>% Editor: Dimas</p><p>+ Tiga.</p>", true],
		["that begin alike", "<p>+ Satu.</p><p>% Topik: laut</p><p>+ Sari.</p><p>% Topik: garam</p><p>+ Dua.</p>", true],
		["below the introduction", "<p>+ Satu.</p><p>% Penulis: Rara</p><p>% Editor: Dimas</p><p>+ Dua.</p>", false],
		["in other elements", "<p>+ Satu.</p><p>+ Dua.</p><div>% Penulis: Rara</div><div>% Editor: Dimas</div><p>+ Tiga.</p>", false],
		["at the end", "<p>+ Satu.</p><p>+ Dua.</p><p>% Penulis: Rara</p><p>% Editor: Dimas</p>", false],
	])("%s", (_, html, kept) => expect(followed(html).every((label) => label === "content")).toBe(kept));
});

test("sentences in doubt speak for each other in both directions", () => {
	const doubtful = "<p>? Kapal tiba di dermaga pagi ini.</p><p>? Warga menunggu di tepi.</p><p>? Muatannya beras dan gula.</p>";
	const all: readonly Label[] = ["content", "content", "content", "content"];
	expect(followed(`<p>+ Petani panen raya di hulu.</p>${doubtful}`)).toEqual(all);
	expect(followed(`${doubtful}<p>+ Petani panen raya di hulu.</p>`)).toEqual(all);
});

test("a short sentence stays beside one in wrappers like its own, as builders wrap each paragraph", () => {
	const wrapped = (text: string, name = "para"): string => `<div class=view><div class=${name}><span>${text}</span></div></div>`;
	const behind = (name: string): readonly Label[] => followed(`<div>${wrapped("+ Satu.")}${wrapped("? Seperti biasa.", name)}</div>`);
	expect(behind("para")).toEqual(["content", "content"]);
	const part = (at: number, text: string): string => `<div class="part part-${at}"><p>${text}</p></div>`;
	const ends = (box: (at: number, text: string) => string): Label | undefined =>
		followed(`<div>${box(1, "+ Satu.")}<p>! Iklan</p>${box(2, "? Kapal itu ditarik ke dermaga pada Sabtu siang.")}</div>`)[2];
	expect(ends(part)).toBe("content");
	expect(ends((at, text) => `<div class="post-10${at}"><p>${text}</p></div>`)).toBe("navigation");
	expect(behind("tips")).toEqual(["content", "navigation"]);
});

test("a sentence before a pointer is a sentence, whatever the pointer says", () => {
	const pointed = "<p>? Buka sejak pukul tujuh. Baca juga: <a href=/b>Pasar ikan pindah ke dermaga</a></p>";
	expect(followed(`<p>+ Satu.</p>${pointed}`)).toEqual(["content", "content"]);
	expect(followed(`<p>+ Satu.</p>${pointed.replace("tujuh.", "tujuh")}`)).toEqual(["content", "navigation"]);
});

test("entries with a heading each, between paragraphs, are text as a whole", () => {
	const column = (title: string, text: string): string => `<div class=kolom><h4>? ${title}</h4><p>? ${text}</p></div>`;
	const columns = `<div>${column("Roda dua", "Lewat barat.")}${column("Roda empat", "Lewat timur.")}</div>`;
	expect(followed(`<div><p>+ Satu.</p>${columns}<p>+ Dua.</p></div>`).slice(1, -1)).toEqual(["content", "content", "content", "content"]);
});

test.each<[name: string, html: string, label: Label]>([
	["before its first paragraph", "<div>- Kotabaru -<p>+ Warga memanen padi.</p></div>", "content"],
	["with two hyphens", "<div>- Kotabaru --<p>+ Warga memanen padi.</p></div>", "content"],
	["not the way to the page", "<div>- Beranda - Kota -<p>+ Warga memanen padi.</p></div>", "navigation"],
	["without a dash", "<div>- Kotabaru<p>+ Warga memanen padi.</p></div>", "navigation"],
	["as a link", "<div><a href=/b>- Kotabaru -</a><p>+ Warga memanen padi.</p></div>", "navigation"],
	["elsewhere", "<div>- Kotabaru -</div><div><p>+ Warga memanen padi.</p></div>", "navigation"],
])("a dateline bare in the box of the text is text: %s", (_, html, label) => expect(followed(html)[0]).toBe(label));

test("headings that count on from each other are parts of the article, whatever their class hints at", () => {
	const part = (title: string): string => `<div class=foto><img src=/a.jpg width=800 height=500><h3>${title}</h3></div>`;
	const parts = (...titles: readonly string[]): readonly Label[] => followed(`<p>+ Satu.</p>${titles.map(part).join("")}`).slice(1);
	expect(parts("1. Loket", "2. Ruang tunggu")).toEqual(["content", "content"]);
	expect(parts("1. Loket", "7. Ruang tunggu")).toEqual(["navigation", "navigation"]);
	expect(parts("1. Loket", "<a href=/b>2. Ruang tunggu</a>")).toEqual(["navigation", "navigation"]);
	const steps = "<div class=paket><h3>1. Pilih paket</h3><h3>2. Buat akun</h3></div>";
	expect(followed(`<p>+ Satu.</p>${steps}`).slice(1)).toEqual(["navigation", "navigation"]);
});
