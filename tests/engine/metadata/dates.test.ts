import { describe, expect, test } from "vitest";
import { readingPacks } from "../../../src/lang/index.ts";
import { type Given, metadataOf, pageOf } from "../../builders/stated.ts";

const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
const text = {
	text: "Kapal beras yang ditunggu pedagang sejak Senin belum merapat karena ombak tinggi di selat itu, kata syahbandar pagi tadi.",
};
const told = (date: string): NonNullable<Given["data"]> => [{ "@type": "NewsArticle", headline: headline.text, datePublished: date }];

/** The day of a page with these lines below its headline. */
const dayOf = (lines: readonly string[], given: Given = {}): string | undefined =>
	metadataOf(pageOf({ ...given, blocks: [headline, ...lines.map((line) => ({ text: line }))] }), readingPacks).published?.slice(0, 10);

/** The day of a page with these lines behind a long text. */
const dayBelow = (lines: readonly { readonly text: string; readonly hints?: readonly string[] }[]): string | undefined =>
	metadataOf(pageOf({ blocks: [headline, ...Array.from({ length: 20 }, () => text), ...lines] }), readingPacks).published;

describe("a stated day of which the page does not say what for", () => {
	test.each(["date", "dc.date", "created"])("is that of a change where readers see an earlier one: %s", (name) => {
		expect(dayOf(["Senin, 3 Mei 2021"], { metas: { [name]: "2021-05-06T10:00:00Z" } })).toBe("2021-05-03");
		expect(dayOf(["Pembukaan: 9 Mei 2021"], { metas: { [name]: "2021-05-06T10:00:00Z" } })).toBe("2021-05-06");
		expect(dayOf([], { metas: { [name]: "2021-05-06" } })).toBe("2021-05-06");
	});

	test("is meant where a sentence tells of an earlier one", () => {
		expect(dayOf(["Kebakaran itu terjadi pada 3 Mei 2021."], { metas: { date: "2021-05-06" } })).toBe("2021-05-06");
		expect(dayOf(["Kebakaran itu terjadi pada 3 Mei 2021."])).toBe("2021-05-03");
	});

	test("is none where it is said to be that of publication", () => {
		expect(dayOf(["Senin, 3 Mei 2021"], { metas: { "article:published_time": "2021-05-06" } })).toBe("2021-05-06");
	});
});

test("of two days that are stated the one that readers see is meant, but for zones", () => {
	const metas = { "article:published_time": "2021-05-06T10:00:00Z" };
	expect(dayOf(["Kamis, 6 Mei 2021"], { metas, data: told("2021-05-03") })).toBe("2021-05-06");
	expect(dayOf(["Senin, 3 Mei 2021"], { metas, data: told("2021-05-03") })).toBe("2021-05-03");
	expect(dayOf(["Kamis, 6 Mei 2021"], { metas, data: told("2021-05-05T22:00:00-07:00") })).toBe("2021-05-05");
});

describe("below the article", () => {
	test.each(["Diterbitkan: 3 Mei 2021", "Diperbarui 3 Mei 2021."])("%s tells the day", (text) =>
		expect(dayBelow([{ text }, { text: "Kembali ke atas" }])).toBe("2021-05-03"),
	);

	test("no day is told by a line of no word for one, nor where several are", () => {
		expect(dayBelow([{ text: "Pembukaan 3 Mei 2021" }])).toBeUndefined();
		expect(dayBelow([{ text: "3 Mei 2031", hints: ["date"] }])).toBeUndefined();
		expect(dayBelow([{ text: "Diterbitkan: 3 Mei 2021" }, { text: "Diterbitkan: 4 Mei 2021" }])).toBeUndefined();
	});
});
