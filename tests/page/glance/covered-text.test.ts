import { expect, test } from "vitest";
import type { OwnRule } from "../../../src/model/site/settings.ts";
import { coveringText } from "../../../src/page/glance/covered-text.ts";
import { hide, keep } from "../../builders/own-rules.ts";
import { documentOf } from "../../builders/page.ts";

const sentence = "Pedagang di pasar induk mengeluh karena kapal belum datang sejak Senin pagi. ";
const paragraphs = (tag: string, count: number): string => `<${tag} class=baris>${sentence.repeat(2)}</${tag}>`.repeat(count);
const comments = `<section class=komentar>${`<div><b>Rania</b><p>${sentence.repeat(3)}</p></div>`.repeat(20)}</section>`;
const page = (text: string): Document =>
	documentOf(
		`<main><article><h1>Harga beras naik</h1><div class=isi>${text}<aside class=kotak>${paragraphs("p", 1)}</aside></div></article>${comments}</main>`,
	);
const found = (document: Document, ...rules: readonly OwnRule[]): readonly number[] => [...coveringText(document, rules)];

test.each([
	["paragraphs", paragraphs("p", 8)],
	["boxes", paragraphs("div", 8)],
	["line breaks", `${sentence.repeat(2)}<br><br>`.repeat(8)],
	["verses", `<p>${"Kapal belum juga datang<br>".repeat(6)}</p>`.repeat(8)],
])("a rule for the article's box covers its text, set in %s", (_, text) => {
	expect(found(page(text), hide(".isi"), hide("article"), hide("div"), hide("[class]"), hide(".komentar"), hide(".kotak"))).toEqual([
		0, 1, 2, 3,
	]);
});

test("so does one for its paragraphs, but none for a few of them", () => {
	expect(found(page(paragraphs("p", 8)), hide(".isi > p"), hide(".isi > p:first-child"), hide("p:nth-of-type(n + 3)"))).toEqual([0, 2]);
});

test("of two rules that hide half of it each the second does, and so does one that adds a little to almost half", () => {
	const halves = page(paragraphs("p", 4) + paragraphs("div", 4));
	expect(found(halves, hide(".isi > p"), hide(".isi > div"))).toEqual([1]);
	expect(found(halves, hide(".isi > p"), hide(".isi > div:last-of-type"), hide("ul"))).toEqual([1]);
	expect(found(halves, hide(".isi > p"), hide(".isi > p:first-child"), hide(".komentar"))).toEqual([]);
});

test("what a later rule keeps is not covered", () => {
	expect(found(page(paragraphs("p", 8)), hide(".isi"), keep(".isi > p"))).toEqual([]);
	expect(found(page(paragraphs("p", 8)), keep(".isi > p"), hide(".isi"))).toEqual([1]);
});

test("a page without running text has none to be covered, and a selector that the browser does not know covers nothing", () => {
	expect(found(documentOf("<div><img></div>"), hide("div"))).toEqual([]);
	expect(found(page(paragraphs("p", 8)), hide("div["))).toEqual([]);
});
