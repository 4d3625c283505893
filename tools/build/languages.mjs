import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A reading pack is named by its language's code (ISO 639) alone: `id.ts`, `ban.ts`. */
const pack = /^([a-z]{2,3})\.ts$/;

/** What a language is called in itself, as the file of its pack says; nothing that is bundled asks for it. */
const nameIn = (file) => /^export const name = "(.+)"/m.exec(file)?.[1] ?? "";

/**
 * What `src/lang/index.ts` must say, given the names of all languages by the codes of their packs, and the codes of those at home, each in any
 * order. Packs are bundled in the order of their imports, and gzip looks back no further than 32 KB: by their names those of one script stand
 * side by side, which makes the bundle more than a kilobyte smaller than by their codes.
 */
export const languageIndex = (names, atHome) => {
	const others = [...names.keys()].filter((code) => !atHome.includes(code)).sort();
	const key = (code) => `${names.get(code)} ${code}`;
	const imports = others.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
	return `// biome-ignore-all assist/source/organizeImports: by the names of the languages, see tools/build/languages.mjs
// Made by the build from the files beside it: a pack is in the list because it is there.
import type { ReadingPack } from "../model/words/language.ts";
import { homePacks } from "./home.ts";
${imports.map((code) => `import { reading as ${code} } from "./${code}.ts";\n`).join("")}
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
		new Map(await Promise.all(codes.map(async (code) => [code, nameIn(await readFile(join(folder, `${code}.ts`), "utf8"))]))),
		codes.filter((code) => home.includes(`"./${code}.ts"`)),
	);
	const path = join(folder, "index.ts");
	if ((await readFile(path, "utf8").catch(() => "")) !== index) await writeFile(path, index);
};
