import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { pieceText, toText } from "../../../src/engine/article/plain-text.ts";
import type { HttpUrl } from "../../../src/model/reading/address.ts";
import type { Article, Piece } from "../../../src/model/reading/article.ts";

const run = (text: string) => ({ text });
const address = "https://berita.example/gambar.jpg" as HttpUrl; // written by hand here, so known to be https

const pieces: readonly [name: string, piece: Piece, text: string][] = [
	["heading", { kind: "heading", level: 2, runs: [run("Harga "), run("naik")] }, "Harga naik"],
	["paragraph folds white space", { kind: "paragraph", runs: [run("Satu\u00a0 dua\t"), run("tiga ")] }, "Satu dua tiga"],
	["a poem keeps its lines", { kind: "quote", runs: [run("Padi menguning \n"), run("\ndi lereng")] }, "Padi menguning\ndi lereng"],
	["an item takes one line", { kind: "list", ordered: false, items: [{ runs: [run("Hulu\nSenin")] }] }, "Hulu Senin"],
	["paragraph drops soft hyphens and zero-width spaces", { kind: "paragraph", runs: [run("ke\u00adsehat\u200ban")] }, "kesehatan"],
	[
		"list with a list inside",
		{
			kind: "list",
			ordered: false,
			items: [{ runs: [run("Beras")], list: { ordered: true, items: [{ runs: [run("Medium")] }] } }, { runs: [run("Gula")] }],
		},
		"Beras\nMedium\nGula",
	],
	[
		"table",
		{
			kind: "table",
			caption: "Harga",
			rows: [
				[
					{ header: true, runs: [run("Kota")] },
					{ header: true, runs: [run("Harga")] },
				],
				[
					{ header: false, runs: [run("Lembang")] },
					{ header: false, runs: [run("9.000")] },
				],
			],
		},
		"Kota\tHarga\nLembang\t9.000",
	],
	["preformatted keeps its lines", { kind: "preformatted", text: "a  b\n  c" }, "a  b\n  c"],
	["a quote without who said it", { kind: "quote", runs: [run("Naik.")], caption: "Sari" }, "Naik."],
	["embed", { kind: "embed", title: "Film", href: address, caption: "Pagi" }, ""],
	["image", { kind: "image", src: address, alt: "Pasar", caption: "Pasar pagi" }, ""],
	["rule", { kind: "rule" }, ""],
];

describe("pieceText", () => {
	it.each(pieces)("%s", (_, piece, text) => expect(pieceText(piece)).toBe(text));
});

describe("toText", () => {
	it("parts pieces by a blank line and leaves out what has no words", () => {
		const article: Article = {
			lang: "id",
			title: "Judul",
			byline: ["Sari"],
			body: pieces.slice(0, 2).flatMap(([, piece]) => [piece, { kind: "rule" }]),
		};
		expect(toText(article)).toBe("Harga naik\n\nSatu dua tiga");
	});
});

describe("fromText", () => {
	it("gives paragraphs and nothing else", () => {
		const article = fromText({ title: " Judul  berita ", text: "Satu\nbaris.\n\n \nDua.\r\n\r\nTiga.", published: "2021-06-15" });
		expect(article.title).toBe("Judul berita");
		expect(article.published).toBe("2021-06-15");
		expect(article.body.map(pieceText)).toEqual(["Satu baris.", "Dua.", "Tiga."]);
	});
	it("leaves out what it was not given", () => {
		expect(Object.keys(fromText({ title: "Judul", text: "", published: null }))).toEqual(["lang", "title", "byline", "body"]);
	});
	it("comes back from toText unchanged", () => {
		const text = "Satu baris.\n\nDua.";
		expect(toText(fromText({ title: "Judul", text }))).toBe(text);
	});
});
