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
