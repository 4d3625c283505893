// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { takeRules } from "../../src/session/rules-file.ts";
import { readSites } from "../../src/shell/storage.ts";

const { sync, managed } = vi.hoisted(() => ({ sync: {} as Record<string, unknown>, managed: {} as Record<string, unknown> }));

vi.mock("../../src/shell/browser.ts", async () => {
	const { fakeArea } = await import("../shell/fake-browser.ts");
	return { browser: { storage: { sync: fakeArea(sync), managed: fakeArea(managed) } } };
});

beforeEach(() => {
	for (const held of [sync, managed]) for (const key of Object.keys(held)) delete held[key];
});

const take = async (...lines: readonly string[]) => takeRules(lines.join("\n"), await readSites());

describe("a file with rules", () => {
	it("joins the rules that are there; the other choices of a site stay", async () => {
		sync["site:a.example"] = { mode: "text", rules: [{ action: "hide", selector: ".a" }] };
		expect(await take("a.example hide .a", "a.example keep .b", "www.b.example hide .c")).toEqual({
			fresh: 2,
			known: 1,
			refused: [],
			unsaved: [],
		});
		expect(sync).toEqual({
			"site:a.example": {
				mode: "text",
				rules: [
					{ action: "hide", selector: ".a" },
					{ action: "keep", selector: ".b" },
				],
			},
			"site:b.example": { rules: [{ action: "hide", selector: ".c" }] },
		});
	});
	it("has selectors refused as the options refuse them", async () => {
		const { refused } = await take("a.example hide div[", "a.example hide p", `a.example hide .${"x".repeat(500)}`);
		expect(refused.map(({ line, fault }) => [line, fault])).toEqual([
			[1, "selectorInvalid"],
			[2, "selectorTooBroad"],
			[3, "selectorTooLong"],
		]);
		expect(sync).toEqual({});
	});
	it("changes nothing where someone else decides", async () => {
		managed["sites"] = { "a.example": { mode: "off" } };
		expect((await take("news.a.example hide .a")).refused).toMatchObject([{ line: 1, fault: "managed" }]);
		expect(sync).toEqual({});
	});
	it("names a site whose rules do not fit, and leaves those it had", async () => {
		sync["site:a.example"] = { rules: [{ action: "hide", selector: ".a" }] };
		const many = Array.from({ length: 40 }, (_, at) => `a.example hide .n${at}${"x".repeat(300)}`);
		expect(await take(...many, "b.example hide .c")).toMatchObject({ fresh: 1, unsaved: ["a.example"] });
		expect(sync["site:a.example"]).toEqual({ rules: [{ action: "hide", selector: ".a" }] });
	});
	it("gives a site below another nothing of its own when it says nothing new", async () => {
		sync["site:a.example"] = { rules: [{ action: "hide", selector: ".a" }] };
		expect(await take("news.a.example hide .a")).toMatchObject({ fresh: 0, known: 1 });
		expect(Object.keys(sync)).toEqual(["site:a.example"]);
	});
});
