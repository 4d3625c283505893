import { describe, expect, test } from "vitest";
import { wholeTables } from "../../../../src/engine/label/stretches/tables.ts";
import { reason } from "../../../../src/engine/label/terms/evidence.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import type { Label } from "../../../../src/model/reading/label.ts";
import type { Verdict } from "../../../../src/model/reading/verdict.ts";
import { known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** The labels of a page whose blocks were judged as their first mark says: `+` the article's, `!` a promo by name, `~` a sign-off by name, else left out for want of evidence. */
const judgedWhole = (html: string): string => {
	const view = scene(page(html), known);
	const verdicts = view.measures.map(({ block: { id, text, role } }): Verdict => {
		const label: Label =
			role === "caption"
				? "caption"
				: text.startsWith("+")
					? "content"
					: text.startsWith("!")
						? "promo"
						: text.startsWith("~")
							? "credit"
							: "navigation";
		const isNamed = label === "promo" || label === "credit";
		return { block: id, label, sureness: "likely", reasons: isNamed ? [reason(`phrase/${label}`, label, 3, text)] : [] };
	});
	const weighed = weighedPage(
		view,
		view.measures.map(() => 0),
	);
	const signs: { readonly [L in Label]?: string } = { content: "+", promo: "!", credit: "~", caption: "=" };
	return wholeTables(weighed, verdicts, { headline: view.measures.findIndex(({ block }) => block.level === 1) })
		.map(({ label }) => signs[label] ?? "-")
		.join("");
};

describe("a table is judged as one", () => {
	const long = "Petani memanen padi lebih awal karena hujan turun. ".repeat(9);
	const half = "Warga menata kios di tepi pasar lama. ".repeat(6).trim();
	test.each<[name: string, html: string, labels: string]>([
		["most of it kept", "<table><tr><td>+ Beras medium<td>12<tr><td>+ Gula pasir<td>15</table>", "++++"],
		["little of it kept", "<table><tr><td>+ Beras<td>12 ribu rupiah<tr><td>Gula pasir<td>15 ribu rupiah</table>", "+---"],
		["between paragraphs", "<p>+ Satu.</p><table><tr><th>Beras<th>12<tr><td>Gula<td>15</table><p>+ Dua.</p>", "++++++"],
		[
			"with heads that are labels elsewhere",
			"<p>+ Satu.</p><table><tr><th>Desa<th>!Populer<tr><td>Krajan<td>120<tr><td>Rawa<td>80</table><p>+ Dua.</p>",
			"++++++++",
		],
		[
			"below a subheading and its caption",
			"<p>+ Satu.</p><h3>Harga</h3><table><caption>Tabel 1</caption><tr><td>Beras<td>12<tr><td>Gula<td>15</table><p>+ Dua.</p>",
			"+-=+++++",
		],
		["right behind the last paragraph", "<p>+ Satu.</p><table><tr><th>Desa<th>Warga<tr><td>Krajan<td>120</table><p>Dua.</p>", "+++++-"],
		[
			"right behind the last paragraph, in a box of its own",
			"<p>+ Satu.</p><figure><table><tr><td>Desa<td>Warga<tr><td>Krajan<td>120</table></figure>",
			"+++++",
		],
		[
			"with a heading in its box",
			"<p>+ Satu.</p><div><h4>Jadwal</h4><table><tr><td>Subuh<td>04.40<tr><td>Asar<td>15.20</table></div>",
			"+-----",
		],
		[
			"of links right behind the last paragraph",
			"<p>+ Satu.</p><table><tr><th>Klub<th>Poin<tr><td><a href=/a>Elang Muara</a><td>12</table>",
			"+----",
		],
		["elsewhere behind the text", "<div><p>+ Satu.</p></div><table><tr><th>Sen<th>Sel<tr><td>1<td>2</table>", "+----"],
		[
			"where a head could be a sign-off",
			"<p>+ Satu.</p><table><tr><td>Desa<td>~ Sumber<tr><td>Krajan<td>120<tr><td>Kidul<td>64</table>",
			"+++++++",
		],
		["sign-offs", "<p>+ Satu.</p><table><tr><td>~ Editor<td>Rina<tr><td>~ Sumber<td>Antara</table>", "+~-~-"],
		["a cell that has a name stays out", "<table><tr><td>+ Beras medium<td>12<tr><td>+ Gula pasir<td>! Baca</table>", "+++!"],
		[
			"between paragraphs, with a cell that has a name",
			"<p>+ Satu.</p><table><tr><td>Beras<td>12<tr><td>Gula<td>! Baca</table><p>+ Dua.</p>",
			"+---!+",
		],
		[
			"between paragraphs, with a promo in a row of its own",
			"<p>+ Satu.</p><table><tr><td>Beras<td>12<tr><td colspan=2>! Baca juga: <a href=/a>Gula naik</a><tr><td>Gula<td>15</table><p>+ Dua.</p>",
			"+++!+++",
		],
		[
			"links between paragraphs",
			"<p>+ Satu.</p><table><tr><td><a href=/a>Beras</a><td><a href=/b>Gula</a><tr><td><a href=/c>Teh</a><td>1</table><p>+ Dua.</p>",
			"+----+",
		],
		[
			"links below heads",
			"<p>+ Satu.</p><table><tr><th>Kota<th>Klub<tr><td><a href=/a>Lembang</a><td><a href=/b>Elang</a></table><p>+ Dua.</p>",
			"++++++",
		],
		["one row lays out the page", "<p>+ Satu.</p><table><tr><td>Beras<td>12</table><p>+ Dua.</p>", "+--+"],
		["one column lays out the page", "<p>+ Satu.</p><table><tr><td>Beras<tr><td>12</table><p>+ Dua.</p>", "+--+"],
		[
			"a cell of as much text parted by line breaks lays out the page",
			`<p>+ Satu.</p><table><tr><td>Menu<td>Iklan<tr><td>+ ${half}<br><br>+ ${half}<td>Kurs</table><p>+ Dua.</p>`,
			"+--++-+",
		],
		[
			"a cell of as much text in a table of its own, too",
			`<p>+ Satu.</p><table><tr><td>Menu<td>Iklan<tr><td><table><tr><td>+ ${half}<tr><td>+ ${half}</table><td>Kurs</table><p>+ Dua.</p>`,
			"+--++-+",
		],
		[
			"a table of the text stays one though a cell of it is as long, and others are links",
			`<p>+ ${half}${half}</p><table><tr><td>2019<td><a href=/a>Proyek dimulai</a><tr><td>2020<td>+ ${half}<br><br>+ ${half}</table><p>+ ${half}${half}</p>`,
			"+++++++",
		],
		[
			"a table below the headline is the article's though it holds all there is to read",
			`<h1>Lodeh</h1><p>+ Resep.</p><table><tr><td>Cara<td>+ ${half}<br><br>+ ${half}<tr><td>Porsi<td><a href=/a>Empat</a></table>`,
			"-++++++",
		],
		[
			"where the columns have heads, the lines of a cell belong to it",
			`<p>+ Satu.</p><table><tr><th>Hari<th>Acara<tr><td>Sabtu<td>+ ${half}<br><br>+ ${half}</table><p>+ Dua.</p>`,
			"+++++++",
		],
		["cells as long as paragraphs lay out the page", `<table><tr><td>+ ${long}<td>Menu<tr><td>+ ${long}<td>Kontak</table>`, "+-+-"],
	])("%s", (_, html, labels) => expect(judgedWhole(html)).toBe(labels));
});
