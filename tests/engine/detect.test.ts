import { expect, test } from "vitest";
import { detect } from "../../src/engine/detect.ts";
import { signsOf } from "../../src/engine/detection-signs.ts";
import { weights } from "../../src/engine/detection-weights.ts";
import type { HttpUrl } from "../../src/model/address.ts";
import type { Glance } from "../../src/model/detection.ts";

const page = (url: string, seen: Partial<Glance> = {}): Glance => ({
	url: url as HttpUrl, // written here, not read from a page
	types: [],
	metas: [],
	page: [],
	title: "",
	ogTitle: "",
	h1: "",
	h1s: 0,
	paragraphs: 0,
	proseChars: 0,
	largestProse: 0,
	links: 80,
	articles: 0,
	times: 0,
	programs: 0,
	controls: 5,
	...seen,
});

const prose = { paragraphs: 12, proseChars: 3000, largestProse: 2800 };
const named = { title: "Harga beras naik lagi di pasar induk", h1: "Harga beras naik lagi di pasar induk", h1s: 1 };

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
		page("https://koran.example/", { types: ["og:article"], proseChars: 4000, largestProse: 200, paragraphs: 30, links: 300 }),
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

test("every sign that counted is named with its weight and what was seen", () => {
	const { signs } = detect(page("https://koran.example/", { types: ["og:article"] }));
	expect(signs).toContainEqual({ rule: "address/root", weight: weights["address/root"], saw: "koran.example" });
	expect(signs.every(({ weight, saw }) => weight !== 0 && saw !== "")).toBe(true);
});

test("several articles stated at once make a list", () => {
	const rules = signsOf(page("https://koran.example/a", { types: Array(6).fill("newsarticle") })).map(({ rule }) => rule);
	expect(rules).toContain("types/many");
});

test("each sign stands once, and each range gives one", () => {
	const rules = signsOf(page("https://koran.example/a-b-c-d-e-f", { ...prose, ...named, page: ["single", "article", "home"] })).map(
		({ rule }) => rule,
	);
	expect(new Set(rules).size).toBe(rules.length);
	expect(rules.filter((rule) => rule.startsWith("links/"))).toEqual(["links/some"]);
	expect(rules).toContain("address/slug-5");
	expect(rules).toContain("headline/agrees");
});

test("an address that is none does no harm", () => {
	const { url: _, ...without } = page("https://koran.example/");
	expect(() => detect(without)).not.toThrow();
});
