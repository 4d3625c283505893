import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { partText, turnTo } from "../../tools/drive/parts.ts";
import { type Stage, said } from "./harness/stage.ts";

export const name = "at 320 px the bars keep to their rows, and what matters is not cut";

const narrow = async (page: Page): Promise<void> => {
	await page.setViewport({ width: 320, height: 568 });
	await page.waitForFunction(() => innerWidth === 320);
};

/** Are all elements of this selector wide enough for what they hold? */
const whole = (page: Page, selector: string): Promise<boolean> =>
	page.evaluate((css) => [...document.querySelectorAll(css)].every((box) => box.scrollWidth <= box.clientWidth), selector);

const height = (page: Page, selector: string): Promise<number> =>
	page.evaluate((css) => document.querySelector(css)?.getBoundingClientRect().height ?? Number.NaN, selector);

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const tab = await driver.tabId(await driver.visit("http://kampartrapost.com/jembatan"));

	const popup = await driver.extensionPage(`popup.html?tab=${tab}`);
	await partText(popup, "article");
	await narrow(popup);
	assert.ok(await whole(popup, ".bar-host"), "the host is there in full");
	const bar = await height(popup, ".site-bar");
	assert.ok(bar <= 100, `the last bar has two rows, not ${bar} px`);
	const [panel, foot] = await popup.evaluate(() =>
		["#panel-article", "footer"].map((selector) => document.querySelector(selector)?.getBoundingClientRect()?.toJSON()),
	);
	assert.ok(Math.abs(panel.bottom - foot.top) <= 1, `the text ends at ${panel.bottom}, the last bar begins at ${foot.top}`);
	await turnTo(popup, "facts");
	const counts = await popup.evaluate(() => {
		const words = document.querySelector(".fact:has(.fact-count) .fact-words");
		words?.replaceChildren("Kepala Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kampar");
		const row = words?.closest(".fact");
		return [words, row?.querySelector(".fact-count")].map((part) => part?.getBoundingClientRect().toJSON());
	});
	assert.ok(counts[1].bottom < counts[0].bottom && counts[1].left >= counts[0].right, "how often it is named stands beside a long name");
	await popup.evaluate(() => document.querySelector<HTMLElement>(".fact")?.click());
	const [back, last] = await popup.evaluate(() =>
		[".back", ".site-bar"].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()),
	);
	assert.ok(back.height > 0 && back.bottom <= last.top, "the way back to the facts stands above the last bar");

	const reader = await driver.extensionPage(`reader.html?tab=${tab}`);
	await partText(reader, "article");
	await narrow(reader);
	const top = await height(reader, ".reader-bar");
	assert.ok(top <= 64, `the bar of the reader tab has one row, not ${top} px`);
	assert.ok(await whole(reader, ".reader-bar"), "nothing in it stands out of it");
	const way = await reader.evaluate(() => {
		const link = document.querySelector<HTMLElement>(".to-page");
		return { words: link?.innerText, cut: (link?.scrollHeight ?? 0) - (link?.clientHeight ?? 0), name: link?.ariaLabel };
	});
	assert.deepEqual(
		way,
		{ words: "kampartrapost.com", cut: 0, name: await said(reader, "originalPage", "kampartrapost.com") },
		"whose page the way back leads to is there in full",
	);
	// No browser here has a voice: what stands in the bar while one speaks is put there by hand, the longest choice of speed with it.
	await reader.evaluate(() => {
		const listen = document.querySelector(".listen");
		const stop = listen?.firstElementChild?.cloneNode(true);
		const speed = document.createElement("select");
		speed.append(new Option("1,2×"));
		if (stop) listen?.append(stop, speed);
	});
	const speaking = await height(reader, ".reader-bar");
	assert.ok(speaking <= 64, `while it reads aloud it has one row, not ${speaking} px`);
	await reader.evaluate(() => document.querySelector<HTMLInputElement>("[name=size][value=largest]")?.click());
	const size = await reader.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector("h1") ?? document.body).fontSize));
	assert.ok(size <= 32, `the headline is ${size} px high`);
	const cut = await reader.evaluate(() => {
		const head = document.querySelector(".article-head");
		head?.querySelector(".byline bdi")?.replaceChildren("Rania Wuri, Harun Pratama, Siti Maryam dan Budi Luhur");
		const words = document.createRange();
		words.selectNodeContents(head?.querySelector(".byline bdi") ?? document.body);
		return [...words.getClientRects()].filter(({ left }) => left < (head?.getBoundingClientRect().left ?? 0)).length;
	});
	assert.equal(cut, 0, "no line of a long byline begins outside, where it is cut");

	const welcome = await driver.extensionPage("welcome.html");
	await narrow(welcome);
	assert.ok(await whole(welcome, ".row-promo, .row-box"), "the labels in the drawing are whole");
};
