import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { articleBody, head, paragraph } from "./harness/news-page.ts";
import { type Stage, said, until } from "./harness/stage.ts";

export const name = "what is opened while the page arrives says so, and has the whole text once that is here, where it was read to";

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";
const last = "Demikian catatan ke-12 dari lapangan";

/** A page in two parts: the second comes when the test says so. */
const inParts = (first: string, second: string) => {
	let go: () => void = () => {};
	const gate = new Promise<void>((resolve) => {
		go = resolve;
	});
	async function* body(): AsyncGenerator<string> {
		yield first;
		await gate;
		yield second;
	}
	return { body: body(), go: () => go() };
};

const holds = (page: Page, words: string): Promise<boolean> => page.evaluate((text) => document.body.innerText.includes(text), words);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const whole = head(title) + articleBody(title);
	const cut = whole.indexOf("catatan ke-9");
	const page = async (path: string, first: string, second: string) => {
		const { body, go } = inParts(first, second);
		site.put(`http://kampartrapost.com/${path}`, { body });
		const tab = await driver.visit(`http://kampartrapost.com/${path}`, "begin");
		return { tab: await driver.tabId(tab), live: tab, go };
	};

	const { tab, go, live } = await page("lambat", whole.slice(0, cut), whole.slice(cut));
	await until(live, "its first part is here", () => document.querySelectorAll("p").length > 7);
	const shown = [];
	for (const name of ["popup", "reader"]) {
		const view = await driver.extensionPage(`${name}.html?tab=${tab}`);
		await view.setViewport({ width: 460, height: 500 });
		await until(view, `the ${name} shows what there is`, () => document.querySelectorAll("#article p").length > 5);
		const notice = await said(view, "pageArriving");
		assert.ok(await holds(view, notice), `the ${name} says that the page is still arriving`);
		assert.equal(await holds(view, last), false);
		await view.evaluate(() => document.querySelector('[data-piece="4"]')?.scrollIntoView());
		shown.push({ name, view, notice, top: await topOf(view) });
	}
	go();
	for (const { name, view, notice, top } of shown) {
		await until(view, `the ${name} has it all`, `document.querySelector("#article").innerText.includes(${JSON.stringify(last)})`);
		assert.equal(await holds(view, notice), false, `the ${name} says nothing of an arrival any more`);
		const moved = (await topOf(view)) - top;
		assert.ok(Math.abs(moved) <= 2, `in the ${name} what was read has moved by ${moved} px`);
	}

	// Of a page that is hardly there nothing can be said: it is asked again by itself.
	const bare = await page("kosong", `${head(title)}<body><main><h1>${title}</h1>${paragraph(0)}`, articleBody(title));
	await until(bare.live, "its headline is here", () => document.querySelector("h1") !== null);
	const popup = await driver.extensionPage(`popup.html?tab=${bare.tab}`);
	const waiting = await said(popup, "arrivingTitle");
	await until(popup, "it waits", `document.body.innerText.includes(${JSON.stringify(waiting)})`);
	bare.go();
	await until(popup, "the article is shown", `document.querySelector("#article")?.innerText.includes(${JSON.stringify(last)})`);
	assert.equal(await holds(popup, waiting), false);
};

const topOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.querySelector('[data-piece="4"]')?.getBoundingClientRect().top ?? Number.NaN);
