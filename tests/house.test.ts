import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { readingPacks } from "../src/lang/index.ts";
import { bundles } from "../tools/build/bundles.mjs";

/** Conventions that matter, as tests. Each lists the places that break it; the name of the test says what to do there. */

const read = (path: string): string => readFileSync(path, "utf8");

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => ending.test(name))
		.map((name) => join(folder, name))
		.sort();

const sources = filesIn("src", /\.ts$/);
const tests = filesIn("tests", /\.ts$/);
const tools = filesIn("tools", /\.(ts|mjs)$/);

/** First folder below src; entries lie directly in it. */
const folderOf = (path: string): string => relative("src", path).match(/^[^/]+(?=\/)/)?.[0] ?? "entry";

/** What each folder may import besides itself. Entries may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	model: [],
	lang: ["model"],
	sites: ["model"],
	"names-data": ["model"],
	engine: ["model"],
	page: ["model"],
	ui: ["model", "_locales"],
	shell: ["model", "_locales"],
	terminal: ["model"],
	ready: ["model", "engine", "lang", "names-data"],
	visit: ["model", "engine", "lang", "page", "ready", "shell", "sites"],
	session: ["model", "engine", "shell", "ui"],
};

/** What runs by itself: the scripts of the extension, the library and the command line. */
const entries = [...bundles.map(({ name }) => name), "lib", "cli"].map((name) => join("src", `${name}.ts`));

/** Folders of data: what they take from outside are types. */
const dataFolders = ["lang", "sites", "names-data"];

interface Import {
	readonly from: string;
	readonly specifier: string;
	readonly typeOnly: boolean;
}

const importsOf = (from: string): readonly Import[] =>
	[...read(from).matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)].map(([, type, specifier = ""]) => ({
		from,
		specifier,
		typeOnly: type !== undefined,
	}));

const imports = sources.flatMap(importsOf);

const targetFolder = ({ from, specifier }: Import): string => folderOf(join(dirname(from), specifier));

const lineOf = (from: string, sample: RegExp): readonly string[] =>
	read(from)
		.split("\n")
		.flatMap((line, index) => (sample.test(line) ? [`${from}:${index + 1} ${line.trim()}`] : []));

describe("imports point one way", () => {
	const relativeImports = imports.filter(({ specifier }) => specifier.startsWith("."));

	test("what is no entry lies in a folder", () => {
		expect(sources.filter((path) => folderOf(path) === "entry" && !entries.includes(path))).toEqual([]);
	});

	test("every folder of src has its line in `mayImport`", () => {
		expect([...new Set(sources.map(folderOf))].filter((folder) => folder !== "entry" && mayImport[folder] === undefined)).toEqual([]);
	});

	test.each(Object.entries(mayImport))("src/%s imports nothing but itself and [%s]", (folder, allowed) => {
		const strays = relativeImports.filter(
			(found) => folderOf(found.from) === folder && ![folder, ...allowed].includes(targetFolder(found)),
		);
		expect(strays.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
	});

	test("data takes nothing but types from the model", () => {
		const strays = relativeImports.filter(
			(found) => dataFolders.includes(folderOf(found.from)) && targetFolder(found) === "model" && !found.typeOnly,
		);
		expect(strays.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
	});

	test("packages are imported by shell (the polyfill) and terminal (jsdom, Node) alone", () => {
		const strays = imports.filter(({ from, specifier }) => {
			if (specifier.startsWith(".")) return false;
			if (specifier === "webextension-polyfill") return folderOf(from) !== "shell";
			return folderOf(from) !== "terminal";
		});
		expect(strays.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
	});

	test("relative imports end in .ts or .json", () => {
		expect(relativeImports.filter(({ specifier }) => !/\.(ts|json)$/.test(specifier))).toEqual([]);
	});
});

describe("registers are complete", () => {
	test("every reading pack is in the list of languages once, every facts pack in lang/facts.ts", () => {
		const packs = (type: string): readonly string[] =>
			filesIn("src/lang", /\.ts$/).filter((path) => new RegExp(`^export const \\w+: ${type} =`, "m").test(read(path)));
		const registered = read("src/lang/facts.ts");
		expect(packs("FactsPack").filter((path) => !registered.includes(`"./${relative("src/lang", path)}"`))).toEqual([]);
		const codes = packs("ReadingPack").map((path) => relative("src/lang", path).replace(/\.ts$/, ""));
		expect(codes.length).toBeGreaterThan(20);
		expect(readingPacks.map(({ code }) => code).sort()).toEqual(codes.sort());
	});

	test("every fixture has what a person expects and what the machine saw", () => {
		const folders = readdirSync("tests/pages", { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const missing = folders.flatMap(({ name }) => {
			const present = readdirSync(join("tests/pages", name));
			return ["page.html", "expect.txt", "ledger.txt"].filter((file) => !present.includes(file)).map((file) => `${name}/${file}`);
		});
		expect(missing).toEqual([]);
	});
});

describe("code keeps the house rules", () => {
	const code = [...sources, ...tests, ...tools];

	test("markup never comes from strings", () => {
		const sinks =
			/\b(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\(|createContextualFragment|setHTMLUnsafe/;
		expect(sources.flatMap((path) => lineOf(path, sinks))).toEqual([]);
	});

	test("nothing is `any`", () => {
		expect(
			code.filter((path) => path.endsWith(".ts")).flatMap((path) => lineOf(path, /(?::\s*|\bas\s+|<)any\s*(?:[;,)>=[\]|&]|$)/)),
		).toEqual([]);
	});

	test("a file has at most 250 lines (data and fitted weights aside): above that it is two concepts", () => {
		const long = code.map((path) => ({ path, lines: read(path).split("\n").length - 1 })).filter(({ lines }) => lines > 250);
		expect(long.filter(({ path }) => !dataFolders.includes(folderOf(path)) && !path.endsWith(".weights.ts"))).toEqual([]);
	});

	test("exported functions and values say what they are for", () => {
		const bare = sources
			.filter((path) => !dataFolders.includes(folderOf(path)) && !path.endsWith(".weights.ts"))
			.flatMap((path) => {
				const lines = read(path).split("\n");
				// The choices of the reader's appearance stand in a row under one comment.
				const isExplained = (at: number): boolean => /\*\/$|^\/\/|^export const \w+ = \[/.test(lines[at - 1] ?? "");
				return lines.flatMap((line, at) =>
					/^export (?:async )?(?:function|const) /.test(line) && !isExplained(at) ? [`${path}: ${line}`] : [],
				);
			});
		expect(bare).toEqual([]);
	});

	test("exports have names", () => {
		expect(code.flatMap((path) => lineOf(path, /^export default/))).toEqual([]);
	});

	test("what is to be done is done or written in an issue", () => {
		const marker = new RegExp(`\\b(?:${["TO", "FIX", "XX"].map((start, index) => start + ["DO", "ME", "X"][index]).join("|")})\\b`);
		expect(code.flatMap((path) => lineOf(path, marker))).toEqual([]);
	});

	test("no test is skipped or run alone", () => {
		expect(tests.flatMap((path) => lineOf(path, /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b/))).toEqual([]);
	});
});

describe("words of languages are data", () => {
	/** Tables of words that must be known before the packs are there, or that themes write. */
	const tables = /-words\.ts$|\.weights\.ts$|\/weights\//;
	const words = readingPacks.flatMap(({ markup = {} }) => Object.values(markup).flatMap((list) => list.split(" ")));
	const written = new RegExp(`(?<![a-z])(?:${[...new Set(words)].join("|")})(?![a-z])`, "i");

	test("the mechanism writes none that a pack has for its markup", () => {
		const mechanism = sources.filter((path) => ["engine", "page"].includes(folderOf(path)) && !tables.test(path));
		const isComment = /^\S+ (?:\/?\*|\/\/)/;
		expect(mechanism.flatMap((path) => lineOf(path, written)).filter((line) => !isComment.test(line))).toEqual([]);
	});
});

describe("the manifest", () => {
	const manifest: { permissions: readonly string[]; content_security_policy: { extension_pages: string }; version?: string } = JSON.parse(
		read("manifest.json"),
	);

	test("leaves the version to package.json", () => {
		expect(manifest.version).toBeUndefined();
	});

	test("allows the extension's pages no connection at all", () => {
		const policy = manifest.content_security_policy.extension_pages;
		expect(policy).toMatch(/^default-src 'none';/);
		expect(policy).not.toMatch(/connect-src|unsafe|\*/);
	});
});

describe("the documents", () => {
	const packageJson: { version: string; scripts: Record<string, string> } = JSON.parse(read("package.json"));

	test("say every npm script", () => {
		const documents = ["README.md", "CONTRIBUTING.md"].map(read).join("\n");
		const said = (name: string) => documents.includes(name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`);
		expect(Object.keys(packageJson.scripts).filter((name) => !said(name))).toEqual([]);
	});

	test("say what this version brings", () => {
		expect(read("CHANGELOG.md")).toContain(`## ${packageJson.version}`);
	});

	test("link to files that are there", () => {
		const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...filesIn("docs", /\.md$/)];
		const dead = documents.flatMap((path) =>
			[...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
				.filter(([, target = ""]) => !existsSync(join(dirname(path), target)))
				.map(([, target]) => `${path} links to ${target}`),
		);
		expect(dead).toEqual([]);
	});

	test("the lockfile names no address, so that any registry will do", () => {
		expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
	});
});
