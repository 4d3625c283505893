import { expect, test } from "vitest";
import { follow } from "../../../../src/engine/label/follow/index.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import { words } from "../../../../src/engine/text/words.ts";
import { readingPacks } from "../../../../src/lang/index.ts";
import type { Label } from "../../../../src/model/reading/label.ts";
import type { Reason, Verdict } from "../../../../src/model/reading/verdict.ts";
import { page } from "../../../builders/page.ts";

const known = words(readingPacks);
const standfirst = "Warga tiga desa menanam bakau di pesisir utara sebelum musim angin barat tiba.";

/** Labels after the step, where the prose model wants the last paragraph only. `named`: what speaks against the lines between, if anything does. */
const followed = (
	description: string,
	between: string,
	title = "<h1>Bakau kembali tumbuh</h1>",
	named: readonly Reason[] = [],
): readonly Label[] => {
	const seen = page(
		`<header class="article-header">${title}${between}</header><article><p>Pagi itu lumpur masih setinggi lutut.</p></article>`,
	);
	const view = scene({ ...seen, head: { ...seen.head, metas: [{ name: "description", content: description }] } }, known);
	const verdicts = view.measures.map(({ block }, at): Verdict => {
		if (block.text === "Bakau kembali tumbuh") return { block: block.id, label: "headline", sureness: "sure", reasons: [] };
		if (at === view.measures.length - 1) return { block: block.id, label: "content", sureness: "likely", reasons: [] };
		return { block: block.id, label: named[0]?.label ?? "navigation", sureness: "likely", reasons: named };
	});
	return follow(
		weighedPage(
			view,
			view.measures.map((_, at) => (at === view.measures.length - 1 ? 2 : -4)),
		),
		verdicts,
		{ words: known },
	).map(({ label }) => label);
};

test("what the page's description says between headline and text is the standfirst", () => {
	expect(followed(standfirst, `<div>${standfirst}</div>`)).toEqual(["headline", "content", "content"]);
});

test.each([
	["what the description says in a few words", "Lumpur itu kembali hijau.", "<div>Lumpur itu kembali hijau.</div>"],
	["what its class calls so", "", '<div></div><div><p class="article__lead">Warga tiga desa menanam bakau lagi</p></div>'],
	["a sentence right below the headline", "", "<p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p>"],
	["one in a box beside it", "", "<div><p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p></div>"],
	["a line that says something below the headline", "", "<p>Warga tiga desa menanam bakau di pesisir untuk anak cucu</p>"],
	["a heading that does", "", "<h2>Warga tiga desa menanam bakau di pesisir untuk anak cucu</h2>"],
	["a line alone in its box", "", "<div><p>Warga tiga desa menanam bakau di pesisir untuk anak cucu</p></div>"],
	["a sentence with years in it", "", "<p>Ditanam pada 2011, mati pada 2019, dan kini tumbuh lagi untuk yang ketiga.</p>"],
	["a line that two words of its class call so", "", '<h2 class="judul-sub-title">Warga tiga desa menanam bakau lagi</h2>'],
	["one that its box calls so", "", '<div></div><div class="berita-subhead"><p>Bibit bakau bertahan di air asin</p></div>'],
	["the short of it, with its label", "", '<div></div><div class="tldr"><b>TL;DR:</b> Bakau tumbuh lagi di air asin.</div>'],
	["a few words right below the headline that end in a full stop", "", '<p class="subtitle">Lumpur hijau.</p>'],
	["a summary right below the headline", "", '<div class="berita-summary">Bibit bakau bertahan di air asin</div>'],
])("so is %s", (_, description, between) => {
	expect(followed(description, between)).toEqual(["headline", "content", "content"]);
});

test.each([
	["a day", "<p>Senin, 3 Mei 2021, pukul 14.05</p>"],
	["a row of stamps", "<p>28.04.2021 - 07:18 | Kantor berita | Lama baca 4 min.</p>"],
	["a sentence below a picture", "<img src=/a.jpg width=600 height=400><p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p>"],
	["a sentence elsewhere", "<div><div><div><p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p></div></div></div>"],
	["whose article it is", "<p>Oleh wartawan kami di pesisir utara dan selatan</p>"],
	["names and places only", "<p>Desa Pasir Putih, Kecamatan Muara Hilir</p>"],
	["a word and what it is of", "<p>Foto: warga menanam bakau di pesisir untuk anak cucu</p>"],
	["a line of no element for text", "<div>Warga tiga desa menanam bakau di pesisir untuk anak cucu</div>"],
	["a few words of the class without a full stop", '<p class="subtitle">Kabar pesisir</p>'],
	["a summary elsewhere", '<img src=/a.jpg width=600 height=400><div class="berita-summary">Bibit bakau bertahan di air asin</div>'],
])("%s is none", (_, between) => {
	expect(followed("", between)).toEqual(["headline", "navigation", "content"]);
});

test("so is a sentence right below the last of two headlines, as a bar at the top repeats one", () => {
	const between = "<div><h2>Bakau kembali tumbuh</h2></div><p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p>";
	expect(followed("", between)).toEqual(["headline", "headline", "content", "content"]);
});

test("what it does not say is not, nor is a link that says it", () => {
	expect(
		followed(
			"Berita daerah terbaru dari pesisir utara dan sekitarnya setiap hari.",
			`<div><div><div><div>${standfirst}</div></div></div></div>`,
		),
	).toEqual(["headline", "navigation", "content"]);
	expect(followed(standfirst, `<div><a href="/lain">${standfirst}</a></div>`)).toEqual(["headline", "navigation", "content"]);
});

test("a line that shares its box with other text is of that text", () => {
	const between = "<div><p>Warga tiga desa menanam bakau di pesisir untuk anak cucu</p><p>Kabar pesisir</p></div>";
	expect(followed("", between)).toEqual(["headline", "navigation", "navigation", "content"]);
});

test("the page's description is the standfirst below a heading that is more than the title", () => {
	const title = "<h2><span>Pesisir utara</span> <span>Bakau kembali tumbuh di sana</span></h2>";
	expect(followed(standfirst, `<div>${standfirst}</div>`, title)).toEqual(["navigation", "content", "content"]);
	expect(followed(standfirst, `<div>${standfirst}</div>`, '<h2><a href="/">Kabar Pesisir</a></h2>')).toEqual([
		"navigation",
		"navigation",
		"content",
	]);
});

test("what the class calls a standfirst is one in a box named after a teaser or the author, near the headline", () => {
	const said = "<p class=subtitle>Warga tiga desa menanam bakau di pesisir untuk anak cucu</p>";
	const teaser: readonly Reason[] = [{ rule: "hint/related", label: "related", weight: 1, saw: "teaser" }];
	const credit: readonly Reason[] = [{ rule: "hint/credit", label: "credit", weight: 2, saw: "byline" }];
	expect(followed("", said, undefined, teaser)).toEqual(["headline", "content", "content"]);
	expect(followed("", said, undefined, credit)).toEqual(["headline", "content", "content"]);
	expect(followed("", `<div><div><div>${said}</div></div></div>`, undefined, teaser)).toEqual(["headline", "related", "content"]);
	expect(followed("", said.replace("subtitle", "penulis"), undefined, credit)).toEqual(["headline", "credit", "content"]);
});
