import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "what the popup says for a moment covers no button of the list";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const popup = await driver.extensionPage(`popup.html?tab=${await driver.tabId(page)}`);
	await partText(popup, "hidden");
	await popup.evaluate(() => {
		const entry = document.querySelector<HTMLDetailsElement>("#hidden details");
		if (entry === null) return;
		entry.open = true;
		entry.querySelector<HTMLElement>(".entry-actions button:last-child")?.click();
	});
	await until(popup, "something is said", () => document.querySelector(".toast")?.textContent !== "");
	const [toast, panels] = await popup.evaluate(() =>
		[".toast", "[role=tabpanel]:not([hidden])"].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()),
	);
	assert.ok(toast.bottom <= panels.top, `the words end at ${toast.bottom}, the list begins at ${panels.top}`);
};
