// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { h } from "../../src/ui/elements/h.ts";
import { readingPlace, returnTo } from "../../src/ui/reading/reading-place.ts";

/** A text whose pieces begin at these pixels of the screen, each 100 high. */
const textAt = (...tops: readonly number[]): HTMLElement => {
	const text = h("article", {}, h("header"));
	for (const [index, top] of tops.entries()) {
		const piece = h("p");
		piece.setAttribute("data-piece", String(index));
		piece.getBoundingClientRect = () => new DOMRect(0, top, 600, 100);
		text.append(piece);
	}
	return text;
};

afterEach(() => vi.unstubAllGlobals());

test("the place is the piece at the edge, and how much of it has gone by", () => {
	expect(readingPlace(textAt(-180, -25, 100), 50)).toEqual({ piece: "1", share: 0.75 });
	expect(readingPlace(textAt(-180, 50.4, 160), 50)).toMatchObject({ piece: "1" });
});

test("at the head of a text there is no place to keep", () => {
	expect(readingPlace(textAt(120, 230), 50)).toBeUndefined();
	expect(readingPlace(textAt(), 50)).toBeUndefined();
});

test("what stands behind the text counts from its last piece", () => {
	expect(readingPlace(textAt(-900, -450), 50)).toEqual({ piece: "1", share: 5 });
});

test("it is found again in a text set anew, and a piece that has gone moves nothing", () => {
	const scrolled: ScrollToOptions[] = [];
	vi.stubGlobal("scrollBy", (to: ScrollToOptions) => scrolled.push(to));
	returnTo(textAt(0, 400), 50, { piece: "1", share: 0.75 });
	returnTo(textAt(0, 400), 50, { piece: "7", share: 0.5 });
	expect(scrolled).toEqual([{ top: 425, behavior: "instant" }]);
});
