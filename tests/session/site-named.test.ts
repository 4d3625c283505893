import { expect, test } from "vitest";
import { siteMeant } from "../../src/session/site-named.ts";

test.each([
	["kampartrapost.com", "kampartrapost.com"],
	[" https://www.Kampartrapost.com/2026/11/pasar ", "kampartrapost.com"],
	["*.kampartrapost.com", "kampartrapost.com"],
	["*://*.kampartrapost.com/*", "kampartrapost.com"],
	["news.*.com", undefined],
	["%2a.kampartrapost.com", undefined],
	["pasar%20malam.com", undefined],
	["apa saja", undefined],
	["localhost", undefined],
	["", undefined],
])("«%s» means the site %s", (typed, site) => {
	expect(siteMeant(typed)).toBe(site);
});
