/** The end-to-end tests alone, on `dist` as it stands: `node tools/scenarios.mjs [words of file names] [--browser=firefox]`. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importTypeScript, root } from "./build/typescript.mjs";
import { ensureBrowsers } from "./setup/browsers.mjs";
import { orRefuse, Refusal } from "./setup/progress.mjs";

/**
 * @param {Record<string, string>} paths of the browsers
 * @param {readonly string[]} words run the scenarios whose file name holds one of them; all when there is none
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runScenarioFiles = async (paths, words) => {
	const files = (await readdir(join(root, "tests", "e2e"))).filter((file) => file.endsWith(".ts")).sort();
	const chosen = words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)));
	if (chosen.length === 0) throw new Refusal(`No file in tests/e2e is named like ${words.join(" or ")}.`);
	const scenarios = await Promise.all(chosen.map((file) => importTypeScript(`tests/e2e/${file}`)));
	const { runScenarios } = await importTypeScript("tests/e2e/harness/run.ts");
	return runScenarios(scenarios, paths);
};

if (import.meta.url === pathToFileURL(process.argv[1]).href)
	await orRefuse(async () => {
		const [browser] = process.argv.filter((argument) => argument.startsWith("--browser=")).map((argument) => argument.slice(10));
		const words = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
		const { passed, failed } = await runScenarioFiles(await ensureBrowsers(browser ? [browser] : ["chromium", "firefox"]), words);
		console.log(`${passed} passed, ${failed} failed`);
		process.exitCode = failed === 0 ? 0 : 1;
	});
