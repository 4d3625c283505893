/** `npm start`: from a fresh clone to a cleaned page. `npm start -- page.html` does it for a page of yours. */
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureAnyBrowser } from "./setup/browsers.mjs";
import { buildExtension } from "./setup/build.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orRefuse, Refusal, step } from "./setup/progress.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Is there a screen to open a window on? */
const hasDisplay = () => process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await orRefuse(async () => {
	const [own] = process.argv.slice(2);
	const file = own === undefined ? join(root, "samples", "pasar-terapung.html") : resolve(own);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`There is no file ${file}.`);
	await ensurePackages(root);
	const browser = await ensureAnyBrowser();
	await buildExtension(root);
	const { importTypeScript } = await import("./build/typescript.mjs"); // Needs packages, so not before they are there.
	const { show } = await importTypeScript("tools/show.ts");
	await show(file, { ...browser, headless: !hasDisplay() }, step);
});
