import { describe, expect, test } from "vitest";
import type { Label } from "../../../../src/model/reading/label.ts";
import { followed, followedAmid } from "../../../builders/followed.ts";
import { processorTime } from "../../../builders/processor-time.ts";

test("what unfolds behind the text, in its box, is text with its question", () => {
	const faq = "<details><summary>- Berapa lama?</summary><p>? Dua tahun, kata kepala desa itu.</p></details>";
	expect(followed(`<div><p>+ Satu.</p>${faq}</div>`)).toEqual(["content", "content", "content"]);
	const far = `${"<div>".repeat(9)}${faq}${"</div>".repeat(9)}`;
	expect(followed(`<div class=isi><p>+ Satu.</p></div>${far}`)).toEqual(["content", "navigation", "navigation"]);
});

describe("what buttons unfold", () => {
	const row = (title: string, text: string): string => `<div class=lipat><h3><button>${title}</button></h3><div>${text}</div></div>`;
	const one = row("- Berapa lama?", "<p>? Dua tahun, kata kepala desa itu.</p>");
	const other = row("- Siapa membayar?", "<p>? Warga dan sebuah koperasi, katanya.</p>");
	test.each<[name: string, html: string, kept: boolean]>([
		["in a row of like boxes", one + other, true],
		["in boxes of its own", `<div><div>${one}${other}</div></div>`, true],
		["that leads on to a page of its own", (one + other).replaceAll("</p>", "</p><p><a href=/b>! Baca</a></p>"), false],
		["with a link in it", (one + other).replaceAll("kepala desa itu", "kepala <a href=/desa>desa itu</a>"), true],
		["alone", one, false],
		["the same tip for each button", one + one.replace("Berapa lama?", "Suka"), false],
		["a button with one name for all", one + other.replace("Siapa membayar?", "Berapa lama?"), false],
		[
			"tips",
			row("- Simpan", "<p>? Simpan berita ini untuk nanti.</p>") + row("- Dengar", "<p>? Dengarkan berita ini di jalan.</p>"),
			false,
		],
		["statements in what is called an accordion", `<div class=accordion>${one.replace("Berapa lama?", "Lamanya") + other}</div>`, true],
		["no sentence", row("- Kota", "? Lembang") + row("- Desa", "? Sukamaju"), false],
		["in rows and columns of a builder", `<section><div><div><div>${one}${other}</div></div></div></section>`, true],
		["elsewhere on the page", `<section>${"<div>".repeat(8)}${one}${other}${"</div>".repeat(8)}</section>`, false],
	])("is text with its question behind the text: %s", (_, html, kept) => {
		const labels = followed(`<div><div><p class=isi>+ Satu.</p>${html}</div></div>`).slice(1);
		expect(new Set(labels.filter((label) => label !== "promo"))).toEqual(new Set([kept ? "content" : "navigation"]));
	});
});

describe("what a line unfolds that is no button", () => {
	const row = (title: string, text: string): string => `<div class="lipat toggle-item">${title}<div><p>${text}</p></div></div>`;
	const two = (title: (text: string) => string): string =>
		row(title("Lamanya"), "? Dua tahun, kata kepala desa itu.") + row(title("Biayanya"), "? Warga dan sebuah koperasi, katanya.");
	test.each<[name: string, html: string, kept: boolean]>([
		["a link that leads nowhere", two((text) => `<a class=judul href="#">- ${text}</a>`), true],
		["what its class calls so", two((text) => `<div class=toggler>- ${text}</div>`), true],
		["a link to another page", two((text) => `<a class=judul href=/b>- ${text}</a>`), false],
		["a line of no such name", two((text) => `<div class=judul>- ${text}</div>`), false],
		[
			"in a row of which the first is open",
			two((text) => `<div class=toggler>- ${text}</div>`)
				.replace("toggle-item", "toggle-item is-open")
				.replace("<div class=toggler>", '<div class="toggler active">'),
			true,
		],
		["one alone", row("<div class=toggler>- Lamanya</div>", "? Dua tahun, kata kepala desa itu."), false],
	])("is text with its title behind the text: %s", (_, html, kept) => {
		const labels = followed(`<div><div><p class=isi>+ Satu.</p>${html}</div></div>`).slice(1);
		expect(labels).toEqual(labels.map(() => (kept ? "content" : "navigation")));
	});
});

test("what buttons that ask unfold is text however short, in wrappers of a page builder", () => {
	const row = (title: string, text: string): string => `<div><button>- ${title}</button><div>- ${text}</div></div>`;
	const html = `<div><div><div>${row("Kapan?", "April.")}${row("Di mana?", "Lembang.")}</div></div></div>`;
	expect(followed(`<div><p>+ Satu.</p>${html}</div>`)).toEqual(["content", "content", "content", "content", "content"]);
});

describe("boxes that each begin with a question", () => {
	const box = (question: string, answer: string): string => `<div class=tanya><h3>${question}</h3><div><p>${answer}</p></div></div>`;
	const two = box("? Apakah gratis?", "? Ya, gratis.") + box("? Berapa muatannya?", "? Dua puluh orang.");
	test.each<[name: string, html: string, kept: boolean]>([
		["in a row", `<div>${two}</div>`, true],
		["answered in few words", `<div>${two.replaceAll("? Dua puluh", "- Dua puluh")}</div>`, true],
		["one alone", `<div>${box("? Apakah gratis?", "? Ya, gratis.")}</div>`, false],
		["whose answers are links", `<div>${two.replaceAll("<p>", "<p><a href=/b>").replaceAll("</p>", "</a></p>")}</div>`, false],
		["that ask nothing", `<div>${two.replaceAll("?</h3>", "</h3>")}</div>`, false],
	])("are text behind the text with what they answer: %s", (_, html, kept) => {
		const labels = followed(`<div><p class=isi>+ Satu.</p>${html}</div>`).slice(1);
		expect(labels).toEqual(labels.map(() => (kept ? "content" : "navigation")));
	});
});

describe("the title of what it unfolds", () => {
	test.each<[html: string, labels: readonly Label[]]>([
		["<details><summary>- Berapa lama?</summary><p>+ Dua tahun.</p></details>", ["content", "content"]],
		["<details><summary><div>- Berapa lama?</div></summary>+ Dua tahun.</details>", ["content", "content"]],
		["<details><summary>- Berapa lama?</summary><p>- Beranda</p></details>", ["navigation", "navigation"]],
		["<details><summary>- Kapan?</summary><p>? Bulan April.</p></details>", ["content", "content"]],
		["<details><summary>! Baca juga</summary><p>+ Dua tahun.</p></details>", ["promo", "content"]],
		["<details><summary>- Menu</summary></details>", ["navigation"]],
		["<button>- Berapa lama?</button><p>+ Dua tahun.</p>", ["navigation", "content"]],
		[
			"<h3><button>? Lamanya</button></h3><p>+ Dua tahun.</p><h3><button>? Biayanya</button></h3><p>+ Gratis.</p>",
			["content", "content", "content", "content"],
		],
		["<h3><button>? Langganan kabar kami</button></h3><p>+ Dua tahun.</p>", ["navigation", "content"]],
		["<h3>+ Lamanya <button>? Salin</button></h3><p>+ Dua tahun.</p>", ["content", "navigation", "content"]],
		// One alone, in what is called an accordion.
		["<div class=accordion><h3><button>- Lamanya</button></h3><p>+ Dua tahun, kata kepala desa.</p></div>", ["content", "content"]],
		["<div class=accordion><h3><button>- Lamanya</button></h3><p>? Dua tahun, kata kepala desa.</p></div>", ["content", "content"]],
	])("stays where the text after it in there does: %s", (html, labels) => expect(followedAmid(html)).toEqual(labels));
});

test("the title of what unfolds does not part a line from the text below it", () => {
	const folded = "<div class=accordion><h3><button>- Lamanya</button></h3><p>+ Dua tahun, kata kepala desa.</p></div>";
	expect(followed(`<p>+ Satu.</p><p>? Kolom kecil dua</p>${folded}`)).toEqual(["content", "content", "content", "content"]);
});

describe("a box between paragraphs", () => {
	const list = "<h4>- Fakta</h4><ul><li>- Panjang: 42 meter<li>- Dibangun: 1998</ul>";
	const times = "<div><b>- 08.00</b><p>- Warga berkumpul.</p></div><div><b>- 09.30</b><p>- Tiang berdiri.</p></div>";
	test.each<[html: string, kept: boolean]>([
		["<div>- Skor akhir: Laskar 2 (Sabir 57) – Putra 1</div>", true],
		["<div>- Skor akhir</div>", false],
		[`<div>${list}</div>`, true],
		[`<aside>${list}</aside>`, true],
		["<aside><p># Panjangnya 42 meter.</p><p># Dibangun 1998.</p></aside>", true],
		[`<div>${times}</div>`, true],
		["<aside><p># Panjang: 42 meter</p><p># Dibangun: 1998</p></aside>", true],
		["<aside><p># Laras Adi</p><p># Ahli sungai</p></aside>", true],
		["<div><p>- Upah penuh</p><p>- Janji dipanggil kembali</p></div>", true],
		["<div><div><div>- Tiket</div><div>- Rp 10.000</div></div><div><div>- Parkir</div><div>- Gratis</div></div></div>", true],
		["<div><p>- Upah penuh</p></div>", false],
		["<div><p>? Pasang</p><p>! Iklan</p></div>", false],
		["<div class=kartu><div>💡</div><div>? Adonan itu bisa hidup seratus tahun lamanya.</div></div>", true],
		["<div class=kartu><div>💡</div><div>- Adonan itu bisa hidup seratus tahun lamanya.</div></div>", true],
		[`<div>${list.replaceAll("- Dibangun: 1998", "<a href=/x>- Dibangun kembali, kata warga desa</a>")}</div>`, false],
		[`<div>${list}<button>- Ikuti</button></div>`, false],
		[`<div>${list}<label>- Pilih <input type=radio></label></div>`, false],
		[`<div>${list}<img src=/a.jpg width=600 height=400><p>- Foto</p></div>`, false],
		["<div class=kartu><div>? Catatan</div><p>? Versi kedua itu tidak dapat dibaca lagi.</p></div>", true],
		["<div class=kartu>? Panen: 900 gram.</div>", true],
		["<div class=kartu>? Butuh istirahat? Mainkan teka-teki hari ini.</div>", false],
		["<div><section><h4>- Syarat</h4><ul><li>- Kartu</ul></section><section><h4>- Biaya</h4><p>- Gratis.</p></section></div>", true],
	])("is text as a whole where it says a sentence or has two lines: %s", (html, kept) =>
		expect(followedAmid(html).every((label) => label === "content")).toBe(kept),
	);
	test("also before a short line that ends the text", () =>
		expect(followed(`<p>+ Satu.</p><div class=kartu>? Tomat itu empat puluh gram beratnya.</div><p>^ Dua.</p>`)[1]).toBe("content"));
	test("but not with what has a name, nor before or behind the text", () => {
		expect(followedAmid(`<div>${list}<p>! Baca juga</p></div>`)).toEqual(["navigation", "navigation", "navigation", "promo"]);
		expect(followed(`<div>${list}</div><p>+ Satu.</p><p>+ Dua.</p>`).slice(0, 3)).toEqual(["navigation", "navigation", "navigation"]);
		expect(followed(`<p>+ Satu.</p><p>+ Dua.</p><div>${list}</div>`).slice(2)).toEqual(["navigation", "navigation", "navigation"]);
		// Behind the article another one may stand.
		const other = `<section><p>* Dua.</p><div>${list}</div><p>* Tiga.</p></section>`;
		expect(followed(`<p>+ Satu.</p>${other}`).slice(2, -1)).toEqual(["navigation", "navigation", "navigation"]);
	});
});

test("the numbers of steps whose words are text say nothing more", () => {
	const step = (number: number): string => `<div class=langkah><div>- ${number}</div><p>+ Aduk adonan.</p></div>`;
	const labels = followed(`<p>+ Satu.</p>${step(1)}${step(2)}<p>+ Dua.</p>`).slice(1, -1);
	expect(labels).toEqual(["navigation", "content", "navigation", "content"]);
});

test("the year of an entry whose words are text stays with them", () => {
	const entry = (year: number): string => `<div class=masa><div>- ${year}</div><p>+ Jembatan dibangun.</p></div>`;
	const labels = followed(`<p>+ Satu.</p>${entry(1987)}${entry(2014)}<p>+ Dua.</p>`).slice(1, -1);
	expect(labels).toEqual(["content", "content", "content", "content"]);
});

describe("boxes side by side that begin with a heading", () => {
	const box = (title: string, mark: string, one = "Cepat", two = "Ringan"): string =>
		`<div><h5>- ${title}</h5><ul><li>${mark} ${one}<li>${mark} ${two}</ul></div>`;
	const labels = (html: string): readonly Label[] => followed(`<p>+ Satu.</p><section>${html}</section>`).slice(1);
	test.each<[name: string, html: string, kept: boolean]>([
		["where one's list is", box("Kelebihan", "-") + box("Kekurangan", "+"), true],
		["whatever sets how the list is shown", box("Bahan", "-").replace("</h5>", "</h5><div>- 1x 2x</div>") + box("Cara", "+"), true],
		["not where none is", box("Kelebihan", "-") + box("Kekurangan", "-"), false],
		["not alone", box("Kekurangan", "-"), false],
		["not what leads elsewhere", box("Berita", "-", "<a href=/b>Satu</a>") + box("Kekurangan", "-"), false],
	])("are text together: %s", (_, html, kept) => {
		const listed = labels(html).filter((_, at) => !html.includes("1x") || at !== 1);
		expect(listed).toEqual(listed.map(() => (kept ? "content" : "navigation")));
	});
});

describe("what the article is based on", () => {
	const elsewhere = "<li><a href=https://sungai.test/1>- Laporan debit</a><li><a href=https://angka.test/2>- Desa dalam angka</a>";
	const ends = (html: string): boolean => followed(`<div><p>+ Satu.</p>${html}</div>`).every((label) => label === "content");
	test.each<[html: string, kept: boolean]>([
		[`<h3>- Referensi</h3><ul>${elsewhere}</ul>`, true],
		[`<h3>+ Referensi</h3><ul>${elsewhere}</ul>`, true],
		[`<ol>${elsewhere}</ol>`, false],
		[`<h3>- Dari jaringan kami</h3><ul>${elsewhere}</ul>`, false],
		[`<p>@ Sumber:</p><ol>${elsewhere.replaceAll("-", "+")}</ol>`, true],
		[`<p>! Baca juga</p><ul>${elsewhere}</ul>`, false],
		[`<h3>- Referensi</h3><ul>${elsewhere}<li><a href=/lain>- Berita lain</a></ul>`, false],
		[`<h3>- Referensi</h3><ul>${elsewhere}<li>- Beranda</ul>`, false],
		[`<h3>- Referensi</h3><div><ul>${elsewhere}</ul></div>`, true],
		[`<h3>- Referensi</h3><div><div><ul>${elsewhere}</ul></div></div>`, false],
	])("ends it, below a heading that says so and on other sites: %s", (html, kept) => expect(ends(html)).toBe(kept));

	test.each<[html: string, kept: boolean]>([
		[`<p>@ Sumber:</p><ul>${elsewhere}</ul>`, true],
		[`<p>@ Sumber:</p><ul>${elsewhere}<li>? Laporan tahunan, 2024</ul>`, true],
		[`<p>@ Sumber:</p><ul>${elsewhere}<li><a href=/lain>- Berita lain</a></ul>`, false],
		[`<p>@ Editor:</p><ul>${elsewhere}</ul>`, false],
	])("stays amid it, too: %s", (html, kept) => {
		const labels = followed(`<div><p>+ Satu.</p>${html}<h2>+ Kesimpulan</h2><p>+ Dua.</p></div>`);
		expect(labels.every((label) => label === "content")).toBe(kept);
	});
});

describe("a correction beside the text", () => {
	const note = "? Versi awal berita ini menyebut panjang yang salah.";
	test.each<[html: string, label: Label]>([
		[`<p>+ Satu.</p><div class=correction><p>${note}</p></div>`, "content"],
		[`<div class="post-correction">${note}</div><p>+ Satu.</p>`, "content"],
		[`<p>+ Satu.</p><div class=kaki><p>${note}</p></div>`, "navigation"],
		[`<p>+ Satu.</p><div class=correction><p>${note.replace("?", "!")}</p></div>`, "promo"],
		[`<p>+ Satu.</p><div class=k>? Menu</div><div class=correction><p>${note}</p></div>`, "navigation"],
		["<p>+ Satu.</p><div class=correction><p>? Menemukan kesalahan? Beri tahu redaksi kami di sini.</p></div>", "navigation"],
	])("is the article's by its class: %s", (html, label) => {
		const labels = followed(html);
		expect(labels[html.startsWith("<p>") ? labels.length - 1 : 0]).toBe(label);
	});
});

test("a likely sign-off in a list between items of the text is one of them", () => {
	expect(followed("<ul><li>+ Judul: Sungai<li>% Penulis: Laras<li>+ Tebal: 214</ul>")).toEqual(["content", "content", "content"]);
	expect(followed("<p>+ Judul: Sungai</p><p>% Penulis: Laras</p><p>+ Tebal: 214</p>")).toEqual(["content", "credit", "content"]);
	expect(followed("<ul><li>+ Judul: Sungai<li>% Penulis: Laras</ul><p>+ Satu.</p>")).toEqual(["content", "credit", "content"]);
});

test("a section of many headings is looked at once, not once a heading", () => {
	// Once a heading took fifteen seconds and more.
	expect(processorTime(() => followed(`<div>${"<h2>+ Bagian</h2><p>+ Satu.</p>".repeat(4000)}</div>`))).toBeLessThan(7000);
});
