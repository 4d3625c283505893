import { strict as assert } from "node:assert";
import { article, paragraph } from "./harness/news-page.ts";
import { type Stage, serialised, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name = "an element picked by mouse or keyboard is hidden on this site from then on, and picking leaves nothing behind";

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa";
	const boxes = `<aside class="polling" style="padding: 20px">${paragraph(40)}</aside><aside class="cuaca">${paragraph(41)}</aside>`;
	site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa").replace("<main>", `${boxes}<main>`));
	const desk = await driver.extensionPage("options.html");
	const page = await driver.visit(address);
	await atRest();
	const tab = await tabOf(driver, desk, page);
	await page.bringToFront();

	const before = await serialised(page);
	await tab.ask("pick", { action: "hide" });
	await page.keyboard.press("Escape");
	assert.equal(await serialised(page), before, "left without a choice");

	await tab.ask("pick", { action: "hide" });
	const polling = await page.$(".polling");
	const place = await polling?.boundingBox();
	assert.ok(place);
	await page.mouse.move(place.x + 3, place.y + 3);
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("Enter");
	await until(page, "the neighbour chosen by keyboard is hidden", () => document.querySelector(".cuaca[data-baca-saja]") !== null);

	await tab.ask("pick", { action: "hide" });
	await page.mouse.click(place.x + 3, place.y + 3);
	await until(page, "what was clicked is hidden", () => document.querySelector(".polling[data-baca-saja]") !== null);
	await page.reload();
	await until(page, "both are hidden after a reload", () => document.querySelectorAll("aside[data-baca-saja]").length === 2);
	assert.deepEqual((await tab.ask("read", { force: false })).ruleCounts, [1, 1]);
};
