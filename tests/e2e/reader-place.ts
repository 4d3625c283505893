import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "the reader tab stays where one reads, when its text is set anew and when it is loaded again";

const sentences = "Air sungai naik sampai ke tangga rumah panggung. Warga menambatkan perahu di tiang dan menunggu hujan reda di serambi.";

const news = `<!doctype html><html lang="id"><title>Catatan dari tepi sungai</title><meta property="og:type" content="article">
<article><h1>Catatan dari tepi sungai</h1>${Array.from({ length: 40 }, (_, at) => `<p>Catatan ke-${at + 1}. ${sentences} ${sentences}</p>`).join("")}</article>`;

/** Where the top of the twentieth paragraph is, in pixels below the bar. */
const distance = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
		return (top('[data-piece="20"]')?.top ?? Number.NaN) - (top(".reader-bar")?.bottom ?? 0);
	});

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/catatan", news);
	const page = await driver.visit("http://kampartrapost.com/catatan");
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	await reader.setViewport({ width: 800, height: 600 });
	await partText(reader, "facts");
	await reader.bringToFront();
	await reader.evaluate(() => {
		const bar = document.querySelector(".reader-bar")?.getBoundingClientRect().bottom ?? 0;
		scrollBy(0, (document.querySelector('[data-piece="20"]')?.getBoundingClientRect().top ?? 0) - bar);
	});
	const near = async (when: string): Promise<void> => {
		const away = await distance(reader);
		assert.ok(Math.abs(away) <= 4, `${when} the paragraph at the top is ${away} px away from there`);
	};
	await near("at first");
	for (const [group, step] of [
		["size", "largest"],
		["width", "narrow"],
		["family", "sans"],
		["leading", "loose"],
	] as const) {
		await reader.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), `[name=${group}][value=${step}]`);
		await near(`with ${group} ${step}`);
	}
	await reader.evaluate(() => {
		document.documentElement.id = "before"; // Until it goes the old document answers, which on a busy machine is old enough, too.
		setTimeout(() => location.reload());
	});
	await until(
		reader,
		"it is there again, and left alone for a while",
		() => performance.now() > 1_500 && document.querySelector("#before") === null && document.querySelector("#article") !== null,
	);
	await near("loaded again");
	await reader.evaluate(() => localStorage.clear()); // Or the next scenario would read in large letters.
};
