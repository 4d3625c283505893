import { describe, expect, test } from "vitest";
import { followed } from "../../../builders/followed.ts";

const said = "<div><p>- Pabrik itu tutup pada bulan April, kata warga.</p></div>";

/** What becomes of what stands behind two paragraphs of the article. */
const behind = (html: string): readonly string[] => followed(`<div><p>+ Satu.</p><p>+ Dua.</p></div>${html}`).slice(2);

test.each<[name: string, html: string]>([
	["below its number", `<div class=footnote><a href="#f1">1</a>${said}</div>`],
	["below a number with a link back, in boxes that nothing is said of", `<div><a href="#f1">1</a>${said}</div>`],
	["below the heading of the notes", '<div><h2>? Catatan</h2><p>? [<a href="#f1">1</a>] Pabrik itu tutup pada bulan April.</p></div>'],
	["with a link back, though it makes no sentence", '<ol><li>- Laporan Panen 2023, hlm. 14. <a href="#c1">↩</a></li></ol>'],
])("a note behind the text is the article's %s", (_, html) => expect(new Set(behind(html))).toEqual(new Set(["content"])));

test.each<[name: string, html: string]>([
	["below counters", `<div><a href="#komentar">0 0</a>${said}</div>`],
	["below a number that leads elsewhere", `<div><a href=/b>1</a>${said}</div>`],
	[
		"below a heading, without a number or a link back",
		"<div><h2>? Catatan</h2><p>? Pabrik itu tutup pada bulan April, kata warga.</p></div>",
	],
])("a line behind the text is no note %s", (_, html) => expect(new Set(behind(html))).toEqual(new Set(["navigation"])));

test("a note behind buttons to share, numbered with a link back, is the article's", () => {
	const share = "<p>! Bagikan</p><p>! Tulis komentar</p>";
	const note = '<div><a href="#f1">1</a><div><p>- Harga ditulis apa adanya pada kartu itu.</p></div></div>';
	expect(followed(`<div><p>+ Satu.</p>${share}${note}</div>`)).toEqual(["content", "promo", "promo", "content", "content"]);
});

describe("a correction behind the text", () => {
	const author = "<div><p>~ Sari menulis dari Tegal.</p></div>";
	const correction = "<p>? Ralat: jembatan itu dibangun pada 1971, bukan 1973.</p>";
	const page = (html: string): readonly string[] => followed(`<article><div><p>+ Satu.</p><p>+ Dua.</p></div>${html}</article>`).slice(2);

	test.each<[name: string, html: string, labels: string]>([
		["right behind it", correction, "content"],
		["below its author", `<div>${author}${correction}</div>`, "navigation content"],
		["and no other line there", `<div>${author}<p>? Jembatan itu dibangun pada 1971.</p></div>`, "navigation navigation"],
		["with its title", "<div><h4>? Ralat</h4><p>? Jembatan itu dibangun pada 1971.</p></div>", "content content"],
		["with its title in bold", "<div><p><b>? Ralat</b></p><p>? Jembatan itu dibangun pada 1971.</p></div>", "content content"],
		["a title alone", "<div><h4>? Ralat</h4></div>", "navigation"],
		["linked to another", '<div><p><a href="/b">? Ralat: jembatan itu dibangun pada 1971</a></p></div>', "navigation"],
		["far behind", `<div>${author.repeat(7)}${correction}</div>`, `${"navigation ".repeat(7)}navigation`],
		["below another heading", `<div>${author}<h3>? Diskusi</h3>${correction}</div>`, "navigation navigation navigation"],
		[
			"below another title",
			`<div>${author}<a href="/b">- Jembatan lama di hilir dibongkar besok</a>${correction}</div>`,
			"navigation navigation navigation",
		],
		["of another article", `</article><article>${author}${correction}`, "navigation navigation"],
	])("%s", (_, html, labels) => expect(page(html).join(" ")).toBe(labels));
});
