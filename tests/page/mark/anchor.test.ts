import { describe, expect, test } from "vitest";
import { anchored } from "../../../src/page/mark/anchor.ts";
import { documentOf } from "../../builders/page.ts";

interface Box {
	readonly top: number;
	readonly height: number;
	readonly position?: string;
}

const windowHeight = 1000;

/**
 * A page scrolled down by `scrolled` pixels, with boxes by their id, the topmost last. jsdom has no layout: this is one. Returns what was scrolled
 * by after a change that hides `#promo` and moves all below it up by its height.
 */
const scrolledBy = (
	boxes: Readonly<Record<string, Box>>,
	scrolled = 500,
	moves = (id: string): boolean => id === "text",
): readonly unknown[] => {
	const document = documentOf(
		Object.entries(boxes)
			.map(([id, { position = "static" }]) => `<div id=${id} style="position:${position}"></div>`)
			.join(""),
	);
	const view = document.defaultView;
	if (!view) throw new Error("no window");
	let isHidden = false;
	const gone = boxes["promo"]?.height ?? 0;
	const placeOf = (id: string): Box => {
		const { top = 0, height = 0 } = boxes[id] ?? {};
		return { top: isHidden && moves(id) ? top - gone : top, height };
	};
	const found: unknown[] = [];
	Object.assign(view, { scrollBy: (by: unknown) => found.push(by), innerHeight: windowHeight, innerWidth: 600, scrollY: scrolled });
	view.Element.prototype.getBoundingClientRect = function () {
		return placeOf(this.id) as DOMRect; // its place is all that is asked for
	};
	view.Element.prototype.getClientRects = function () {
		return (isHidden && this.id === "promo" ? [] : [placeOf(this.id)]) as unknown as DOMRectList; // how many there are is all that is asked for
	};
	document.elementFromPoint = (_, y) =>
		[...document.body.children].findLast(({ id }) => {
			const { top, height } = placeOf(id);
			return top <= y && y < top + height;
		}) ?? document.body;
	anchored(document, () => {
		isHidden = true;
	});
	expect(isHidden, "the change is made in any case").toBe(true);
	return found;
};

const up = (pixels: number): unknown => ({ top: -pixels, behavior: "instant" });
const promo: Box = { top: -100, height: 120 };

describe("what the reader reads", () => {
	test("stays where it stands when something above it goes", () =>
		expect(scrolledBy({ promo, text: { top: 150, height: 300 } })).toEqual([up(120)]));
	test("is looked for further down where what goes stands in its place", () =>
		expect(scrolledBy({ promo: { top: 0, height: 350 }, text: { top: 350, height: 300 } })).toEqual([up(350)]));
	test.each(["fixed", "sticky"])("is no %s bar that stands there", (position) =>
		expect(scrolledBy({ promo, text: { top: 250, height: 300 }, bar: { top: 0, height: 220, position } })).toEqual([up(120)]),
	);
	test("is what stands at a fifth of the window's height, not what stands below", () =>
		expect(scrolledBy({ promo, text: { top: 150, height: 100 }, next: { top: 250, height: 500 } })).toEqual([up(120)]));
	test("is nothing higher than the window, which would not tell what moved in it", () =>
		expect(scrolledBy({ promo, text: { top: -50, height: windowHeight + 1 } })).toEqual([]));
});

test("nothing is scrolled where the browser anchored the text itself", () =>
	expect(scrolledBy({ promo, text: { top: 150, height: 300 } }, 500, () => false)).toEqual([]));
test("nothing is scrolled at the top, where nothing stands above", () =>
	expect(scrolledBy({ promo, text: { top: 150, height: 300 } }, 0)).toEqual([]));
test("nothing is scrolled by a part of a pixel", () =>
	expect(scrolledBy({ promo: { top: -100, height: 0.9 }, text: { top: 150, height: 300 } })).toEqual([]));
test("where nothing is to be seen but the page itself, nothing is scrolled", () => expect(scrolledBy({ promo })).toEqual([]));
