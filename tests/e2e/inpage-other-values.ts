import { strict as assert } from "node:assert";
import { articleBody, head } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "what has our attribute with a value that is none of ours is shown";

const title = "Warga Memperbaiki Jembatan Gantung";

/** Takes the value of our attribute for another, as soon as it is there. */
const rewriting = `new MutationObserver((records) => {
	for (const { target } of records) if (target.getAttribute("data-baca-saja") !== "lain") target.setAttribute("data-baca-saja", "lain");
}).observe(document, { subtree: true, attributeFilter: ["data-baca-saja"] });`;

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const own = '<p id="own" data-baca-saja="catatan">Peta jembatan itu ada di balai desa.</p>';
	const address = "http://kampartrapost.com/2026/11/jembatan-lain";
	site.put(address, head(title, rewriting) + articleBody(title).replace("<footer>", `${own}<footer>`));
	const page = await driver.visit(address);
	await until(page, "the page has had its way", () => document.querySelectorAll("[data-baca-saja=lain]").length >= 6);
	await atRest();
	const shown = await page.evaluate(() =>
		Array.from(document.querySelectorAll("[data-baca-saja]"), (element) => element.getClientRects().length > 0),
	);
	assert.ok(shown.length >= 7 && shown.every(Boolean), `${shown}`);
};
