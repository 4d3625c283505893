import { expect, test } from "vitest";
import type { Page } from "../../../src/model/reading/page.ts";
import { outline, page, textBlocks } from "../../builders/page.ts";

const marksOf = (seen: Page) => textBlocks(seen).flatMap(({ runs }) => runs.map(({ text, marks }) => [text, ...(marks ?? [])]));

test("what is struck out is not said as if it held", () =>
	expect(marksOf(page("<p>Harga <del>Rp500</del> <s>Rp400</s> <strike><b>Rp350</b></strike> Rp300</p>"))).toEqual([
		["Harga "],
		["Rp500 ", "deleted"],
		["Rp400 ", "deleted"],
		["Rp350 ", "deleted", "strong"],
		["Rp300"],
	]));

test.each([
	["an emoji", "<p>Senang <img class=emoji alt=😀 src=/1.png> sekali</p>", ["paragraph Senang 😀 sekali"]],
	["a family and a flag", "<p>Mudik<img alt=👨‍👩‍👧🇮🇩 src=/1.png></p>", ["paragraph Mudik👨‍👩‍👧🇮🇩"]],
	["keys", "<p>Tekan <img alt=1️⃣ src=/1.png> atau <img alt=#⃣ src=/2.png></p>", ["paragraph Tekan 1️⃣ atau #⃣"]],
	["a photograph that says little", "<p>Sawah</p><img alt=🌾 width=1200 src=/1.png>", ["paragraph Sawah", "image /1.png"]],
	["a figure", "<figure><img alt=🌾 src=/1.png></figure>", ["image /1.png"]],
	["a picture of its own", "<p>Senang</p><img alt='😀 Senang' src=/1.png>", ["paragraph Senang", "image /1.png"]],
])("a picture that stands for %s", (_, html, blocks) => expect(outline(page(html))).toEqual(blocks));

test("a formula drawn beside its words for screen readers is said once", () => {
	const drawn = "<span class=katex-mathml><math><mi>E</mi><mo>=</mo><mi>m</mi></math></span><span aria-hidden=true>E=m</span>";
	expect(outline(page(`<p>Rumus <span class=katex>${drawn}</span> itu.</p>`))).toEqual(["paragraph Rumus E=m itu."]);
});

test("lists keep the numbers they state", () => {
	const numbers = (html: string) => page(html).elements.flatMap(({ tag, number }) => (number === undefined ? [] : [`${tag} ${number}`]));
	expect(numbers("<ol start=4><li>a<li value=9>b<li value=x>c</ol><ul><li>d</ul>")).toEqual(["ol 4", "li 9"]);
	expect(numbers("<ol reversed><li>a<li>b</ol>")).toEqual(["ol 2"]);
	expect(numbers("<ol reversed start=9><li>a<li>b</ol>")).toEqual(["ol 9"]);
});
