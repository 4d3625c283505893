import { beforeEach, expect, it, vi } from "vitest";
import type { OwnRule, SiteSettings } from "../../src/model/site/settings.ts";
import { openRuleCounts } from "../../src/shell/rule-counts.ts";

/** What each open tab answers to `countRules`, by its id: the host and the counts of its site's rules. */
const { open } = vi.hoisted(() => ({ open: new Map<number, { host: string; counts: readonly number[] } | undefined>() }));

vi.mock("../../src/shell/browser.ts", () => ({
	browser: {
		tabs: {
			query: async ({ url }: { url: string }) => {
				if (url.includes("127.0.0.1")) throw new Error("invalid pattern");
				const site = url.slice("*://*.".length, -"/*".length);
				return [...open].filter(([, page]) => !page || page.host.endsWith(site)).map(([id]) => ({ id }));
			},
			sendMessage: async (tab: number) => {
				const page = open.get(tab);
				if (!page) throw new Error("nobody listens");
				return { ok: true, value: page };
			},
		},
	},
}));

beforeEach(() => open.clear());

const rules = (...selectors: readonly string[]): readonly OwnRule[] => selectors.map((selector) => ({ action: "hide", selector }));
const stored = (value: SiteSettings) => ({ value, problems: [], managed: false });
const sites = new Map([
	["a.example", stored({ rules: rules(".a", ".b") })],
	["news.a.example", stored({ rules: rules(".c") })],
	["b.example", stored({ mode: "text" })],
	["127.0.0.1", stored({ rules: rules(".d") })],
]);

it("adds up the open pages of a site, those below it too", async () => {
	open.set(1, { host: "a.example", counts: [2, 0] });
	open.set(2, { host: "sport.a.example", counts: [1, 1] });
	expect(await openRuleCounts(sites)).toEqual(new Map([["a.example", [3, 1]]]));
});

it("does not mix in a page that has rules of its own, or still goes by older ones", async () => {
	open.set(1, { host: "news.a.example", counts: [7] });
	open.set(2, { host: "a.example", counts: [9] });
	expect(await openRuleCounts(sites)).toEqual(new Map([["news.a.example", [7]]]));
});

it("says nothing of a site of which no page answers", async () => {
	open.set(1, undefined);
	expect(await openRuleCounts(sites)).toEqual(new Map());
});
