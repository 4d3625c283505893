import { describe, expect, test } from "vitest";
import { threads } from "../../../../src/engine/label/alone/threads.ts";
import { phraseRule } from "../../../../src/engine/label/rules/phrases.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import { before, known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const written = [
	"Saya tinggal di dekat sawah itu dan memang panennya selalu lebih awal kalau hujan turun sejak April.",
	"Terima kasih kepada wartawan yang sudah menulis kabar ini, warga jadi tahu ke mana harus melapor.",
] as const;
const title = "Panen di lereng utara datang lebih awal";
const withButton = written.map((text) => `<div><b>warga_07</b><p>${text}</p><button>Balas</button></div>`).join("");
const withTime = written.map((text) => `<div><b>warga_07</b><span>4 Mei 2021 pukul 20.02</span><p>${text}</p></div>`).join("");
const bare = withTime.replaceAll(" pukul 20.02", "");

/** How many comments behind an article are told for a thread, where each of them reads like a paragraph. */
const theirs = (html: string, above = `<h1>${title}</h1><p>${before[0]}</p>`, headline: string = title): number => {
	const view = scene(page(`<main>${above}${html}</main>`), known);
	const weighed = weighedPage(
		view,
		view.measures.map(({ prose }) => (prose > 0 ? 2 : -1)),
	);
	const reasons = view.measures.map((measure, at) => phraseRule(measure, weighed, at));
	const found = threads(
		weighed,
		reasons,
		view.measures.findIndex(({ block }) => block.text === headline),
	);
	return view.measures.filter(({ block }, at) => written.some((text) => text === block.text) && found[at] !== undefined).length;
};

describe("what readers wrote below a heading", () => {
	test.each<[name: string, html: string, count: number]>([
		["is theirs where its box begins with it, and one may answer", `<div><h3>2 Komentar</h3>${withButton}</div>`, 2],
		["is theirs where each says when it was written", `<div><h3>2 Komentar</h3>${withTime}</div>`, 2],
		["is theirs where that quotes the headline", `<div><h3>2 tanggapan untuk “${title}”</h3>${withTime}</div>`, 2],
		["is the article's where nobody may answer, at no time", `<div><h3>2 Komentar</h3>${bare}</div>`, 0],
		["is the article's where it stands amid that", `<h3>2 Komentar</h3>${withButton}`, 0],
		["is the article's where that is none of comments", `<div><h3>2 tanggapan untuk pemerintah</h3>${withTime}</div>`, 0],
		["is the article's where all times stand in one box", `<div><h3>2 Komentar</h3>${withTime.replaceAll(/<\/?(?:div|b)>/g, "")}</div>`, 0],
		["is the article's where a link to the comments opens that", `<div><a href="#k">2 Komentar</a>${withTime}</div>`, 0],
		["is the article's where a button for them opens that", `<div><button>Komentar</button>${withTime}</div>`, 0],
		["is the article's where its heading repeats the headline", `<div><h3>2 alasan ${title.toLowerCase()}</h3>${withTime}</div>`, 0],
		["is the article's where no number opens that", `<div><h3>Di balik “${title}”</h3>${withTime}</div>`, 0],
	])("%s", (_, html, count) => expect(theirs(html)).toBe(count));

	test("is the article's where the headline is a number of things, and said again", () => {
		const listed = `2 warga: ${title}`;
		expect(theirs(`<div><h2>${listed}</h2>${withTime}</div>`, `<h1>${listed}</h1><p>${before[0]}</p>`, listed)).toBe(0);
	});

	test("is all there is to read where no article stands before it", () => {
		expect(theirs(`<div><h3>2 Komentar</h3>${withButton}</div>`, "")).toBe(0);
	});
});
