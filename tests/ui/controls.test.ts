// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { h } from "../../src/ui/elements/h.ts";
import { tabs } from "../../src/ui/elements/tabs.ts";
import { selectorProblem } from "../../src/ui/options/selector.ts";
import { typedLines } from "../../src/ui/options/typed-lines.ts";
import { movedBarView, type SiteBarState, siteBarView } from "../../src/ui/popup/site-bar.ts";
import { pageKindOf } from "../../src/ui/words/page-kind.ts";
import { english, indonesian } from "./messages.ts";

test("h makes text of strings, leaves out what is absent, and writes ARIA booleans as words", () => {
	const element = h("p", { class: "a", hidden: false, title: undefined, "aria-busy": false }, "<b>", undefined, false, h("br"));
	expect(element.outerHTML).toBe('<p class="a" aria-busy="false">&lt;b&gt;<br></p>');
});

describe("tabs", () => {
	const make = () => {
		const changed = vi.fn();
		const made = tabs(
			"Bagian",
			["satu", "dua", "tiga"].map((name) => ({ name, label: name, icon: "text" as const, panel: h("p", {}, name) })),
			"satu",
			changed,
		);
		document.body.replaceChildren(made.list, ...made.panels);
		return { ...made, changed, buttons: [...made.list.querySelectorAll<HTMLElement>("[role=tab]")] };
	};
	const open = (panels: readonly HTMLElement[]): readonly (string | null)[] =>
		panels.filter((panel) => !panel.hidden).map((panel) => panel.textContent);

	test("show one panel and have one tab stop", () => {
		const { panels, buttons, select } = make();
		expect(open(panels)).toEqual(["satu"]);
		select("dua");
		expect(open(panels)).toEqual(["dua"]);
		expect(buttons.map((button) => button.tabIndex)).toEqual([-1, 0, -1]);
		expect(buttons.map((button) => button.getAttribute("aria-selected"))).toEqual(["false", "true", "false"]);
	});

	test.each([
		[["ArrowRight"], "dua"],
		[["ArrowLeft"], "tiga"],
		[["End"], "tiga"],
		[["End", "ArrowRight"], "satu"],
		[["End", "Home"], "satu"],
	])("%j leads to «%s»", (keys, expected) => {
		const { panels, buttons } = make();
		buttons[0]?.focus();
		for (const key of keys) document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
		expect(open(panels)).toEqual([expected]);
		expect(document.activeElement?.textContent).toBe(expected);
	});
});

test.each([
	["https://kampartrapost.com/a", "web"],
	[undefined, "web"],
	["chrome://extensions/", "browser"],
	["about:blank", "browser"],
	["moz-extension://x/options.html", "browser"],
	["https://chromewebstore.google.com/detail/x", "store"],
	["https://chrome.google.com/webstore/detail/x", "store"],
	["https://chrome.google.com/", "web"],
	["https://addons.mozilla.org/id/firefox/", "store"],
	["https://situs.example/laporan.PDF", "pdf"],
	["file:///home/x/a.html", "file"],
	["bukan alamat", "browser"],
] as const)("the address %s leads to a page of kind %s", (address, kind) => {
	expect(pageKindOf(address)).toBe(kind);
});

describe("a selector of the reader's own", () => {
	test.each([
		[".box-promo > a", undefined],
		["div[", "selectorInvalid"],
		["", "selectorInvalid"],
		["*", "selectorTooBroad"],
		["body", "selectorTooBroad"],
		[":root", "selectorTooBroad"],
		["p", "selectorTooBroad"],
		["article p", "selectorTooBroad"],
		["div", "selectorTooBroad"],
		["span", "selectorTooBroad"],
		[".iklan, section", "selectorTooBroad"],
		["[class]", "selectorTooBroad"],
		["div[id]", "selectorTooBroad"],
		["p:not([class])", "selectorTooBroad"],
		["body > div p", "selectorTooBroad"],
		["main > div:nth-of-type(2)", undefined],
		["p:first-child", undefined],
		["div.kotak", undefined],
		["[data-ad]", undefined],
		["[class*=promo]", undefined],
		["aside", undefined],
		[".isi > p\u0000", "selectorUnseen"],
		[".is\u0085i", "selectorUnseen"],
		[".isi\t.kotak", undefined],
		["div:has(> a.promo)", undefined],
		[`.${"a".repeat(500)}`, "selectorTooLong"],
	] as const)("«%s» is answered with %s", (selector, problem) => {
		expect(selectorProblem(selector)).toBe(problem);
	});

	test("is one line of a text", () => {
		expect(typedLines("  .a \n\n.b, .c\n")).toEqual([".a", ".b, .c"]);
	});
});

describe("the popup's last row", () => {
	const state = {
		host: "kabarteluk.example",
		mode: "clean",
		granted: true,
		cleaned: true,
		hiddenNow: { all: 3, counted: 2 },
		hideable: 4,
		insisted: 0,
		article: true,
		enabled: true,
		managed: false,
		left: false,
		revoked: false,
	} as const;
	const actions = () => ({ setMode: vi.fn(), clean: vi.fn(), enable: vi.fn() });

	test("names the site, checks its mode and says what a press would do", () => {
		const doing = actions();
		const row = siteBarView(state, english, doing);
		document.body.replaceChildren(row);
		expect(row.querySelector("legend")?.textContent).toBe("On kabarteluk.example");
		expect(row.querySelector<HTMLInputElement>("input:checked")?.value).toBe("clean");
		const button = row.querySelector("button");
		expect(button?.textContent).toBe("Show 3 blocks");
		expect(row.querySelector("p")?.textContent).toBe("3 blocks hidden, 2 of them read-also lines and related news.");
		button?.click();
		expect(doing.clean).toHaveBeenCalledWith(false);
		row.querySelector<HTMLInputElement>("input[value=off]")?.click();
		expect(doing.setMode).toHaveBeenCalledWith("off");
	});

	test("hides everything again after the reader brought each block back", () => {
		const doing = actions();
		const row = siteBarView({ ...state, hiddenNow: { all: 0, counted: 0 } }, indonesian, doing);
		const button = row.querySelector("button");
		expect(button?.textContent).toBe("Sembunyikan 4 blok");
		expect(row.querySelector("p"), "nothing is hidden").toBeNull();
		button?.click();
		expect(doing.clean).toHaveBeenCalledWith(true);
	});

	test("says how much the page itself goes on showing, in place of «nothing to hide»", () => {
		const row = siteBarView({ ...state, hiddenNow: { all: 0, counted: 0 }, hideable: 0, insisted: 2 }, english, actions());
		expect(row.textContent).toContain("goes on showing 2 blocks");
		expect(row.querySelector("button")).toBeNull();
		expect(row.textContent).not.toContain(english.say("nothingHidden"));
	});

	test("says when this page is left as it is", () => {
		const said = (change: Pick<SiteBarState, "left" | "cleaned"> & Partial<SiteBarState>) =>
			siteBarView({ ...state, ...change }, english, actions()).textContent;
		expect(said({ left: true, cleaned: false })).toContain("left as it is");
		const nothing = { hiddenNow: { all: 0, counted: 0 } };
		expect(said({ left: true, cleaned: false, ...nothing })).toContain("left as it is");
		expect(said({ left: true, cleaned: true, ...nothing }), "not where the reader had it cleaned all the same").not.toContain(
			"left as it is",
		);
		expect(said({ left: false, cleaned: false })).not.toContain("left as it is");
	});

	test("says when the permission for a site to be cleaned is gone", () => {
		expect(
			siteBarView({ ...state, mode: "text", cleaned: false, granted: false, revoked: true }, english, actions()).textContent,
		).toContain("no permission for this site");
		expect(siteBarView(state, english, actions()).textContent).not.toContain("permission");
	});

	test("explains a mode that leaves the page alone, in sight", () => {
		const said = (change: { readonly mode?: "off" | "text"; readonly revoked?: boolean; readonly enabled?: boolean }) =>
			[...siteBarView({ ...state, cleaned: false, ...change }, english, actions()).querySelectorAll(".bar-line")].map(
				(line) => line.textContent,
			);
		expect(said({ mode: "off" })).toEqual(["The site is not touched at all."]);
		expect(said({ mode: "text" })).toEqual(["Read through the button; the page stays as it is."]);
		expect(said({ mode: "text", revoked: true })).toHaveLength(1);
		expect(said({ mode: "off", enabled: false })).toEqual([]);
		expect(said({})).toEqual([]);
	});

	test("says nothing of the mode while something is hidden here: it would be untrue", () => {
		const hidden = "3 blocks hidden, 2 of them read-also lines and related news.";
		for (const change of [{ mode: "off" }, { mode: "text" }, { mode: "text", revoked: true }] as const)
			expect(
				[...siteBarView({ ...state, granted: false, ...change }, english, actions()).querySelectorAll(".bar-line")].map(
					(line) => line.textContent,
				),
			).toEqual([hidden]);
	});

	test("offers no mode in a page without a host, and what concerns the page alone", () => {
		const row = siteBarView({ ...state, host: "" }, english, actions());
		expect(row.querySelectorAll("input")).toHaveLength(0);
		expect(row.querySelector("button")?.textContent).toBe("Show 3 blocks");
	});

	test("offers the master switch when it is off, and cannot be changed where someone else decides", () => {
		expect(siteBarView({ ...state, enabled: false }, english, actions()).textContent).toContain("Cleaning pages is switched off");
		expect(siteBarView({ ...state, managed: true }, english, actions()).querySelectorAll("input:disabled")).toHaveLength(3);
	});
});

test("of a closed tab the last row offers no page to read, and no way back to it", () => {
	const [moved, closed] = (["moved", "closed"] as const).map((whereabouts) => movedBarView(whereabouts, indonesian, () => {}));
	expect(moved?.querySelector("button")?.textContent).toBe(indonesian.say("readMoved"));
	expect(moved?.textContent).toContain(indonesian.say("pageMoved"));
	expect(closed?.textContent).toBe(indonesian.say("pageClosed"));
});
