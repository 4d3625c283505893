import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { Refusal, step } from "./progress.mjs";
import { run } from "./run.mjs";

/** Where each browser usually is. `names` are looked up on the PATH, `places` are taken as they stand. */
const browsers = {
	chromium: {
		variable: "BACA_SAJA_CHROMIUM",
		called: "Chromium (or Chrome, Edge)",
		debian: "chromium",
		names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
		places: [
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
		],
	},
	firefox: {
		variable: "BACA_SAJA_FIREFOX",
		called: "Firefox 153 or newer",
		debian: "firefox-esr",
		names: ["firefox-esr", "firefox"],
		places: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
	},
};

/** A path counts when the program answers: Ubuntu's chromium-browser is a stub that only asks for a snap. Windows opens a window instead. */
const answers = async (path) => process.platform === "win32" || (await run(path, ["--version"], { timeout: 20_000 })).code === 0;

/**
 * Path of an installed browser, or undefined. Refuses when the variable names something that does not run.
 * @param {"chromium" | "firefox"} name
 */
const findBrowser = async (name) => {
	const { variable, names, places } = browsers[name];
	const chosen = process.env[variable];
	if (chosen) {
		if (existsSync(chosen) && (await answers(chosen))) return chosen;
		throw new Refusal(`${variable} names ${chosen}, which does not run.`);
	}
	const folders = (process.env.PATH ?? "").split(delimiter);
	const candidates = [...names.flatMap((program) => folders.map((folder) => join(folder, program))), ...places];
	for (const path of candidates) if (existsSync(path) && (await answers(path))) return path;
	return undefined;
};

const mayUseApt = async () => {
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
	const release = await readFile("/etc/os-release", "utf8").catch(() => "");
	return /^ID=debian$/m.test(release); // Ubuntu's packages of these names are stubs for snaps.
};

const install = async (packages) => {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await step("Asking Debian for its list of packages", () => run("apt-get", ["update"], { env }));
	const { code, output } = await step(`Installing ${packages.join(" and ")} (some minutes)`, () =>
		run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], { env }),
	);
	if (code !== 0)
		throw new Refusal(`apt-get could not install ${packages.join(" and ")}. It said:\n${output.trim().split("\n").slice(-4).join("\n")}`);
};

const missingSentence = (name) =>
	`${browsers[name].called} is not installed here: install it, or put its path into the variable ${browsers[name].variable}.`;

/**
 * Paths of the browsers asked for, installed from Debian where this is root on a Debian; otherwise a Refusal says what to install.
 * @param {readonly ("chromium" | "firefox")[]} names
 * @returns {Promise<Record<string, string>>}
 */
export const ensureBrowsers = async (names) => {
	const find = async () => Object.fromEntries(await Promise.all(names.map(async (name) => [name, await findBrowser(name)])));
	const found = await find();
	const missing = names.filter((name) => found[name] === undefined);
	if (missing.length === 0) return found;
	if (!(await mayUseApt())) throw new Refusal(missing.map(missingSentence).join("\n"));
	await install(missing.map((name) => browsers[name].debian));
	const now = await find();
	const still = names.filter((name) => now[name] === undefined);
	if (still.length > 0) throw new Refusal(still.map(missingSentence).join("\n"));
	return now;
};

/** For one browser of any kind: the first found, Chromium preferred, installed when there is none. */
export const ensureAnyBrowser = async () => {
	for (const name of ["chromium", "firefox"]) {
		const path = await findBrowser(name);
		if (path !== undefined) return { name, path };
	}
	const { chromium } = await ensureBrowsers(["chromium"]);
	return { name: "chromium", path: chromium };
};
