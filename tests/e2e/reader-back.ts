import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "the way back to the facts floats over the text, in sight, and not over the facts";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	await partText(reader, "facts");
	for (const width of [1300, 400]) {
		await reader.setViewport({ width, height: 600 });
		await reader.evaluate(() => {
			const fact = document.querySelector<HTMLElement>(".fact");
			fact?.focus();
			fact?.click();
		});
		await until(reader, "the mark is in sight", () => {
			const mark = document.querySelector("mark.mention")?.getBoundingClientRect();
			return mark !== undefined && mark.top > 0 && mark.bottom < innerHeight;
		});
		const [back, facts] = await reader.evaluate(() =>
			[".back", "#facts"].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()),
		);
		assert.ok(back.height > 0 && back.bottom <= 600, `at ${width} px it is in sight`);
		assert.ok(back.right <= facts.left || back.bottom <= facts.top, `at ${width} px it is not over the facts`);
		await reader.evaluate(() => document.querySelector<HTMLElement>(".back")?.click());
		assert.equal(await reader.evaluate(() => document.activeElement?.className), "fact");
	}
};
