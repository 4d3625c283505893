/** `npm test`: everything that must hold, in one number. `--quick` (`npm run check`) leaves the browsers out. */
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowsers } from "./setup/browsers.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orRefuse, step } from "./setup/progress.mjs";
import { run } from "./setup/run.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const quick = process.argv.includes("--quick");
const program = (...path) => join(root, "node_modules", ...path);

/** One check that passes or fails as a whole; what it said is shown only when it failed. */
const check = async (name, script, args) => {
	const { code, output } = await step(name, () => run(process.execPath, [script, ...args], { cwd: root }));
	if (code !== 0) console.log(output.trim());
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
};

const unitTests = async () => {
	const report = join(root, ".cache", "unit-tests.json");
	await mkdir(dirname(report), { recursive: true });
	await rm(report, { force: true });
	const args = [program("vitest", "vitest.mjs"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
	const { code, output } = await step("Unit tests", () => run(process.execPath, args, { cwd: root }));
	if (code !== 0) console.log(output.trim());
	const { testResults } = JSON.parse(await readFile(report, "utf8").catch(() => '{"testResults":[]}'));
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const passed = tests.filter(({ status }) => status === "passed").length;
	const unreadable = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
	const failed = tests.length - passed + unreadable; // A skipped test counts as failed: it proves nothing.
	return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
};

/** Words after `npm test --` choose among the end-to-end tests. */
const words = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

const endToEndTests = async (paths) => {
	console.log("• End-to-end tests in both browsers");
	const { runScenarioFiles } = await import("./scenarios.mjs"); // Needs packages, so not before they are there.
	return runScenarioFiles(paths, words);
};

/** The declarations are joined by our own hand, so the compiler reads them as a stranger would. */
const libraryTypes = [
	"--ignoreConfig",
	"--noEmit",
	"--strict",
	"--lib",
	"ES2023,DOM",
	"--types",
	"",
	join(root, "dist", "lib", "index.d.ts"),
];

const lintFirefox = ["lint", "--source-dir", join(root, "dist", "firefox"), "--warnings-as-errors", "--no-config-discovery"];

await orRefuse(async () => {
	await ensurePackages(root);
	const paths = quick ? {} : await ensureBrowsers(["chromium", "firefox"]);
	const results = [
		await check("Types", program("typescript", "bin", "tsc"), ["-p", "."]),
		await check("Types of the engine, without the DOM", program("typescript", "bin", "tsc"), ["-p", "src/engine"]),
		await check("Format and lint", program("@biomejs", "biome", "bin", "biome"), ["check", "--error-on-warnings"]),
		await check("Build, within the size budgets", "build.mjs", []),
		await check("Types of the built library", program("typescript", "bin", "tsc"), libraryTypes),
		await unitTests(),
	];
	if (!quick) {
		results.push(await check("Firefox's own check of the extension", program("web-ext", "bin", "web-ext.js"), lintFirefox));
		results.push(await endToEndTests(paths));
	}
	const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
	console.log(`${total("passed")} passed, ${total("failed")} failed`);
	process.exitCode = total("failed") === 0 ? 0 : 1;
});
