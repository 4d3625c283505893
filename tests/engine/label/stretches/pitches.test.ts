import { describe, expect, test } from "vitest";
import { after, before, judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** The label of the block that says `said`, amid the article; all of its own text must stay. */
const labelOf = (html: string, said: string): string => {
	const { on } = judged(page(news(html)));
	for (const text of [...before, ...after]) expect(on(text).label).toBe("content");
	return on(said).label;
};
const pitch = "Kabar ini hidup dari sumbangan pembaca di lereng.";
const excerpt = "Simak kabar selengkapnya dari dermaga utara pagi ini …";

describe("below a sure title of clutter in a box of its own", () => {
	test("a sentence that asks for support goes with it", () =>
		expect(
			labelOf(`<div class=k><h4>Dukung Jurnalisme Warga</h4><p>${pitch}</p><a href=/donasi>Donasi Sekarang</a></div>`, "Kabar ini"),
		).toBe("newsletter"));
	test("so does the list of what is offered, below a wall's own name", () =>
		expect(
			labelOf(
				`<div class=wall><header><div class=intro><div class="h2">KHUSUS ANGGOTA</div><p>Dukung Jurnalisme Warga</p><ul><li>${pitch}</li><li>Arsip kabar lereng sejak 1998 dapat dibuka semua.</li></ul></div></header></div>`,
				"Kabar ini",
			),
		).toBe("newsletter"));
	test("so do the first words of other news", () =>
		expect(
			labelOf(
				`<div><h3>Rekomendasi Untuk Anda</h3><div><a href=/x><h4>Pasar ikan pindah ke dermaga utara</h4></a><p>${excerpt}</p></div></div>`,
				"Simak kabar",
			),
		).toBe("related"));
});

describe("below the title of a promo", () => {
	const card = "<div>Simak juga:</div><a href=/x>Pasar ikan pindah ke dermaga utara</a><p>Para pedagang datang dengan gerobak baru.</p>";
	const told = (html: string): string => {
		const { label, sureness } = judged(page(news(html))).on("Para pedagang");
		return `${label} ${sureness}`;
	};
	test("the one line below its link is sure, so that the box goes as a whole", () => expect(told(`<div>${card}</div>`)).toBe("promo sure"));
	test("several lines leave the text", () => expect(told(`<div>${card}<p>Jalan lama kini jadi kolam.</p></div>`)).toBe("promo likely"));
	test("it stays where boxes of one make hold the pieces of the article", () => {
		const others = after.map((text) => `<div class=bagian><p>${text}</p></div>`).join("");
		expect(told(`<div class=kartu>${card}</div>${others}`)).toBe("promo sure");
		expect(told(`<div class=bagian>${card}</div>${others}`)).toBe("content likely");
	});
	test("what stands below its box stays, though a box around both begins with it", () =>
		expect(
			labelOf(
				`<section><div><div>Simak juga:</div><a href=/x>Pasar ikan pindah ke dermaga utara</a></div><p>Para pedagang datang dengan gerobak baru.</p></section>`,
				"Para pedagang",
			),
		).toBe("content"));
});

test("titles that a promo's words introduce in a box go with them, some of them without a link", () =>
	expect(
		labelOf(
			"<div><p><strong>Simak juga:</strong></p><ul><li>Panen mulai April</li><li><a href=/gabah>Gabah dijemur di sekolah</a></li></ul></div>",
			"Panen mulai",
		),
	).toBe("promo"));

test("so do titles without any link, below words that announce nothing", () =>
	expect(
		labelOf("<div><p>Pilihan redaksi</p><ul><li>Panen mulai April</li><li>Gabah dijemur di sekolah</li></ul></div>", "Panen mulai"),
	).toBe("promo"));

test.each(["Simak", "Simak selengkapnya"])("points that a promo's words may introduce in a box stay: %s", (words) => {
	const points = "<li>Pilih <a href=/beras>beras pulen</a> yang masih baru</li><li>Cuci dua kali dengan air dingin</li>";
	expect(labelOf(`<div><p><strong>${words}:</strong></p><ul>${points}</ul></div>`, "Cuci dua kali")).toBe("content");
});

describe("text stays", () => {
	test.each([
		["in the step of a guide", `<section><div>Langkah 2</div><h2>Dukung Jurnalisme Warga</h2><p>${pitch}</p></section>`],
		["above such a title", `<div><p>${pitch}</p><h4>Dukung Jurnalisme Warga</h4></div>`],
		["behind its box", `<div class=k><h4>Dukung Jurnalisme Warga</h4></div><p>${pitch}</p>`],
		[
			"beside what is surely the article's",
			`<div><h4>Dukung Jurnalisme Warga</h4><p>${before[1].replace("Mereka", "Kami")}</p><p>${pitch}</p></div>`,
		],
	])("%s", (_, html) => expect(labelOf(html, "Kabar ini")).toBe("content"));
});
