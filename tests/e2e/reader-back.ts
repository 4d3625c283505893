import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "the way back to the facts floats over the text where they are out of sight; the bar leads there, and Escape reads on";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	await partText(reader, "facts");
	const follow = async (width: number): Promise<void> => {
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
		// The way there is a smooth one, and its last steps would move what is looked at next.
		await reader.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const look = (before: number): void => {
						setTimeout(() => (scrollY === before ? resolve() : look(scrollY)), 100);
					};
					look(scrollY);
				}),
		);
	};
	const boxes = (...selectors: string[]): Promise<DOMRect[]> =>
		reader.evaluate((all) => all.map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()), selectors);
	const shows = (selector: string): Promise<boolean> =>
		reader.evaluate((css) => document.querySelector(css)?.checkVisibility({ opacityProperty: true }) ?? false, selector);

	await follow(1300);
	assert.equal(await shows(".back"), false, "beside the text the facts are in sight, and nothing covers it");
	assert.equal(await shows(".to-facts"), false);
	for (let at = 0; at < 40 && !(await shows(".back")); at += 1) await reader.keyboard.press("Tab");
	assert.ok(await shows(".back"), "the keyboard finds the way back");
	await reader.keyboard.press("Enter");
	assert.equal(await reader.evaluate(() => document.activeElement?.className), "fact");

	await follow(400);
	const [back, facts] = (await boxes(".back", "#facts")) as [DOMRect, DOMRect];
	assert.ok((await shows(".back")) && back.height > 0 && back.bottom <= 600, "below the text they are not, and the way back is in sight");
	assert.ok(back.bottom <= facts.top, "it is not over the facts");
	await reader.keyboard.press("Escape");
	assert.equal(await shows(".back"), false, "whoever does not want to go back reads on without it");

	await reader.evaluate(() => document.querySelector<HTMLElement>(".to-facts button")?.click());
	const [bar, list] = (await boxes(".reader-bar", "#facts")) as [DOMRect, DOMRect];
	assert.ok(
		list.top >= bar.bottom && list.top < 300,
		`the bar, which ends at ${bar.bottom}, leads to the facts, which begin at ${list.top}`,
	);
};
