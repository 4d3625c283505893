import { strict as assert } from "node:assert";
import { type Stage, said, until } from "./harness/stage.ts";

export const name = "over a page of the browser itself the popup says in a sentence why there is nothing to read";

export const run = async ({ browser, driver }: Stage): Promise<void> => {
	const page = await driver.visit(browser === "chromium" ? "chrome://version/" : "about:license");
	const popup = await driver.popup(page);
	const sentences = [await said(popup, "unreadableBrowser"), await said(popup, "unreadableWeb")];
	const title = await said(popup, "unreadableTitle");
	await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000 }, title);
	const text = await until(popup, "the popup says something", () => document.querySelector("main")?.innerText);
	assert.ok(sentences.some((sentence) => text.includes(sentence)));
	assert.equal(await popup.$("#article"), null);
};
