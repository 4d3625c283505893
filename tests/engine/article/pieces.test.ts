import { describe, expect, test } from "vitest";
import { article } from "../../../src/engine/article/article.ts";
import { withLine } from "../../../src/engine/article/pieces/text.ts";
import { reason } from "../../../src/engine/label/terms/evidence.ts";
import { readingPacks } from "../../../src/lang/index.ts";
import type { ListItem, Piece } from "../../../src/model/reading/article.ts";
import type { Run, TextBlock } from "../../../src/model/reading/page.ts";
import type { Reason } from "../../../src/model/reading/verdict.ts";
import { page, textBlocks } from "../../builders/page.ts";
import { processorTime } from "../../builders/processor-time.ts";

/** All text of the page is the article's. */
const piecesOf = (html: string, reasons: readonly Reason[] = []): readonly Piece[] => {
	const seen = page(html);
	const verdicts = textBlocks(seen).map(({ id }) => ({ block: id, label: "content", sureness: "sure", reasons }) as const);
	return article(seen, verdicts, { title: "", byline: [], lang: "id", headline: [] }, readingPacks).body;
};

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** Items as lines: two spaces a level, `-` or `1.` by the kind of the list. */
const itemLines = (items: readonly ListItem[], ordered: boolean, depth = 0): readonly string[] =>
	items.flatMap(({ runs, list }, at) => [
		`${"  ".repeat(depth)}${ordered ? `${at + 1}.` : "-"} ${textOf(runs)}`.trimEnd(),
		...(list ? itemLines(list.items, list.ordered, depth + 1) : []),
	]);

/** Pieces in short: lists as lines, tables as rows with `|` between cells and `*` at heads, others by their kind. */
const shortOf = (html: string): readonly string[] =>
	piecesOf(html).flatMap((piece) => {
		if (piece.kind === "list") return itemLines(piece.items, piece.ordered);
		if (piece.kind === "table")
			return piece.rows.map((row) => row.map(({ header, runs }) => `${header ? "*" : ""}${textOf(runs)}`).join("|"));
		return [`${piece.kind}${"runs" in piece ? ` ${textOf(piece.runs)}` : ""}`];
	});

describe("lists", () => {
	test.each<[name: string, html: string, lines: readonly string[]]>([
		["flat", "<ul><li>Padi<li>Jagung</ul>", ["- Padi", "- Jagung"]],
		["numbered", "<ol><li>Padi<li>Jagung</ol>", ["1. Padi", "2. Jagung"]],
		[
			"nested, each of its own kind",
			"<ul><li>Padi<ol><li>Gogo<li>Sawah</ol><li>Jagung</ul>",
			["- Padi", "  1. Gogo", "  2. Sawah", "- Jagung"],
		],
		["three deep", "<ul><li>Padi<ul><li>Gogo<ul><li>Merah</ul></ul><li>Jagung</ul>", ["- Padi", "  - Gogo", "    - Merah", "- Jagung"]],
		["an item of several blocks is one item", "<ul><li><p>Padi</p><p>Sawah</p><li>Jagung</ul>", ["- Padi Sawah", "- Jagung"]],
		["a heading in an item is a heading", "<ol><li><h3>Padi</h3><p>Sawah</p></ol>", ["heading Padi", "paragraph Sawah"]],
		["text after a nested list", "<ul><li>Padi<ul><li>Gogo</ul>Sawah<li>Jagung</ul>", ["- Padi", "  - Gogo", "- Sawah", "- Jagung"]],
		["a level that is left out stays empty", "<ul><li>Padi<ul><li><ul><li>Merah</ul></ul></ul>", ["- Padi", "  -", "    - Merah"]],
		[
			"a first item that holds nothing but a list",
			"<ul><li><ul><li>Gogo<li>Sawah</ul><li>Jagung</ul>",
			["-", "  - Gogo", "  - Sawah", "- Jagung"],
		],
		["the same, twice over", "<ol><li><ul><li><ul><li>Merah</ul></ul><li>Jagung</ol>", ["1.", "  -", "    - Merah", "2. Jagung"]],
		[
			"a heading after it stays one",
			"<ul><li><ul><li>Gogo</ul><li><h3>Padi</h3><p>Sawah</p></ul>",
			["- Gogo", "heading Padi", "paragraph Sawah"],
		],
		["a list around nothing but a list is none", "<ul><li><ul><li>Gogo<li>Sawah</ul></ul>", ["- Gogo", "- Sawah"]],
		["a list right in a list", "<ul><ul><li>Gogo</ul><li>Jagung</ul>", ["-", "  - Gogo", "- Jagung"]],
		[
			"a list below a heading in an item stays there",
			"<ul><li><h3>Padi</h3><ul><li>Gogo</ul><li><h3>Palawija</h3><ul><li>Jagung</ul></ul>",
			["heading Padi", "- Gogo", "heading Palawija", "- Jagung"],
		],
		["terms and what they mean", "<dl><dt>Gabah<dd>Padi yang lepas</dl>", ["- Gabah", "- Padi yang lepas"]],
		["two lists stay two", "<ul><li>Padi</ul><ol><li>Jagung</ol>", ["- Padi", "1. Jagung"]],
		["an item outside of any list", "<li>Padi</li>", ["paragraph Padi"]],
	])("%s", (_, html, lines) => expect(shortOf(html)).toEqual(lines));

	const long = "Petani memanen padi lebih awal karena hujan turun sejak April. ".repeat(4).trim();
	const picture = (name: string) => `<img src=/${name}.jpg width=800 height=500>`;
	test.each<[name: string, html: string, lines: readonly string[]]>([
		[
			"headings and pictures",
			`<p>Dua cara.</p><ol><li><h2>Padi</h2>${picture("a")}<p>Sawah</p></li><li><h2>Jagung</h2>${picture("b")}<p>Ladang</p></li></ol><p>Selesai.</p>`,
			[
				"paragraph Dua cara.",
				"heading Padi",
				"image",
				"paragraph Sawah",
				"heading Jagung",
				"image",
				"paragraph Ladang",
				"paragraph Selesai.",
			],
		],
		["quotes", "<ul><li><p>Kata Sari:</p><blockquote>Kami senang.</blockquote></ul>", ["paragraph Kata Sari:", "quote Kami senang."]],
		[
			"several paragraphs",
			`<ul><li><p>${long}</p><p>${long}</p><li>Jagung</ul>`,
			[`paragraph ${long}`, `paragraph ${long}`, "paragraph Jagung"],
		],
		[
			"a list among sections",
			"<ul><li><h3>Padi</h3><p>Sawah</p><ol><li>Gogo<li>Merah</ol></ul>",
			["heading Padi", "paragraph Sawah", "1. Gogo", "2. Merah"],
		],
	])("that lay out a text are none: %s", (_, html, lines) => expect(shortOf(html)).toEqual(lines));

	test("links in items stay links", () => {
		const [list] = piecesOf("<ul><li>Ke <a href=/pantai>pantai</a></ul>");
		expect(list).toMatchObject({
			kind: "list",
			items: [{ runs: [{ text: "Ke " }, { text: "pantai", href: "https://koran.example/pantai" }] }],
		});
	});
});

describe("tables", () => {
	const long = "Petani memanen padi lebih awal. ".repeat(14);
	test.each<[name: string, html: string, lines: readonly string[]]>([
		["rows and heads", "<table><tr><th>Beras<th>Harga<tr><td>Medium<td>12</table>", ["*Beras|*Harga", "Medium|12"]],
		["a cell of several blocks is one cell", "<table><tr><td><p>Beras</p><p>medium</p><td>12</table>", ["Beras medium|12"]],
		[
			"an empty cell keeps its column",
			"<table><thead><tr><th><th>2025<th>2026<tbody><tr><th>Padi<td><td>9<tr><th>Jagung<td>7<td></table>",
			["*|*2025|*2026", "*Padi||9", "*Jagung|7|"],
		],
		[
			"a cell over two columns keeps those after it in theirs",
			"<table><tr><th>Beras<th colspan=2>Harga<th>Stok<tr><td>Medium<td>12<td>14<td>9</table>",
			["*Beras|*Harga|*|*Stok", "Medium|12|14|9"],
		],
		[
			"a cell over two rows keeps those below it in theirs",
			"<table><tr><td rowspan=2>Sawah<td>Padi<td rowspan=2>Subur<tr><td>Jagung<tr><td>Ladang<td>Ubi<td>Kering</table>",
			["Sawah|Padi|Subur", "|Jagung", "Ladang|Ubi|Kering"],
		],
		[
			"a cell over more rows than its group has ends with it",
			"<table><tbody><tr><td rowspan=9>Sawah<td>Padi<tr><td>Jagung<tbody><tr><td>Ladang<td>Ubi</table>",
			["Sawah|Padi", "|Jagung", "Ladang|Ubi"],
		],
		[
			"a cell of no number of rows reaches to the end of its group",
			"<table><tbody><tr><td rowspan=0>Sawah<td>Padi<tr><td>Jagung<tbody><tr><td>Ladang<td>Ubi</table>",
			["Sawah|Padi", "|Jagung", "Ladang|Ubi"],
		],
		[
			"a cell over more columns than there are makes none",
			"<table><tr><td colspan=90000>Harga di pasar<tr><td>Beras<td>12</table>",
			["Harga di pasar|", "Beras|12"],
		],
		[
			"a cell over more rows than there are makes none",
			"<table><tr><td rowspan=90000>Beras<td>12<tr><td colspan=-1>14</table>",
			["Beras|12", "|14"],
		],
		["a row of nothing but empty cells is none", "<table><tr><td>Beras<td>12<tr><td><td></table>", ["Beras|12"]],
		[
			"one column between empty ones lays out the page",
			"<table><tr><td><td>Beras<td><tr><td><td>Jagung<td></table>",
			["paragraph Beras", "paragraph Jagung"],
		],
		[
			"what holds another table lays out the page",
			"<table><tr><td>Harga<td><table><tr><td>Beras<td>12<tr><td>Gula<td>15</table></table>",
			["paragraph Harga", "Beras|12", "Gula|15"],
		],
		["one column lays out the page", "<table><tr><td>Beras<tr><td>Jagung</table>", ["paragraph Beras", "paragraph Jagung"]],
		[
			"cells as long as paragraphs lay out the page",
			`<table><tr><td>${long}<td>Samping</table>`,
			[`paragraph ${long.trim()}`, "paragraph Samping"],
		],
		["a list in a cell that lays out the page is a list", "<table><tr><td><ul><li>Padi<li>Jagung</ul></table>", ["- Padi", "- Jagung"]],
	])("%s", (_, html, lines) => expect(shortOf(html)).toEqual(lines));

	test("what stands after a table is not in it", () => {
		expect(shortOf("<table><tr><td>Beras<td>12</table><p>Harga naik.</p>")).toEqual(["Beras|12", "paragraph Harga naik."]);
	});
});

test("the title of what can be unfolded is a heading, any other control is none", () => {
	expect(shortOf("<details><summary>Berapa lama?</summary><p>Dua tahun.</p></details><button>Putar</button>")).toEqual([
		"heading Berapa lama?",
		"paragraph Dua tahun.",
		"paragraph Putar",
	]);
});

test("a button that the text behind it kept is its question", () => {
	const html = "<div><button>Berapa lama?</button></div><p>Dua tahun.</p>";
	expect(piecesOf(html, [reason("neighbour/heading", "content", 2, "Dua tahun.")])[0]?.kind).toBe("heading");
	expect(piecesOf(html)[0]?.kind).toBe("paragraph");
});

test("a piece leads back to the block it begins with", () => {
	const html = "<p>Satu.</p><ul><li>Padi<li>Jagung</ul><table><tr><td>a<td>b</table><h2>Panen</h2>";
	expect(piecesOf(html).map(({ from }) => textBlocks(page(html))[from ?? -1]?.text)).toEqual(["Satu.", "Padi", "a", "Panen"]);
});

test.each<[name: string, count: number, line: (at: number) => readonly Run[]]>([
	["in two styles", 4_000, (at) => [{ text: `${at}`, marks: ["strong"] }, { text: " hujan" }]],
	["in one", 8_000, (at) => [{ text: `${at} ${"hujan ".repeat(20)}` }]],
])("the lines of a poem are one paragraph, and many of them %s are joined in a moment", (_, length, lineOf) => {
	const seen = page("<p>Hujan<br>turun</p>");
	const [first, next] = textBlocks(seen) as [TextBlock, TextBlock]; // two lines above
	const lines = Array.from({ length }, (_, at) => lineOf(at));
	let poem: Piece | undefined = { kind: "paragraph", from: first.id, runs: [{ text: "Hujan" }] };
	const join = (): void => {
		for (const runs of lines) poem = withLine(seen, poem, next, runs);
	};
	expect(processorTime(join)).toBeLessThan(2000);
	expect(poem?.kind === "paragraph" && poem.runs).toEqual([{ text: "Hujan" }, ...lines.flatMap((runs) => [{ text: "\n" }, ...runs])]);
});
