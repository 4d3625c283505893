import { expect, test } from "vitest";
import { type Metadata, metadata } from "../../src/engine/metadata.ts";
import { monthsOf, stamp } from "../../src/engine/stamp.ts";
import type { HttpUrl } from "../../src/model/address.ts";
import type { ReadingPack } from "../../src/model/language.ts";
import type { Block, BlockId, ElementId, Head, Json, Page, TextBlock } from "../../src/model/page.ts";

const months =
	"januari jan|februari feb|maret mar|april apr|mei may|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des".split(
		"|",
	);
const packs: readonly ReadingPack[] = [
	{
		code: "id",
		name: "Bahasa Indonesia",
		phrases: {},
		stopwords: "yang dan di ke dari untuk pada ini itu akan juga tidak telah",
		months: months as unknown as NonNullable<ReadingPack["months"]>, // twelve by construction
		bylines: ["penulis", "oleh", "pewarta"],
		and: ["dan"],
		roles: ["wartawan"],
	},
	{ code: "en", name: "English", phrases: {}, stopwords: "the of and to in is that for was on with", bylines: ["by"], and: ["and"] },
];

interface Given {
	readonly url?: string;
	readonly metas?: Readonly<Record<string, string>>;
	readonly data?: readonly Json[];
	readonly properties?: Head["properties"];
	readonly title?: string;
	readonly lang?: string;
	readonly blocks?: readonly {
		readonly text: string;
		readonly level?: 1 | 2;
		readonly hints?: readonly string[];
		readonly href?: string;
	}[];
}

const pageOf = ({
	url = "https://koran.example/berita/1",
	metas = {},
	data = [],
	properties = [],
	title = "",
	lang = "id",
	blocks = [],
}: Given): Page => ({
	url: url as HttpUrl, // written here
	head: {
		title,
		lang,
		metas: Object.entries(metas).map(([name, content]) => ({ name, content })),
		linkedData: data,
		links: [],
		properties,
	},
	elements: blocks.map(({ hints = [] }) => ({ parent: -1, tag: "p", hints, name: "", hidden: false, inline: false })),
	blocks: blocks.map(({ text, level, href }, index): Block => {
		const id = index as BlockId; // its index
		const element = index as ElementId;
		const shared = {
			kind: "text",
			id,
			element,
			hidden: false,
			text,
			linkChars: href === undefined ? 0 : text.length,
			runs: [{ text, element, ...(href !== undefined && { href: href as HttpUrl }) }], // written here
		} as const satisfies Partial<TextBlock>;
		return level ? { ...shared, role: "heading", level } : { ...shared, role: "paragraph" };
	}),
});
const read = (given: Given): Metadata => metadata(pageOf(given), packs);

test("JSON-LD in a graph, its author by reference", () => {
	const found = read({
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
	expect(read({ data: [{ "@type": "NewsArticle", author }], metas: { "og:site_name": "Koran Kita" } }).byline).toEqual(["Ani Wijaya"]);
});

test("several authors are parted, each named once", () => {
	expect(read({ metas: { author: "Ani Wijaya dan Budi Santoso" } }).byline).toEqual(["Ani Wijaya", "Budi Santoso"]);
	expect(read({ metas: { author: "Ani Wijaya, ani wijaya" } }).byline).toEqual(["Ani Wijaya"]);
});

test("the byline a reader sees counts where none is stated", () => {
	const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;
	expect(read({ blocks: [headline, { text: "Penulis: Ani Wijaya" }] }).byline).toEqual(["Ani Wijaya"]);
	expect(read({ blocks: [headline, { text: "Senin, 3 Mei 2021 | 14:05 WIB • Ani Wijaya" }] }).byline).toEqual(["Ani Wijaya"]);
	expect(read({ blocks: [headline, { text: "Ani Wijaya", hints: ["author"] }] }).byline).toEqual(["Ani Wijaya"]);
});

test.each(["By submitting this form you agree", "Oleh karena itu harga naik", "Kata pedagang di pasar"])("%j is no byline", (text) => {
	expect(read({ blocks: [{ text: "Harga beras naik lagi di pasar", level: 1 }, { text }] }).byline).toEqual([]);
});

test("an outlet that signs its own article is named when nobody else is", () => {
	expect(
		read({
			data: [{ "@type": "NewsArticle", author: { "@type": "Organization", name: "Koran Kita" } }],
			metas: { "og:site_name": "Koran Kita" },
		}).byline,
	).toEqual(["Koran Kita"]);
});

test("the site's name leaves the title, at either end", () => {
	expect(read({ title: "Harga beras naik lagi - Koran Kita", metas: { "og:site_name": "Koran Kita" } }).title).toBe(
		"Harga beras naik lagi",
	);
	expect(read({ title: "koran.example | Harga beras naik lagi" }).title).toBe("Harga beras naik lagi");
	expect(read({ title: "Koran Kita", metas: { "og:site_name": "Koran Kita" } }).title).toBe("Koran Kita");
	expect(read({ title: "Timnas U-23 menang 3-0" }).title).toBe("Timnas U-23 menang 3-0");
});

test("the visible headline is preferred where it agrees, and always found", () => {
	const blocks = [
		{ text: "Koran Kita", level: 1 },
		{ text: "Harga beras naik lagi di pasar induk", level: 1 },
	] as const;
	expect(read({ blocks, metas: { "og:title": "Harga beras naik lagi di pasar …", "og:site_name": "Koran Kita" } })).toMatchObject({
		title: "Harga beras naik lagi di pasar induk",
		titleBlock: 1,
	});
	expect(read({ blocks, data: [{ "@type": "NewsArticle", headline: "Pedagang: stok menipis" }] })).toMatchObject({
		title: "Pedagang: stok menipis",
	});
});

test("a page made for search engines keeps the headline its newsroom wrote", () => {
	const own = "Harga beras naik lagi di pasar induk";
	const searched = "Beras mahal 2026: penyebab dan daftar terbaru";
	const blocks = [{ text: own, level: 1 }] as const;
	const data = [{ "@type": "NewsArticle", headline: searched }];
	expect(read({ blocks, data, title: `${searched} - Koran`, metas: { "og:title": own } }).title).toBe(own);
	expect(read({ blocks, data, title: own, metas: { "og:title": own } }).title).toBe(searched);
	const shown = [{ text: searched, level: 1 }] as const;
	expect(read({ blocks: shown, data, title: searched, metas: { "og:title": "Pedagang: kami hanya menunggu kapal" } }).title).toBe(
		"Pedagang: kami hanya menunggu kapal",
	);
});

test("the visible headline stands for statements of one other wording, where it says as much", () => {
	const searched = "Beras mahal 2026: penyebab dan daftar";
	const shown = (text: string, shared = searched) =>
		read({
			blocks: [{ text, level: 1 }],
			data: [{ "@type": "NewsArticle", headline: searched }],
			title: `${searched} - Koran Kita`,
			metas: { "og:title": shared, "og:site_name": "Koran Kita" },
		}).title;
	expect(shown("Kenapa kita membayar lebih untuk nasi")).toBe("Kenapa kita membayar lebih untuk nasi");
	expect(shown("Kabar pasar")).toBe(searched);
	expect(shown("Kenapa kita membayar lebih untuk nasi", "Pedagang: kami hanya menunggu kapal")).not.toBe(
		"Kenapa kita membayar lebih untuk nasi",
	);
	expect(shown(`${searched} dari pasar sampai piring, disusun untuk pembaca yang menanak nasi setiap hari`)).toBe(searched);
});

test("a headline that is a part of what is stated is the headline", () => {
	const slogan = "Sepiring Kita | Resep rumahan yang selalu jadi, untuk siapa saja, kapan saja, di mana saja";
	expect(
		read({ blocks: [{ text: "Nasi goreng kampung", level: 1 }], metas: { "og:title": `Nasi goreng kampung | ${slogan}` } }).title,
	).toBe("Nasi goreng kampung");
});

test("a heading that leads to the front page is the site's name, not the headline", () => {
	const url = "https://catatan.example/2026/nasi-goreng";
	const name = { text: "Catatan Dapur Bu Ani", level: 1, href: "https://catatan.example/" } as const;
	expect(read({ url, blocks: [name], title: "Nasi goreng kampung » Catatan Dapur Bu Ani" })).toMatchObject({
		title: "Nasi goreng kampung",
	});
	const headline = { text: "Nasi goreng kampung", level: 1, href: url } as const;
	expect(read({ url, blocks: [name, headline], title: "Catatan Dapur Bu Ani" })).toMatchObject({
		title: "Nasi goreng kampung",
		titleBlock: 1,
	});
});

test("entities written twice are undone", () => {
	expect(read({ metas: { "og:title": "R&uuml;ckbau &amp; Umzug &#8211; heute" } }).title).toBe("Rückbau & Umzug – heute");
});

test("a date near the headline counts where none is stated; a stated one wins", () => {
	const blocks = [{ text: "Harga beras naik lagi di pasar", level: 1 } as const, { text: "Senin, 3 Mei 2021 | 14:05 WIB" }];
	expect(read({ blocks }).published).toBe("2021-05-03T14:05:00+07:00");
	expect(read({ blocks, metas: { "article:published_time": "2021-05-02T09:00:00Z" } }).published).toBe("2021-05-02T09:00:00Z");
	expect(read({ url: "https://koran.example/read/2021/05/04/123/judul" }).published).toBe("2021-05-04");
	expect(read({ properties: [{ name: "comment.datepublished", content: "2020-01-01", element: -1 }] }).published).toBeUndefined();
});

test("the declared language is doubted only when the words clearly are another's", () => {
	const text =
		"Harga beras yang dijual di pasar itu akan naik dan tidak turun untuk pekan ini dari yang telah dicatat pada bulan itu juga di kota ke kota. ".repeat(
			2,
		);
	expect(read({ lang: "en-US", blocks: [{ text }] }).lang).toBe("id");
	expect(read({ lang: "id-ID", blocks: [{ text }] }).lang).toBe("id-ID");
	expect(read({ lang: "", blocks: [{ text }] }).lang).toBe("id");
	expect(read({ lang: "xx", blocks: [{ text: "singkat" }] }).lang).toBe("xx");
	expect(read({ lang: "en", blocks: [{ text: "米の値段がまた上がったと市場の商人たちは話している。" }] }).lang).toBe("ja");
});

test("a closed article of little text is a part, a long one is not", () => {
	const data = [{ "@type": "NewsArticle", isAccessibleForFree: "False" }];
	expect(read({ data, blocks: [{ text: "Awal berita. ".repeat(20) }] }).partial).toBe(true);
	expect(read({ data, blocks: [{ text: "Seluruh berita. ".repeat(200) }] }).partial).toBeUndefined();
});

test("nothing known gives little, and nothing is thrown", () => {
	expect(read({ lang: "", data: [null, 3, "x", { "@type": 5, author: [null, [[]]], "@graph": "y" }] })).toEqual({
		title: "",
		byline: [],
		lang: "",
	});
	const loop: { [key: string]: Json } = { "@type": "Article", author: { "@id": "#a" }, "@id": "#a" };
	expect(read({ data: [loop] }).byline).toEqual([]);
});

const known = monthsOf(packs);
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
	["12:30 | 3 Mei 2021", "2021-05-03T12:30:00"],
	["2021年5月3日", "2021-05-03"],
	["1620025500", "2021-05-03T07:05:00Z"],
	["12/31/2021", "2021-12-31"],
])("the day in %j is %j", (text, iso) => {
	expect(stamp(text, known)).toBe(iso);
});

test.each(["31 Februari 2021", "2021-13-01", "tahun 2021", "3 Koran 2021", "nomor 123456789", "", "29/02/2021"])(
	"there is no day in %j",
	(text) => {
		expect(stamp(text, known)).toBeUndefined();
	},
);

test("American pages put the month first", () => {
	expect(stamp("03/05/2021", known, true)).toBe("2021-03-05");
	expect(stamp("03/05/2021", known)).toBe("2021-05-03");
});
