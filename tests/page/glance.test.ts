import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Sight, Statement } from "../../src/model/detection.ts";
import { glance } from "../../src/page/glance.ts";

const all = (document: Document, url?: string): Statement & Sight => {
	const { statement, sight } = glance(document, url);
	return { ...statement, ...sight() };
};
const look = (html: string, url = "https://koran.example/daerah/harga-beras-naik-lagi"): Statement & Sight =>
	all(new JSDOM(html, { url }).window.document);
const sentence = "Harga beras di pasar induk naik lagi pekan ini kata para pedagang yang ditemui sejak pagi. ";

test("counts prose outside boxes, and most of it under one parent", () => {
	const seen = look(
		`<main><p>${sentence}</p><p>${sentence.repeat(2)}</p></main><section><p>${sentence}</p></section><nav><p>${sentence}</p></nav><aside><div><p>${sentence}</p></div></aside>`,
	);
	expect(seen.paragraphs).toBe(3);
	expect(seen.largestProse).toBe(sentence.trim().length + sentence.repeat(2).trim().length);
	expect(seen.proseChars).toBe(seen.largestProse + sentence.trim().length);
});

test("a paragraph of links is no prose", () => {
	expect(look(`<p><a href="/a">${sentence}</a></p>`).paragraphs).toBe(0);
});

test("text parted by line breaks counts where there are no paragraphs", () => {
	const seen = look(`<h1>Harga</h1><div>${sentence}<br><br>${sentence}</div><script>"${sentence.repeat(9)}"</script>`);
	expect(seen.paragraphs).toBe(2);
	expect(seen.largestProse).toBe(2 * sentence.trim().length);
});

test("types are read from OpenGraph, broken JSON-LD and microdata", () => {
	const seen = look(
		`<head><meta property="og:type" content="Article"><script type="application/ld+json">{"@type" : ["NewsArticle","X"], oops "@type":"Person"</script></head><div itemscope itemtype="https://schema.org/Product"></div>`,
	);
	expect(seen.types).toEqual(["og:article", "newsarticle", "person", "product"]);
});

test("what content systems write on the body is cut into words", () => {
	expect(look('<html class="no-js"><body class="single-post postid-12" id="top"></body></html>').page).toEqual([
		"no",
		"js",
		"single",
		"post",
		"postid",
		"12",
		"top",
	]);
});

test("it is plain JSON and leaves the document alone", () => {
	const { document } = new JSDOM(`<h1> A  b </h1><p>${sentence}</p>`, { url: "https://koran.example/" }).window;
	const before = document.documentElement.outerHTML;
	const seen = all(document);
	expect(document.documentElement.outerHTML).toBe(before);
	expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
	expect(seen.h1).toBe("A b");
});

test("an address that is none is left out", () => {
	const { document } = new JSDOM("").window;
	expect(all(document, "about:blank").url).toBeUndefined();
	expect(all(document).url).toBeUndefined();
	expect(all(document, "HTTPS://Koran.example").url).toBe("https://koran.example/");
});
