import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "what the popup says for a moment covers no control, neither of the list nor of the bars";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const popup = await driver.extensionPage(`popup.html?tab=${await driver.tabId(page)}`);
	await partText(popup, "hidden");
	const place = (): readonly unknown[] => {
		const toast = document.querySelector(".toast") ?? document.body;
		return [getComputedStyle(toast).display !== "none", toast.getBoundingClientRect().height];
	};
	assert.deepEqual(await popup.evaluate(place), [true, 0], "screen readers know the place, and nobody sees it");
	await popup.evaluate(() => {
		const entry = document.querySelector<HTMLDetailsElement>("#hidden details");
		if (entry === null) return;
		entry.open = true;
		entry.querySelector<HTMLElement>(".entry-actions button:last-child")?.click();
	});
	await until(popup, "something is said", () => document.querySelector(".toast")?.textContent !== "");
	for (const width of [460, 320]) {
		await popup.setViewport({ width, height: 600 });
		const [toast, panel, foot] = await popup.evaluate(() =>
			[".toast", "[role=tabpanel]:not([hidden])", "footer"].map((selector) =>
				document.querySelector(selector)?.getBoundingClientRect().toJSON(),
			),
		);
		assert.ok(
			toast.height > 0 && toast.top >= panel.bottom && toast.bottom <= foot.top,
			`at ${width} px the words stand from ${toast.top} to ${toast.bottom}, the list ends at ${panel.bottom}, the bar begins at ${foot.top}`,
		);
	}
};
