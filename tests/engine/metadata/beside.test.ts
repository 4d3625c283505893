import { expect, test } from "vitest";
import { about } from "../../builders/credited.ts";

const rina = ["Rina Sari"];

test.each([
	'<ul class="post-meta"><li><i class="fa fa-user"></i> Rina Sari</li><li><i class="fa fa-calendar"></i> 18-11-2026</li></ul>',
	'<ul><li><i class="bi bi-person"></i> <a href="#">Rina Sari</a></li><li><i class="bi bi-clock"></i> 18 November 2026</li></ul>',
	"<div>Rep: Rina Sari/ Red: Henny</div>",
	"<div><span>Rina Sari</span>, Jurnalis · Rabu, 18 November 2026 - 09:30 WIB</div>",
	"<div><div><a href=#>Rina Sari</a><p>Penulis</p></div><div><a href=#>Budi Lesmana</a><p>Editor</p></div></div>",
	"<div><img src=/rina.jpg><div>Rina Sari</div><div>18 November 2026</div></div>",
])("the author is told by an icon, an abbreviation or a post: %s", (line) => expect(about(line).byline).toEqual(rina));

test.each([
	'<ul><li><i class="fa fa-eye"></i> Rina Sari</li></ul>',
	'<ul><li><i class="fa fa-user"></i> Masuk</li></ul>',
	'<div><i class="fa fa-user"></i> <a href="/masuk">Akun Saya</a></div>',
	"<div>Rina Sari, Penyanyi · Sukamulia</div>",
	"<div><p>Lima Musim</p><p>Rina Sari</p><p>Penulis</p></div>",
	"<div><p>Rumah Kayu</p><p><a href=/daftar>Penulis</a></p></div>",
])("of others nothing says that they wrote it: %s", (line) => expect(about(line).byline).toEqual([]));

test.each([
	"<a href=/b>Pasar malam pindah ke lapangan <span class=author>Rina Sari</span></a>",
	"<a href=/b><h4>Pasar malam pindah ke lapangan</h4><div><span class=author>Rina Sari</span></div></a>",
	"<h4><a href=/b>Pasar malam pindah ke lapangan</a></h4><div><span class=author><a href=/rina>Rina Sari</a></span></div>",
])("who wrote the story that a card links did not write this one: %s", (card) => expect(about(`<div>${card}</div>`).byline).toEqual([]));

test.each(["View all posts by Rina Sari", "More by Rina Sari", "Lihat semua pos Rina Sari"])(
	"the link to an author's other posts names nobody besides: %s",
	(text) => {
		const line = '<p>By <a href="/author/rina" rel="author">Rina Sari</a></p>';
		expect(about(line, `<div><a href="/author/rina" rel="author">${text}</a></div>`).byline).toEqual(rina);
	},
);

test("a link to an author's page may name a title in small letters", () => {
	const by = (name: string): string => `<p class="byline"><span class="author vcard"><a href="/author/rina">${name}</a></span></p>`;
	expect(about(by("don Ernesto Valsecca")).byline).toEqual(["don Ernesto Valsecca"]);
	expect(about(by("semua Tulisan Lama")).byline).toEqual([]);
});

test("behind a quotation stands who said it", () => {
	const quoted = '<div><blockquote>Papan basah ingat hutan.</blockquote><div class="quote-author">Kakek Arip</div></div>';
	expect(about(quoted).byline).toEqual([]);
	expect(about('<div><div class="post-author">Rina Sari</div></div>').byline).toEqual(rina);
});

test("whole is a name that holds what may stand before one, or ends in another's", () => {
	const by = (name: string): string => `<p><a href="/penulis/1" rel="author">${name}</a></p>`;
	expect(about(by("Anna von Schmidt")).byline).toEqual(["Anna von Schmidt"]);
	expect(about('<p class="author">Karl Theodor von Berg</p>').byline).toEqual(["Karl Theodor von Berg"]);
	expect(about(by("Juan Carlos Pérez") + by("Carlos Pérez")).byline).toEqual(["Juan Carlos Pérez", "Carlos Pérez"]);
});

test("behind a quotation of the whole article stands who wrote it", () =>
	expect(about('<blockquote>Papan basah ingat hutan.</blockquote><div class="author-name">Rina Sari</div>').byline).toEqual(rina));

test("a mark parts who wrote a post from when", () =>
	expect(about('<p class="author">Post by <strong>ngengat</strong> » Wed Feb 25, 2026 8:11 pm</p>').byline).toEqual([]));

test("beside the day a section is nobody, linked or not", () => {
	const line = (section: string): string => `<div><time>18.11.2026</time> ${section}</div>`;
	expect(about(line('<span class="news-list-category">Tenis Meja</span>')).byline).toEqual([]);
	expect(about(line('<a href="/kategori/tenis-meja">Tenis Meja</a>')).byline).toEqual([]);
	expect(about(line("<span class=nama>Rina Sari</span>")).byline).toEqual(rina);
});

test("an entry of a list that tells of somebody in a year is no byline", () => {
	const list = "<p>Kami berbincang dengan:</p><ul><li>Rina Sari, kepala desa dari 1991 sampai 2015</li></ul>";
	expect(about(`<p>${"Jembatan itu dibangun warga sendiri selama sebelas tahun. ".repeat(4)}</p>${list}`).byline).toEqual([]);
	expect(about("<ul><li>Rina Sari</li><li>18 November 2026</li></ul>").byline).toEqual(rina);
});

test("what a menu leads to is nobody, whatever word it begins with", () => {
	const menu = '<ul><li><a href="/p/pengurus">Susunan Pengurus</a></li><li><a href="/p/iuran">Laporan Iuran Bulanan</a></li></ul>';
	expect(about("", "", "", menu).byline).toEqual([]);
	expect(about("", "", "", "<p>Oleh Rina Sari</p>").byline).toEqual(rina);
});

test("a place and a day below several lines or the day alone name nobody", () => {
	const lines = "<p>hujan turun seperti penumpang</p><p>ia duduk di bangku besi</p><p>dan menunggu siapa saja</p>";
	const place = "<p>Terminal Sukamulia, Maret 2026</p>";
	expect(about("", "", "", "", lines + place).byline).toEqual([]);
	expect(about("<div>18 November 2026</div><p>Kota Sukamulia, 18 November 2026</p>").byline).toEqual([]);
	expect(about("<div>Rabu, 18 November 2026 09:30 WIB</div><p>Kota Sukamulia, 18 November 2026</p>").byline).toEqual([]);
	expect(about("<div>November 18, 2026</div><p>Port Sukamulia, November 18, 2026</p>").byline).toEqual([]);
	expect(about("<div><p>Rina Sari, 18 November 2026</p></div>").byline).toEqual(rina);
	expect(about(`${lines}<div>Rina Sari, 18 November 2026</div>`).byline).toEqual(rina);
});

test("a name and a day are who wrote it below the day of a change, or below lines with the text behind", () => {
	const line = "<p>Rina Sari, 8 November 2026</p>";
	expect(about(`<p>Diperbarui: 18 November 2026</p>${line}`).byline).toEqual(rina);
	expect(about(`<div><p>Gagasan</p><p>Bagian kedua</p><p>Dibaca lima menit</p>${line}</div>`).byline).toEqual(rina);
});

test("a line with a day that is one link is the title of something", () => {
	expect(about("<p><a href=/perdes.pdf>Perdes Nomor 3 Tahun 2026</a></p>").byline).toEqual([]);
	expect(about("<p><a href=/2026/11/18/>18 November 2026</a> Rina Sari</p>").byline).toEqual(rina);
	expect(about('<p><a href="/">Rina Sari </a><a href=/2026/11/18/>18 November 2026</a></p>').byline).toEqual(rina);
	expect(about('<p><a href="/people/rina-sari-7">Rina Sari, 18 November 2026</a></p>').byline).toEqual(rina);
});
