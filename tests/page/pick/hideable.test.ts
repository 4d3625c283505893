import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { coveringText } from "../../../src/page/glance/covered-text.ts";
import { whyNotToHide } from "../../../src/page/pick/hideable.ts";

/** As the picker asks: by the rule that it would store. */
const whyNot = (element: Element | null) =>
	element && whyNotToHide(element, (selector) => coveringText(element.ownerDocument, [{ action: "hide", selector }]).size > 0);

const prose = "Warga Kampung Rawa bergotong royong memperbaiki jembatan gantung yang putus diterjang banjir pekan lalu.";

const { document, CSS } = new JSDOM(
	`<main><article><p>${prose}</p><p>${prose}</p><p class="iklan">Pasang iklan di sini</p><div>Bagikan</div></article><aside><p>${prose}</p></aside></main><nav><ul><li>Beranda</li></ul></nav>`,
	{ runScripts: "outside-only" },
).window;
if (CSS === undefined) Object.assign(globalThis, { CSS: { escape: (name: string) => name } }); // jsdom has none

it.each([
	["main", "too much"],
	["article", "too much"],
	["article > p", "too plain"],
	["p.iklan", undefined],
	["article > div", undefined],
	["aside", undefined],
	["nav li", undefined],
])("%s, to be hidden on all pages of a site: %s", (selector, why) => {
	const element = document.querySelector(selector);
	expect(whyNot(element)).toBe(why);
});

const sentence = "Pedagang di pasar induk mengeluh karena kapal belum datang sejak Senin pagi. ";

it.each([
	["boxes", `<div class="baris">${sentence.repeat(2)}</div>`.repeat(8)],
	["line breaks", `${sentence.repeat(2)}<br><br>`.repeat(8)],
])("the box of a text set in %s holds too much: the rule that would be stored would not be followed", (_, text) => {
	const page = new JSDOM(`<main><h1>Harga beras naik</h1><div class="isi">${text}</div></main>`).window.document;
	const box = page.querySelector(".isi");
	expect(whyNot(box)).toBe("too much");
});

it("one of many boxes that share a name is too much where they hold the text together", () => {
	const rows = `<div class="baris">${sentence.repeat(2)}</div>`.repeat(8);
	const page = new JSDOM(`<main><h1>Harga beras naik</h1><div class="isi">${rows}</div></main>`).window.document;
	const row = page.querySelector(".baris");
	expect(whyNot(row)).toBe("too much");
});

it("comments may be hidden however long they are", () => {
	const comments = `<div><b>Rania</b><p>${sentence.repeat(3)}</p></div>`.repeat(20);
	const text = `<p>${sentence.repeat(2)}</p>`.repeat(8);
	const page = new JSDOM(
		`<main><h1>Harga beras naik</h1><div class="isi">${text}</div></main><section class="komentar">${comments}</section>`,
	);
	const section = page.window.document.querySelector(".komentar");
	expect(whyNot(section)).toBeUndefined();
});

it("an open modal dialog, and what holds it, is not hidden: all around it would stay inert", () => {
	const page = new JSDOM('<div><dialog class="langganan" open><p class="ajakan">Langganan</p></dialog></div>').window.document;
	const why = (selector: string) => whyNot(page.querySelector(selector));
	expect(["dialog", "div"].map(why)).toEqual([undefined, undefined]);
	// jsdom knows no modal dialogs.
	const { matches, querySelector } = page.defaultView?.Element.prototype ?? Element.prototype;
	Object.assign(page.defaultView?.Element.prototype ?? {}, {
		matches(this: Element, selector: string) {
			return matches.call(this, selector.replace(":modal", "[open]"));
		},
		querySelector(this: Element, selector: string) {
			return querySelector.call(this, selector.replace(":modal", "[open]"));
		},
	});
	expect(["dialog", "div", "p"].map(why)).toEqual(["open dialog", "open dialog", undefined]);
});
