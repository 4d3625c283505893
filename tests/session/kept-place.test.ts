// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepPlace } from "../../src/session/kept-place.ts";
import { h } from "../../src/ui/elements/h.ts";

/** A text of three pieces, each 100 pixels high, and the first that many below the top of the screen. */
const textAt = (top: number): HTMLElement => {
	const text = h("article");
	for (const piece of [0, 1, 2]) {
		const each = h("p", { "data-piece": String(piece) });
		each.getBoundingClientRect = () => new DOMRect(0, top + 100 * piece, 600, 100);
		text.append(each);
	}
	return text;
};

const scrolled: unknown[] = [];
let isHidden = false;
/** The tab goes to the back or comes to the front. */
const turn = (hidden: boolean): void => {
	isHidden = hidden;
	document.dispatchEvent(new Event("visibilitychange"));
};
const edge = (): number => 50;

beforeEach(() => {
	vi.stubGlobal("scrollBy", (to: unknown) => scrolled.push(to));
	Object.defineProperty(document, "hidden", { get: () => isHidden, configurable: true });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	sessionStorage.clear();
	scrolled.length = 0;
});

test("a text that comes again is returned to where it was left, and another one is not", () => {
	keepPlace(textAt(-75), "panen", edge);
	turn(true);
	keepPlace(textAt(0), "pasar", edge);
	expect(scrolled).toEqual([]);
	keepPlace(textAt(0), "panen", edge);
	expect(scrolled).toEqual([{ top: 75, behavior: "instant" }]);
});

test("the browser is not to go by a note of its own", () => {
	history.scrollRestoration = "auto";
	keepPlace(textAt(0), "panen", edge);
	expect(history.scrollRestoration).toBe("manual");
});

test("the place is taken when the tab goes to the back, not when it comes to the front", () => {
	keepPlace(textAt(-75), "hujan", edge);
	turn(false);
	expect(sessionStorage.getItem("place hujan")).toBeNull();
	turn(true);
	expect(sessionStorage.getItem("place hujan")).toBe('{"piece":"1","share":0.25}');
});

test("whoever has gone back to the head begins anew", () => {
	sessionStorage.setItem("place sawah", '{"piece":"1","share":0.25}');
	keepPlace(textAt(120), "sawah", edge);
	turn(true);
	expect(sessionStorage.getItem("place sawah")).toBeNull();
});

test("where the store is full the text begins anew, and nothing fails", () => {
	sessionStorage.setItem("place dermaga", '{"piece":"2","share":0.5}');
	keepPlace(textAt(-75), "dermaga", edge);
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
		throw new DOMException("full", "QuotaExceededError");
	});
	turn(true);
	expect(sessionStorage.getItem("place dermaga")).toBeNull();
});

test("a text that is set anew is returned to where it was read", () => {
	const text = textAt(-75);
	const reset = keepPlace(text, "panen", edge);
	reset(() => text.replaceChildren(...textAt(200).children));
	expect(scrolled).toEqual([{ top: 275, behavior: "instant" }]);
});

test("one that is set anew at its head stays there", () => {
	const text = textAt(120);
	const reset = keepPlace(text, "panen", edge);
	reset(() => text.replaceChildren(...textAt(200).children));
	expect(scrolled).toEqual([]);
});
