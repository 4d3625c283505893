import { describe, expect, test } from "vitest";
import type { Hidden } from "../../src/model/reading/reading.ts";
import { defaults, type Settings, type SiteSettings } from "../../src/model/site/settings.ts";
import { barStateOf, type Stored, toolsStateOf } from "../../src/session/site-state.ts";
import type { TabState } from "../../src/shell/messages.ts";
import { readingOf } from "../builders/reading.ts";
import { restingTab } from "../builders/tab.ts";

const promo = (text: string): Hidden => ({ label: "promo", sureness: "sure", inPage: true, text, reasons: [] });
const reading = { ...readingOf([{ kind: "paragraph", runs: [{ text: "Padi dipanen." }] }]), hidden: ["a", "b", "c"].map(promo) };
/** A page in which three blocks are hidden. */
const tab: TabState = {
	...restingTab,
	reading,
	address: "https://koran.example/panen",
	path: "/panen",
};
const storedOf = (site: SiteSettings = {}, settings: Partial<Settings> = {}, managed: readonly (keyof Settings)[] = []): Stored => ({
	settings: { value: { ...defaults, ...settings }, problems: [], managed },
	site: { value: site, problems: [], managed: false },
});

describe("the row of a site", () => {
	test("blocks in sight are insisted on: neither hidden now nor among what a press hides", () => {
		const { hiddenNow, hideable, insisted } = barStateOf({ ...tab, inSight: [0], shown: [1] }, storedOf(), true, "clean");
		expect([hiddenNow.all, hideable, insisted]).toEqual([1, 1, 1]);
	});
	test("what no reading lists is hidden all the same", () =>
		expect(barStateOf({ ...tab, beyond: ["promo", "ad"] }, storedOf(), true, "clean").hiddenNow).toEqual({ all: 5, counted: 4 }));
	test("of an article without a text nothing can be hidden, for everything would go", () => {
		const empty = { ...tab, reading: { ...reading, article: { ...reading.article, body: [] } } };
		const { hideable, hiddenNow, article } = barStateOf(empty, storedOf(), true, "clean");
		expect([hideable, hiddenNow.all, article]).toEqual([0, 0, false]);
	});
	test.each([
		["was wished for and lost", false, "text", "clean", true],
		["is there", true, "text", "clean", false],
		["was never wished for", false, "text", "text", false],
		["is not missed, as all is off", false, "off", "clean", false],
	] as const)("the permission %s", (_, granted, mode, wished, revoked) =>
		expect(barStateOf({ ...tab, mode }, storedOf(), granted, wished).revoked).toBe(revoked),
	);
	test("a page is left by its own path alone", () =>
		expect(["/panen", "/pasar"].map((path) => barStateOf(tab, storedOf({ exceptPaths: [path] }), true, "clean").left)).toEqual([
			true,
			false,
		]));
});

describe("the tools of a site", () => {
	test("each rule comes with what it finds, none where the page has not said so, and whether it would take the text", () => {
		const rules = [".a", ".b", ".c"].map((selector) => ({ action: "hide", selector }) as const);
		const state = toolsStateOf({ ...tab, ruleCounts: [2, 1], coveringRules: [1] }, storedOf({ rules }));
		expect(state.rules.map(({ selector, count, tooMuch }) => [selector, count, tooMuch])).toEqual([
			[".a", 2, false],
			[".b", 1, true],
			[".c", 0, false],
		]);
	});
	test("the strictness is locked where whoever manages the browser sets that, not another field", () =>
		expect([["strictness"], ["facts"]].map((managed) => toolsStateOf(tab, storedOf({}, {}, managed as never)).locked)).toEqual([
			true,
			false,
		]));
	test("kinds set one by one are told, and that nothing goes by itself where the mode is another", () => {
		const byHand = toolsStateOf({ ...tab, mode: "text" }, storedOf({}, { hide: { navigation: false } }));
		expect([byHand.byHand, byHand.byItself]).toEqual([true, false]);
		expect([toolsStateOf(tab, storedOf()).byHand, toolsStateOf(tab, storedOf()).byItself]).toEqual([false, true]);
	});
});
