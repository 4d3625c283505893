import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A reading pack is named by its language's code (ISO 639) alone: `id.ts`, `ban.ts`. */
const pack = /^([a-z]{2,3})\.ts$/;

/** What `src/lang/index.ts` must say, given the codes of all packs and of those at home, each in any order. */
export const languageIndex = (codes, atHome) => {
	const others = codes.filter((code) => !atHome.includes(code)).sort();
	const imports = [...others.map((code) => `{ reading as ${code} } from "./${code}.ts"`), '{ homePacks } from "./home.ts"'];
	const byFile = (one, other) => (one.slice(one.indexOf('"')) < other.slice(other.indexOf('"')) ? -1 : 1);
	return `// Made by the build from the files beside it: a pack is in the list because it is there.
import type { ReadingPack } from "../model/language.ts";
${imports
	.sort(byFile)
	.map((one) => `import ${one};\n`)
	.join("")}
/** All languages we know the phrases of, those at home first: where two packs claim the same words, the earlier one names them. */
// biome-ignore format: made by the build
export const readingPacks: readonly ReadingPack[] = [...homePacks, ${others.join(", ")}];
`;
};

/** Lists the packs in `folder` (`src/lang`) in its `index.ts`, so that a language is added by writing one file. */
export const listLanguages = async (folder) => {
	const codes = (await readdir(folder)).flatMap((file) => pack.exec(file)?.[1] ?? []);
	const home = await readFile(join(folder, "home.ts"), "utf8");
	const index = languageIndex(
		codes,
		codes.filter((code) => home.includes(`"./${code}.ts"`)),
	);
	const path = join(folder, "index.ts");
	if ((await readFile(path, "utf8").catch(() => "")) !== index) await writeFile(path, index);
};
