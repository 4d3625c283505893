import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { ElementId } from "../../../src/model/reading/page.ts";
import { defaults, type OwnRule } from "../../../src/model/site/settings.ts";
import { type Exceptions, targetOf } from "../../../src/visit/hide/target.ts";
import { inPlace } from "../../../src/visit/reader/placing.ts";
import { readingOf } from "../../builders/reading.ts";

const nothing: Exceptions = { enclosed: () => undefined, inPlace, isBack: () => false, isLost: () => false };

/** What is to be hidden of a page with two promos `a` and `b` that the reading marks, and an element `c` that it does not. */
const hidden = (exceptions: Partial<Exceptions> = {}, rules: readonly OwnRule[] = []): readonly string[] => {
	const { document } = new JSDOM("<p id=a>Baca juga</p><p id=b>Baca</p><div id=c><img></div>").window;
	const elements = [...document.querySelectorAll("p")];
	const marks = [0, 1].map((entry) => ({ element: entry as ElementId, label: "promo" as const, entry }));
	const situation = { settings: defaults, site: { rules }, granted: true };
	const target = targetOf(document, { reading: readingOf(), marks, elements, staying: "", blocks: 2 }, situation, {
		...nothing,
		...exceptions,
	});
	return [...target].map(([element, label]) => `${element.id} ${label}`);
};

test("all that the reading marks is hidden", () => expect(hidden()).toEqual(["a promo", "b promo"]));

test("what the reader brought back is shown", () => expect(hidden({ isBack: (entry) => entry === 0 })).toEqual(["b promo"]));

test("an element that the page keeps showing is left to it", () =>
	expect(hidden({ isLost: (element) => element.id === "b" })).toEqual(["a promo"]));

test("the reader's own rules hide what the reading does not look at", () =>
	expect(hidden({}, [{ action: "hide", selector: "#c" }])).toEqual(["a promo", "b promo", "c own"]));

test("what was brought back is not hidden by a rule for what holds it", () =>
	expect(hidden({ isBack: (entry) => entry === 0 }, [{ action: "hide", selector: "body" }])).toEqual(["b promo"]));
