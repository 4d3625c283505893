import { describe, expect, test } from "vitest";
import { after, before, judged } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const closing = "Papan barunya tiba hari Senin dan dipasang warga sendiri.";
const promo = '<div class="lihat"><p>Baca juga:</p><ul><li><a href=/x>Pasar ikan pindah ke dermaga utara</a></li></ul></div>';
const text = [...before, ...after].map((line) => `<p>${line}</p>`);

/** The labels of a short sentence in such a box behind an article in boxes of that class and a list of other news. */
const labelIn = (box: string, last: string, paragraph = "p", said = closing.slice(0, 20)): string => {
	const rows = [text.slice(0, 2), text.slice(2)].map((lines) =>
		`<div class="${box}">${lines.join("")}</div>`.replaceAll("<p>", `<${paragraph}>`),
	);
	const html = `<article><h1>Jembatan gantung dibuka kembali</h1><div>${rows.join("")}${promo}${last}<div class=warta><p>Kabar harian lewat surel, gratis.</p><button>Daftar</button></div></div></article>`;
	return judged(page(html)).on(said).label;
};

describe("a sentence in a box made like those of the text", () => {
	test("ends it", () => expect(labelIn("isi-teks", `<div class="isi-teks"><p>${closing}</p></div>`)).toBe("content"));
	test("ends it where it says but two words", () =>
		expect(labelIn("isi-teks", `<div class="isi-teks"><p>Sampai Senin.</p></div>`, "p", "Sampai Senin.")).toBe("content"));
	test("also where its own class says so and the boxes differ by a word", () =>
		expect(labelIn("kolom teks gaya", `<div class="kolom teks"><p class="alinea">${closing}</p></div>`, 'p class="alinea"')).toBe(
			"content",
		));
	test.each([
		["linked", "isi-teks", `<div class="isi-teks"><p><a href=/y>${closing}</a></p></div>`],
		["in another kind of box", "isi-teks", `<div class="ajakan"><p>${closing}</p></div>`],
		["in another element", "isi-teks", `<div class="isi-teks"><p class="ajakan">${closing}</p></div>`],
	])("does not where it is %s", (_, box, last) => expect(labelIn(box, last)).not.toBe("content"));
});

describe("where one box holds all of the text, one of its class", () => {
	const beside = (last: string): string => {
		const html = `<main><section class="bagian"><div class="wadah"><h1>Jembatan gantung dibuka kembali</h1>${text.join("")}</div></section>${promo}${last}</main>`;
		return judged(page(html)).on(closing.slice(0, 20)).label;
	};
	const part = (inside: string): string => `<section class="bagian"><div class="wadah">${inside}</div></section>`;
	test("goes on with it where nothing in it leads on", () => {
		expect(beside(part(`<p>${closing}</p>`))).toBe("content");
		expect(beside(part(`<h3>Papan baru</h3><p>${closing}</p>`))).toBe("content");
	});
	test("is something else where it says but two words", () => {
		const html = `<main><section class="bagian"><div class="wadah"><h1>Jembatan gantung dibuka kembali</h1>${text.join("")}</div></section>${promo}${part("<p>Sampai Senin.</p>")}</main>`;
		expect(judged(page(html)).on("Sampai Senin.").label).not.toBe("content");
	});
	test.each([
		["a button", `<p>${closing}</p><button>Daftar</button>`],
		["a link", `<p>${closing}</p><p><a href=/y>Pasar ikan pindah ke dermaga utara</a></p>`],
	])("is something else with %s", (_, inside) => expect(beside(part(inside))).not.toBe("content"));
	test("is a reader's behind the comments", () => expect(beside(`<h2>Komentar</h2>${part(`<p>${closing}</p>`)}`)).not.toBe("content"));
});

describe("cards around such boxes", () => {
	const card = (tag: string, inside: string): string => `<${tag} class=kartu><div class="isi-teks">${inside}</div></${tag}>`;
	const quote =
		"<div class=kartu><div class=kutipan><blockquote>Papan lama dibawa pulang.</blockquote><cite>Sari, kelas enam</cite></div></div>";
	const read = (cards: readonly string[]) =>
		judged(page(`<main><h1>Jembatan gantung dibuka kembali</h1>${cards.join("")}</main>`)).on(closing.slice(0, 20)).label;
	const last = `<p>${closing}</p>`;
	test("go on behind a quotation", () =>
		expect(read([card("div", text.slice(0, 5).join("")), card("div", text[5] ?? ""), quote, card("div", last)])).toBe("content"));
	test("are none of it with a headline of their own, or as another article", () => {
		expect(read([card("div", text.join("")), quote, card("div", `<h1>Pasar ikan pindah</h1>${last}`)])).not.toBe("content");
		expect(read([card("article", text.join("")), quote, card("article", last)])).not.toBe("content");
	});
	test("are the posts of a live blog, items of a list", () => {
		const post = (inside: string): string => `<li><article><div class="isi-teks">${inside}</div><button>Bagikan</button></article></li>`;
		const posts = [text.slice(0, 3).join(""), text.slice(3).join(""), last].map(post).join("");
		expect(read([`<ol>${posts}</ol>`])).toBe("content");
	});
	test("are, where it is made of several articles", () =>
		expect(read([card("article", text.slice(0, 3).join("")), card("article", text.slice(3).join("")), quote, card("article", last)])).toBe(
			"content",
		));
});

describe("a box between such boxes", () => {
	const between = (box: string): string => {
		const row = (lines: readonly string[]): string => `<div class="isi-teks">${lines.join("")}</div>`;
		return `<article><h1>Jembatan gantung dibuka kembali</h1><div>${row(text.slice(0, 4))}${box}${promo}${row([`<p>${closing}</p>`])}</div></article>`;
	};
	test("that states facts is text", () => {
		const { on } = judged(
			page(between("<div class=fakta><h3>Ukuran</h3><ul><li>Panjang 84 meter</li><li>Lebar 1,2 meter</li></ul></div>")),
		);
		for (const said of ["Ukuran", "Panjang", closing.slice(0, 20)]) expect(on(said).label).toBe("content");
	});
	test("that says below its facts where they are from is, too", () => {
		const source = "<p>Sumber: Dinas Pekerjaan Umum</p>";
		const { on } = judged(
			page(between(`<div class=fakta><h3>Ukuran</h3><ul><li>Panjang 84 meter</li><li>Lebar 1,2 meter</li></ul>${source}</div>`)),
		);
		for (const said of ["Ukuran", "Panjang", "Lebar"]) expect(on(said).label).toBe("content");
	});
	test("is text to its last line, whatever its class says of credits", () => {
		const facts = "<h3>Siapa yang membangun</h3><p>Yayasan Jembatan Lembah berdiri sejak 2005. Anggotanya kini delapan desa di lereng.</p>";
		const html = `<article><h1>Jembatan gantung dibuka kembali</h1><div>${text.slice(0, 4).join("")}<div class=info>${facts}</div><p>${closing}</p></div></article>`;
		expect(judged(page(html)).on("Yayasan Jembatan").label).toBe("content");
	});
	test("that says a sentence is text, one that asks the reader something may sell", () => {
		const on = (said: string) => judged(page(between(`<div class=kotak><p>${said}</p></div>`))).on(said.slice(0, 15)).label;
		expect(on("Papan lama disimpan di balai desa.")).toBe("content");
		expect(on("Anda suka kabar lembah? Kirim ceritamu.")).not.toBe("content");
	});
});
