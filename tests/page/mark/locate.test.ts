import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { locate } from "../../../src/page/mark/locate.ts";

/** Pixels. */
const windowHeight = 800;

/**
 * Which element gets what look when `#promo` is looked for, and how it is brought into the window. jsdom has neither layout nor animations: what is
 * not hidden has a box.
 */
const looked = (markup: string, { height = 100, isStill = true } = {}) => {
	const { window } = new JSDOM(`<!doctype html><body id="body">${markup}</body>`);
	const looks: (readonly [id: string, look: string])[] = [];
	const scrolled: unknown[] = [];
	Object.assign(window, { matchMedia: () => ({ matches: isStill }), innerHeight: windowHeight });
	Object.assign(window.Element.prototype, {
		getClientRects(this: Element) {
			return this.closest("[hidden], [data-baca-saja]") ? [] : [{}];
		},
		getBoundingClientRect: () => ({ height }),
		scrollIntoView: (how: unknown) => scrolled.push(how),
		animate(this: Element, [look]: readonly Readonly<Record<string, string>>[]) {
			looks.push([this.id, Object.keys(look ?? {})[0] === "outline" ? "frame" : (look?.["boxShadow"] ?? "")]);
		},
	});
	const promo = window.document.getElementById("promo");
	locate(promo ? [promo] : []);
	return { looks, scrolled };
};

const above = "0 -5px 0 #f2b705";
const below = "0 5px 0 #f2b705";

test.each([
	["is framed where it is shown", '<p id="a"></p><p id="promo"></p>', ["promo", "frame"]],
	["is a line above what follows", '<p id="a"></p><p id="promo" data-baca-saja="promo"></p><p hidden></p><p id="b"></p>', ["b", above]],
	["is a line below what comes before where nothing follows", '<p id="a"></p><p id="promo" data-baca-saja="promo"></p>', ["a", below]],
	["inside a hidden box is where that stands", '<div data-baca-saja="promo"><p id="promo"></p></div><p id="b"></p>', ["b", above]],
	["alone in a box is that box", '<div id="box"><p id="promo" data-baca-saja="promo"></p></div>', ["box", "frame"]],
] as const)("what is looked for %s", (_, markup, expected) => expect(looked(markup).looks).toEqual([expected]));

test("nothing happens where nothing is looked for", () => expect(looked("<p>A</p>")).toEqual({ looks: [], scrolled: [] }));

const shown = '<p id="promo"></p>';
const beforeText = '<p id="promo" hidden></p><p id="a"></p>';
const behindText = '<p id="a"></p><p id="promo" hidden></p>';

test.each([
	["low, to the middle", shown, 100, "center"],
	["low and only stands in for it, to the middle", beforeText, 399, "center"],
	["high and hidden above it, by its upper edge", beforeText, 400, "start"],
	["high and hidden below it, by its lower edge", behindText, 400, "end"],
	["high itself, to the middle", shown, 900, "center"],
] as const)("what is %s is brought into the window", (_, markup, height, block) =>
	expect(looked(markup, { height }).scrolled).toEqual([{ block, behavior: "instant" }]),
);

test("the page glides there, unless its reader wants less motion", () =>
	expect([true, false].map((isStill) => looked(shown, { isStill }).scrolled)).toEqual([
		[{ block: "center", behavior: "instant" }],
		[{ block: "center", behavior: "smooth" }],
	]));
