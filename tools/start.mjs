/** `npm start`: from a fresh clone to a cleaned page. `npm start -- page.html` does it for a page of yours. */
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureAnyBrowser } from "./setup/browsers.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orRefuse, Refusal, step } from "./setup/progress.mjs";
import { run } from "./setup/run.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const build = async () => {
	const { code, output } = await step("Building the extension", () => run(process.execPath, ["build.mjs"], { cwd: root }));
	if (code !== 0) throw new Refusal(`The build failed. It said:\n${output.trim()}`);
};

/** Is there a screen to open a window on? */
const hasDisplay = () => process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await orRefuse(async () => {
	const [own] = process.argv.slice(2);
	const file = own === undefined ? join(root, "samples", "pasar-terapung.html") : resolve(own);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`There is no file ${file}.`);
	await ensurePackages(root);
	const browser = await ensureAnyBrowser();
	await build();
	const { importTypeScript } = await import("./build/typescript.mjs"); // Needs packages, so not before they are there.
	const { show } = await importTypeScript("tools/show.ts");
	await show(file, { ...browser, headless: !hasDisplay() }, step);
});
