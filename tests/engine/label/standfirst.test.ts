import { expect, test } from "vitest";
import { follow } from "../../../src/engine/label/follow/index.ts";
import { weighedPage } from "../../../src/engine/label/weighed-page.ts";
import { scene } from "../../../src/engine/prose/scene.ts";
import { words } from "../../../src/engine/text/words.ts";
import { readingPacks } from "../../../src/lang/index.ts";
import type { Label } from "../../../src/model/label.ts";
import type { Verdict } from "../../../src/model/verdict.ts";
import { page } from "../../builders/page.ts";

const known = words(readingPacks);
const standfirst = "Warga tiga desa menanam bakau di pesisir utara sebelum musim angin barat tiba.";

/** Labels after the step, where the prose model wants the last paragraph only. */
const followed = (description: string, between: string): readonly Label[] => {
	const seen = page(
		`<header class="article-header"><h1>Bakau kembali tumbuh</h1>${between}</header><article><p>Pagi itu lumpur masih setinggi lutut.</p></article>`,
	);
	const view = scene({ ...seen, head: { ...seen.head, metas: [{ name: "description", content: description }] } }, known);
	const verdicts = view.measures.map(({ block }, at): Verdict => {
		const label = block.role === "heading" ? "headline" : at === view.measures.length - 1 ? "content" : "navigation";
		return { block: block.id, label, sureness: "likely", reasons: [] };
	});
	return follow(
		weighedPage(
			view,
			view.measures.map((_, at) => (at === view.measures.length - 1 ? 2 : -4)),
		),
		verdicts,
		known,
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
])("so is %s", (_, description, between) => {
	expect(followed(description, between)).toEqual(["headline", "content", "content"]);
});

test.each([
	["a day", "<p>Senin, 3 Mei 2021, pukul 14.05</p>"],
	["a row of stamps", "<p>28.04.2021 - 07:18 | Kantor berita | Lama baca 4 min.</p>"],
	["a sentence below a picture", "<img src=/a.jpg width=600 height=400><p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p>"],
	["a sentence elsewhere", "<div><div><div><p>Warga tiga desa menanam bakau lagi sebelum musim angin.</p></div></div></div>"],
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
