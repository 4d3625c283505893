import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { allFixtures } from "./harness/pages.ts";
import { marks, type Stage, serialised } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name = "showing everything gives back the exact document of every fixture, and nothing but our mark was ever in it";

const withoutMarks = (markup: string): string => markup.replace(/ data-baca-saja="[a-z]+"/g, "");

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const desk = await driver.extensionPage("options.html");
	for (const host of ["kampartrapost.com", "belum-diizinkan.example"]) site.put(`http://${host}/`, "<title>Kosong</title>");
	let hidden = 0;
	const untouched = await driver.visit("http://belum-diizinkan.example/");
	const tab = await driver.visit("http://kampartrapost.com/");
	const { ask } = await tabOf(driver, desk, tab);
	/** In the same tab, which is quicker than a new one. */
	const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
	for (const { name: page } of await allFixtures()) {
		const path = `/2026/11/${page}`;
		for (const host of ["kampartrapost.com", "belum-diizinkan.example"]) site.put(`http://${host}${path}`, await fixture(page));
		await go(untouched, path);
		const original = await serialised(untouched);
		await go(tab, path);
		await atRest();
		hidden += (await marks(tab)).length;
		assert.equal(withoutMarks(await serialised(tab)), original, `${page}: something besides our mark`);
		const history = await tab.evaluate(() => window.history.length);
		assert.equal((await ask("clean", { on: false })).cleaned, false);
		assert.equal(await serialised(tab), original, `${page}: shown again`);
		assert.equal(await tab.evaluate(() => window.history.length), history);
	}
	assert.ok(hidden > 20, `Only ${hidden} elements were hidden in all fixtures together.`);
};
