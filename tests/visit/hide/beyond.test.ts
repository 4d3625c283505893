import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Clutter } from "../../../src/model/reading/label.ts";
import { mark } from "../../../src/page/mark/conceal.ts";
import { beyondReading } from "../../../src/visit/hide/beyond.ts";
import { inPlace } from "../../../src/visit/reader/placing.ts";
import { readingOf } from "../../builders/reading.ts";

/** What stays hidden of a page whose `b` elements were hidden early, where the full pass says that this is to stay, and hides nothing. */
const staysHidden = (html: string, staying = "", label: Clutter = "promo"): readonly (string | null)[] => {
	const { document } = new JSDOM(html).window;
	for (const element of document.querySelectorAll("b")) mark(element, label);
	const seen = { reading: readingOf(), marks: [], elements: [], staying, blocks: 0 };
	return beyondReading(document, seen, () => undefined, inPlace).map(([element]) => element.textContent);
};

test("a pointer in the next article of an endless page stays hidden", () => {
	expect(staysHidden("<p><b>Baca juga: Tarif kapal</b></p>")).toEqual(["Baca juga: Tarif kapal"]);
});

test("what the full pass reads is shown again", () => {
	expect(staysHidden("<ul><li>Padi<ul><li><b>Padi gogo</b></ul></ul>", "Padi Padi gogo")).toEqual([]);
});

test("what would let the article move into its place is emptied", () => {
	const grid = '<div style="display:grid;grid-template-columns:240px 1fr">';
	expect(staysHidden(`${grid}<b><i>Baca juga:</i> <a>Tarif kapal</a></b><div>Padi</div></div>`)).toEqual(["Baca juga:", "Tarif kapal"]);
	expect(staysHidden(`${grid}<div>Padi</div><b><i>Baca juga:</i> <a>Tarif kapal</a></b></div>`)).toEqual(["Baca juga: Tarif kapal"]);
});

test("other clutter stays hidden among paragraphs of prose only, as in that article: elsewhere it may be the site's own", () => {
	const prose = `<p>${"Hujan turun di lereng sejak Senin pagi. ".repeat(3)}</p>`;
	const box = "<div><b>Berita Terkait</b></div>";
	expect(staysHidden(`<article>${prose}${box}${prose}</article>`, "", "related")).toEqual(["Berita Terkait"]);
	expect(staysHidden(`<section>${box}</section>${prose}${prose}`, "", "related")).toEqual([]);
});
