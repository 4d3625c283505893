import { JSDOM } from "jsdom";
import { describe, expect, it, test } from "vitest";
import { toText } from "../../src/engine/article/plain-text.ts";
import { read } from "../../src/lib.ts";
import { after, before, headline, news, readOf } from "../builders/judged.ts";
import { address, documentOf, page } from "../builders/page.ts";

const textOf = (html: string): string => toText(readOf(page(html)).reading.article);
const whole = [...before, ...after].join("\n\n");
const promo = '<p>Baca juga: <a href="/tarif">Tarif kapal cepat turun mulai Senin</a></p>';

describe("an article", () => {
	it("is its headline and its paragraphs", () => {
		const { article, kind, pages } = readOf(page(news())).reading;
		expect({ kind, title: article.title, url: article.url, lang: article.lang }).toEqual({
			kind: "article",
			title: headline,
			url: address,
			lang: "id",
		});
		expect(toText(article)).toBe(whole);
		expect(pages).toMatchObject({ current: 1, total: 1, next: null });
	});
	it.each([
		promo,
		"<p>Iklan</p>",
		`<aside>${promo}</aside>`,
		"<p>Baca juga:</p><ul><li><a href=/a>Tarif kapal cepat turun</a></li><li><a href=/b>Pasar malam dibuka</a></li></ul>",
		"<!-- kosong --><div></div><p>&nbsp;</p>",
	])("is the same with %s between its paragraphs", (between) => expect(textOf(news(between))).toBe(whole));
	it("keeps a picture with its caption under a button's words", () => {
		const picture = "<div><span>Lihat foto</span><img src=/jejak.jpg><div class=caption>Petugas mengukur jejak kaki.</div></div>";
		const { body } = readOf(page(news(`<div>${picture}</div>`))).reading.article;
		expect(body).toContainEqual(expect.objectContaining({ kind: "image", caption: "Petugas mengukur jejak kaki." }));
	});
	it("keeps the sentence a pointer was cut from", () => {
		const sentence = "Petani di lereng itu menunggu hujan sejak bulan April.";
		expect(textOf(news(`<p>${sentence} Baca juga: <a href=/a>Tarif kapal turun</a></p>`))).toBe(
			[...before, sentence, ...after].join("\n\n"),
		);
	});
	it("is the same in another document of the same words", () => {
		expect(textOf(news().replaceAll("<p>", "<div class=p>").replaceAll("</p>", "</div>"))).toBe(whole);
		expect(textOf(news().replaceAll(/\n\t/g, ""))).toBe(whole);
	});
});

describe("any page gives a result", () => {
	const broken = [
		"",
		" ",
		"<p>",
		"</p></div>",
		"<table><td>",
		"<li>",
		"<br><br>",
		"<!--",
		"<h1></h1>",
		"<a href='http://['>x</a>",
		"<img src='http://['>",
		"<p>\uD800</p>",
		"&#0;&#xFFFF;",
		"<script>",
		"<frameset>",
		"<ul><ul><ul><li>x",
		"<table><tr><table><tr><td>x",
		"<dl><dd>x<dt>",
		"<svg><foreignObject><p>x",
		"<math><mi>x",
		"<p hidden>x",
		"Satu",
		"1 2 3",
		"Baca juga:",
		"<p>Baca juga:</p>",
		"<article></article>",
		"<template><p>x</p></template>",
		"<pre>\n\n</pre>",
		"<select><option>x",
		"<noscript><p>x</p></noscript>",
		"\u202e<p>x</p>",
		"<p>".repeat(500),
	];
	it.each(broken)("%j", (html) => {
		const { document } = new JSDOM(html, { url: address }).window;
		const reading = read(document, { force: true });
		expect(reading.kind).toBe("article");
		expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
	});
	it.each(broken)("also in the middle of an article: %j", (html) => {
		// What is broken may swallow what follows it, but never what stands before it.
		expect(textOf(news(html))).toContain(before.slice(0, 2).join("\n\n"));
	});
	it.each(["<a b", "{}", "null"])("with linked data such as %j", (data) => {
		const reading = read(documentOf(news(), `<script type="application/ld+json">${data}</script>`), { force: true });
		expect(reading.kind === "article" && toText(reading.article)).toBe(whole);
	});
	it("cut off anywhere", () => {
		const html = news(promo);
		for (let end = 0; end < html.length; end += 97) expect(() => readOf(page(html.slice(0, end)))).not.toThrow();
	});
});

test("a page is plain JSON: read again from it, it is the same article", () => {
	const seen = page(news(`${promo}<table><tr><th>Beras</th><td>12</td></tr></table><img src=/a.jpg>`));
	const again: typeof seen = JSON.parse(JSON.stringify(seen));
	expect(again).toEqual(seen);
	expect(readOf(again)).toEqual(readOf(seen));
});

describe("a page with prose is never empty", () => {
	it.each([
		...before.map((text) => `<p>${text}</p>`),
		`<div class="promo sidebar related">${before[0]}</div>`,
		`<footer><p>${before[0]}</p></footer>`,
		`<ul><li><a href=/a>Beranda</a><li>${before[0]}</ul>`,
		`<table><tr><td>${before[0]}</table>`,
		"<p>Gabah dijemur di halaman sekolah.</p>",
	])("%s", (html) => expect(textOf(html)).not.toBe(""));
});

describe("a page that is no article", () => {
	const index = `<h1>Kabar Daerah</h1>${"<article><h2><a href=/a>Tarif kapal cepat turun mulai Senin</a></h2></article>".repeat(12)}`;
	it("is not read, unless asked for", () => {
		expect(read(documentOf(index)).kind).toBe("no article");
		expect(read(documentOf(index), { force: true }).kind).toBe("article");
	});
});

test("the address given is the article's; without a good one the document's own is", () => {
	const urlOf = (options: { readonly url?: string }) => {
		const reading = read(documentOf(news()), { ...options, force: true });
		return reading.kind === "article" ? reading.article.url : undefined;
	};
	expect([urlOf({}), urlOf({ url: "https://lain.example/a" })]).toEqual([address, "https://lain.example/a"]);
});
