import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Clutter } from "../../../src/model/reading/label.ts";
import { aboveConcealed, apply, changeTo, isConcealed, mark, marked, unmark } from "../../../src/page/mark/conceal.ts";

const page = () => {
	const dom = new JSDOM('<!doctype html><p id="a">A</p><div id="b"><p id="c">C</p></div>');
	const { document } = dom.window;
	const get = (id: string): Element => {
		const found = document.getElementById(id);
		if (!found) throw new Error(`no ${id}`);
		return found;
	};
	return { dom, document, get };
};

describe("marks", () => {
	it("come and go without a trace", () => {
		const { dom, document, get } = page();
		const before = dom.serialize();
		apply(
			changeTo(
				document,
				new Map<Element, Clutter>([
					[get("a"), "promo"],
					[get("b"), "related"],
				]),
			),
		);
		expect(marked(document).map((each) => each.id)).toEqual(["a", "b"]);
		apply(changeTo(document, new Map()));
		expect(dom.serialize()).toBe(before);
	});
	it("reach what stands inside", () => {
		const { get } = page();
		mark(get("b"), "ad");
		expect([isConcealed(get("c")), isConcealed(get("a"))]).toEqual([true, false]);
		unmark(get("b"));
		expect(isConcealed(get("c"))).toBe(false);
	});
	it("leave what stands above all of them to be asked for itself", () => {
		const { document, get } = page();
		expect(aboveConcealed(get("c"))).toBeUndefined();
		mark(get("c"), "ad");
		expect(aboveConcealed(get("c"))).toBe(get("b"));
		mark(get("b"), "promo");
		expect(aboveConcealed(get("c"))).toBe(document.body);
		mark(document.documentElement, "promo");
		expect(aboveConcealed(get("c"))).toBeNull();
	});
	it("change only where something changes", () => {
		const { document, get } = page();
		mark(get("a"), "promo");
		const change = changeTo(
			document,
			new Map<Element, Clutter>([
				[get("a"), "promo"],
				[get("c"), "ad"],
			]),
		);
		expect(change).toEqual({ hide: [[get("c"), "ad"]], show: [] });
	});
	it("of the page's own making are no labels of ours and stay", () => {
		const { document, get } = page();
		get("a").setAttribute("data-baca-saja", "content");
		expect(marked(document)).toEqual([]);
		apply(changeTo(document, new Map()));
		expect(get("a").getAttribute("data-baca-saja")).toBe("content");
	});
});
