import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import type { BrowserName } from "../../tools/drive/driver.ts";
import { article } from "./harness/news-page.ts";
import { marks, type Stage, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

/** Without a screen Chromium hands keys to the page alone: see `shortcut` and `menu` in `tools/drive/driver.ts` for what is done instead. */
export const name = "the shortcuts show, hide and open the reader tab; the page's menu lets one pick and says why something is hidden";

/** Where a shortcut can be pressed for real, it grants `activeTab`. */
const hasRealKeys = (browser: BrowserName): boolean => browser === "firefox";

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";
const path = "/2026/11/jembatan-gantung-kampung-rawa";

/** Titles of the reader tabs. A tab that Firefox opened for the extension cannot be looked into; its title names the article it shows. */
const readerTitles = (desk: Page): Promise<string[]> =>
	desk.evaluate(async () => {
		const { runtime, tabs } = globalThis.browser ?? chrome;
		return (await tabs.query({ url: runtime.getURL("reader.html*") })).map(({ title }) => title ?? "");
	});

/** Asks again and again, for a while, until the answer is yes. */
const soon = async (what: string, ask: () => Promise<boolean>): Promise<void> => {
	for (const end = Date.now() + 5_000; !(await ask()); await atRest(50))
		if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
};

export const run = async ({ browser, driver, site }: Stage): Promise<void> => {
	for (const host of ["kampartrapost.com", "belum-diizinkan.example"]) site.put(`http://${host}${path}`, article(title));
	const desk = await driver.extensionPage("options.html");
	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await until(page, "the page is cleaned", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	await atRest();
	const hidden = (await marks(page)).length;

	await driver.shortcut(page, "toggle");
	await until(page, "everything is shown", () => document.querySelector("[data-baca-saja]") === null);
	await driver.shortcut(page, "toggle");
	await until(page, "all is hidden again", `document.querySelectorAll("[data-baca-saja]").length === ${hidden}`);

	await driver.shortcut(page, "reader");
	await soon("the reader tab shows the article", async () => (await readerTitles(desk)).some((shown) => shown.includes(title)));

	if (hasRealKeys(browser)) {
		const asked = await driver.visit(`http://belum-diizinkan.example${path}`);
		await driver.shortcut(asked, "toggle");
		await until(
			asked,
			"a page of a host that was not granted is cleaned when asked",
			() => document.querySelector("[data-baca-saja]") !== null,
		);
		await asked.close();
	}

	// The page's menu: picking starts at what was right-clicked, and Enter takes it.
	const hasLine = (): boolean => document.documentElement.lastElementChild !== document.body;
	await driver.menu(page, "nav", "hide");
	await until(page, "the frame of the picker is there", hasLine);
	await page.keyboard.press("Enter");
	await until(
		page,
		"what was right-clicked is hidden",
		() => document.querySelector("nav [data-baca-saja=own], nav[data-baca-saja=own]") !== null,
	);

	// A rule that would hide the text of other pages is refused, and the reader may go on. What was said of the last choice ends then.
	await until(page, "it is said so", hasLine);
	await page.evaluate(() => document.documentElement.lastElementChild?.setAttribute("title", "of the last choice"));
	await driver.menu(page, "h1", "hide");
	await until(
		page,
		"the frame of the picker is there again",
		() => document.documentElement.lastElementChild?.matches("body, [title]") === false,
	);
	await page.keyboard.press("Enter");
	assert.equal(await page.evaluate(hasLine), true, "the picker says why and stays");
	await page.keyboard.press("Escape");
	assert.equal(await page.evaluate(() => document.querySelector("h1")?.hasAttribute("data-baca-saja")), false, "the headline stays");

	await driver.menu(page, ".isi p", "why");
	await soon("the popup opens", driver.hasPopup);
};
