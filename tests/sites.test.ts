import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it, test } from "vitest";
import { isWithin } from "../src/model/site/host.ts";
import { registeredName } from "../src/model/site/registered-name.ts";
import { type SiteRule, siteRule } from "../src/model/site/site-rule.ts";
import { hosts } from "../src/sites/hosts.ts";
import { sites } from "../src/sites/sites.ts";

const isHost = (text: string): boolean => /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(text);

describe("news hosts", () => {
	it("are host names without www.", () => {
		expect(hosts.filter((host) => !isHost(host) || host.startsWith("www."))).toEqual([]);
	});
	it("are sorted and stand there once", () => {
		expect(hosts).toEqual([...new Set(hosts)].sort());
	});
	it("do not stand below one another", () => {
		expect(hosts.filter((host) => hosts.some((other) => other !== host && isWithin(host, other)))).toEqual([]);
	});
	it("are sites, not endings under which anybody may have a name", () => {
		expect(hosts.filter((host) => registeredName(`www.${host}`) !== registeredName(host))).toEqual([]);
		expect(registeredName("a.co.id")).not.toBe(registeredName("b.co.id"));
	});
	it("are not written twice, with a hyphen and without: one of the two is somebody else's", () => {
		const plain = hosts.map((host) => host.replaceAll("-", ""));
		expect(hosts.filter((_, at) => plain.indexOf(plain[at] ?? "") !== plain.lastIndexOf(plain[at] ?? ""))).toEqual([]);
	});
	it("include national portals, regional papers and local sites", () => {
		for (const host of ["detik.com", "kompas.com", "riaupos.co", "kampartrapost.com"]) expect(hosts).toContain(host);
	});
});

test.each([
	["news.example.co.id", "example.co.id"],
	["www.example.com", "example.com"],
	["a.b.example.com", "example.com"],
	["example.go.id", "example.go.id"],
	["daerah.example.id", "example.id"],
	["co.id", "co.id"],
	["localhost", "localhost"],
])("the registered name of %s is %s", (host, name) => expect(registeredName(host)).toBe(name));

/** What a site entry lacks, in words: its page, or something on that page for each of its selectors. */
const unproved = ({ host, hide = {}, keep = [], proof }: SiteRule): readonly string[] => {
	const path = new URL(`pages/${proof}/page.html`, import.meta.url);
	if (!existsSync(path)) return [`${host}: no page ${proof}`];
	const { document } = new JSDOM(readFileSync(path, "utf8")).window;
	return [...Object.values(hide).flat(), ...keep].filter((selector) => document.querySelector(selector) === null);
};

describe("site entries", () => {
	it("are sorted by host, one for each", () => {
		const named = sites.map(({ host }) => host);
		expect(named).toEqual([...new Set(named)].sort());
		expect(named.filter((host) => !isHost(host))).toEqual([]);
	});
	it("match something on the page that proves them", () => expect(sites.flatMap(unproved)).toEqual([]));

	// There may be no entry at all; the proof is proved by entries of its own.
	const entry = { host: "kabar.example", proof: "tribun-stacked-promos" };
	it("are refused where a selector matches nothing, or the page is missing", () => {
		expect(unproved({ ...entry, hide: { ad: [".ads-billboard"] }, keep: [".art-page"] })).toEqual([]);
		expect(unproved({ ...entry, hide: { ad: [".ads-billboard", ".gone"] } })).toEqual([".gone"]);
		expect(unproved({ ...entry, proof: "no-such-page" })).toEqual(["kabar.example: no page no-such-page"]);
	});
});

describe("the entry of a host", () => {
	const entries = [
		{ host: "example.com", proof: "one" },
		{ host: "news.example.com", proof: "two" },
	];
	it("is the nearest above it", () => {
		expect(siteRule("m.news.example.com", entries)?.proof).toBe("two");
		expect(siteRule("sport.example.com", entries)?.proof).toBe("one");
	});
	it("is compared on dots", () => {
		expect(siteRule("myexample.com", entries)).toBeUndefined();
	});
});
