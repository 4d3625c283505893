import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { head } from "../../../src/page/survey/head.ts";
import { parseLinkedData } from "../../../src/page/survey/linked-data-text.ts";

const documentOf = (html: string): Document => new JSDOM(html, { url: "https://koran.example/daerah/berita-1.html" }).window.document;

test("metas, links and the title are read as written, addresses made absolute", () => {
	const read = head(
		documentOf(`<html lang="id"><head><title> Harga
			beras </title><meta property="og:Title" content="Harga beras"><meta name="author" content=""><link rel="Canonical" href="/daerah/berita-1">
			<link rel="next" href="javascript:alert(1)"></head></html>`),
	);
	expect(read.title).toBe("Harga beras");
	expect(read.lang).toBe("id");
	expect(read.metas).toEqual([{ name: "og:title", content: "Harga beras" }]);
	expect(read.links).toEqual([{ rel: "canonical", href: "https://koran.example/daerah/berita-1" }]);
});

test("microdata is named by what it stands in", () => {
	const read = head(
		documentOf(`<div itemscope itemtype="https://schema.org/Article">
			<p itemprop="author" itemscope><span itemprop="name">Ani Wijaya</span></p>
			<time itemprop="datePublished" datetime="2021-05-03">kemarin</time>
			<p itemprop="comment" itemscope><b itemprop="author">tamu</b></p></div>
			<a rel="author" href="/ani">Ani</a><time>4 Mei</time>`),
	);
	const said = read.properties.map(({ name, content }) => `${name}=${content}`);
	expect(said).toContain("author.name=Ani Wijaya");
	expect(said).toContain("datepublished=2021-05-03");
	expect(said).toContain("comment.author=tamu");
	expect(said).toContain("rel.author=Ani");
	expect(said).toContain("time=4 Mei");
});

test.each(['<article itemscope itemtype="https://schema.org/Comment">', '<ol class="comment-list">', '<div id="comments">'])(
	"what stands in %s is a reader's",
	(opening) => {
		const { properties } = head(
			documentOf(`<div>${opening}<p itemprop="author" itemscope><b itemprop="name">Tamu</b></p><a rel="author" href="/t">Tamu</a>
			<time datetime="2021-05-05">5 Mei</time><i itemprop="datePublished">5 Mei</i></div>`),
		);
		expect(properties).toHaveLength(5);
		for (const { name } of properties) expect(name).toMatch(/^comment\./);
	},
);

test("an abbreviated day says in its title which one it is", () => {
	const { properties } = head(documentOf('<abbr itemprop="datePublished" title="2021-05-03T14:05:00+07:00">Mei 03, 2021</abbr>'));
	expect(properties).toMatchObject([{ name: "datepublished", content: "2021-05-03T14:05:00+07:00" }]);
});

test("a document without anything in it gives an empty head", () => {
	expect(head(documentOf(""))).toMatchObject({ title: "", lang: "", metas: [], linkedData: [], links: [], properties: [] });
});

test.each([
	["plain", '{"headline":"A"}', [{ headline: "A" }]],
	["a comma too many", '{"headline":"A","tags":["x",],}', [{ headline: "A", tags: ["x"] }]],
	["a line break inside a string", '{"headline":"A\nB"}', [{ headline: "A B" }]],
	["a lone backslash", '{"headline":"A\\\'s"}', [{ headline: "A\\'s" }]],
	["wrapped in CDATA", '//<![CDATA[\n{"headline":"A"}\n//]]>', [{ headline: "A" }]],
	["two objects in one script", '{"a":1}\n{"b":2}', [[{ a: 1 }, { b: 2 }]]],
	["a brace inside a string", '{"headline":"a, } b",}', [{ headline: "a, } b" }]],
	[
		"beyond mending",
		'{"@type":"NewsArticle","headline":"Kata "beras" naik","datePublished":"2021-05-03","author":{"name":"Ani"}',
		[{ "@type": "NewsArticle", datePublished: "2021-05-03", author: ["Ani"] }],
	],
	["no JSON at all", "window.x = 1", []],
	["empty", "  ", []],
] as const)("JSON-LD: %s", (_, text, values) => {
	expect(parseLinkedData(text)).toEqual(values);
});
