import { describe, expect, test } from "vitest";
import { after, before, judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** Blocks that stand with a field to fill in, between the paragraphs of an article. */
const invited = (between: string, whole = (html: string) => html): readonly string[] => {
	const { verdicts, weighed, on } = judged(page(whole(news(between))));
	for (const text of [...before, ...after]) expect(on(text).label).toBe("content");
	return verdicts.flatMap(({ label, sureness, reasons }, at) =>
		reasons.some(({ rule }) => rule === "shape/field") ? [`${label} ${sureness} ${weighed.scene.measures[at]?.block.text}`] : [],
	);
};

const heading = "Kabar lereng tiap Jumat";
const line = "Ringkasan pilihan redaksi, dikirim tiap hari kerja pukul enam pagi.";
const address = "<input type=email>";
const all = [`newsletter likely ${heading}`, `newsletter likely ${line}`, "newsletter likely OK"];

describe("a small box that asks for an address or a vote is an invitation", () => {
	test.each<[name: string, html: string, found: readonly string[]]>([
		["with its form", `<div><h3>${heading}</h3><p>${line}</p><form>${address}<button>OK</button></form></div>`, all],
		["that is a form", `<form><h3>${heading}</h3><p>${line}</p>${address}<button>OK</button></form>`, all],
		["without a form", `<div><h3>${heading}</h3><p>${line}</p><div>${address}<button>OK</button></div></div>`, all],
		["by the field's name", `<div><h3>${heading}</h3><p>${line}</p><input name=EMAIL><button>OK</button></div>`, all],
		[
			"to vote",
			`<div><h3>${heading}?</h3><p><input type=radio>Ya</p><p><input type=radio>Belum</p><button>OK</button></div>`,
			[`newsletter likely ${heading}?`, "newsletter likely Ya", "newsletter likely Belum", "newsletter likely OK"],
		],
		[
			"to vote by a button of the form's own kind",
			`<div><p>${heading}?</p><ul><li><input type=radio>Ya</li><li><input type=radio>Belum</li></ul><input type=button value=Pilih></div>`,
			[`newsletter likely ${heading}?`, "newsletter likely Ya", "newsletter likely Belum"],
		],
	])("%s", (_, html, found) => expect(invited(html)).toEqual(found));

	test.each<[name: string, html: string]>([
		["a search", `<div><h3>${heading}</h3><p>${line}</p><form><input type=search><button>OK</button></form></div>`],
		["a box to comment", `<div><h3>${heading}</h3><p>${line}</p><form>${address}<textarea></textarea><button>OK</button></form></div>`],
		["tabs, which choose without a button", `<div><h3>${heading}</h3><input type=radio><p>${line}</p></div>`],
		["a long box", `<div><h3>${heading}</h3>${`<p>${line}</p>`.repeat(6)}${address}</div>`],
	])("not %s", (_, html) => expect(invited(html)).toEqual([]));

	test("not a page that stands in one form", () => {
		expect(invited("", (html) => `<form>${address}${html}</form>`)).toEqual([]);
	});

	test("not the headline's box", () => {
		const { on } = judged(page(news().replace("<h1>", `<div>${address}<h1>`).replace("</h1>", `</h1><p>${line}</p></div>`)));
		expect(on("Petani Lereng").label).toBe("headline");
		expect(on(line).reasons).not.toContainEqual(expect.objectContaining({ rule: "shape/field" }));
	});

	test("not the questions of a quiz", () => {
		const question = (at: number): string =>
			`<div><h3>Apa yang dijemur petani di halaman sekolah pada hari ke-${at}?</h3><p><input type=radio>Gabah yang baru saja dipanen</p><p><input type=radio>Jagung dari ladang sebelah</p><button>OK</button></div>`;
		expect(invited([1, 2, 3, 4, 5, 6].map(question).join(""))).toEqual([]);
	});
});
