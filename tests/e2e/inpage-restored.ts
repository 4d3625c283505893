import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "a page that is brought back as it was left goes by what was chosen while it was away";

/** Switches the extension on or off, as the options do. */
const flip = async (options: Page): Promise<void> => {
	const box = "input[type=checkbox][name=enabled]";
	await options.waitForSelector(box);
	await options.$eval(box, (input) => (input as HTMLInputElement).click());
	await atRest();
};

export const run = async ({ driver, site }: Stage): Promise<void> => {
	for (const path of ["jembatan", "pasar"])
		site.put(`http://kampartrapost.com/2026/11/${path}`, { body: article("Warga Memperbaiki Jembatan Gantung"), kept: true });
	const options = await driver.extensionPage("options.html");
	const page = await driver.visit("http://kampartrapost.com/2026/11/jembatan");
	const isClean = () => until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	const isWhole = () => until(page, "nothing is hidden", () => document.querySelector("[data-baca-saja]") === null);
	/** Leaves the page for another, does this, and goes back to the very same document. */
	const meanwhile = async (act: () => Promise<void>): Promise<void> => {
		await page.evaluate(() => {
			document.documentElement.dataset["left"] = "yes";
		});
		// The page goes by itself: of one that it kept Firefox 153 reports no load, for which `goto` and `goBack` wait.
		await page.evaluate(() => location.assign("/2026/11/pasar"));
		await until(page, "the other page is there", () => location.pathname.endsWith("pasar") && document.readyState === "complete");
		await act();
		await page.evaluate(() => history.back());
		await until(page, "it went back", () => location.pathname.endsWith("jembatan"));
		assert.equal(await page.evaluate(() => document.documentElement.dataset["left"]), "yes", "the browser kept the page");
	};
	await isClean();
	await meanwhile(() => flip(options));
	await isWhole();
	await meanwhile(() => flip(options));
	await isClean();
};
