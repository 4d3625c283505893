import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { readingPacks } from "../src/lang/index.ts";
import { dataFolders, filesIn, folderOf, read, sources, tests, tools } from "./builders/files.ts";

/** Conventions that matter, as tests. Each lists the places that break it; the name of the test says what to do there. */

const lineOf = (from: string, sample: RegExp): readonly string[] =>
	read(from)
		.split("\n")
		.flatMap((line, index) => (sample.test(line) ? [`${from}:${index + 1} ${line.trim()}`] : []));

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

	test("an HttpUrl is made in one file, where it is checked", () => {
		const made = sources.filter((path) => path !== "src/page/dom/address.ts").flatMap((path) => lineOf(path, /\bas HttpUrl\b/));
		expect(made).toEqual([]);
	});

	test("nothing is `any`", () => {
		expect(
			code.filter((path) => path.endsWith(".ts")).flatMap((path) => lineOf(path, /(?::\s*|\bas\s+|<)any\s*(?:[;,)>=[\]|&]|$)/)),
		).toEqual([]);
	});

	// A browser works the letters of a general category out anew at each pattern it parses, those of a binary property once (docs/in-page.md).
	test("patterns ask for letters as Alpha, Upper and Lower", () => {
		expect(sources.flatMap((path) => lineOf(path, /\\[pP]\{(?:L|Letter|Lu|Ll)\}/))).toEqual([]);
	});

	test("what stands in a page is looked up in a Map: every object answers to «constructor»", () => {
		const record = /^(?:export )?const (\w+): Readonly<Record<string, /gm;
		const asked = sources
			.filter((path) => ["engine", "page"].includes(folderOf(path)))
			.flatMap((path) => Array.from(read(path).matchAll(record), ([, name]) => lineOf(path, new RegExp(`\\b${name}\\[`))).flat());
		expect(asked).toEqual([]);
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
