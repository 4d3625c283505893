import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaults } from "../../src/model/site/settings.ts";
import { browser } from "../../src/shell/browser.ts";
import {
	changeSettings,
	changeSite,
	changeSites,
	forgetSites,
	readFor,
	readSettings,
	readSite,
	readSites,
} from "../../src/shell/storage.ts";

const { sync, managed } = vi.hoisted((): { sync: Held; managed: Held } => ({ sync: {}, managed: {} }));

interface Held {
	settings?: unknown;
	sites?: unknown;
	[key: `site:${string}`]: unknown;
}

vi.mock("../../src/shell/browser.ts", async () => {
	const { fakeArea } = await import("./fake-browser.ts");
	return { browser: { storage: { sync: fakeArea(sync), managed: fakeArea(managed) } } };
});

beforeEach(() => {
	vi.restoreAllMocks();
	for (const held of [sync, managed]) for (const key of Object.keys(held)) Reflect.deleteProperty(held, key);
});

describe("general settings", () => {
	it("are the defaults where nothing is stored", async () => {
		expect(await readSettings()).toEqual({ value: defaults, problems: [], managed: [] });
	});
	it("fall back field by field where what is stored is wrong, and say so", async () => {
		sync.settings = { strictness: "nonsense", keySentences: 99, facts: false, hide: { promo: "yes" } };
		const { value, problems } = await readSettings();
		expect(value).toEqual({ ...defaults, facts: false });
		expect(problems.map(({ field }) => field).sort()).toEqual(["hide", "keySentences", "strictness"]);
	});
	it.each([["a string"], [17], [null], [[]]])("fall back whole where the item is %j", async (item) => {
		sync.settings = item;
		expect(await readSettings()).toMatchObject({ value: defaults, problems: [{ key: "settings", field: "" }] });
	});
	it("store only what differs from the defaults", async () => {
		await changeSettings({ facts: false, keySentences: defaults.keySentences });
		expect(sync.settings).toEqual({ facts: false });
		await changeSettings({ facts: true });
		expect(sync).toEqual({});
	});
	it("give way to what the browser's managers set", async () => {
		sync.settings = { mode: "clean" };
		managed.settings = { mode: "text", facts: "nonsense" };
		expect(await readSettings()).toMatchObject({ value: { mode: "text", facts: true }, managed: ["mode"] });
	});
});

describe("a storage that cannot be read", () => {
	it("leaves the defaults to read by, and is never overwritten by them", async () => {
		sync.settings = { facts: false };
		vi.spyOn(browser.storage.sync, "get").mockRejectedValue(new Error("IO error"));
		expect((await readSettings()).value).toEqual(defaults);
		expect((await readSite("example.com")).value).toEqual({});
		expect(await readFor("example.com")).toEqual({ settings: defaults, site: {} });
		expect(await changeSettings({ keySentences: 5 })).toEqual({ ok: false, reason: "failed" });
		expect(await changeSite("example.com", () => ({ mode: "off" }))).toEqual({ ok: false, reason: "failed" });
		expect(sync).toEqual({ settings: { facts: false } });
	});
});

describe("settings of a site", () => {
	it("are kept in one item a site and forgotten when nothing is left", async () => {
		expect(await changeSite("www.example.com", (site) => ({ ...site, mode: "off", keep: [] }))).toEqual({ ok: true });
		expect(sync).toEqual({ "site:example.com": { mode: "off" } });
		await changeSite("example.com", () => ({}));
		expect(sync).toEqual({});
	});
	it("are those of the nearest site above", async () => {
		sync["site:example.com"] = { mode: "text" };
		expect((await readSite("news.example.com")).value).toEqual({ mode: "text" });
		expect((await readSite("example.org")).value).toEqual({});
		await changeSite("news.example.com", (site) => ({ ...site, exceptPaths: ["/a"] }));
		expect((await readFor("news.example.com")).site).toEqual({ mode: "text", exceptPaths: ["/a"] });
		expect(sync["site:example.com"]).toEqual({ mode: "text" });
	});
	it("stay empty where nothing is left and the site above has some, which would come back otherwise", async () => {
		sync["site:example.com"] = { rules: [{ action: "hide", selector: ".a" }] };
		await changeSite("news.example.com", (site) => ({ ...site, rules: [] }));
		expect((await readSite("news.example.com")).value).toEqual({});
		expect((await readSite("example.com")).value.rules).toHaveLength(1);
		await forgetSites(["news.example.com"]);
		expect((await readSite("news.example.com")).value.rules).toHaveLength(1);
	});
	it("refuse what would not fit, and keep what was there", async () => {
		sync["site:example.com"] = { mode: "text" };
		const keep = Array.from({ length: 120 }, (_, index) => `${index} ${"x".repeat(80)}`);
		expect(await changeSite("example.com", (site) => ({ ...site, keep }))).toEqual({ ok: false, reason: "full" });
		expect(sync["site:example.com"]).toEqual({ mode: "text" });
	});
	it("are said not to be stored where the browser refuses to read or to write them", async () => {
		vi.spyOn(browser.storage.sync, "get").mockRejectedValueOnce(new Error("The storage is locked."));
		expect(await changeSite("example.com", () => ({ mode: "off" }))).toEqual({ ok: false, reason: "failed" });
		vi.spyOn(browser.storage.sync, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
		expect(await changeSite("example.com", () => ({ mode: "off" }))).toEqual({ ok: false, reason: "full" });
	});
	it("are written all at once, because the browser refuses many writes in a minute", async () => {
		const [set, remove] = [vi.spyOn(browser.storage.sync, "set"), vi.spyOn(browser.storage.sync, "remove")];
		const names = Array.from({ length: 130 }, (_, at) => `situs${at}.example`);
		const saved = await changeSites(new Map(names.map((name) => [name, () => ({ mode: "off" })])));
		expect([[...saved.values()].every(({ ok }) => ok), Object.keys(sync).length]).toEqual([true, 130]);
		expect(await forgetSites(names)).toEqual({ ok: true });
		expect([sync, set.mock.calls.length, remove.mock.calls.length]).toEqual([{}, 1, 1]);
	});
	it("are changed one after another, and those that fit are stored without those that do not", async () => {
		const large = Array.from({ length: 120 }, (_, index) => `${index} ${"x".repeat(80)}`);
		const saved = await changeSites(
			new Map([
				["example.com", () => ({ mode: "off" })],
				["news.example.com", () => ({})],
				["a.example", () => ({ keep: large })],
			]),
		);
		expect([...saved.values()]).toEqual([{ ok: true }, { ok: true }, { ok: false, reason: "full" }]);
		expect(sync).toEqual({ "site:example.com": { mode: "off" }, "site:news.example.com": {} });
	});
	it("leave out rules that are none", async () => {
		sync["site:example.com"] = { rules: [{ action: "explode", selector: "p" }], mode: "off" };
		const { value, problems } = await readSite("example.com");
		expect(value).toEqual({ mode: "off" });
		expect(problems).toEqual([{ key: "site:example.com", field: "rules" }]);
	});
	it("are listed by name, managed ones too", async () => {
		sync["site:b.example"] = { mode: "off" };
		managed.sites = { "a.example": { mode: "clean" } };
		const sites = await readSites();
		expect([...sites.keys()]).toEqual(["a.example", "b.example"]);
		expect(sites.get("a.example")?.managed).toBe(true);
		await forgetSites(["b.example"]);
		expect([...(await readSites()).keys()]).toEqual(["a.example"]);
	});
});
