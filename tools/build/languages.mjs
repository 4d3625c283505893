import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A reading pack is named by its language's code (ISO 639) alone: `id.ts`, `ban.ts`. */
const pack = /^([a-z]{2,3})\.ts$/;

/**
 * Packs are bundled in the order of their imports, and gzip looks back no further than 32 KB: side by side, languages with words and letters in
 * common make the bundle a kilobyte and a half smaller than by their codes. One that is not listed comes last.
 */
const akin = "da no sv nl de es pt it fr ro fi hu cs sk hr pl tr vi el bg ru uk he ar ur fa hi bn th zh ja ko".split(" ");

/** What `src/lang/index.ts` must say, given the codes of all packs, and of those at home, each in any order. */
export const languageIndex = (codes, atHome) => {
	const others = codes.filter((code) => !atHome.includes(code)).sort();
	const imports = [...akin.filter((code) => others.includes(code)), ...others.filter((code) => !akin.includes(code))];
	return `// biome-ignore-all assist/source/organizeImports: languages akin side by side, see tools/build/languages.mjs
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
		codes,
		codes.filter((code) => home.includes(`"./${code}.ts"`)),
	);
	const path = join(folder, "index.ts");
	if ((await readFile(path, "utf8").catch(() => "")) !== index) await writeFile(path, index);
};
