import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "../setup/run.mjs";
import { root } from "./typescript.mjs";

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const emitted = join(root, ".cache", "declarations");

const importLine = /^(?:import|export)\b[^;]*?\bfrom "(\.[^"]+)";\n/gm;
const publicTypes = /^export type \{[^}]*\} from "[^"]+";\n/gm;
const declared = /^(?:declare )?(?:const|function|interface|type) (\w+)/gm;

const emit = async (entry) => {
	await rm(emitted, { recursive: true, force: true });
	const options = ["--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--outDir", emitted, "--rootDir", join(root, "src")];
	const project = join(root, "tools", "build", "tsconfig.declarations.json");
	const { code, output } = await run(process.execPath, [tsc, "-p", project, ...options], { cwd: root });
	if (code !== 0) throw new Error(`The library's types do not compile:\n${output.trim()}`);
	return join(emitted, entry.replace(/\.ts$/, ".d.ts"));
};

/** Files reached from `entry` by relative imports, each before those that import it. */
const reach = async (entry, seen = new Map()) => {
	if (seen.has(entry)) return seen;
	seen.set(entry, "");
	const text = await readFile(entry, "utf8");
	for (const [, specifier] of text.matchAll(importLine)) await reach(join(dirname(entry), specifier.replace(/\.ts$/, ".d.ts")), seen);
	seen.delete(entry);
	return seen.set(entry, text);
};

/** Two modules that declare the same name cannot share one file. */
const refuseTwins = (text) => {
	const names = [...text.matchAll(declared)].map(([, name]) => name);
	const twins = new Set(names.filter((name, index) => names.indexOf(name) !== index));
	if (twins.size > 0) throw new Error(`Rename in src/model, the library's types declare twice: ${[...twins].join(", ")}.`);
	return text;
};

/**
 * The types of the library as one file without imports. `entry` must itself declare its functions and reach only `src/model`,
 * so that joining the compiler's output is enough.
 *
 * @param {string} entry relative to src, for example `lib.ts`
 */
export const declarations = async (entry) => {
	const modules = await reach(await emit(entry));
	const [main] = [...modules.values()].slice(-1);
	const inner = [...modules.values()]
		.slice(0, -1)
		.map((text) => text.replace(importLine, "").replace(/^export (?=declare|interface|type)/gm, ""));
	const exported = [...main.matchAll(publicTypes)].map(([line]) => line.replace(/ from "[^"]+"/, ""));
	return refuseTwins([...inner, main.replace(importLine, ""), ...exported].join("").replace(/^export \{\};\n/gm, ""));
};
