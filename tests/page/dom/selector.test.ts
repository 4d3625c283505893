import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { namedBy, selectorFor } from "../../../src/page/dom/selector.ts";

const { window } = new JSDOM(`<body>
	<div id="related"><a>1</a><a>2</a></div>
	<aside class="kotak-promo css-1x7ab2"><p>A</p></aside>
	<div id="ad-38201"><span>x</span></div>
	<article>${'<p class="text">T</p>'.repeat(20)}</article>
</body>`);
const { document } = window;
// jsdom has no CSS.escape (jsdom#3363); the names used here need none.
Object.assign(globalThis, { CSS: { escape: (name: string) => name } });

const find = (selector: string): Element => {
	const found = document.querySelector(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
};

describe("a selector for an element", () => {
	it.each([
		["#related", "#related"],
		["aside", "aside.kotak-promo"],
		["#related a:last-child", "#related > a:nth-of-type(2)"],
		["#ad-38201", "div:nth-of-type(2)"],
		["article p:nth-of-type(3)", "article > p:nth-of-type(3)"],
	])("%s is %s", (element, selector) => {
		expect(selectorFor(find(element))).toBe(selector);
	});
	it("finds the element again", () => {
		for (const element of document.body.querySelectorAll("*")) {
			const found = [...document.querySelectorAll(selectorFor(element))];
			expect(found.includes(element), selectorFor(element)).toBe(true);
		}
	});
});

describe("a selector written by hand", () => {
	it("names nothing when it is none", () => {
		expect([namedBy("article p", document).length, namedBy("div[", document).length]).toEqual([20, 0]);
	});
});
