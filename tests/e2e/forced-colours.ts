import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name =
	"in a reader's own colours the drawing keeps its lines, the line below the popup's tabs is whole, and what is read aloud is framed";

/** Only here can such colours be had for a page alone. */
export const only = "chromium";

const force = async (page: Page): Promise<void> => {
	const session = await page.createCDPSession();
	await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
};

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const welcome = await driver.extensionPage("welcome.html");
	await force(welcome);
	const [row, sheet] = await welcome.evaluate(() =>
		[".row-line", ".sheet"].map((selector) => getComputedStyle(document.querySelector(selector) ?? document.body).backgroundColor),
	);
	assert.notEqual(row, sheet);

	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const popup = await driver.extensionPage(`popup.html?tab=${await driver.tabId(page)}`);
	await partText(popup, "article");
	await force(popup);
	const [list, ...tabs] = await popup.evaluate(() =>
		[...document.querySelectorAll(".tabs, .tab:not([aria-selected=true])")].map((part) => getComputedStyle(part).borderBlockEnd),
	);
	assert.deepEqual([...new Set(tabs)], [list]);

	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	await until(reader, "the text is there", () => document.querySelector("[data-piece]") !== null);
	await force(reader);
	const line = (): string => {
		const piece = document.querySelector("[data-piece]") ?? document.body;
		piece.classList.add("speaking");
		return getComputedStyle(piece).outlineStyle;
	};
	assert.equal(await reader.evaluate(line), "solid", "what is read aloud is told by more than its ground");
};
