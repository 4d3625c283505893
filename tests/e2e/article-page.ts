import { strict as assert } from "node:assert";
import { badgeBecomes, marks, press, type Stage, said, serialised, until } from "./harness/stage.ts";

export const name = "on a named host promos leave the page, the badge counts them, and undo gives the page back exactly";

const path = "/daerah/jembatan-gantung/";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const markup = await fixture("wordpress-baca-juga-paragraphs");
	site.put(`http://kampartrapost.com${path}`, markup);
	site.put(`http://belum-diizinkan.example${path}`, markup);
	const untouched = await serialised(await driver.visit(`http://belum-diizinkan.example${path}`));

	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await until(page, "three promos are marked", () => document.querySelectorAll("[data-baca-saja=promo]").length === 3);
	assert.equal(await page.evaluate(() => document.querySelector<HTMLElement>("[data-baca-saja=promo]")?.offsetHeight), 0);
	const popup = await driver.popup(page);
	const shows = await until(popup, "the switch is there", () => document.querySelector<HTMLButtonElement>("button.toggle")?.innerText);
	const hidden = await marks(page); // The popup has asked for the full pass, so these are all.
	assert.ok(
		hidden.every(({ text }) => !text.includes("jembatan dibatasi 20 orang")),
		"no sentence of the article is marked",
	);
	assert.equal(shows, await said(popup, "showBlocksMany", String(hidden.length)));
	await press(popup, shows);
	await until(page, "nothing is marked", () => document.querySelector("[data-baca-saja]") === null);
	assert.equal(await serialised(page), untouched);
	await badgeBecomes(driver, page, "");

	const again = await driver.visit(`http://kampartrapost.com${path}`);
	await until(again, "all of them are marked", `document.querySelectorAll("[data-baca-saja]").length === ${hidden.length}`);
	const counted = hidden.filter(({ label }) => label === "promo" || label === "related").length;
	await badgeBecomes(driver, again, String(counted));
};
