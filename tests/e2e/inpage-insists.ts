import { strict as assert } from "node:assert";
import { article, promos } from "./harness/news-page.ts";
import { badgeBecomes, type Stage, said, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "what a page's own rules insist on showing is hidden all the same; what its script insists on is not said to be hidden";

const path = "/2026/11/jembatan-gantung-kampung-rawa";
const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";

/** Rules that win over any other of the page's own kind: on the element, in a layer, and by many names. */
const styles =
	"@layer lapis { .kotak { display: block !important; } } html body main article .isi blockquote { display: block !important; }";
const insisting = article(title)
	.replace("</head>", `<style>${styles}</style></head>`)
	.replace('class="sisip"', 'class="sisip" style="display: block !important"');

/** Takes every attribute off that it does not know, as some frameworks do. */
const fighting = article(
	title,
	`new MutationObserver((records) => {
		for (const { target, attributeName } of records) target.removeAttribute(attributeName);
	}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-baca-saja"] });`,
);

/** Puts an unmarked copy in the place of whatever is hidden, as a framework does whose idea of the page knows no mark. */
const copying = article(
	title,
	`new MutationObserver((records) => {
		for (const { target } of records) {
			if (!target.isConnected || !target.hasAttribute("data-baca-saja")) continue;
			const copy = target.cloneNode(true);
			copy.removeAttribute("data-baca-saja");
			target.replaceWith(copy);
		}
	}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-baca-saja"] });`,
);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put(`http://kampartrapost.com${path}`, insisting);
	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await atRest();
	const heights = (): number[] =>
		[...document.querySelectorAll<HTMLElement>(".sisip, .kotak, blockquote")].map((each) => each.getBoundingClientRect().height);
	assert.deepEqual(await page.evaluate(heights), [0, 0, 0]);

	site.put(`http://kampartrapost.com${path}?lawan`, fighting);
	const fight = await driver.visit(`http://kampartrapost.com${path}?lawan`);
	await until(fight, "the page has won", () => document.querySelector("[data-baca-saja]") === null);
	await atRest(2_000);
	await badgeBecomes(driver, fight, "");
	const popup = await driver.extensionPage(`popup.html?tab=${await driver.tabId(fight)}`);
	await until(popup, "the list is there", () => document.querySelectorAll("#hidden details").length > 0);
	const inPage = await said(popup, "stateHidden");
	assert.ok(promos.length > 0 && !(await popup.evaluate(() => document.querySelector("#hidden")?.textContent))?.includes(inPage));
	const bar = await until(popup, "the last row is there", () => document.querySelector<HTMLElement>("footer .site-bar")?.innerText);
	assert.match(bar, new RegExp((await said(popup, "inSightMany", "X")).replace("X", "\\d+")));
	assert.equal(await popup.evaluate(() => document.querySelector("button.toggle")), null, "there is nothing to hide or show");

	site.put(`http://kampartrapost.com${path}?salin`, copying);
	const copied = await driver.visit(`http://kampartrapost.com${path}?salin`);
	await atRest(2_000);
	assert.equal(await copied.evaluate(() => document.querySelectorAll("[data-baca-saja]").length), 0, "the page has won, and goes on");
};
