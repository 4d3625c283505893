/** `npm run build`: src → dist/chromium, dist/firefox (unpacked extensions), dist/lib (library and command line). */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { bundles, overBudget } from "./tools/build/bundles.mjs";
import { declarations } from "./tools/build/declarations.mjs";
import { drawIcons } from "./tools/build/icons.mjs";
import { listLanguages } from "./tools/build/languages.mjs";
import { deriveManifest, filesNamed } from "./tools/build/manifest.mjs";
import { importTypeScript, root } from "./tools/build/typescript.mjs";

const source = (...path) => join(root, "src", ...path);
const target = (...path) => join(root, "dist", ...path);
const readJson = async (path) => JSON.parse(await readFile(join(root, path), "utf8"));

const common = {
	bundle: true,
	charset: "utf8",
	logLevel: "warning",
	legalComments: "none",
	target: ["chrome123", "firefox140"],
	// `\p{…}` has been known since Chrome 64 and Firefox 78. Told only the versions, esbuild writes each such pattern as a call that compiles it anew.
	supported: { "regexp-unicode-property-escapes": true },
};

const buildScripts = () =>
	build({
		...common,
		entryPoints: bundles.map(({ name }) => source(`${name}.ts`)),
		outdir: target("chromium"),
		format: "iife", // A content script named in the manifest cannot be a module.
		minify: true,
	});

const buildStyles = (names) =>
	build({ ...common, entryPoints: names.map((name) => source(name)), outdir: target("chromium"), minify: true, external: ["*.svg"] });

const buildExtension = async (browser, { version, matches }) => {
	if (browser !== "chromium") await cp(target("chromium"), target(browser), { recursive: true });
	const manifest = deriveManifest(await readJson("manifest.json"), browser, { version, matches });
	await writeFile(target(browser, "manifest.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
	const missing = filesNamed(manifest).filter((file) => !existsSync(target(browser, file)));
	if (missing.length > 0) throw new Error(`manifest.json names what was not built: ${missing.join(", ")}.`);
};

const buildLibrary = async () => {
	await build({ ...common, entryPoints: [source("lib.ts")], outfile: target("lib", "index.js"), format: "esm", platform: "neutral" });
	await build({
		...common,
		entryPoints: [source("cli.ts")],
		outfile: target("lib", "cli.js"),
		format: "esm",
		platform: "node",
		target: "node20",
		packages: "external",
		banner: { js: "#!/usr/bin/env node" },
	});
	await writeFile(target("lib", "index.d.ts"), await declarations("lib.ts"));
};

const gzippedSizes = async () =>
	new Map(
		await Promise.all(
			bundles.map(async ({ name }) => [
				name,
				(await promisify(gzip)(await readFile(target("chromium", `${name}.js`)), { level: 9 })).length,
			]),
		),
	);

const main = async () => {
	await listLanguages(source("lang"));
	await rm(target(), { recursive: true, force: true });
	await mkdir(target("chromium"), { recursive: true });
	const files = await readdir(source());
	const pages = files.filter((name) => name.endsWith(".html"));
	const schemas = files.filter((name) => name.endsWith(".schema.json"));
	const { version } = await readJson("package.json");
	const { hosts } = await importTypeScript("src/sites/hosts.ts");
	const { matchPattern } = await importTypeScript("src/model/site/host.ts");
	const matches = hosts.map(matchPattern);
	await Promise.all([
		buildScripts(),
		buildStyles(["page.css", ...pages.map((name) => name.replace(/html$/, "css"))]),
		drawIcons(join(root, "icons", "icon.svg"), target("chromium", "icons")),
		cp(join(root, "icons", "icon.svg"), target("chromium", "icons", "icon.svg")),
		cp(source("_locales"), target("chromium", "_locales"), { recursive: true }),
		...[...pages, ...schemas].map((name) => cp(source(name), target("chromium", basename(name)))),
	]);
	await buildExtension("firefox", { version, matches });
	await buildExtension("chromium", { version, matches });
	await buildLibrary();
	const sizes = await gzippedSizes();
	console.log(
		`dist/chromium, dist/firefox, dist/lib: ${[...sizes].map(([name, size]) => `${name} ${(size / 1000).toFixed(1)} KB`).join(", ")}`,
	);
	const refusals = overBudget(sizes);
	for (const refusal of refusals) console.error(refusal);
	process.exitCode = refusals.length > 0 ? 1 : 0;
};

try {
	await main();
} catch (error) {
	console.error(`The build stopped. ${error.message}`);
	process.exitCode = 1;
}
