import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languageIndex, listLanguages } from "../tools/build/languages.mjs";

test("a language is added by writing one file", async () => {
	const folder = mkdtempSync(join(tmpdir(), "languages-"));
	const lists = (): string => readFileSync(join(folder, "index.ts"), "utf8");
	for (const code of ["id", "fr", "de"]) writeFileSync(join(folder, `${code}.ts`), "");
	writeFileSync(join(folder, "home.ts"), 'import { reading as id } from "./id.ts";\n');
	writeFileSync(join(folder, "facts-id.ts"), "");
	await listLanguages(folder);
	expect(lists()).toContain("[...homePacks, de, fr];");
	writeFileSync(join(folder, "ban.ts"), "");
	await listLanguages(folder);
	expect(lists()).toContain('import { reading as ban } from "./ban.ts";');
	expect(lists()).toContain("[...homePacks, ban, de, fr];");
});

test("packs are imported beside those of languages akin, and one that nobody knows last", () => {
	const index = languageIndex(["ban", "bg", "da", "de", "id", "no", "ru"], ["id"]);
	expect(Array.from(index.matchAll(/reading as (\w+)/g), ([, code]) => code)).toEqual(["da", "no", "de", "bg", "ru", "ban"]);
	expect(index).toContain("[...homePacks, ban, bg, da, de, no, ru];");
});
