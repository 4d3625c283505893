import { describe, expect, test } from "vitest";
import { defaults } from "../../../src/model/site/settings.ts";
import { readLive } from "../../../src/visit/reader/live-reading.ts";
import { documentOf } from "../../builders/page.ts";

const paragraph = `<p>${"Pedagang di pasar induk mengeluh karena kapal belum datang sejak Senin pagi. ".repeat(3)}</p>`;
const rows = (count: number): string =>
	Array.from({ length: count }, (_, at) => `<li><a href=/berita/b${at}>Panen garam di pesisir mundur ${at} pekan</a></li>`).join("");
const related = `<div class="related-posts"><h3>Berita Terkait</h3><ul>${rows(40)}</ul></div>`;
const list = "<ul><li>Beras dari lumbung desa<ul><li>Gabah kering giling dari sawah di lereng utara</li></ul></li></ul>";
const document = documentOf(
	`<div><div><div><h1>Harga beras naik</h1>${paragraph}${list}${paragraph}<p>Baca juga: <a href=/x>Kapal beras tiba di pelabuhan</a></p>${paragraph}</div></div></div>
	<div><aside>${related}</aside></div><footer><h3>Newsletter</h3><ul>${rows(3)}</ul></footer>`,
);
const { reading, marks, elements, staying } = readLive(
	document,
	{ settings: defaults, site: {}, granted: true },
	{ article: true, signs: [] },
);
const hidden = reading.kind === "article" ? reading.hidden : [];

describe("what is read near the article and what is found far behind it are one reading", () => {
	test("clutter of both parts is listed, the article's first", () => {
		expect(hidden.map(({ label, inPage }) => [label, inPage])).toEqual([
			["promo", true],
			["related", true],
		]);
	});

	test("every mark names the live element of its entry", () => {
		expect(marks.map(({ element, entry }) => [elements[element]?.textContent?.slice(0, 14), entry])).toEqual([
			["Baca juga: Kap", 0],
			["Berita Terkait", 1],
		]);
	});

	test("what is to stay is told, in a list within a list too, and nothing of what is hidden", () => {
		expect(staying).toContain("Gabah kering giling dari sawah di lereng utara");
		expect(staying).not.toContain("Kapal beras tiba");
	});

	test("the site's own footer is not looked into", () => {
		expect(hidden.some(({ text }) => text.includes("Newsletter"))).toBe(false);
	});
});
