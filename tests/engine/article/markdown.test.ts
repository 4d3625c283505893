import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../src/engine/article/markdown.ts";
import type { HttpUrl } from "../../../src/model/reading/address.ts";
import type { Article, Piece } from "../../../src/model/reading/article.ts";

const address = (path: string): HttpUrl => `https://berita.example/${path}` as HttpUrl; // written by hand here, so known to be https

const markdown = (...body: readonly Piece[]): string => {
	const article: Article = { lang: "id", title: "", byline: [], body };
	return toMarkdown(article).trimEnd();
};

const pieces: readonly [name: string, piece: Piece, markdown: string][] = [
	["a heading", { kind: "heading", level: 3, runs: [{ text: "Harga naik" }] }, "### Harga naik"],
	[
		"links and emphasis",
		{
			kind: "paragraph",
			runs: [
				{ text: "Kata " },
				{ text: "dia", marks: ["strong"] },
				{ text: " " },
				{ text: "di sini", href: address("a(1)"), marks: ["emphasis"] },
				{ text: "." },
			],
		},
		"Kata **dia** [*di sini*](https://berita.example/a%281%29).",
	],
	[
		"marks of Markdown in the text",
		{ kind: "paragraph", runs: [{ text: "1. Mei * [itu] _biasa_" }] },
		"1\\. Mei \\* \\[itu\\] \\_biasa\\_",
	],
	["a hash at the start", { kind: "paragraph", runs: [{ text: "#hemat" }] }, "\\#hemat"],
	["code with a backtick", { kind: "paragraph", runs: [{ text: "a`b", marks: ["code"] }] }, "`` a`b ``"],
	[
		"a list in a list",
		{ kind: "list", ordered: true, items: [{ runs: [{ text: "Satu" }], list: { ordered: false, items: [{ runs: [{ text: "Dua" }] }] } }] },
		"1. Satu\n   - Dua",
	],
	["a table without a head", { kind: "table", rows: [[{ header: false, runs: [{ text: "a|b" }] }]] }, "|  |\n| --- |\n| a\\|b |"],
	[
		"a picture with its caption",
		{ kind: "image", src: address("a.jpg"), alt: "Pasar", caption: "Pagi" },
		"![Pasar](https://berita.example/a.jpg)\n\n*Pagi*",
	],
	["a quote and who said it", { kind: "quote", runs: [{ text: "Naik." }], caption: "Sari" }, "> Naik.\n\n*Sari*"],
	["code with its caption", { kind: "preformatted", text: "a", caption: "Satu" }, "```\na\n```\n\n*Satu*"],
	[
		"an embed with its caption",
		{ kind: "embed", title: "Film", href: address("film"), caption: "Pagi" },
		"[Film](https://berita.example/film)\n\n*Pagi*",
	],
	["preformatted text", { kind: "preformatted", text: "a  b" }, "```\na  b\n```"],
	["preformatted text that holds a fence", { kind: "preformatted", text: "```\na\n````" }, "`````\n```\na\n````\n`````"],
	[
		"what would be read as a character",
		{ kind: "paragraph", runs: [{ text: "Ketik &lt; atau &amp;nbsp; & tekan" }] },
		"Ketik \\&lt; atau \\&amp;nbsp; & tekan",
	],
	["what is struck out", { kind: "paragraph", runs: [{ text: "Rp500", marks: ["deleted"] }, { text: " Rp300" }] }, "~~Rp500~~ Rp300"],
	[
		"the numbers that items count as",
		{ kind: "list", ordered: true, items: [{ runs: [{ text: "Empat" }], number: 4 }, { runs: [{ text: "Lima" }] }] },
		"4. Empat\n5. Lima",
	],
	[
		"a bar in code in a table",
		{ kind: "table", rows: [[{ header: false, runs: [{ text: "a|b", marks: ["code"] }] }]] },
		"|  |\n| --- |\n| `a\\|b` |",
	],
	[
		"an embed without a title",
		{ kind: "embed", title: "", href: address("film") },
		"[https://berita.example/film](https://berita.example/film)",
	],
	["a rule", { kind: "rule" }, "---"],
	[
		"an exclamation before a link",
		{ kind: "paragraph", runs: [{ text: "Wah!" }, { text: "laporan", href: address("a") }] },
		"Wah\\![laporan](https://berita.example/a)",
	],
	[
		"a list within the tenth item and one within that",
		{
			kind: "list",
			ordered: true,
			items: [
				...Array.from({ length: 9 }, () => ({ runs: [{ text: "Satu" }] })),
				{
					runs: [{ text: "Sepuluh" }],
					list: {
						ordered: false,
						items: [{ runs: [{ text: "Dua" }], list: { ordered: false, items: [{ runs: [{ text: "Tiga" }] }] } }],
					},
				},
			],
		},
		`${Array.from({ length: 9 }, (_, at) => `${at + 1}. Satu`).join("\n")}\n10. Sepuluh\n    - Dua\n      - Tiga`,
	],
	["tildes", { kind: "paragraph", runs: [{ text: "~~dua~~ hari, ~5 km" }] }, "\\~\\~dua\\~\\~ hari, \\~5 km"],
	[
		"marked words whose comma touches the next word",
		{ kind: "paragraph", runs: [{ text: "Kotabaru,", marks: ["strong"] }, { text: "kata dia" }] },
		"**Kotabaru**,kata dia",
	],
	[
		"marked words whose quotation mark touches the word before",
		{
			kind: "paragraph",
			runs: [{ text: "kata" }, { text: "“Kami”", marks: ["strong"] }, { text: " dan" }, { text: ".", marks: ["emphasis"] }],
		},
		"kata“**Kami”** dan.",
	],
	[
		"the lines of a poem",
		{ kind: "paragraph", runs: [{ text: "Sungai mengalir\n- membawa daun\n" }, { text: "dan perahu", marks: ["emphasis"] }] },
		"Sungai mengalir\\\n\\- membawa daun\\\n*dan perahu*",
	],
	[
		"the lines of an item below its first word",
		{ kind: "list", ordered: true, items: [{ runs: [{ text: "Hulu\nSenin" }] }] },
		"1. Hulu\\\n   Senin",
	],
];

describe("toMarkdown", () => {
	it("keeps the parts of one quote together, and two quotes apart", () =>
		expect(
			markdown(
				{ kind: "quote", runs: [{ text: "Naik." }] },
				{ kind: "quote", runs: [{ text: "Sari" }], continues: true },
				{ kind: "quote", runs: [{ text: "Turun." }] },
			),
		).toBe("> Naik.\n>\n> Sari\n\n> Turun."));
	it.each(pieces)("writes %s", (_, piece, expected) => expect(markdown(piece)).toBe(expected));

	it("puts title and origin before the body and the address after it", () => {
		const article: Article = {
			lang: "id",
			title: "Harga *cabai*",
			byline: ["Sari"],
			site: "Berita Kita",
			published: "2021-06-15",
			url: address("cabai"),
			body: [{ kind: "paragraph", runs: [{ text: "Naik." }] }],
		};
		expect(toMarkdown(article)).toBe("# Harga \\*cabai\\*\n\nSari · Berita Kita · 2021-06-15\n\nNaik.\n\n<https://berita.example/cabai>\n");
	});
});
