import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article, paragraph, promos } from "./harness/news-page.ts";
import { badgeBecomes, marks, type Stage } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "boxes that come later are hidden before their first frame, and marks survive the page's own work";

export const alone = true;

declare global {
	interface Window {
		faults: string[];
	}
}

/** Runs in the page: gathers its errors. */
const notary = `
	window.faults = [];
	addEventListener("error", (event) => window.faults.push(String(event.message)));
	addEventListener("unhandledrejection", (event) => window.faults.push(String(event.reason)));
`;

/** Puts markup at the end of the text and says whether it was to be seen at the next two frames. */
const inject = (page: Page, markup: string): Promise<boolean[]> =>
	page.evaluate(async (added) => {
		const box = document.createElement("div");
		box.innerHTML = added;
		document.querySelector(".isi")?.append(box);
		const seen: boolean[] = [];
		for (let frame = 0; frame < 2; frame++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			seen.push(box.getClientRects().length > 0 && box.offsetHeight > 0);
		}
		return seen;
	}, markup);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa";
	site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa", notary));
	const page = await driver.visit(address);
	await atRest();
	const before = (await marks(page)).length;

	// The full pass may have to wait half a minute before it looks again; the badge need not.
	const badge = Number(await driver.badge(page));
	await inject(page, promos[5] ?? "");
	await badgeBecomes(driver, page, String(badge + 1), 1_500);
	await page.evaluate(() => document.querySelector(".isi > div:last-child")?.remove());

	for (const promo of promos) assert.deepEqual(await inject(page, promo), [false, false], promo);
	assert.deepEqual(await inject(page, paragraph(20)), [true, true], "prose that comes later is seen");
	await atRest(2_500);
	assert.equal((await marks(page)).length, before + promos.length, "the full pass agrees");

	// A framework puts its own attributes back, or renders the node anew.
	await page.evaluate(() => {
		const [first, second] = document.querySelectorAll("[data-baca-saja]");
		first?.removeAttribute("data-baca-saja");
		second?.replaceWith(Object.assign(document.createElement("p"), { innerHTML: second.innerHTML }));
	});
	await atRest(300);
	assert.equal((await marks(page)).length, before + promos.length, "marks survive");

	// Who insists, wins.
	await page.evaluate(async () => {
		for (let time = 0; time < 8; time++) {
			document.querySelector(".isi > p[data-baca-saja]")?.removeAttribute("data-baca-saja");
			await new Promise((resolve) => setTimeout(resolve, 30));
		}
	});

	assert.deepEqual(await page.evaluate(() => window.faults), []);
};
