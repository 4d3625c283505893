import { expect, test } from "vitest";
import { leadWithin } from "../../../src/page/use/jumps.ts";
import { documentOf } from "../../builders/page.ts";

test.each<[html: string, within: boolean]>([
	['<a class=x href="#dua">Baca juga: bagian dua</a>', true],
	['<p class=x><a href="#dua">Baca juga: bagian dua</a></p>', true],
	['<a class=x href="#/dua">Baca juga: bagian dua</a>', false],
	["<a class=x href=/dua>Baca juga: bagian dua</a>", false],
])("what leads to another place in the page is told, the link itself as well: %s", (html, within) => {
	const document = documentOf(`<article>${html}<h2 id=dua>Bagian dua</h2></article>`);
	expect(leadWithin([...document.querySelectorAll(".x")])).toBe(within);
});
