import { expect, test } from "vitest";
import { piecesOf } from "../../builders/pieces.ts";

const itemsOf = (html: string) => piecesOf(html).flatMap((piece) => (piece.kind === "list" ? piece.items : []));

test.each<[html: string, numbers: readonly (number | undefined)[]]>([
	["<ol><li>a<li>b</ol>", [undefined, undefined]],
	["<ol start=4><li>a<li>b<li value=9>c<li>d</ol>", [4, undefined, 9, undefined]],
	["<ol start=4><li>× Baca<li>b</ol>", [5]],
	["<ol start=4><li>a<li>× Baca<li>b</ol>", [4, 6]],
	["<ol reversed><li>a<li>b<li>c</ol>", [3, 2, 1]],
	["<ol reversed start=10><li>a<li>b</ol>", [10, 9]],
	["<ol reversed><li>a<li value=9>b<li>c</ol>", [3, 9, 8]],
	["<ul><li value=3>a</ul>", [undefined]],
])("an ordered list counts as the page says: %s", (html, numbers) => expect(itemsOf(html).map(({ number }) => number)).toEqual(numbers));

test("an item that is nothing but a sign is none", () =>
	expect(itemsOf("<ul><li>a <a href=#satu>↩</a><li><a href=#dua>↑</a></ul>")).toEqual([{ runs: [{ text: "a" }] }]));

test("a list in an item counts for itself", () =>
	expect(itemsOf("<ul><li value=3>a<ol start=2><li>b</ol></ul>")).toMatchObject([
		{ runs: [{ text: "a" }], list: { items: [{ number: 2 }] } },
	]));
