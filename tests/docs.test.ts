import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the thresholds in docs/algorithm.md are those of the code", () => {
	expect(() => execFileSync(process.execPath, ["tools/thresholds.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});

test("the steps drawn in docs/algorithm.md are all that label.ts takes", () => {
	const [, drawing = ""] = readFileSync("docs/algorithm.md", "utf8").split("```");
	const tools = ["evidence.ts", "rules/named.ts", "weighed-page.ts"];
	const files = Array.from(readFileSync("src/engine/label/label.ts", "utf8").matchAll(/ from "\.\/(.+)";/g), ([, file = ""]) => file);
	const steps = files.filter((file) => !tools.includes(file)).map((file) => file.replace(/index\.ts$/, ""));
	expect(steps.length).toBeGreaterThan(10);
	expect(steps.filter((step) => !drawing.includes(step))).toEqual([]);
});
