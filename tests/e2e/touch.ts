import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { partText, turnTo } from "../../tools/drive/parts.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "under a finger, what can be pressed on a phone is large enough";

/** Firefox under this driver has no touch screen to be asked for. */
export const only = "chromium";

/** Less than so many CSS pixels high is too small to be hit. */
const least = 40;

/** What stands alone to be pressed and is too low, by its words. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
	page.evaluate(
		(height) =>
			[...document.querySelectorAll("button, a.chip, a.icon-button, select, .modes label, summary")].flatMap((control) => {
				const box = control.getBoundingClientRect();
				return box.height > 0 && box.height < height ? [`${control.textContent} ${box.height}`] : [];
			}),
		least,
	);

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const tab = await driver.tabId(await driver.visit("http://kampartrapost.com/jembatan"));
	for (const path of [`popup.html?tab=${tab}`, `reader.html?tab=${tab}`]) {
		const page = await driver.extensionPage(path);
		await partText(page, "article");
		await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
		await page.waitForFunction(() => matchMedia("(pointer: coarse)").matches);
		for (const part of ["article", "facts", "hidden"] as const) {
			await turnTo(page, part);
			assert.deepEqual(await tooSmall(page), [], `${path.slice(0, 6)}, ${part}`);
		}
		await page.close();
	}
};
