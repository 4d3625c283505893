import { expect, test } from "vitest";
import { httpUrl } from "../../../src/page/dom/address.ts";

const base = "https://koran.example/daerah/berita-1.html";

test.each([
	["https://koran.example/a", undefined, "https://koran.example/a"],
	["HTTP://Koran.Example", undefined, "http://koran.example/"],
	["  /b?x=1#y \n", base, "https://koran.example/b?x=1#y"],
	["//cdn.example/p.jpg", base, "https://cdn.example/p.jpg"],
	["?page=2", base, "https://koran.example/daerah/berita-1.html?page=2"],
	["/kota ini", base, "https://koran.example/kota%20ini"],
])("%j relative to %j is %j", (raw, from, whole) => {
	expect(httpUrl(raw, from)).toBe(whole);
});

test.each([
	["javascript:alert(1)"],
	["java\nscript:alert(1)"],
	["\u0001javascript:alert(1)"],
	["data:text/html,hi"],
	["mailto:desk@koran.example"],
	["blob:https://koran.example/1"],
	["file:///etc/hosts"],
	["ftp://koran.example/a"],
	["http://"],
	["https://[broken"],
	[""],
	["   "],
])("%j is refused", (raw) => {
	expect(httpUrl(raw, base)).toBeUndefined();
});

test("a relative address without a base is nothing", () => {
	expect(httpUrl("/a")).toBeUndefined();
	expect(httpUrl("/a", "not an address")).toBeUndefined();
});
