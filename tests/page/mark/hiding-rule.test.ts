import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { clutterLabels } from "../../../src/model/reading/label.ts";
import { markName } from "../../../src/page/mark/conceal.ts";

test("the style hides exactly what carries our attribute with a label of ours", async () => {
	const style = await readFile("src/page.css", "utf8");
	const values = [...style.matchAll(new RegExp(`\\[${markName}="([^"]*)"\\]`, "g"))].map(([, value]) => value);
	expect(values).toEqual(clutterLabels);
});
