import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Imports a TypeScript module of the project: Node 20 cannot, so it is bundled into .cache first. Packages stay outside the bundle.
 *
 * @param {string} path relative to the repository's folder
 * @param {import("esbuild").Plugin[]} [plugins] what changes modules on their way into the bundle
 */
export const importTypeScript = async (path, plugins = []) => {
	const outfile = join(root, ".cache", `${relative(root, join(root, path)).replaceAll("/", "-").replace(/\.ts$/, "")}.mjs`);
	await mkdir(dirname(outfile), { recursive: true });
	await build({
		entryPoints: [join(root, path)],
		outfile,
		bundle: true,
		packages: "external",
		platform: "node",
		format: "esm",
		target: "node20",
		logLevel: "warning",
		plugins,
	});
	return import(`${pathToFileURL(outfile)}?${process.hrtime.bigint()}`);
};
