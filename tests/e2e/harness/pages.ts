import { readdir, readFile } from "node:fs/promises";
import { type Expectations, foldText, parseExpectations } from "../../pages-tools/expectations.ts";

/** A folder of `tests/pages`. */
export interface Fixture extends Expectations {
	readonly name: string;
}

/** What a person expects of every page in `tests/pages`, sorted by name. */
export const allFixtures = async (): Promise<readonly Fixture[]> => {
	const folders = await readdir("tests/pages", { withFileTypes: true });
	const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	return Promise.all(
		names.sort().map(async (name) => ({ name, ...parseExpectations(await readFile(`tests/pages/${name}/expect.txt`, "utf8")) })),
	);
};

/** Text as it is compared: spaces and quote marks of one kind. */
export const folded = (text: string): string => foldText(text).trim();
