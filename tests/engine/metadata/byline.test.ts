import { describe, expect, test } from "vitest";
import { metadata } from "../../../src/engine/metadata/metadata.ts";
import { pages } from "../../../src/engine/metadata/paging.ts";
import { readingPacks } from "../../../src/lang/index.ts";
import type { Json } from "../../../src/model/reading/page.ts";
import { page } from "../../builders/page.ts";
import { aboutOf, type Given } from "../../builders/stated.ts";

type Line = NonNullable<Given["blocks"]>[number];

/** The authors of a page that shows them in this line alone. */
const seenIn = (text: Line["text"], hints: readonly string[] = []): readonly string[] =>
	aboutOf({
		blocks: [
			{ text: "Harga beras naik lagi di pasar", level: 1 },
			{ text, hints },
		],
	}).byline;

test.each([
	"Ani Wijaya 3 Mei 2021",
	"Oleh Ani Wijaya 3 Mei 2021, 14:05 WIB",
	"Oleh Ani Wijaya Senin, 3 Mei 2021",
	"By Ani Wijaya on 3 Mei 2021",
	"By Ani Wijaya on Monday, Mei 3, 2021",
	"Oleh Ani Wijaya pada Senin 3 Mei 2021 14:05",
	"By Ani Wijaya Published Mei 3, 2021 8:05 AM",
	"By Ani Wijaya Last updated: Mei 3, 2021",
	"Diterbitkan 3 Mei 2021 14:05 Ani Wijaya",
	"Mei 3, 2021 Ani Wijaya 4",
	"Ani Wijaya, Mei 2021",
])("%j names Ani Wijaya whole and alone", (text) => {
	expect(seenIn(text)).toEqual(["Ani Wijaya"]);
});

test.each([
	{ runs: ["Oleh ", "Ani Wijaya", "3 Mei 2021"] },
	{ runs: ["Oleh", "Ani Wijaya", "Mei 3, 2021", "Juni 4, 2021"] },
	{ runs: ["3 Mei 2021", "14:05", "Ani Wijaya"] },
])("elements that touch, $runs, are words apart", ({ runs }) => {
	expect(seenIn(runs)).toEqual(["Ani Wijaya"]);
});

test("a family named like a short weekday keeps its name", () => {
	expect(seenIn("By Ani Sun 3 Mei 2021")).toEqual(["Ani Sun"]);
	expect(seenIn("By Ani Wijaya Sun, 3 Mei 2021")).toEqual(["Ani Wijaya"]);
});

test.each([
	"Penulis: Ani Wijaya | Editor: Budi Santoso",
	"Penulis: Ani Wijaya, Editor: Budi Santoso, Citra Lestari",
	"Penulis: Ani Wijaya Editor: Budi Santoso",
	"Penulis: Ani Wijaya; Foto: Budi Santoso",
	"Penulis Ani Wijaya Penyunting Budi Santoso",
])("%j names who wrote it, not who did something else", (text) => {
	expect(seenIn(text)).toEqual(["Ani Wijaya"]);
});

test.each([
	["Penulis: Ani Wijaya, Budi Santoso, dan Citra Lestari", ["Ani Wijaya", "Budi Santoso", "Citra Lestari"]],
	["Penulis: Ani Wijaya, Dan Santoso", ["Ani Wijaya", "Dan Santoso"]],
	["PENULIS: ANI WIJAYA DAN BUDI SANTOSO", ["ANI WIJAYA", "BUDI SANTOSO"]],
])("%j parts the last name from the word before it", (text, names) => {
	expect(seenIn(text)).toEqual(names);
});

test("a label of two opening words is one", () => {
	expect(seenIn("Laporan Kontributor: Ani Wijaya")).toEqual(["Ani Wijaya"]);
});

test.each([
	"Kontributor Kotabaru, Ani Wijaya",
	"Penulis: Kontributor Kota Baru, Ani Wijaya | Editor: Budi Santoso",
	"Laporan Wartawan KabarKota.example, Ani Wijaya",
	"Oleh Ani Wijaya, Wartawan Kabar Kota",
])("%j names who holds a post, not what it is of", (text) => {
	expect(seenIn(text)).toEqual(["Ani Wijaya"]);
	expect(aboutOf({ metas: { author: text } }).byline).toEqual(["Ani Wijaya"]);
});

test("what a post is of is nobody in what machines are told, either", () => {
	expect(aboutOf({ metas: { author: "Ani Wijaya - Kontributor Kabar Kota" } }).byline).toEqual(["Ani Wijaya"]);
	expect(seenIn("Kabar Kota - Kontributor Ani Wijaya")).toEqual(["Ani Wijaya"]);
	expect(seenIn("Kontributor: Ani Wijaya, Budi Santoso")).toEqual(["Ani Wijaya", "Budi Santoso"]);
	expect(seenIn("Penulis: Suparman, Budi Santoso")).toEqual(["Suparman", "Budi Santoso"]);
});

test("a label in an element of its own names who stands in the next", () => {
	const under = (...lines: readonly string[]): readonly string[] =>
		aboutOf({ blocks: [{ text: "Harga beras naik lagi di pasar", level: 1 }, ...lines.map((text) => ({ text }))] }).byline;
	expect(under("Penulis :", "Ani Wijaya", "Penyunting :", "Budi Santoso")).toEqual(["Ani Wijaya"]);
	expect(under("Foto:", "Budi Santoso", "Penulis:", "Ani Wijaya")).toEqual(["Ani Wijaya"]);
	expect(under("Penulis:", "Senin, 3 Mei 2021")).toEqual([]);
	expect(under("Bagikan:", "Ani Wijaya, 3 Mei 2021")).toEqual(["Ani Wijaya"]);
	expect(under("Ditolong oleh:", "Warga Kota")).toEqual([]);
});

test("people of the outlet are the outlet, and named when nobody else is", () => {
	const metas = { author: "Tim Koran Kita", "og:site_name": "Koran Kita" };
	const blocks = [{ text: "Harga beras naik lagi di pasar", level: 1 }, { text: "Oleh Ani Wijaya" }] as const;
	expect(aboutOf({ metas, blocks }).byline).toEqual(["Ani Wijaya"]);
	expect(aboutOf({ metas }).byline).toEqual(["Tim Koran Kita"]);
	expect(aboutOf({ metas: { ...metas, author: "Tim Santoso" } }).byline).toEqual(["Tim Santoso"]);
});

test("two labels for authors name both", () => {
	expect(seenIn("Penulis: Ani Wijaya | Pewarta: Budi Santoso")).toEqual(["Ani Wijaya", "Budi Santoso"]);
});

test("an opening word within a name is a part of it", () => {
	expect(aboutOf({ metas: { author: "Ani By Wijaya" } }).byline).toEqual(["Ani By Wijaya"]);
});

test.each([
	["Ma&#039;ruf Wijaya", ["Ma'ruf Wijaya"]],
	["Ani O&#8217;Brien", ["Ani O’Brien"]],
	["Ani Wijaya &amp; Budi Santoso", ["Ani Wijaya", "Budi Santoso"]],
	["Ani W&uuml;jaya", ["Ani Wüjaya"]],
])("entities in %j are undone before names are parted", (author, names) => {
	expect(aboutOf({ data: [{ "@type": "NewsArticle", author: { "@type": "Person", name: author } }] }).byline).toEqual(names);
});

test("entities in the outlet's name are undone", () => {
	expect(aboutOf({ data: [{ "@type": "NewsArticle", publisher: { name: "Koran &amp; Kabar" } }] }).site).toBe("Koran & Kabar");
});

test("a link to a person's page names the author where the rest of the line says what people of a newsroom are", () => {
	const person = ["Ani Wijaya", "https://koran.example/people/ani-wijaya/"] as const;
	expect(seenIn([person, " ", "Wartawan"])).toEqual(["Ani Wijaya"]);
	expect(seenIn(["Wartawan", " | ", person, ", ", ["Budi Santoso", "https://koran.example/staff/budi"]])).toEqual([
		"Ani Wijaya",
		"Budi Santoso",
	]);
	// Perhaps whom the article is about.
	expect(seenIn([person])).toEqual([]);
	expect(seenIn(["Wartawan ", person, " mundur"])).toEqual([]);
	expect(seenIn([person, ", wartawan kami"])).toEqual([]);
	expect(seenIn([["Harga beras", "https://koran.example/people/harga"], " ", "Wartawan"])).toEqual([]);
	const [headline, far] = [{ text: "Harga beras naik lagi di pasar", level: 1 as const }, { text: "Stok di gudang masih ada." }];
	expect(aboutOf({ blocks: [headline, far, far, far, far, { text: [person, " ", "Wartawan"] }] }).byline).toEqual([]);
});

test("a link to an author's page names the author", () => {
	expect(seenIn([["Ani Wijaya", "https://koran.example/author/ani-wijaya/"]])).toEqual(["Ani Wijaya"]);
	expect(seenIn([["Ani Wijaya", "https://koran.example/penulis/12?hl=id"], " Pasar induk"])).toEqual(["Ani Wijaya"]);
	expect(
		seenIn([["Ani Wijaya", "https://koran.example/writers/ani"], " ", ["Budi Santoso", "https://koran.example/writers/budi"], " Pasar"]),
	).toEqual(["Ani Wijaya", "Budi Santoso"]);
	expect(seenIn([["Ani Wijaya", "https://koran.example/tag/ani-wijaya"]])).toEqual([]);
	expect(seenIn([["Harga beras", "https://koran.example/author/"]])).toEqual([]);
});

test("who is quoted wrote a post, not the article", () => {
	const { byline, published } = aboutOf({
		blocks: [
			{ text: "Harga beras naik lagi di pasar", level: 1 },
			{ text: "— Ani Wijaya (@aniwijaya) Mei 3, 2021", role: "quote" },
		],
	});
	expect(byline).toEqual([]);
	expect(published).toBeUndefined();
});

test("what the menu above the headline links to is a section, not an author", () => {
	const menu = { text: [["Jawa Barat", "https://koran.example/jawa-barat"], " ", ["Gaya Hidup", "https://koran.example/gaya"]] } as const;
	const under = (text: Line["text"], above: Line = menu): readonly string[] =>
		aboutOf({ blocks: [above, { text: "Harga beras naik lagi di pasar", level: 1 }, { text }] }).byline;
	expect(under("Jawa Barat | Senin, 3 Mei 2021")).toEqual([]);
	expect(under([["GAYA HIDUP", "https://koran.example/gaya"], " - 3 Mei 2021"])).toEqual([]);
	expect(under("Jawa Barat - 3 Mei 2021 - Ani Wijaya")).toEqual(["Ani Wijaya"]);
	expect(under("By Ani Wijaya 3 Mei 2021 in Pasar, Gaya Hidup")).toEqual(["Ani Wijaya"]);
	// A column called like who writes it.
	expect(under("Oleh Jawa Barat 3 Mei 2021")).toEqual(["Jawa Barat"]);
	const author = { text: [["Ani Wijaya", "https://koran.example/author/ani"]] } as const;
	expect(under("Ani Wijaya - 3 Mei 2021", author)).toEqual(["Ani Wijaya"]);
});

test.each(["Humas Dinas Ani Wijaya, telp. 0812 3456 7890", "Wijaya lawan Dinas Pasar [1988]"])(
	"%j has a number and no day, and names nobody",
	(text) => expect(seenIn(text)).toEqual([]),
);

/** Who is named in this, between a headline and the text. */
const between = (html: string): readonly string[] => {
	const seen = page(`<h1>Kapal belum tiba di dermaga</h1>${html}<p>${"Warga menunggu kapal itu sejak pagi. ".repeat(6)}</p>`);
	return metadata(seen, readingPacks, pages(seen, readingPacks)).byline;
};

test("a name stands in a span that is called an author's, whatever stands beside it", () => {
	const read = (line: string): readonly string[] => between(`<div>${line}</div>`);
	expect(read("<span class=author>Ani Wijaya</span> <span>3 menit baca</span>")).toEqual(["Ani Wijaya"]);
	expect(read("<span class=author><a href=/ani>Ani Wijaya</a></span>")).toEqual(["Ani Wijaya"]);
	expect(read("<span class=place>Ani Wijaya</span> <span>3 menit baca</span>")).toEqual([]);
	// Who wrote the story that is linked beside it, or a comment, did not write this one.
	expect(read("<a href=/b>Pasar malam pindah ke lapangan</a> <span class=author>Ani Wijaya</span>")).toEqual([]);
	expect(read("<div class=comment><p><span class=author>Ani Wijaya</span> 3 menit lalu</p></div>")).toEqual([]);
	expect(read("Budi Santoso, 3 Mei 2021</div><div><span class=author>Ani Wijaya</span> 3 menit")).toEqual(["Budi Santoso"]);
});

test("a name alone stands over the day in a box with nothing else", () => {
	const read = (lines: string): readonly string[] => between(`<div>${lines}</div>`);
	expect(read("<p>Ani Wijaya</p><p>Senin, 3 Mei 2021 | 14:05 WIB</p>")).toEqual(["Ani Wijaya"]);
	expect(read("<p>Ani Wijaya</p><p>Warga menunggu kapal itu sejak pagi.</p>")).toEqual([]);
	expect(read("<p>Pasar Ikan</p><p>Ani Wijaya</p><p>Senin, 3 Mei 2021</p>")).toEqual([]);
	expect(read("<p>Kapal tiba di sana</p><p>Senin, 3 Mei 2021</p>")).toEqual([]);
	expect(read("<p><a href=/rubrik/bola>Sepak Bola</a></p><p>Senin, 3 Mei 2021</p>")).toEqual([]);
	const told = `<p>${"Warga menunggu kapal itu sejak pagi. ".repeat(6)}</p>`;
	expect(read(`${told}</div><div><p>Budi Santoso</p><p>Senin, 3 Mei 2021</p>`)).toEqual([]);
});

test("who wrote the book that is told of is not who wrote about it", () => {
	const read = (lines: string): readonly string[] => between(`<p>Ani Wijaya — 10 Agustus 2025</p><div>${lines}</div>`);
	expect(read("<p>Judul: Menanti</p><p>Penulis: Rina Sari</p><p>Tebal: 318 halaman</p><p>Harga: Rp98.000</p>")).toEqual(["Ani Wijaya"]);
	expect(read("<p>Penulis: Rina Sari</p><p>Editor: Budi Santoso</p><p>Terbit: 10 Agustus 2025</p>")).toEqual(["Rina Sari"]);
});

describe("a credit right below the headline", () => {
	const bylineOf = (line: string, author: Json, level?: 2) =>
		aboutOf({
			blocks: [
				{ text: "Harga beras naik lagi di pasar", level: 1 },
				{ text: line, ...(level && { level }) },
			],
			data: [{ "@type": "NewsArticle", headline: "Harga beras naik lagi di pasar", author }],
			metas: { "og:site_name": "Koran Kita" },
		}).byline;
	const editor = { "@type": "Person", name: "Budi Santoso" };

	test.each(["Oleh Ani Wijaya", "Penulis: Ani Wijaya, Koran Kita", "Oleh Ani Wijaya 3 Mei 2021"])(
		"%j names the author, whoever put the article in",
		(line) => expect(bylineOf(line, editor)).toEqual(["Ani Wijaya"]),
	);

	test.each([
		["a sentence", "Oleh Ani Wijaya yang baru pulang dari pasar"],
		["one word", "Oleh Ani"],
		["of the same person", "Oleh Santoso Budi Raharjo"],
		["beside what is told", "Oleh Ani Wijaya dan Budi Santoso"],
	])("is none where it is %s: %j", (_, line) => expect(bylineOf(line, editor)).toEqual(["Budi Santoso"]));

	test.each(["Budi", "KKN", "Perkumpulan Pasar e.V."])("names the author by a class where %j is told", (name) => {
		const told = { "@type": "Person", name };
		const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
		const data = [{ "@type": "NewsArticle", headline: headline.text, author: told }];
		expect(aboutOf({ blocks: [headline, { text: "Ani Wijaya", hints: ["author"] }], data }).byline).toEqual(["Ani Wijaya"]);
		expect(aboutOf({ blocks: [headline, { text: "Ani Wijaya 3 Mei 2021" }], data }).byline).toEqual([name]);
	});

	test("is none as a heading", () => expect(bylineOf("Oleh Ani Wijaya", editor, 2)).toEqual(["Budi Santoso"]));
});
