import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it, test } from "vitest";
import { isWithin } from "../src/model/host.ts";
import { registeredName } from "../src/model/registered-name.ts";
import { siteOf } from "../src/model/site-of.ts";
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

describe("site entries", () => {
	it("are sorted by host, one for each", () => {
		const named = sites.map(({ host }) => host);
		expect(named).toEqual([...new Set(named)].sort());
		expect(named.filter((host) => !isHost(host))).toEqual([]);
	});
	it("match something on the page that proves them", () => {
		for (const { host, hide = {}, keep = [], proof } of sites) {
			const path = new URL(`pages/${proof}/page.html`, import.meta.url);
			expect(existsSync(path), `${host}: no page ${proof}`).toBe(true);
			const { document } = new JSDOM(readFileSync(path, "utf8")).window;
			for (const selector of [...Object.values(hide).flat(), ...keep]) {
				expect(document.querySelector(selector), `${host}: ${selector}`).not.toBeNull();
			}
		}
	});
});

describe("the entry of a host", () => {
	const entries = [
		{ host: "example.com", proof: "one" },
		{ host: "news.example.com", proof: "two" },
	];
	it("is the nearest above it", () => {
		expect(siteOf("m.news.example.com", entries)?.proof).toBe("two");
		expect(siteOf("sport.example.com", entries)?.proof).toBe("one");
	});
	it("is compared on dots", () => {
		expect(siteOf("myexample.com", entries)).toBeUndefined();
	});
});
