import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article, articleBody, index, paragraph, promos } from "./harness/news-page.ts";
import { type Stage, said, until } from "./harness/stage.ts";

export const name =
	"the reader tab and an open popup keep their article when the tab goes on to another, say so until it comes back, and tell what a reload changed";

const titles = ["Warga Memperbaiki Jembatan Gantung di Kampung Rawa", "Pasar Malam di Tepi Sungai Kembali Dibuka untuk Warga"] as const;
const address = "http://kampartrapost.com/2026/11/20/jembatan-gantung-kampung-rawa";

const inside = (title: string, extra: string): string =>
	(/<body>([\s\S]*)<\/body>/.exec(articleBody(title))?.[1] ?? "").replace('<div class="isi">', `<div class="isi">${extra}`);

/** As a single-page site does it: first the address, the text a moment later. */
const route = (page: Page, path: string, title: string, body: string): Promise<void> =>
	page.evaluate(
		async (where, named, markup) => {
			history.pushState(null, "", where);
			await new Promise((resolve) => setTimeout(resolve, 100));
			document.title = named;
			document.body.innerHTML = markup;
		},
		path,
		title,
		body,
	);

const heading = (view: Page): Promise<string | undefined> =>
	view.evaluate(() => document.querySelector<HTMLElement>("#article h1")?.innerText);
/** How many buttons of the list there are that act on the page and can be pressed. */
const pressable = `document.querySelectorAll("#hidden .entry-actions button:not([disabled])").length - document.querySelectorAll("#hidden .entry").length`;

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put(address, article(titles[0]));
	site.put("http://kampartrapost.com/", index());
	const page = await driver.visit(address);
	await until(page, "it is cleaned", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	const id = await driver.tabId(page);
	const views = [await driver.extensionPage(`reader.html?tab=${id}`), await driver.extensionPage(`popup.html?tab=${id}`)];
	for (const view of views) {
		await view.bringToFront();
		await until(view, "the list is there", `${pressable} > 0`);
	}
	const moved = await said(views[0] as Page, "pageMoved");
	const follows = async (isMoved: boolean): Promise<void> => {
		for (const view of views) {
			await view.bringToFront();
			await until(
				view,
				`it ${isMoved ? "says" : "no longer says"} that the tab moved on`,
				`(document.querySelector("#hidden .moved")?.textContent === ${JSON.stringify(moved)}) === ${isMoved}`,
			);
			await until(view, "its buttons follow", isMoved ? `${pressable} === 0` : `${pressable} > 0`);
			assert.equal(await heading(view), titles[0]);
		}
	};

	// What one view has the page show the other says too, and both that a reload has hidden it again.
	const say = async (key: "stateHideable" | "stateHidden"): Promise<void> => {
		const title = await said(views[0] as Page, key);
		for (const view of views) {
			await view.bringToFront();
			await until(view, `it says “${title}”`, `document.getElementById("hidden-page")?.textContent.startsWith(${JSON.stringify(title)})`);
		}
	};
	await views[1]?.evaluate(() => document.querySelector<HTMLButtonElement>("button.toggle")?.click());
	await say("stateHideable");
	await page.bringToFront();
	await page.reload();
	await say("stateHidden");

	await route(page, "/2026/11/21/pasar-malam-tepi-sungai-dibuka", titles[1], inside(titles[1], paragraph(20)));
	await follows(true);
	const [reader] = views as [Page];
	// Firefox's driver waits in vain for a page of the extension to be loaded again.
	await reader.evaluate(() => {
		document.body.className = "before";
		setTimeout(() => location.reload());
	});
	await until(reader, "it is loaded again", `!document.body.classList.contains("before")`);
	await until(reader, "a reload finds the text again", `document.querySelector("#article h1")?.innerText === ${JSON.stringify(titles[0])}`);
	await follows(true);

	await page.evaluate(() => history.back());
	await route(page, new URL(address).pathname, titles[0], inside(titles[0], promos[5] ?? ""));
	await follows(false);

	await page.goto(new URL("/", page.url()).href);
	await follows(true);

	await page.close();
	const closed = await said(reader, "pageClosed");
	await until(
		reader,
		"it says that the tab is closed",
		`document.querySelector("#hidden .moved")?.textContent === ${JSON.stringify(closed)}`,
	);
	await until(reader, "nothing can be asked of it", `${pressable} === 0`);
};
