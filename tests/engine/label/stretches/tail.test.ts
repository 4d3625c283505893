import { expect, test } from "vitest";
import { tail } from "../../../../src/engine/label/stretches/tail.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import type { Label } from "../../../../src/model/reading/label.ts";
import type { Verdict } from "../../../../src/model/reading/verdict.ts";
import { known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const text = "<p>+ Petani di lereng gunung memanen padi lebih awal tahun ini karena hujan turun terus.</p>";

/**
 * The labels of a page, the first one left out: `+` surely text, `~` likely text, `=` likely text that the reader keeps, `#`
 * surely related news, `!` surely a promo, `?` likely a promo, `>` surely a way around.
 */
const labelsOf = (html: string): string => {
	const view = scene(page(html), known);
	const marks = view.measures.map(({ block }) => block.text.charAt(0));
	const labels: Readonly<Record<string, Label>> = { "#": "related", "!": "promo", "?": "promo", ">": "navigation" };
	const verdicts = view.measures.map(({ block: { id } }, at): Verdict => {
		const mark = marks[at] ?? "";
		const label = labels[mark] ?? "content";
		const sureness = "#!=+>".includes(mark) ? "sure" : "likely";
		const reasons = "#!?=>".includes(mark) ? [{ rule: "reader/keep", label, weight: 4, saw: "" }] : [];
		return { block: id, label, sureness, reasons };
	});
	const odds = marks.map((mark) => (mark === "+" ? 3 : mark === "~" || mark === "=" ? 1 : -3));
	return tail(weighedPage(view, odds), verdicts, { words: known })
		.slice(1)
		.map(({ label }) => label)
		.join(" ");
};
/** What stands behind an article of one paragraph in a `main`. */
const behind = (html: string): string => labelsOf(`<main>${text}</main>${html}`);

test("a closing line in a box like the text's shows that what is said before it stands amid the text", () => {
	const module = (inside: string): string => `<section><div class=teks>${inside}</div></section>`;
	const answer = "<dl><dd><p>~ Ya, gratis.</p></dd></dl>";
	const closing = "<p>~ Panen berikutnya dimulai pada bulan Maret, kata mereka.</p>";
	expect(labelsOf(module(text) + module("<div>> Menu</div>") + answer + module(closing))).toBe("navigation content content");
	expect(labelsOf(module(text) + module("<div>> Menu</div>") + answer)).toBe("navigation navigation");
});

test("what a button opens within the article's box goes on behind two promos", () => {
	const rest = "<div class=sisa><p>~ Ia menunggu.</p><div>! Baca</div><p>~ Hujan belum reda.</p></div>";
	expect(labelsOf(`<main>${text}<div>! Baca</div>${rest}</main>`)).toBe("promo content promo content");
	expect(labelsOf(`<main>${text}</main><div>! Baca</div>${rest}`)).toBe("promo content promo navigation");
	const other = "<div class=sisa><p>~ Kapan buka?</p></div>";
	expect(labelsOf(`<main>${text}<div>! Baca</div>${rest}${other}</main>`)).toBe("promo content promo content navigation");
});

test.each<[name: string, html: string, labels: string]>([
	["behind related news", "<div># Berita</div><div><p>~ Kami menulis kabar desa.</p></div>", "related navigation"],
	[
		"behind a way to another page",
		"<div>> Berikutnya</div><p>? <a href=/b>Panen</a></p><section><p>~ Kami.</p></section>",
		"navigation promo navigation",
	],
	["in a list there", "<div># Berita</div><ul><li>~ Kami menulis kabar desa.</ul>", "related navigation"],
	["behind two promos", "<div>! Baca</div><div>! Baca</div><div><p>~ Kami menulis kabar desa.</p></div>", "promo promo navigation"],
	[
		"with the heading above it",
		"<div># Berita</div><div><h3>~ Kami</h3><p>~ Kami menulis kabar desa.</p></div>",
		"related navigation navigation",
	],
	["in a column at the side", "<aside><h3>~ Kolom</h3><p>~ Kolom kami tiap pekan.</p></aside>", "navigation navigation"],
])("what is no more than likely is left out %s", (_, html, labels) => expect(behind(html)).toBe(labels));

test.each<[name: string, html: string, labels: string]>([
	["right behind the text", "<div><p>~ Padi dijemur di jalan.</p></div>", "content"],
	["behind one promo: more text may follow", "<div>! Baca</div><div><p>~ Padi dijemur di jalan.</p></div>", "promo content"],
	[
		"behind what is clutter by likelihood",
		"<div>? Baca</div><div>? Baca</div><div><p>~ Padi dijemur di jalan.</p></div>",
		"promo promo content",
	],
	["in a place like that of the text", "<div># Berita</div><main><p>~ Padi dijemur di jalan.</p></main>", "related content"],
	["where it is surely text", `<div># Berita</div><div>${text}</div>`, "related content"],
	[
		"as a heading of what stays",
		"<div># Berita</div><h3>~ Panen</h3><main><p>~ Padi dijemur di jalan.</p></main>",
		"related content content",
	],
	[
		"as what introduces a list that stays",
		"<div># Berita</div><div><h3>~ Bantuan</h3><p>~ Hubungi:</p><ul><li>= Sejiwa, 119</ul></div>",
		"related content content content",
	],
	["in an aside among the text", `<main><aside><p>~ Padi dijemur di jalan.</p></aside>${text}</main>`, "content content"],
	[
		"behind a table of contents",
		'<div><h2>> Isi</h2><p>? <a href="#a">Panen</a></p></div><section><p>~ Padi dijemur.</p></section>',
		"navigation promo content",
	],
	["as a quote", "<div># Berita</div><blockquote>~ Padi dijemur di jalan.</blockquote>", "related content"],
	[
		"in an element of the same class with an id of its own",
		"<div># Berita</div><main><p id=k3>~ Padi dijemur di jalan.</p></main>",
		"related content",
	],
	["as a note, by its class", "<div># Berita</div><ol class=footnotes><li>~ Padi dijemur di jalan.</ol>", "related content"],
	["as a note, by its link back", '<div># Berita</div><ol><li>~ <a href="#n3">3</a> Padi dijemur di jalan.</ol>', "related content"],
	["as a correction", "<div># Berita</div><div><p>~ Ralat: padi dijemur di jalan.</p></div>", "related content"],
	["where the reader keeps it", "<div># Berita</div><div><p>= Padi dijemur di jalan.</p></div>", "related content"],
])("likely text stays %s", (_, html, labels) => expect(behind(html)).toBe(labels));

test.each<[name: string, html: string]>([
	["in the same box", `<main>${text}<aside><p>~ Padi dijemur di jalan.</p></aside></main>`],
	["in its article", `<article><div>${text}${text}</div><aside><p>~ Padi dijemur di jalan.</p></aside></article>`],
	["that holds it all", `<aside><div>${text}${text}</div><p>~ Padi dijemur di jalan.</p></aside>`],
])("an aside keeps its text %s", (_, html) => expect(labelsOf(html)).not.toContain("navigation"));

test("likely text goes behind a way to the top of the page", () =>
	expect(behind("<p>> Kembali ke atas</p><div><h4>~ Rina Sari</h4><p>~ Rina menulis dari lereng gunung sejak lama.</p></div>")).toBe(
		"navigation navigation navigation",
	));

test("likely text stays before a closing line of the article's own box", () => {
	const slides = "<section><h2>~ Panen</h2><p>~ Padi dijemur.</p></section>";
	const ads = "<div>! Baca</div><div>! Baca</div>";
	expect(labelsOf(`<main>${text}${slides}${ads}${slides}<p>~ Begitulah cara warga merayakan panen raya.</p></main>`)).toBe(
		"content content promo promo content content content",
	);
});

test("a box beside the text's own and of its class goes on behind other news, made of a list or not", () => {
	const part = (name: string, inside: string): string => `<section class="${name}">${inside}</section>`;
	const steps = "<h3>~ Cara membuat</h3><ol><li>~ Tumis bawang.</li><li>~ Tuang air.</li></ol>";
	const around = (last: string): string => labelsOf(`<main><div>${part("isi", text)}<div># Lagi</div>${last}</div></main>`);
	expect(around(part("isi", steps))).toBe("related content content content");
	expect(around(part("lain", steps))).toBe("related navigation navigation navigation");
	expect(labelsOf(`<main><div>${part("isi", text)}</div><div># Lagi</div>${part("isi", steps)}</main>`)).toBe(
		"related navigation navigation navigation",
	);
});
