import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".test.ts"))
	.map((path) => join("tests", path));

/** What a file puts in place of a module or a global must neither reach another file nor come too late for a module already loaded. */
const replaces = (file: string) => /\bvi\.(mock|stubGlobal)\(|\bglobalThis\b/.test(readFileSync(file, "utf8"));

/** Loading jsdom and the engine took more than half of the time of all tests where each file did so for itself. */
const together = { name: "together", include: files.filter((file) => !replaces(file)), isolate: false };
const alone = { name: "alone", include: files.filter(replaces) };

export default defineConfig({
	test: {
		// The largest pages take jsdom seconds on a slow core.
		testTimeout: 30_000,
		projects: [together, alone].map((test) => ({ extends: true, test })),
	},
});
