import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article } from "./harness/news-page.ts";
import { press, type Stage, said, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name = "a site is cleaned without a click once it is granted, and left alone again, with a word in the popup, once it is not";

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";
const path = "/2026/11/jembatan-gantung-kampung-rawa";
/** Tells a second tab of a page from the first: Chromium's toolbar button is pressed over the tab of an address. */
const again = "?lagi";

/** Says `clean` in the popup's choice for this site. */
const chooseClean = (popup: Page): Promise<void> => popup.locator("input[name=mode][value=clean]").click();

/** What the popup has chosen for this site. */
const chosen = (popup: Page): Promise<string> =>
	until(popup, "the popup shows the site's mode", () => document.querySelector<HTMLInputElement>("input[name=mode]:checked")?.value);

const isCleaned = (page: Page): Promise<unknown> =>
	until(page, "the page is cleaned", () => document.querySelectorAll("[data-baca-saja]").length >= 6);

const isLeft = (page: Page): Promise<unknown> =>
	until(page, "the page is as it came", () => document.querySelector("[data-baca-saja]") === null);

export const run = async ({ another, site }: Stage): Promise<void> => {
	// No other scenario gets this browser: when Chromium takes all sites back, it takes the manifest's own hosts with them.
	const driver = await another({});
	for (const host of ["belum-diizinkan.example", "lain.example", "kampartrapost.com"])
		for (const query of ["", again]) site.put(`http://${host}${path}${query}`, article(title));
	const desk = await driver.extensionPage("options.html");
	const gone = await said(desk, "permissionGone");
	const says = (popup: Page): Promise<boolean> => popup.evaluate((sentence) => document.body.innerText.includes(sentence), gone);
	/** The sentence comes with an answer of the browser, after the choice that the page's own script knows. */
	const comesToSay = (popup: Page, what: string): Promise<unknown> =>
		until(popup, what, `document.body.innerText.includes(${JSON.stringify(gone)})`);
	/** Visits the page anew and looks whether anything of ours ran in it. */
	const stays = async (host: string): Promise<void> => {
		const page = await driver.visit(`http://${host}${path}${again}`);
		await atRest();
		await isLeft(page);
		await assert.rejects(
			(await tabOf(driver, desk, page)).ask("read", { scope: "articles" }),
			"nothing runs in a page of a host that is not granted",
		);
		await page.close();
	};

	// One site, from the popup.
	await driver.agree("*://*.belum-diizinkan.example/*");
	const page = await driver.visit(`http://belum-diizinkan.example${path}`);
	await driver.activate(page);
	const popup = await driver.popup(page);
	assert.equal(await chosen(popup), "text");
	assert.equal(await says(popup), false, "nothing is gone yet");
	await isLeft(page);
	await chooseClean(popup);
	await isCleaned(page);
	// A page is cleaned as soon as the right is there: the popup shows so once the choice is stored, and may be closed then.
	await until(popup, "the popup says how much is hidden", () => document.querySelector(".counts") !== null);
	await popup.close();
	const next = await driver.visit(`http://belum-diizinkan.example${path}${again}`);
	await isCleaned(next);
	await stays("lain.example");

	// Revoked while pages of it are open.
	assert.equal(
		await desk.evaluate(() => (globalThis.browser ?? chrome).permissions.remove({ origins: ["*://*.belum-diizinkan.example/*"] })),
		true,
	);
	await isLeft(page);
	await isLeft(next);
	const { ask } = await tabOf(driver, desk, next);
	assert.equal((await ask("read", { scope: "articles" })).mode, "text");
	const told = await driver.popup(next);
	assert.equal(await chosen(told), "text");
	await comesToSay(told, "the popup says that the permission is gone");
	await told.close();
	await next.close();
	await stays("belum-diizinkan.example");

	// A host of the list, taken away on the browser's own page of extensions.
	const named = await driver.visit(`http://kampartrapost.com${path}`);
	await isCleaned(named);
	await driver.siteAccess(false);
	await isLeft(named);
	const last = await driver.popup(named);
	assert.equal(await chosen(last), "text");
	await comesToSay(last, "the popup says that the permission for a host of the list is gone");
	await last.close();
	await stays("kampartrapost.com");
	await driver.siteAccess(true);
	await isCleaned(named);

	// All sites, from the options.
	await driver.agree("*://*/*");
	await desk.bringToFront();
	await press(desk, await said(desk, "grantEverywhere"));
	await until(desk, "the options offer to take it back", () => document.querySelector("#permission .chip") !== null);
	const other = await driver.visit(`http://lain.example${path}`);
	await isCleaned(other);
	await desk.bringToFront();
	await press(desk, await said(desk, "revokeEverywhere"));
	await isLeft(other);
	await stays("lain.example");
};
