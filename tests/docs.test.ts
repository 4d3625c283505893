import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readingPacks } from "../src/lang/index.ts";

test("the thresholds in docs/algorithm.md are those of the code", () => {
	expect(() => execFileSync(process.execPath, ["tools/thresholds.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});

test.each(["README.md", "docs/algorithm.md"])("%s counts the languages that are there", (path) => {
	const counts = [...readFileSync(path, "utf8").matchAll(/(\d+)\s+languages/g)].map(([, count]) => Number(count));
	expect(counts).toEqual([readingPacks.length]);
});
