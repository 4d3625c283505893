import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { locate } from "../../src/page/locate.ts";

/** Which element gets what look when `#promo` is looked for. jsdom has neither layout nor animations: what is not hidden has a box. */
const looked = (markup: string): readonly (readonly [id: string, look: string])[] => {
	const { window } = new JSDOM(`<!doctype html><body id="body">${markup}</body>`);
	const found: (readonly [string, string])[] = [];
	Object.assign(window, { matchMedia: () => ({ matches: true }) });
	Object.assign(window.Element.prototype, {
		getClientRects(this: Element) {
			return this.closest("[hidden], [data-baca-saja]") ? [] : [{}];
		},
		scrollIntoView: () => undefined,
		animate(this: Element, [look]: readonly Readonly<Record<string, string>>[]) {
			found.push([this.id, Object.keys(look ?? {})[0] === "outline" ? "frame" : (look?.["boxShadow"] ?? "")]);
		},
	});
	const promo = window.document.getElementById("promo");
	locate(promo ? [promo] : []);
	return found;
};

const above = "0 -5px 0 #f2b705";
const below = "0 5px 0 #f2b705";

test.each([
	["is framed where it is shown", '<p id="a"></p><p id="promo"></p>', ["promo", "frame"]],
	["is a line above what follows", '<p id="a"></p><p id="promo" data-baca-saja="promo"></p><p hidden></p><p id="b"></p>', ["b", above]],
	["is a line below what comes before where nothing follows", '<p id="a"></p><p id="promo" data-baca-saja="promo"></p>', ["a", below]],
	["inside a hidden box is where that stands", '<div data-baca-saja="promo"><p id="promo"></p></div><p id="b"></p>', ["b", above]],
	["alone in a box is that box", '<div id="box"><p id="promo" data-baca-saja="promo"></p></div>', ["box", "frame"]],
] as const)("what is looked for %s", (_, markup, expected) => expect(looked(markup)).toEqual([expected]));

test("nothing happens where nothing is looked for", () => expect(looked("<p>A</p>")).toEqual([]));
