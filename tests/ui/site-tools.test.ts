// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { OwnRule } from "../../src/model/site/settings.ts";
import { siteToolsView } from "../../src/ui/popup/site-tools.ts";
import { english } from "./messages.ts";

const rules: readonly OwnRule[] = [
	{ action: "hide", selector: ".polling" },
	{ action: "keep", selector: ".kotak" },
];
const actionsOf = () => ({ setStrictness: vi.fn(), pick: vi.fn(), leavePage: vi.fn(), removeRule: vi.fn(), forgetKept: vi.fn() });
/** A site without rules that is cleaned by itself. */
const plain = {
	host: "koran.example",
	strictness: "usual",
	locked: false,
	byHand: false,
	left: false,
	byItself: true,
	rules: [],
	kept: [],
	managed: false,
} as const;

const tools = (managed: boolean) => {
	const actions = actionsOf();
	const state = {
		...plain,
		rules: rules.map((rule) => ({ ...rule, count: 1, tooMuch: false })),
		kept: ["Baca juga: Harga karet"],
		managed,
	};
	return { actions, buttons: [...siteToolsView(state, english, actions).querySelectorAll<HTMLElement>(".own-rules button")] };
};

test("each rule of the reader's own, and each block kept, can be let go by a button that names it", () => {
	const { actions, buttons } = tools(false);
	expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
		"Remove the rule .polling",
		"Remove the rule .kotak",
		"No longer keep “Baca juga: Harga karet”",
	]);
	buttons[1]?.click();
	buttons[2]?.click();
	expect(actions.removeRule.mock.calls).toEqual([[rules[1]]]);
	expect(actions.forgetKept.mock.calls).toEqual([["Baca juga: Harga karet"]]);
});

test("where someone else decides about the site, none can", () => expect(tools(true).buttons).toEqual([]));

test("how much is hidden is chosen for all sites, and what was set by hand is said to stay", () => {
	const actions = actionsOf();
	const tools = siteToolsView(plain, english, actions);
	expect(tools.querySelector("label > span")?.textContent).toBe("How much to hide, on all sites");
	expect(tools.querySelector("a")).toBeNull();
	expect(
		siteToolsView({ ...plain, byHand: true }, english, actions)
			.querySelector("a")
			?.getAttribute("href"),
	).toBe("options.html#hiding");
});

test("a page is offered to be left alone only where pages are cleaned by themselves, and to be cleaned again wherever it was left", () => {
	const actions = actionsOf();
	const offered = (left: boolean, byItself: boolean) => {
		return [...siteToolsView({ ...plain, left, byItself }, english, actions).querySelectorAll("button")]
			.map((button) => button.textContent)
			.slice(2);
	};
	expect([offered(false, true), offered(false, false), offered(true, true), offered(true, false)]).toEqual([
		["Leave this page as it is"],
		[],
		["Clean this page again"],
		["Clean this page again"],
	]);
});

test("in a page without a host, only how much is hidden everywhere can be chosen", () => {
	const tools = siteToolsView({ ...plain, host: "" }, english, actionsOf());
	expect([tools.querySelectorAll("select").length, tools.querySelectorAll("button").length]).toEqual([1, 0]);
});

test("a rule that is not followed because it would hide the article says so, in place of what it found", () => {
	const said = (tooMuch: boolean) =>
		siteToolsView({ ...plain, rules: [{ action: "hide", selector: ".isi", count: 1, tooMuch }] }, english, actionsOf()).querySelector(
			".own-rules li .quiet",
		)?.textContent;
	expect([said(false), said(true)]).toEqual(["1 in this page", "not followed here: it would hide most of the article"]);
});
