import { describe, expect, test } from "vitest";
import type { Label } from "../../../../src/model/reading/label.ts";
import { followed } from "../../../builders/followed.ts";

describe("a list of links that a sentence announces", () => {
	const list = "<ul><li><a href=/a>? Pantai</a><li><a href=/b>? Bukit</a></ul>";
	test.each<[html: string, labels: readonly Label[]]>([
		[`<p>+ Berikut daftarnya:</p>${list}`, ["content", "content", "content"]],
		[`<p>+ Petani panen raya.</p>${list}`, ["content", "navigation", "navigation"]],
		[`<p>? Berikut daftarnya:</p>${list}`, ["navigation", "navigation", "navigation"]],
		["<p>+ Berikut daftarnya:</p><ul><li>? Pantai<li>! Iklan<li>? Bukit</ul>", ["content", "content", "promo", "navigation"]],
		["<p>+ Berikut daftarnya:</p><ul><li>? Pantai<li>- Bukit<li>- Rawa</ul>", ["content", "content", "content", "content"]],
		["<p>+ Berikut daftarnya:</p><ul><li>- Pantai<li>- Bukit</ul>", ["content", "navigation", "navigation"]],
		["<p>+ Berikut daftarnya:</p><ul><li>? Pantai<li>+ Danau<li>? Bukit</ul>", ["content", "content", "content", "content"]],
		["<p>+ Berikut daftarnya:</p><ul><li>? Pantai</ul><ul><li>? Bukit</ul>", ["content", "content", "navigation"]],
	])("%s", (html, labels) => expect(followed(html)).toEqual(labels));

	test("is not the article's where the sentence points to other articles", () => {
		// The mark before it does not hide the label: only letters open a block.
		expect(followed(`<p>+ Baca juga kabar lain di sini:</p>${list}`)).toEqual(["content", "navigation", "navigation"]);
	});
});

describe("a list right behind the last paragraph", () => {
	test.each<[item: string, labels: readonly Label[]]>([
		["? Bawa bekal air minum.", ["content", "content", "content"]],
		["? Bawa bekal air minum. Baca juga: <a href=/a>Tarif kapal turun</a>", ["content", "content", "content"]],
		["? Bawa bekal air <a href=/b>minum</a>. Baca juga: <a href=/a>Tarif kapal turun</a>", ["content", "navigation", "navigation"]],
		["? <a href=/a>Tarif kapal turun</a>", ["content", "navigation", "navigation"]],
	])("%s", (item, labels) =>
		expect(followed(`<p>+ Petani panen raya.</p><ul><li>${item}<li>? Jangan menyeberang sendirian.</ul>`)).toEqual(labels),
	);
});

describe("a list of documents between paragraphs", () => {
	const labels = (...items: readonly string[]): readonly Label[] =>
		followed(`<p>+ Satu.</p><ul>${items.map((item) => `<li>${item}`).join("")}</ul><p>+ Dua.</p>`).slice(1, -1);
	const report = "<a href=https://arsip.test/laporan.pdf>? Laporan 2026</a>";
	const minutes = "<a href=/unggahan/risalah.pdf>? Risalah</a>";
	test("is text, from one site as from several", () => {
		expect(labels(report, report)).toEqual(["content", "content"]);
		expect(labels(report, minutes)).toEqual(["content", "content"]);
	});
	test("but not with a page of the site among them, nor with one of a partner", () => {
		expect(labels(minutes, "<a href=/b>? Tarif kapal turun</a>")).toEqual(["navigation", "navigation"]);
		expect(labels(report, "<a href=https://arsip.test/b>? Tarif kapal turun</a>")).toEqual(["navigation", "navigation"]);
	});
});

describe("a list of which most is the article's", () => {
	test.each<[html: string, kept: number]>([
		["<ul><li>+ Dibangun 1987<li>? Dibuka 1989<li>+ Diperluas 2004</ul>", 3],
		["<dl><dt>? Luas<dd>+ Dua hektare<dt>? Letak<dd>+ Teluk Bayan</dl>", 2],
		["<ul><li>+ Dibangun 1987<li>! Dibuka 1989<li>+ Diperluas 2004</ul>", 2],
		["<ul><li>+ Dibangun 1987<li>- Dibuka 1989<li>+ Diperluas 2004</ul>", 2],
		["<ul><li>+ Dibangun 1987<li><a href=/x>? Dibuka 1989</a><li>+ Diperluas 2004</ul>", 2],
		["<ul><li>+ Dibangun 1987<li>? Dibuka 1989<li>? Diperluas 2004</ul>", 1],
		["<p>+ Dibangun 1987</p><div class=k>? Dibuka 1989</div><p>+ Diperluas 2004</p>", 2],
	])("lacks no item that nothing speaks against: %s", (html, kept) =>
		expect(followed(html).filter((label) => label === "content")).toHaveLength(kept),
	);
});

test("a list of which most is text is text with an item that is linked in part", () => {
	const list = (item: string): readonly Label[] => followed(`<p>+ Satu.</p><aside><ul><li>+ Gula aren<li>+ Garam<li>${item}</ul></aside>`);
	expect(list("? Empat cangkir <a href=/b>tepung</a>").at(-1)).toBe("content");
	expect(list("? <a href=/b>Empat cangkir tepung</a>").at(-1)).toBe("navigation");
});

test("notes behind the text stay, each with its arrow back to it", () => {
	const notes = (href: string): string =>
		`<ol><li>? Data dinas, 2024. <a href="${href}">↩</a></li><li>? Wawancara, 3 Mei. <a href="${href}">↩</a></li></ol>`;
	expect(followed(`<div><p>+ Satu.</p>${notes("#r1")}</div>`)).toEqual(["content", "content", "content"]);
	expect(followed(`<div><p>+ Satu.</p>${notes("/lain")}</div>`)).toEqual(["content", "navigation", "navigation"]);
});

describe("a list amid the text that leads to one other site", () => {
	const amid = (item: (name: string) => string): readonly Label[] =>
		followed(`<p>+ Satu.</p><ul><li>? ${item("Carita")}<li>? ${item("Parikan")}</ul><p>+ Dua.</p>`).slice(1, -1);
	test.each<[name: string, item: (name: string) => string, kept: boolean]>([
		["says more beside each link than in it", (name) => `<a href=https://toko.test/${name}>${name}</a>: dongeng bersuara`, true],
		["says a title and whose it is", (name) => `<a href=https://mitra.test/${name}>Pasar ikan di ${name} pindah lagi</a> (Mitra)`, false],
		["leads to the site itself", (name) => `<a href=/${name}>${name}</a>: dongeng bersuara`, false],
	])("%s", (_, item, kept) => expect(amid(item)).toEqual(kept ? ["content", "content"] : ["navigation", "navigation"]));
});
