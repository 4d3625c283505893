import { readdir, readFile } from "node:fs/promises";

/** The part of a fixture's `expect.txt` that can be checked from outside. */
export interface Expectations {
	readonly name: string;
	readonly article: boolean;
	/** Texts that must stay. */
	readonly stay: readonly string[];
	/** Texts that must leave the clean text. */
	readonly go: readonly string[];
	/** Texts that must be hidden in the page. */
	readonly hiddenInPage: readonly string[];
}

const after = (lines: readonly string[], opening: RegExp): readonly string[] =>
	lines.filter((line) => opening.test(line)).map((line) => line.replace(opening, "").trim());

/** Expectations of every folder in `tests/pages`, sorted by name. */
export const allExpectations = async (): Promise<readonly Expectations[]> => {
	const folders = await readdir("tests/pages", { withFileTypes: true });
	const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	return Promise.all(
		names.sort().map(async (name) => {
			const lines = (await readFile(`tests/pages/${name}/expect.txt`, "utf8")).split("\n");
			return {
				name,
				article: !lines.some((line) => /^kind\s+(?!article\b)/.test(line)),
				stay: after(lines, /^\+\s/),
				go: after(lines, /^-\s+(?:[a-z]+:)?/),
				hiddenInPage: after(lines, /^hidden-in-page\s+(?:[a-z]+:)?/),
			};
		}),
	);
};

/** White space as a reader sees it. */
export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
