import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(path, "utf8");

/** The files in a folder, however deep, whose names end so; sorted. */
export const filesIn = (folder: string, ending: RegExp): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => ending.test(name))
		.map((name) => join(folder, name))
		.sort();

/** Our TypeScript, our tests, our tools. */
export const sources = filesIn("src", /\.ts$/);
export const tests = filesIn("tests", /\.ts$/);
export const tools = filesIn("tools", /\.(ts|mjs)$/);

/** First folder below src; entries lie directly in it. */
export const folderOf = (path: string): string => relative("src", path).match(/^[^/]+(?=\/)/)?.[0] ?? "entry";

/** Folders of data: what they take from outside are types. */
export const dataFolders = ["lang", "sites", "names-data"];
