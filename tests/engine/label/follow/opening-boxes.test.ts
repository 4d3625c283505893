import { describe, expect, test } from "vitest";
import { after, before, headline, judged } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** What becomes of a line that stands in this, between headline and text. */
const on = (html: string, opening: string): string =>
	judged(
		page(
			`<header><nav><a href="/">Beranda</a></nav></header><main><article><header><h1>${headline}</h1>
			<p class=tanggal>Senin, 3 Mei 2021</p></header>${html}<div class=isi>${[...before, ...after].map((text) => `<p>${text}</p>`).join("")}</div></article></main>`,
		),
	).on(opening).label;

const facts = (...lines: readonly string[]): string => `<div class=data>${lines.map((line) => `<p>${line}</p>`).join("")}</div>`;
const book = ["Judul: Sawah di Tepi Awan", "Penulis: Rina Sari", "Penerbit: Pustaka Teluk, 2021", "Tebal: 318 halaman"];
const points =
	"<ul><li>Padi dipanen dua pekan lebih awal</li><li>Saluran air akan segera diperbaiki</li><li>Harga gabah naik lagi</li></ul>";

describe("a box between headline and text is the article's", () => {
	test.each([
		["where it says the points in short", `<div class=sorot><h4>Pokok berita</h4>${points}</div>`, "Pokok berita"],
		[
			"also below a standfirst",
			`<p class=lead>Panen lebih awal, tetapi saluran air belum juga diperbaiki.</p><div class=sorot><h4>Ringkasan Berita</h4>${points}</div>`,
			"Ringkasan",
		],
		["where it says them without a title", `<div class=sorot>${points}</div>`, "Padi dipanen"],
		[
			"where a link follows the points",
			`<div class=sorot><h4>Singkatnya</h4>${points}<a href="#sumber">Lihat sumber</a></div>`,
			"Singkatnya",
		],
		["where it says facts of a book", facts(...book), "Tebal"],
		["and who wrote that, too", facts(...book), "Penulis"],
	])("%s", (_, html, opening) => expect(on(html, opening)).toBe("content"));
});

describe("such a box is not", () => {
	test.each([
		[
			"where its points are links",
			`<div class=sorot><h4>Pokok berita</h4>${points.replace(/<li>(.*?)<\/li>/g, "<li><a href=/b>$1</a></li>")}</div>`,
			"Pokok berita",
		],
		["where its items are a word or two", "<div class=meta><ul><li>Ani Wijaya</li><li>3 Mei</li><li>Daerah</li></ul></div>", "Ani Wijaya"],
		["where it says who made the article", facts("Penulis: Rina Sari", "Editor: Budi Wijaya", "Foto: Ani Wijaya"), "Penulis"],
		["of two facts", facts("Dibaca: 318 kali", "Nomor: 12"), "Nomor"],
		[
			"with a button",
			`<div class=sorot><h4>Dengarkan</h4>${points}<ul><li><button>Putar artikel ini sekarang</button></li></ul></div>`,
			"Dengarkan",
		],
	])("%s", (_, html, opening) => expect(on(html, opening)).not.toBe("content"));
});
