import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal, step } from "./progress.mjs";
import { run } from "./run.mjs";

const readLock = async (path) => {
	try {
		return JSON.parse(await readFile(path, "utf8")).packages ?? {};
	} catch {
		return undefined;
	}
};

/** What npm noted as installed is what the lockfile asks for; packages for other systems may be absent. */
const upToDate = async (root) => {
	const wanted = await readLock(join(root, "package-lock.json"));
	const installed = await readLock(join(root, "node_modules", ".package-lock.json"));
	if (wanted === undefined || installed === undefined) return false;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === "" || installed[path]?.version === version || (optional && installed[path] === undefined),
	);
};

/** npm says what is wrong first and repeats its manual after that. */
const firstWords = (output) =>
	output
		.split("\n")
		.filter((line) => /^npm error \S/.test(line))
		.slice(0, 4)
		.join("\n");

/** Refuses a Node older than package.json asks for, then installs from the lockfile unless that stands already. */
export const ensurePackages = async (root) => {
	const { engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
	const [major = 0, minor = 0] = engines.node.replace(">=", "").split(".").map(Number);
	const [ours = 0, oursMinor = 0] = process.versions.node.split(".").map(Number);
	if (ours < major || (ours === major && oursMinor < minor))
		throw new Refusal(`Baca Saja needs Node ${engines.node}; this is ${process.version}. Install a newer one from nodejs.org.`);
	if (await upToDate(root)) return;
	const npm = process.env.npm_execpath;
	const [program, args] = npm ? [process.execPath, [npm]] : ["npm", []];
	const { code, output } = await step("Installing the packages of the lockfile", () => run(program, [...args, "ci"], { cwd: root }));
	if (code !== 0) throw new Refusal(`npm could not install the packages. It said:\n${firstWords(output) || output.trim()}`);
};
