import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { allFixtures } from "./harness/pages.ts";
import { marks, press, type Stage, said, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "index pages of a named host stay as they are, and are read only when asked, which loses no focus in the popup";

/** Changes the site's mode and has the page read, by keyboard alone. */
const keepsFocus = async (popup: Page): Promise<void> => {
	await until(popup, "there is a mode", () => document.querySelector("input[name=mode]:checked") !== null);
	await popup.focus("input[name=mode]:checked");
	await popup.keyboard.press("ArrowLeft");
	await until(popup, "the mode is another one", () => document.querySelector("input[name=mode][value=text]:checked") !== null);
	await atRest();
	assert.equal(await popup.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value), "text", "the focus is on the mode");
	await popup.focus("main button.primary");
	await popup.keyboard.press("Enter");
};

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const indexes = (await allFixtures()).filter(({ article }) => !article);
	assert.ok(indexes.length >= 2, "there are index pages to look at");
	for (const { name: index } of indexes) {
		site.put(`http://kampartrapost.com/${index}`, await fixture(index));
		const page = await driver.visit(`http://kampartrapost.com/${index}`);
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		assert.deepEqual(await marks(page), [], index);
		assert.equal(await driver.badge(page), "");
		const popup = await driver.popup(page);
		const asks = await said(popup, "readAnyway");
		const title = await said(popup, "noArticleTitle");
		assert.ok(
			(await until(popup, "the popup says something", () => document.querySelector("main h1, main h2")?.textContent)).includes(title),
		);
		if (index === indexes[0]?.name) await keepsFocus(popup);
		else await press(popup, asks);
		await until(popup, "it is read all the same", () => document.getElementById("article") !== null);
		if (index === indexes[0]?.name) assert.ok(await popup.evaluate(() => document.activeElement !== document.body), "the focus is kept");
		assert.deepEqual(await marks(page), [], `${index} after it was read`);
		await popup.close();
	}
};
