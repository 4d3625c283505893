import { strict as assert } from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { partText } from "../../tools/drive/parts.ts";
import { article } from "./harness/news-page.ts";
import { type Stage, said, until } from "./harness/stage.ts";

export const name = "a page kept as a file is read like any other, without the choices for a site that it does not have";

/** In Firefox the right that a press on the button gives can only be had by a real press, and then nothing can look into the popup. */
export const only = "chromium";

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";

export const run = async ({ driver }: Stage): Promise<void> => {
	const folder = await mkdtemp(join(tmpdir(), "baca-saja-"));
	try {
		const file = join(folder, "jembatan.html");
		await writeFile(file, article(title));
		const page = await driver.visit(pathToFileURL(file).href);
		const popup = await driver.popup(page);
		assert.match(await partText(popup, "article"), new RegExp(title));
		await until(popup, "the last bar is there", () => document.querySelector("footer .site-bar") !== null);
		assert.equal(await popup.evaluate(() => document.querySelectorAll(".modes, input[name=mode]").length), 0, "no site has a mode here");

		await until(popup, "something can be hidden", () => document.querySelector("button.toggle") !== null);
		await popup.evaluate(() => document.querySelector<HTMLElement>("button.toggle")?.click());
		await until(page, "it is hidden", () => document.querySelector("[data-baca-saja]") !== null);

		await partText(popup, "hidden");
		const words = await popup.evaluate(() => [...document.querySelectorAll("#panel-hidden button")].map(({ textContent }) => textContent));
		for (const key of ["pickHide", "pickKeep", "leavePage", "keepHere", "keepInText"])
			assert.ok(!words.includes(await said(popup, key)), `${key} would have to be remembered for a site`);
		assert.ok(words.includes(await said(popup, "locate")), "what concerns the page alone is there");
	} finally {
		await rm(folder, { recursive: true });
	}
};
