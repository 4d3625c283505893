import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the thresholds in docs/algorithm.md are those of the code", () => {
	expect(() => execFileSync(process.execPath, ["tools/thresholds.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});
