import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn, sources, tests, tools } from "./builders/files.ts";

test("the thresholds in docs/algorithm.md are those of the code", () => {
	expect(() => execFileSync(process.execPath, ["tools/thresholds.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});

test("the steps drawn in docs/algorithm.md are all that label.ts takes", () => {
	const [, drawing = ""] = readFileSync("docs/algorithm.md", "utf8").split("```");
	const files = Array.from(readFileSync("src/engine/label/label.ts", "utf8").matchAll(/ from "\.\/(.+)";/g), ([, file = ""]) => file);
	const steps = files
		.filter((file) => !file.startsWith("terms/") && file !== "rules/named.ts")
		.map((file) => file.replace(/index\.ts$/, ""));
	expect(steps.length).toBeGreaterThan(10);
	expect(steps.filter((step) => !drawing.includes(step))).toEqual([]);
});

const guides = ["README.md", "CONTRIBUTING.md", "tests/e2e/README.md", "tests/pages/README.md", ...filesIn("docs", /\.md$/)];

test.each([...guides, ...tools])("every file of ours that %s names is there", (path) => {
	// A table may leave out `src`; `facts-xx.ts` stands for any language.
	const named = Array.from(
		readFileSync(path, "utf8").matchAll(
			/(?<![\w./-])(?:\.\/)?(?:(?:src|tests|tools)|(engine|page|ui|visit))\/[\w./-]+\.(?:ts|mjs|css|html)\b/g,
		),
		([file, room]) => (room === undefined ? file : `src/${file}`),
	);
	expect(named.filter((file) => !file.includes("-xx") && !existsSync(file))).toEqual([]);
});

test("every file of ours that a comment names is there", () => {
	const ours = [...tests, ...tools, ...filesIn("src", /\.(ts|css|html)$/), "build.mjs"];
	/** `rules/hint-words.ts`, `picking.ts`: as much of the path as tells which. */
	const named = sources.flatMap((path) =>
		Array.from(readFileSync(path, "utf8").matchAll(/`(\w[\w./-]*\.(?:ts|mjs|css|html))`/g), ([, file = ""]) => ({ path, file })),
	);
	const isOurs = (file: string): boolean => ours.some((one) => `/${one}`.endsWith(`/${file}`));
	expect(named.filter(({ file }) => !file.includes("-xx") && !isOurs(file))).toEqual([]);
});
