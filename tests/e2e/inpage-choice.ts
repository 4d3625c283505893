import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article } from "./harness/news-page.ts";
import { press, type Stage, said, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "a choice for the site made after showing or hiding everything replaces that, at once and for good";

const path = "/2026/11/jembatan-gantung-kampung-rawa";

const isClean = (page: Page): Promise<unknown> =>
	until(page, "the page is cleaned", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
const isShown = (page: Page): Promise<unknown> =>
	until(page, "everything is shown", () => document.querySelector("[data-baca-saja]") === null);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	for (const query of ["", "?lagi"])
		site.put(`http://kampartrapost.com${path}${query}`, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await isClean(page);
	const popup = await driver.popup(page);
	const choose = (mode: string): Promise<void> => popup.locator(`input[name=mode][value=${mode}]`).click();
	const toggle = async (): Promise<void> => popup.locator("button.toggle").click();
	/** The popup follows the page after a moment, and builds its last row anew. */
	const settled = () => atRest(600);

	await until(popup, "the switch is there", () => document.querySelector("button.toggle") !== null);
	await settled();
	await toggle();
	await isShown(page);
	await settled();
	await choose("text");
	await settled();
	await choose("clean");
	await isClean(page);

	// The other way round: hidden for now, then left alone.
	await settled();
	await choose("text");
	await isShown(page);
	await settled();
	await toggle();
	await isClean(page);
	await settled();
	await choose("off");
	await isShown(page);

	// Kept always, and the whole site cleaned after: what was kept stays.
	await settled();
	await choose("clean");
	await isClean(page);
	const before = await page.evaluate(() => document.querySelectorAll("[data-baca-saja]").length);
	await settled();
	await popup.evaluate(() => document.querySelector<HTMLElement>("[role=tab][aria-controls]:last-of-type")?.click());
	await popup.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>("#hidden details")) details.open = true;
	});
	await press(popup, await said(popup, "keepHere"));
	await until(page, "one block is shown", `document.querySelectorAll("[data-baca-saja]").length === ${before - 1}`);
	await settled();
	await choose("text");
	await isShown(page);
	await settled();
	await choose("clean");
	await until(page, "all but that block are hidden", `document.querySelectorAll("[data-baca-saja]").length === ${before - 1}`);
	const again = await driver.visit(`http://kampartrapost.com${path}?lagi`);
	await until(again, "so it is on another visit", `document.querySelectorAll("[data-baca-saja]").length === ${before - 1}`);
	await atRest();
	assert.equal(await again.evaluate(() => document.querySelectorAll("[data-baca-saja]").length), before - 1);
};
