import { describe, expect, test } from "vitest";
import { followed } from "../../../builders/followed.ts";

const facts = "<h3>? Kalau mau datang</h3><p>? Kapan: Sabtu pukul 14.00</p><p>? Biaya: Rp 20.000</p>";
const list = "<h4>? Jembatan dalam angka</h4><ul><li>? Panjang 340 meter<li>? Dibangun pada 1971</ul>";

/** What becomes of a box behind the last paragraph of the article's. */
const behind = (html: string): string => followed(`<div><p>+ Satu.</p><p>+ Dua.</p>${html}</div>`).slice(2).join(" ");

describe("a box right behind the last paragraph", () => {
	test.each<[name: string, html: string]>([
		["of labels and values", `<div>${facts}</div>`],
		["whose class hints at what a tag hints at", `<aside>${facts}</aside>`],
		["with a list below a title", `<div>${list}</div>`],
		["with terms and what they are", "<div><h4>? Sekilas</h4><dl><dt>? Panjang<dd>? 340 meter<dt>? Dibangun<dd>? 1971</dl></div>"],
		["with numbered lines below a title", "<div><h4>? Dasar hukum</h4><p>? 1. Kitab Undang-Undang</p><p>? 2. Peraturan Nomor 24</p></div>"],
		["with what the article is based on", "<section><h4>? Sumber</h4><p>? Wawancara dengan kepala desa</p></section>"],
		["and an advertisement", `<div>! Iklan</div><div>${facts}</div>`],
	])("%s is the article's", (_, html) => expect(behind(html)).toMatch(/^(?:promo )?content( content)+$/));

	test.each<[name: string, html: string]>([
		["with a link", `<div>${facts}<p>- <a href="/b">Pesan tiket</a></p></div>`],
		["with a button", `<div>${facts}<button>- Pesan</button></div>`],
		["with a field", `<div>${facts}<input type=email></div>`],
		["that says who wrote it", "<div><p>@ Penulis: Rina Sari</p><p>@ Foto: Budi Wijaya</p></div>"],
		["that says where the newsroom is", "<div><p>? Alamat: Jalan Melati 1</p><p>? Surel: redaksi@koran.example</p></div>"],
		["with a picture", `<div>${facts.replace("</h3>", "</h3><img src=/a.jpg width=600>")}</div>`],
		[
			"of titles without a figure",
			"<div><h4>? Paling dicari</h4><ul><li>? Kapal baru tiba di teluk<li>? Pasar ikan pindah ke dermaga</ul></div>",
		],
		["of networks", "<div><h4>? Ikut kami</h4><ul><li>? Facebook<li>? Instagram</ul></div>"],
		["of marks to give", "<div><h4>? Beri nilai</h4><ul><li>? 1<li>? 2<li>? 3</ul></div>"],
		["of one value", "<div><h3>? Tiket</h3><p>? Biaya: Rp 20.000</p></div>"],
		["with a list and no title", "<div><ul><li>? Beranda<li>? Daerah</ul></div>"],
		["that is plainly refused", `<div>${facts.replace("? Biaya", "- Biaya")}</div>`],
		["of lines that say nothing", "<div><h3>? Koran</h3><p>? Beranda</p><p>? Daerah</p></div>"],
	])("%s is not", (_, html) => expect(behind(html)).not.toContain("content"));

	test("is not the article's behind something else, or outside of its box", () => {
		expect(behind(`<p>? Beranda</p><div>${facts}</div>`)).not.toContain("content content");
		expect(followed(`<div><p>+ Satu.</p><p>+ Dua.</p></div><div>${facts}</div>`).slice(2)).not.toContain("content");
	});
});
