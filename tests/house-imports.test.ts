import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { bundles } from "../tools/build/bundles.mjs";
import { dataFolders, folderOf, read, sources, tests, tools } from "./builders/files.ts";

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

/** The same for the rooms of a folder. What lies in none of them, as `src/engine/read.ts`, puts them together; in the model it needs none of them. */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	/** From what a page says to who wants what of it. */
	model: {
		reading: [],
		words: ["reading"],
		site: ["reading"],
	},
	/** In the order of a reading. */
	engine: {
		text: [],
		tree: [],
		detect: ["text"],
		metadata: ["text", "tree"],
		prose: ["text", "tree"],
		label: ["prose", "text", "tree"],
		hide: ["label", "prose", "text", "tree"],
		article: ["label", "metadata", "prose", "text", "tree"],
		facts: ["article", "text"],
		names: [],
	},
	/** In the order in which a block gets its label. */
	"engine/label": {
		terms: [],
		questions: ["terms"],
		rules: ["questions", "terms"],
		alone: ["questions", "rules", "terms"],
		follow: ["questions", "terms"],
		stretches: ["follow", "questions", "terms"],
		lines: ["alone", "questions", "terms"],
	},
	/** From what any document has to what happens in this one. */
	page: {
		dom: [],
		use: ["dom"],
		glance: ["dom"],
		survey: ["dom", "use"],
		mark: ["dom"],
		early: ["dom", "mark", "use"],
		pick: ["dom"],
		watch: ["dom", "mark"],
	},
	/** From one reading of the page to what is asked of it. */
	visit: {
		reader: [],
		known: ["reader"],
		hide: ["known", "reader"],
		tidy: ["hide", "known", "reader"],
		asked: ["reader", "tidy"],
	},
	/** From what all views are made of to the views of one page. */
	ui: {
		words: [],
		elements: ["words"],
		facts: ["elements", "words"],
		reading: ["elements", "facts", "words"],
		aloud: ["elements", "words"],
		popup: ["elements", "words"],
		options: ["elements", "words"],
	},
};

/** What runs by itself: the scripts of the extension, the library and the command line. */
const entries = [...bundles.map(({ name }) => name), "lib", "cli"].map((name) => join("src", `${name}.ts`));

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

	describe.each(Object.entries(rooms))("so do those within src/%s", (folder, allowed) => {
		const roomOf = (path: string): string => relative(join("src", folder), path).split("/")[0] ?? "";
		const within = relativeImports
			.map(({ from, specifier }) => ({ from, to: join(dirname(from), specifier) }))
			.filter(({ from, to }) => [from, to].every((path) => !roomOf(path).startsWith("..")) && !roomOf(from).endsWith(".ts"));

		test("from room to room", () => {
			const strays = within.filter(({ from, to }) => ![roomOf(from), ...(allowed[roomOf(from)] ?? [])].includes(roomOf(to)));
			expect(strays.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
		});
		test("each room has its line in `rooms`", () =>
			expect([...new Set(within.map(({ from }) => roomOf(from)))].filter((room) => allowed[room] === undefined)).toEqual([]));
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

	test("the browser is spoken to in shell alone, but for its messages", () => {
		const strays = relativeImports.filter(
			({ from, specifier }) => specifier.endsWith("/browser.ts") && folderOf(from) !== "shell" && from !== "src/session/messages.ts",
		);
		expect(strays.map(({ from }) => from)).toEqual([]);
	});

	test("what is exported is taken somewhere", () => {
		const taken = new Set(
			[...sources, ...tests, ...tools].flatMap((path) =>
				[...read(path).matchAll(/\{([^{}]*)\}(?: from |\s*= await import)/g)].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []),
			),
		);
		const dead = sources
			.filter((path) => !dataFolders.includes(folderOf(path)) && !entries.includes(path))
			.flatMap((path) =>
				Array.from(read(path).matchAll(/^export (?:async )?(?:const|function) (\w+)/gm), ([, name = ""]) => ({ path, name })),
			)
			.filter(({ name }) => !taken.has(name));
		expect(dead.map(({ path, name }) => `${path} exports ${name}`)).toEqual([]);
	});

	test("relative imports end in .ts or .json", () => {
		expect(relativeImports.filter(({ specifier }) => !/\.(ts|json)$/.test(specifier))).toEqual([]);
	});
});
