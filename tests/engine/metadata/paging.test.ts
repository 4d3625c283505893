import { expect, test } from "vitest";
import { pages as pagesIn } from "../../../src/engine/metadata/paging.ts";
import type { HttpUrl } from "../../../src/model/reading/address.ts";
import type { BlockId, ElementId, Page } from "../../../src/model/reading/page.ts";
import type { Pages } from "../../../src/model/reading/reading.ts";
import type { ReadingPack } from "../../../src/model/words/language.ts";

const site = "https://koran.example";
const address = (path: string): HttpUrl => (site + path) as HttpUrl; // written here

/** A page at `path` that holds these links: address and words. */
const pageOf = (path: string, links: readonly (readonly [string, string])[], next?: string): Page => {
	const element = 0 as ElementId; // the only one
	const runs = links.map(([href, text]) => ({ text, href: address(href), element }));
	return {
		url: address(path),
		head: {
			title: "",
			lang: "",
			metas: [],
			linkedData: [],
			properties: [],
			links: next ? [{ rel: "next", href: address(next) }] : [],
		},
		elements: [{ parent: -1, tag: "p", hints: [], name: "", inline: false }],
		blocks: [
			{
				kind: "text",
				id: 0 as BlockId,
				element,
				hidden: false,
				role: "paragraph",
				text: runs.map(({ text }) => text).join(""),
				linkChars: runs.length,
				runs,
			},
		], // its index
	};
};
const packs: readonly ReadingPack[] = [{ code: "id", phrases: {}, markup: { page: "halaman hal" } }];
const pages = (page: Page): Pages => pagesIn(page, packs);
const alone = { current: 1, total: 1, next: null, all: null };

test("numbered pages and the whole article on one", () => {
	const links = [
		["/read/1/beras?page=2", "2"],
		["/read/1/beras?page=3", "3"],
		["/read/1/beras?page=2", "Selanjutnya"],
		["/read/1/beras?page=all", "Show All"],
	] as const;
	expect(pages(pageOf("/read/1/beras", links))).toEqual({
		current: 1,
		total: 3,
		next: address("/read/1/beras?page=2"),
		all: address("/read/1/beras?page=all"),
	});
	expect(
		pages(
			pageOf("/read/1/beras?page=3&utm_source=x", [
				["/read/1/beras", "1"],
				["/read/1/beras?page=2", "2"],
			]),
		),
	).toEqual({ current: 3, total: 3, next: null, all: null });
});

test("pages numbered in the words of a language", () => {
	const page = pageOf("/read/beras?halaman=2", [["/read/beras?hal=3", "3"]]);
	expect(pages(page)).toMatchObject({ current: 2, total: 3, next: address("/read/beras?hal=3") });
	expect(pagesIn(page, [])).toEqual(alone);
});

test("pages at the end of the path", () => {
	expect(pages(pageOf("/2021/05/beras/", [["/2021/05/beras/2/", "2"]]))).toMatchObject({
		current: 1,
		total: 2,
		next: address("/2021/05/beras/2/"),
	});
	expect(
		pages(
			pageOf("/2021/05/beras/2/", [
				["/2021/05/beras/", "1"],
				["/2021/05/beras/3/", "3"],
			]),
		),
	).toMatchObject({ current: 2, total: 3, next: address("/2021/05/beras/3/") });
});

test("pages at the end of the path, without numbers in words", () => {
	const links = [
		["/2021/05/beras", "« Sebelumnya"],
		["/2021/05/beras/3", "Halaman berikutnya"],
	] as const;
	expect(pages(pageOf("/2021/05/beras/2", links))).toMatchObject({ current: 2, total: 3, next: address("/2021/05/beras/3") });
	expect(pages(pageOf("/2021/05/beras/3", [["/2021/05/beras/2", "Ke halaman 2 dari 3"], ...links]))).toMatchObject({
		current: 3,
		total: 3,
	});
	expect(pages(pageOf("/2021/05/beras", [["/2021/05/beras/2", "Selanjutnya"]]))).toMatchObject({ current: 1, total: 2 });
});

test("paths that count paragraphs instead of pages", () => {
	const links = [
		["/read/1/beras/15", "2"],
		["/read/1/beras/30", "3"],
	] as const;
	expect(pages(pageOf("/read/1/beras", links))).toMatchObject({ current: 1, total: 3, next: address("/read/1/beras/15") });
	expect(
		pages(
			pageOf("/read/1/beras/15", [
				["/read/1/beras", "1"],
				["/read/1/beras/30", "3"],
			]),
		),
	).toMatchObject({ current: 2, total: 3, next: address("/read/1/beras/30") });
});

test("rel=next of this very article", () => {
	expect(pages(pageOf("/read/beras", [], "/read/beras?page=2"))).toEqual({
		current: 1,
		total: 2,
		next: address("/read/beras?page=2"),
		all: null,
	});
	expect(pages(pageOf("/read/beras", [], "/read/cabai"))).toEqual(alone);
});

test("only the whole article is linked", () => {
	expect(pages(pageOf("/d-1/beras", [["/d-1/beras?single=1", "Lihat semua"]]))).toEqual({ ...alone, all: address("/d-1/beras?single=1") });
	expect(pages(pageOf("/daerah/beras", [["/daerah/beras/all", "Lihat semua"]]))).toEqual({ ...alone, all: address("/daerah/beras/all") });
	expect(pages(pageOf("/d-1/beras?single=1", [["/d-1/beras?page=2", "2"]]))).toEqual(alone);
});

test.each([
	["a number that is the article's own", "/berita/beras/11", [["/berita/cabai/12", "Cabai"]]],
	[
		"a number that is the article's own, beside those of others",
		"/berita/5",
		[
			["/berita/6", "Harga cabai naik tajam"],
			["/berita/3", "Panen raya padi"],
			["/berita", "Berita"],
		],
	],
	["the next article, named by a word", "/berita/5", [["/berita/6", "Berikutnya"]]],
	["links to other articles", "/read/1/beras", [["/read/2/cabai?page=2", "2"]]],
	[
		"a list of many pages",
		"/read/beras",
		[
			["/read/beras?page=2", "2"],
			["/read/beras?page=40", "40"],
		],
	],
	["other parameters", "/read?id=1", [["/read?id=2&page=2", "2"]]],
	["other parameters that hold a question mark", "/read/beras/2?dari=/peta?kota=1", [["/read/beras/3?dari=/peta?kota=2", "3"]]],
	["no links", "/read/beras", []],
] as const)("%s: one page", (_, path, links) => {
	expect(pages(pageOf(path, links))).toEqual(alone);
});

test("a page without an address stands alone", () => {
	const { url: _, ...page } = pageOf("/a", []);
	expect(pages(page)).toEqual(alone);
});

test("a parameter that every object has a property of is none of ours", () => {
	const page = pageOf("/read/1/beras", [["/read/1/beras?constructor=1&toString=1&__proto__=1", "2"]]);
	expect(pages(page)).toEqual(alone);
});
