import { expect, test } from "vitest";
import { type DateMatcher, dateWordsOf } from "../../../src/engine/metadata/dates/date-words.ts";
import { stamp } from "../../../src/engine/metadata/dates/stamp.ts";
import type { ElementId, Json } from "../../../src/model/reading/page.ts";
import type { ReadingPack } from "../../../src/model/words/language.ts";
import { aboutOf, packs } from "../../builders/stated.ts";

test("JSON-LD in a graph, its author by reference", () => {
	const found = aboutOf({
		data: [
			{
				"@graph": [
					{ "@type": "WebSite", "@id": "#site", name: "Koran Kita" },
					{ "@type": "Person", "@id": "#ani", name: "Ani Wijaya" },
					{
						"@type": ["NewsArticle"],
						headline: "Harga beras naik",
						author: { "@id": "#ani" },
						datePublished: "2021-05-03T14:05:00+0700",
						publisher: { name: "Koran Kita" },
					},
				],
			},
		],
	});
	expect(found).toMatchObject({
		title: "Harga beras naik",
		byline: ["Ani Wijaya"],
		published: "2021-05-03T14:05:00+07:00",
		site: "Koran Kita",
	});
});

test.each<[string, Json]>([
	["text", "Ani Wijaya"],
	["a list of texts", ["Ani Wijaya"]],
	["an object", { "@type": "Person", name: "Ani Wijaya" }],
	["a list in an object", [{ name: ["Ani Wijaya"] }]],
	["parts of a name", { givenName: "Ani", familyName: "Wijaya" }],
	["with its opening word and address", "Oleh: Ani Wijaya (ani@koran.example)"],
	["with the outlet", "Ani Wijaya, Koran Kita"],
])("an author given as %s", (_, author) => {
	expect(aboutOf({ data: [{ "@type": "NewsArticle", author }], metas: { "og:site_name": "Koran Kita" } }).byline).toEqual(["Ani Wijaya"]);
});

test("several authors are parted, each named once", () => {
	expect(aboutOf({ metas: { author: "Ani Wijaya dan Budi Santoso" } }).byline).toEqual(["Ani Wijaya", "Budi Santoso"]);
	expect(aboutOf({ metas: { author: "Ani Wijaya, ani wijaya" } }).byline).toEqual(["Ani Wijaya"]);
});

test("the byline a reader sees counts where none is stated", () => {
	const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
	expect(aboutOf({ blocks: [headline, { text: "Penulis: Ani Wijaya" }] }).byline).toEqual(["Ani Wijaya"]);
	expect(aboutOf({ blocks: [headline, { text: "Senin, 3 Mei 2021 | 14:05 WIB • Ani Wijaya" }] }).byline).toEqual(["Ani Wijaya"]);
	expect(aboutOf({ blocks: [headline, { text: "Ani Wijaya", hints: ["author"] }] }).byline).toEqual(["Ani Wijaya"]);
});

test.each(["By submitting this form you agree", "Oleh karena itu harga naik", "Kata pedagang di pasar"])("%j is no byline", (text) => {
	expect(aboutOf({ blocks: [{ text: "Harga beras naik lagi di pasar", level: 1 }, { text }] }).byline).toEqual([]);
});

test("an outlet that signs its own article is named when nobody else is", () => {
	expect(
		aboutOf({
			data: [{ "@type": "NewsArticle", author: { "@type": "Organization", name: "Koran Kita" } }],
			metas: { "og:site_name": "Koran Kita" },
		}).byline,
	).toEqual(["Koran Kita"]);
});

test("a date near the headline counts where none is stated; a stated one wins", () => {
	const blocks = [{ text: "Harga beras naik lagi di pasar", level: 1 } as const, { text: "Senin, 3 Mei 2021 | 14:05 WIB" }];
	expect(aboutOf({ blocks }).published).toBe("2021-05-03T14:05:00+07:00");
	expect(aboutOf({ blocks, metas: { "article:published_time": "2021-05-02T09:00:00Z" } }).published).toBe("2021-05-02T09:00:00Z");
	expect(aboutOf({ url: "https://koran.example/read/2021/05/04/123/judul" }).published).toBe("2021-05-04");
	expect(aboutOf({ url: "https://koran.example/read/2021/02/31/123/judul" }).published).toBeUndefined();
	expect(aboutOf({ url: "https://koran.example/judul?dari=/2021/05/04/" }).published).toBeUndefined();
	expect(aboutOf({ properties: [{ name: "comment.datepublished", content: "2020-01-01", element: -1 }] }).published).toBeUndefined();
});

test.each([
	{ lines: ["Diperbarui 4 Mei 2021, 10:00 WIB", "Diterbitkan 3 Mei 2021, 14:05 WIB"] },
	{ lines: ["Diperbarui 4 Mei 2021, 10:00 WIB", "Senin, 3 Mei 2021, 14:05 WIB"] },
	{ lines: ["Diterbitkan 3 Mei 2021, 14:05 WIB | Diperbarui 4 Mei 2021, 10:00 WIB"] },
	{ lines: ["Terakhir diperbarui: 4 Mei 2021, 10:00 WIB. Diterbitkan: 3 Mei 2021, 14:05 WIB"] },
	{ lines: ["14:05 WIB, 3 Mei 2021 | Diperbarui: 10:00 WIB, 4 Mei 2021"] },
	{ lines: ["Diperbarui 3 Mei 2021", "Diterbitkan 3 Mei 2021, 14:05 WIB"] },
])("$lines: the day of the last change is not the day it came out", ({ lines }) => {
	const blocks = [{ text: "Harga beras naik lagi di pasar", level: 1 } as const, ...lines.map((text) => ({ text }))];
	expect(aboutOf({ blocks }).published).toBe("2021-05-03T14:05:00+07:00");
});

test("a day far above the headline gives way to the nearest", () => {
	const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
	const today = { text: "Kamis, 9 September 2024", hints: ["date"] };
	const lines = [today, { text: "Beranda" }, headline, { text: "3 Mei 2021", hints: ["date"] }] as const;
	expect(aboutOf({ blocks: lines }).published).toBe("2021-05-03");
	const time = (content: string, element: number) => ({ name: "time", content, element: element as ElementId });
	const blocks = [{ text: "Kamis" }, { text: "Beranda" }, headline, { text: "Senin" }] as const;
	expect(aboutOf({ blocks, properties: [time("2024-09-09", 0), time("2021-05-03", 3)] }).published).toBe("2021-05-03");
	const above = [{ text: "Senin" }, headline, { text: "Beranda" }, { text: "Kamis" }] as const;
	expect(aboutOf({ blocks: above, properties: [time("2021-05-03", 0), time("2024-09-09", 3)] }).published).toBe("2021-05-03");
});

test("a day behind the first paragraphs is what they tell of, unless its line is named after dates", () => {
	const long = {
		text: "Pedagang di pasar induk menunggu kapal dari seberang sejak pekan lalu, dan stok di gudang tinggal untuk tiga hari.",
	};
	const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
	expect(aboutOf({ blocks: [headline, long, long, { text: "3 Mei 2021" }] }).published).toBeUndefined();
	expect(aboutOf({ blocks: [headline, long, long, { text: "3 Mei 2021", hints: ["date"] }] }).published).toBe("2021-05-03");
	expect(aboutOf({ blocks: [headline, long, { text: "3 Mei 2021" }] }).published).toBe("2021-05-03");
});

test("the day of a reader's comment is not the day of the article", () => {
	const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
	const comment = { text: "3 Mei 2021 pukul 14.05", hints: ["comment", "metadata"] };
	const properties = [{ name: "comment.time", content: "2021-05-03", element: -1 }] as const;
	expect(aboutOf({ blocks: [headline, comment], properties }).published).toBeUndefined();
	expect(aboutOf({ blocks: [headline, { text: "2 Mei 2021" }, comment], properties }).published).toBe("2021-05-02");
});

test("the day of the last change counts where no other stands beside it", () => {
	const filler = Array.from({ length: 4 }, () => ({ text: "Pedagang menunggu kapal." }));
	const blocks = [{ text: "Harga beras naik lagi di pasar", level: 1 } as const, { text: "Diperbarui 4 Mei 2021" }];
	expect(aboutOf({ blocks }).published).toBe("2021-05-04");
	expect(aboutOf({ blocks: [...blocks, ...filler, { text: "Pasar malam 1 Mei 2020" }] }).published).toBe("2021-05-04");
});

test("the declared language is doubted only when the words clearly are another's", () => {
	const text =
		"Harga beras yang dijual di pasar itu akan naik dan tidak turun untuk pekan ini dari yang telah dicatat pada bulan itu juga di kota ke kota. ".repeat(
			2,
		);
	expect(aboutOf({ lang: "en-US", blocks: [{ text }] }).lang).toBe("id");
	expect(aboutOf({ lang: "id-ID", blocks: [{ text }] }).lang).toBe("id-ID");
	expect(aboutOf({ lang: "", blocks: [{ text }] }).lang).toBe("id");
	expect(aboutOf({ lang: "id,en", blocks: [{ text: "singkat" }] }).lang).toBe("id");
	expect(aboutOf({ lang: "xx", blocks: [{ text: "singkat" }] }).lang).toBe("xx");
	expect(aboutOf({ lang: "en", blocks: [{ text: "米の値段がまた上がったと市場の商人たちは話している。" }] }).lang).toBe("ja");
});

test("a closed article of little text is a part, a long one is not", () => {
	const data = [{ "@type": "NewsArticle", isAccessibleForFree: "False" }];
	expect(aboutOf({ data, blocks: [{ text: "Awal berita. ".repeat(20) }] }).partial).toBe(true);
	expect(aboutOf({ data, blocks: [{ text: "Seluruh berita. ".repeat(200) }] }).partial).toBeUndefined();
});

test("nothing known gives little, and nothing is thrown", () => {
	expect(aboutOf({ lang: "", data: [null, 3, "x", { "@type": 5, author: [null, [[]]], "@graph": "y" }] })).toEqual({
		title: "",
		byline: [],
		lang: "",
		headline: [],
	});
	const loop: { [key: string]: Json } = { "@type": "Article", author: { "@id": "#a" }, "@id": "#a" };
	expect(aboutOf({ data: [loop] }).byline).toEqual([]);
});

const known = dateWordsOf(packs);
test.each([
	["2021-05-03T14:05:00+07:00", "2021-05-03T14:05:00+07:00"],
	["2021-05-03 14:05:09", "2021-05-03T14:05:09"],
	["2021-05-03T14:05:00.000Z", "2021-05-03T14:05:00Z"],
	["20210503", "2021-05-03"],
	["Mon, 03 May 2021 14:05:00 GMT", "2021-05-03T14:05:00Z"],
	["Senin, 3 Mei 2021 | 14:05 WIB", "2021-05-03T14:05:00+07:00"],
	["Selasa (4/5/2021) 07.30 WITA", "2021-05-04T07:30:00+08:00"],
	["3 Mei 2021, 09:00 WIT", "2021-05-03T09:00:00+09:00"],
	["May 3, 2021 at 2:05 pm", "2021-05-03T14:05:00"],
	["03.05.2021, 14:05 Uhr", "2021-05-03T14:05:00"],
	["Mon May 03 2021 14:05:00 GMT+0700 (Western Indonesia Time)", "2021-05-03T14:05:00+07:00"],
	["Mon, 03 May 2021 14:05:00 UTC+7", "2021-05-03T14:05:00+07:00"],
	["3 Mei 2021 14:05 -3 menit", "2021-05-03T14:05:00"],
	["12:30 | 3 Mei 2021", "2021-05-03T12:30:00"],
	["14.05 WIB, 3 Mei 2021", "2021-05-03T14:05:00+07:00"],
	["Pukul 14.05 WITA Senin 3 Mei 2021", "2021-05-03T14:05:00+08:00"],
	["3 Mei 2021 pukul 14.05 WIB", "2021-05-03T14:05:00+07:00"],
	// How often it was read.
	["Dibaca 12.50 kali, 3 Mei 2021", "2021-05-03"],
	["3 Mei 2021 1.250 kali dibaca", "2021-05-03"],
	["3/5/21", "2021-05-03"],
	["2021年5月3日", "2021-05-03"],
	["1620025500", "2021-05-03T07:05:00Z"],
	["12/31/2021", "2021-12-31"],
])("the day in %j is %j", (text, iso) => {
	expect(stamp(text, known)).toBe(iso);
});

test.each([
	"31 Februari 2021",
	"2021-13-01",
	"2 jam yang lalu",
	"kemarin 14.05",
	"tahun 2021",
	"3 Koran 2021",
	"nomor 123456789",
	"",
	"29/02/2021",
])("there is no day in %j", (text) => {
	expect(stamp(text, known)).toBeUndefined();
});

test("what stands between the parts of a day is a pack's own", () => {
	const months: ReadingPack["months"] = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "", "", "", ""];
	const march = (pack: Partial<ReadingPack>): DateMatcher => dateWordsOf([{ code: "es", phrases: {}, months, ...pack }]);
	expect(stamp("3 de marzo de 2021", march({ betweenDate: "de" }))).toBe("2021-03-03");
	expect(stamp("3 de marzo de 2021", march({}))).toBeUndefined();
	expect(stamp("1er marzo 2021", march({ ordinals: "er" }))).toBe("2021-03-01");
	expect(stamp("marzo 1er, 2021", march({ ordinals: "er" }))).toBe("2021-03-01");
	expect(stamp("1er marzo 2021", march({}))).toBeUndefined();
	expect(stamp("1 marzo 2021", march({}))).toBe("2021-03-01");
});

test("American pages put the month first", () => {
	const date = { text: "03/05/2021 14:05 WIB", hints: ["date"] };
	const text =
		"Harga beras yang dijual di pasar itu akan naik dan tidak turun untuk pekan ini dari yang telah dicatat di kota itu. ".repeat(2);
	const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
	expect(aboutOf({ lang: "en-US", blocks: [headline, date] }).published).toMatch(/^2021-03-05/);
	// The template is American, the article is not.
	expect(aboutOf({ lang: "en-US", blocks: [headline, date, { text }] }).published).toBe("2021-05-03T14:05:00+07:00");
	expect(stamp("03/05/2021", known, true)).toBe("2021-03-05");
	expect(stamp("03/05/2021", known)).toBe("2021-05-03");
});
