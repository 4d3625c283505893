import { describe, expect, test } from "vitest";
import { clear, detect as detectGlance } from "../../../src/engine/detect/detect.ts";
import { start, weights } from "../../../src/engine/detect/detection-weights.ts";
import { seenSigns } from "../../../src/engine/detect/seen-signs.ts";
import { statedSigns } from "../../../src/engine/detect/stated-signs.ts";
import type { Detection, Sight } from "../../../src/model/reading/detection.ts";
import { detected as detect, type Looked, named, looked as page, prose } from "../../builders/looked.ts";

test("a news article is one, with and without statements for machines", () => {
	expect(detect(page("https://koran.example/berita/harga-beras-naik-lagi-di-pasar-induk", { ...prose, ...named })).article).toBe(true);
	expect(
		detect(
			page("https://koran.example/read/2021/05/03/1234567/", {
				...prose,
				...named,
				types: ["og:article", "newsarticle"],
				metas: ["article:published_time"],
			}),
		).article,
	).toBe(true);
});

test.each([
	["front page", page("https://koran.example/", { links: 400, articles: 30, times: 40, types: ["og:website"] })],
	[
		"front page with teasers and a stray og:article",
		page("https://koran.example/", { types: ["og:article"], proseChars: 4000, largestProse: 200, links: 300 }),
	],
	["section", page("https://koran.example/politik", { links: 250, articles: 20, times: 20 })],
	["tag page", page("https://koran.example/tag/beras?page=2", { links: 250, articles: 20, page: ["archive", "tag"] })],
	["forum thread", page("https://forum.example/viewtopic.php?t=12345", { ...prose, types: ["discussionforumposting"], controls: 40 })],
	[
		"shop",
		page("https://toko.example/product/panci-besi-anti-lengket", {
			types: ["og:product", "offer"],
			metas: ["product:price:amount"],
			controls: 40,
			proseChars: 600,
			largestProse: 500,
		}),
	],
	["log-in", page("https://koran.example/login", { controls: 6 })],
	["nothing", page("https://koran.example/x")],
])("a %s is none", (_, seen) => {
	expect(detect(seen).article).toBe(false);
});

describe("what stands at an article's address where the article is gone", () => {
	const gone = "https://koran.example/berita/2021/05/03/harga-beras-naik-lagi-di-pasar-induk";
	const shown = { ...prose, ...named, metas: ["author"], articles: 1 };

	test.each([
		["the content system names the page so", { page: ["error404", "wp"] }],
		["in words apart", { page: ["page", "not", "found"] }],
		["its title, which search engines shall not list", { unlisted: "404 - Koran" }],
		["in the words of HTTP", { unlisted: "Koran | Error 404" }],
	])("is no article: %s", (_, said) => {
		expect(detect(page(gone, { ...shown, ...said })).article).toBe(false);
	});

	test.each([
		["a number of people", { unlisted: "404 warga mengungsi - Koran" }],
		["another number", { unlisted: "Rp 1.404 | Koran" }],
		["a number of a post", { page: ["single", "postid", "404404"] }],
	])("%s does not make an article one", (_, said) => {
		expect(detect(page(gone, { ...shown, ...said })).article).toBe(true);
	});
});

test("every sign that counted is named with its weight and what was seen", () => {
	const { signs } = detect(page("https://koran.example/", { types: ["og:article"] }));
	expect(signs).toContainEqual({ rule: "address/root", weight: weights["address/root"], saw: "koran.example" });
	expect(signs.every(({ weight, saw }) => weight !== 0 && saw !== "")).toBe(true);
});

test("several articles stated at once make a list", () => {
	expect(statedSigns(page("https://koran.example/a", { types: Array(6).fill("newsarticle") })).has("types/many")).toBe(true);
});

test("each range gives one sign, and words of class their own", () => {
	const looked = page("https://koran.example/a-b-c-d-e-f", { ...prose, ...named, page: ["single", "article", "top"] });
	const seen = [...seenSigns(looked, looked).keys()];
	expect(seen.filter((rule) => rule.startsWith("links/"))).toEqual(["links/some"]);
	expect(seen).toContain("headline/agrees");
	expect([...statedSigns(looked).keys()]).toEqual(expect.arrayContaining(["page/single", "address/slug-5"]));
});

test("a headline without spaces is long, and agrees, by its letters", () => {
	const h1 = "镇政府将在明年春天以前修好河上老石桥";
	const seen = (given: Partial<Looked>) => {
		const looked = page("https://koran.example/a", { h1s: 1, h1, ...given });
		return [...seenSigns(looked, looked).keys()];
	};
	expect(seen({ title: `${h1}_河湾日报` })).toEqual(expect.arrayContaining(["headline/long", "headline/agrees"]));
	expect(seen({ ogTitle: h1 })).toContain("headline/agrees");
	expect(seen({ title: "河湾日报" })).not.toContain("headline/agrees");
	expect(seen({ h1: "河湾日报", title: "河湾日报" })).not.toContain("headline/long");
	expect(seen({ h1: "Korankita", title: "Korankita" })).not.toContain("headline/agrees");
});

describe("the page itself is looked at only where what it says of itself leaves doubt", () => {
	const never = (): Sight => {
		throw new Error("looked");
	};
	const story = page("https://koran.example/berita/2021/05/harga-beras-naik-lagi-di-pasar-induk", {
		types: ["og:article", "newsarticle"],
		metas: ["article:published_time", "article:section"],
	});
	const front = page("https://koran.example/", { types: ["og:website"], page: ["home", "archive"] });
	const plain = page("https://koran.example/berita/harga-beras-naik-lagi-di-pasar-induk", { ...prose, ...named });
	const points = (signs: Detection["signs"]): number => signs.reduce((sum, { weight }) => sum + weight, start);

	test.each([
		["a stated article", story, true],
		["a front page", front, false],
	])("%s is clear at once", (_, statement, article) => {
		const found = detectGlance({ statement, sight: never });
		expect(found.article).toBe(article);
		expect(article ? points(found.signs) > clear.article : points(found.signs) < clear.other).toBe(true);
	});

	test("a page that states nothing is looked at", () => {
		expect(() => detectGlance({ statement: plain, sight: never })).toThrow("looked");
		expect(detect(plain).article).toBe(true);
	});
});

test("an address that is none does no harm", () => {
	const { url: _, ...without } = page("https://koran.example/");
	expect(() => detect(without)).not.toThrow();
});

test("what says that its article is gone is none, whatever its address and its tags say", () => {
	const stated = { types: ["og:article"], metas: ["article:published_time", "author"], ...prose };
	const address = "https://koran.example/berita/harga-beras-naik-lagi-di-pasar-induk-991234";
	const gone = (title: string) => detect(page(address, { ...stated, title, h1: title, h1s: 1, ogTitle: title })).article;
	expect([gone("Page not found - Koran"), gone("Halaman Tidak Ditemukan"), gone("Missing ferry not found after week of search")]).toEqual([
		false,
		false,
		true,
	]);
});

test.each([
	"404 - Halaman Tidak Ditemukan",
	"Oops! That page can’t be found.",
	"Maaf, halaman yang Anda cari tidak ditemukan",
	"Halaman tidak ditemukan :( | Koran",
	"Yah, halaman ini tidak ada",
])("that its article is gone a page says in many ways: %s", (title) => {
	const stated = { types: ["og:article"], ogTitle: title };
	expect(detect(page("https://koran.example/read/4412/harga-beras-naik-lagi-di-pasar-induk", stated)).article).toBe(false);
});

test.each([
	...[
		"tentang-kami",
		"pedoman-media-siber",
		"p/kebijakan-privasi.html",
		"kebijakan-cookie",
		"info/redaksi",
		"datenschutz",
		"fr/mentions-legales/",
		"termos-de-uso",
	],
	...["gizlilik-politikasi", "terms-and-conditions-of-use", "legal/our_website_cookie_policy.html"],
])("what a site says of itself is no article, though plugins call it one: %s", (path) => {
	const stated = { types: ["og:article"], metas: ["author"], ...prose, proseChars: 4000, largestProse: 4000, articles: 1 };
	expect(detect(page(`https://koran.example/${path}`, stated)).article).toBe(false);
	expect(detect(page(`https://koran.example/${path}/harga-beras-naik-lagi-di-pasar-induk`, { ...stated, ...named })).article).toBe(true);
});

test("an article that a program shows by its number is one", () => {
	const shown = { ...prose, ...named };
	expect(detect(page("https://koran.example/berita.php?id=4412", shown)).article).toBe(true);
	expect(detect(page("https://koran.example/index.php?mod=news&id=4412", shown)).article).toBe(true);
	expect(detect(page("https://koran.example/berita.php?kanal=4", shown)).article).toBe(false);
});

test("a front page is one for those a notice led there", () => {
	const stated = { types: ["og:article"], metas: ["article:published_time", "author"], ...prose };
	expect(detect(page("https://koran.example/?utm_source=push&utm_medium=notif", stated)).article).toBe(false);
});

test("the page of a tag is a list, though it says it is an article", () => {
	const stated = { types: ["og:article"], metas: ["news_keywords"], ...named };
	expect(detect(page("https://koran.example/topik/harga-beras-di-pasar-induk", stated)).article).toBe(false);
	expect(detect(page("https://koran.example/topik/4412/harga-beras-di-pasar-induk", stated)).article).toBe(false);
	expect(detect(page("https://koran.example/themen/harga-beras", stated)).article).toBe(false);
});
