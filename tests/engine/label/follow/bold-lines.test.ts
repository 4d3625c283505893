import { expect, test } from "vitest";
import { followed } from "../../../builders/followed.ts";

test.each<[name: string, line: string, kept: boolean]>([
	["side by side with them", "<div class=k><strong>? Penyebab</strong></div>", true],
	["in part", "<div class=k><strong>? Penyebab</strong> dan lain</div>", false],
	["a link", "<div><strong><a href=/b>? Penyebab</a></strong></div>", false],
	["in a box of its own", "<div><div><strong>? Penyebab</strong></div></div>", false],
])("a line in bold between paragraphs heads the text: %s", (_, line, kept) => {
	expect(followed(`<div><p>+ Satu.</p>${line}<p>+ Dua.</p></div>`)[1]).toBe(kept ? "content" : "navigation");
});
