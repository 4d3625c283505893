import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { whyNotToHide } from "../../src/page/hideable.ts";

const prose = "Warga Kampung Rawa bergotong royong memperbaiki jembatan gantung yang putus diterjang banjir pekan lalu.";

const { document, CSS } = new JSDOM(
	`<main><article><p>${prose}</p><p>${prose}</p><p class="iklan">Pasang iklan di sini</p><div>Bagikan</div></article><aside><p>${prose}</p></aside></main><nav><ul><li>Beranda</li></ul></nav>`,
	{ runScripts: "outside-only" },
).window;
if (CSS === undefined) Object.assign(globalThis, { CSS: { escape: (name: string) => name } }); // jsdom has none

it.each([
	["body", "too much"],
	["main", "too much"],
	["article", "too much"],
	["article > p", "too plain"],
	["p.iklan", undefined],
	["article > div", undefined],
	["aside", undefined],
	["nav li", undefined],
])("%s, to be hidden on all pages of a site: %s", (selector, why) => {
	const element = document.querySelector(selector);
	expect(element && whyNotToHide(element)).toBe(why);
});

it("an open modal dialog, and what holds it, is not hidden: all around it would stay inert", () => {
	const page = new JSDOM('<div><dialog class="langganan" open><p class="ajakan">Langganan</p></dialog></div>').window.document;
	const why = (selector: string) => {
		const element = page.querySelector(selector);
		return element && whyNotToHide(element);
	};
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
