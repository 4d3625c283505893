import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article, paragraph } from "./harness/news-page.ts";
import { type Stage, serialised, until } from "./harness/stage.ts";
import { atRest, type Tab, tabOf } from "./harness/tab.ts";

export const name = "an element picked by mouse or keyboard is hidden on this site from then on, and picking leaves nothing behind";

/** Is our line in the page? It stands behind the body. */
const hasLine = (): boolean => document.documentElement.lastElementChild !== document.body;

/** What is hidden can be picked to be kept: it is shown and framed meanwhile, and hidden again when nothing was chosen. */
const keep = async (tab: Tab, page: Page, before: string): Promise<void> => {
	const isShown = (): boolean => (document.querySelector("blockquote")?.getClientRects().length ?? 0) > 0;
	await tab.ask("pick", { action: "keep" });
	assert.deepEqual(await page.evaluate(() => document.querySelectorAll("[data-baca-saja]").length), 0);
	assert.ok((await page.evaluate(() => document.getAnimations().length)) >= 6, "each is framed");
	await page.keyboard.press("Escape");
	await until(page, "they are hidden again", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	assert.equal(await serialised(page), before);
	assert.equal(await page.evaluate(() => document.getAnimations().length), 0);

	await tab.ask("pick", { action: "keep" });
	const promo = await page.$("blockquote");
	await promo?.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
	const place = await promo?.boundingBox();
	assert.ok(place);
	await page.mouse.click(place.x + 3, place.y + 3);
	await until(page, "all others are hidden again", () => document.querySelectorAll("[data-baca-saja]").length >= 5);
	assert.ok(await page.evaluate(isShown), "what was picked is kept");
	await atRest();
	assert.ok(await page.evaluate(isShown), "and stays");
	await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
};

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

	// On a page written from right to left, our line is not; Tab leads to its button, which leaves.
	await page.evaluate(() => {
		document.documentElement.dir = "rtl";
	});
	await tab.ask("pick", { action: "hide" });
	const direction = (): string => getComputedStyle(document.documentElement.lastElementChild as Element).direction;
	assert.equal(await page.evaluate(direction), "ltr");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.evaluate(() => document.documentElement.removeAttribute("dir"));
	assert.equal(await serialised(page), before, "left by its button");

	// All outside of a modal dialog is inert: our button is where it is not.
	await page.evaluate(() => {
		const dialog = Object.assign(document.createElement("dialog"), { id: "langganan", textContent: "Langganan" });
		document.body.append(dialog);
		dialog.showModal();
	});
	const behind = await serialised(page);
	await tab.ask("pick", { action: "hide" });
	await page.keyboard.press("Tab");
	assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), "langganan", "the button has the focus");
	await page.keyboard.press("Enter");
	assert.equal(await serialised(page), behind, "left by its button, over a modal dialog");

	// Hidden, it would leave all else inert, and no way to close it.
	await tab.ask("pick", { action: "hide" });
	const dialog = await (await page.$("#langganan"))?.boundingBox();
	assert.ok(dialog);
	await page.mouse.click(dialog.x + 2, dialog.y + 2);
	await atRest();
	assert.equal(await page.evaluate(() => document.querySelector("#langganan[data-baca-saja]")), null, "it is refused");
	await page.keyboard.press("Escape");
	assert.equal(await serialised(page), behind, "and the picker is left, the dialog still open");
	await page.keyboard.press("Escape");
	assert.equal(await page.evaluate(() => document.querySelector("dialog:modal")), null, "it can be closed");
	await page.evaluate(() => document.getElementById("langganan")?.remove());

	await keep(tab, page, before);

	await tab.ask("pick", { action: "hide" });
	const polling = await page.$(".polling");
	const place = await polling?.boundingBox();
	assert.ok(place);
	const neighbour = async (): Promise<void> => {
		await page.mouse.move(place.x + 9, place.y + 9);
		await page.mouse.move(place.x + 3, place.y + 3);
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await until(page, "the neighbour chosen by keyboard is hidden", () => document.querySelector(".cuaca[data-baca-saja]") !== null);
		await until(page, "it is said so", hasLine);
	};
	await neighbour();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await until(page, "undone, it is shown", () => document.querySelector(".cuaca[data-baca-saja]") === null);
	assert.deepEqual((await tab.ask("read", { scope: "articles" })).ruleCounts, [1], "and its rule is gone");
	assert.equal(await page.evaluate(hasLine), false);
	await tab.ask("pick", { action: "hide" });
	await neighbour();

	await tab.ask("pick", { action: "hide" });
	await page.mouse.click(place.x + 3, place.y + 3);
	await until(page, "what was clicked is hidden", () => document.querySelector(".polling[data-baca-saja]") !== null);
	await until(page, "and that was said", hasLine);
	await until(page, "which is gone without a trace after a while", `!(${hasLine})()`);
	await page.reload();
	await until(page, "both are hidden after a reload", () => document.querySelectorAll("aside[data-baca-saja]").length === 2);
	assert.deepEqual((await tab.ask("read", { scope: "articles" })).ruleCounts, [1, 1, 1]);
};
