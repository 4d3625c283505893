import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Piece } from "../../../src/model/reading/article.ts";
import type { Clutter } from "../../../src/model/reading/label.ts";
import { mark } from "../../../src/page/mark/conceal.ts";
import { beyondReading } from "../../../src/visit/hide/beyond.ts";
import { readingOf } from "../../builders/reading.ts";

/** What stays hidden of a page whose `b` elements were hidden early, where the full pass reads these pieces and hides nothing. */
const staysHidden = (html: string, body: readonly Piece[] = [], label: Clutter = "promo"): readonly (string | null)[] => {
	const { document } = new JSDOM(html).window;
	for (const element of document.querySelectorAll("b")) mark(element, label);
	return beyondReading(document, { reading: readingOf(body), marks: [], elements: [], blocks: 0 }, () => undefined).map(
		([element]) => element.textContent,
	);
};

test("a pointer in the next article of an endless page stays hidden", () => {
	expect(staysHidden("<p><b>Baca juga: Tarif kapal</b></p>")).toEqual(["Baca juga: Tarif kapal"]);
});

test("what the full pass reads is shown again, in a list within a list too", () => {
	const nested = { ordered: false, items: [{ runs: [{ text: "Padi gogo" }] }] };
	const list: Piece = { kind: "list", ordered: false, items: [{ runs: [{ text: "Padi" }], list: nested }] };
	expect(staysHidden("<ul><li>Padi<ul><li><b>Padi gogo</b></ul></ul>", [list])).toEqual([]);
});

test("other clutter stays hidden among paragraphs of prose only, as in that article: elsewhere it may be the site's own", () => {
	const prose = `<p>${"Hujan turun di lereng sejak Senin pagi. ".repeat(3)}</p>`;
	const box = "<div><b>Berita Terkait</b></div>";
	expect(staysHidden(`<article>${prose}${box}${prose}</article>`, [], "related")).toEqual(["Berita Terkait"]);
	expect(staysHidden(`<section>${box}</section>${prose}${prose}`, [], "related")).toEqual([]);
});
