import { strict as assert } from "node:assert";
import { entryNames } from "../../src/model/reading/entry.ts";
import { article, promos } from "./harness/news-page.ts";
import { marks, type Stage, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name = "what the reader brings back, keeps or rules out holds on the page and on the site";

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa";
	site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
	const desk = await driver.extensionPage("options.html");
	const page = await driver.visit(address);
	await atRest();
	const all = (await marks(page)).length;
	const tab = await tabOf(driver, desk, page);

	const { reading } = await tab.ask("read", { scope: "articles" });
	assert.equal(reading.kind, "article");
	const hidden = reading.kind === "article" ? reading.hidden : [];
	const first = hidden.findIndex(({ inPage }) => inPage);
	const entry = entryNames(hidden)[first];
	assert.deepEqual((await tab.ask("reveal", { entry, show: true, always: false })).shown, [first]);
	assert.equal((await marks(page)).length, all - 1, "one is shown");
	assert.deepEqual((await tab.ask("reveal", { entry, show: false, always: false })).shown, []);
	assert.equal((await marks(page)).length, all, "and hidden again");

	// Down the page, what the reader reads stays where it is.
	await page.bringToFront();
	const place = (): Promise<number> => page.evaluate(() => document.getElementById("read")?.getBoundingClientRect().top ?? 0);
	await page.evaluate(() => {
		document.body.style.lineHeight = "4";
		window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
		// What the reader reads: the paragraph near the top of the window.
		const read = document.elementFromPoint(window.innerWidth / 2, window.innerHeight * 0.2)?.closest("p");
		if (read) read.id = "read";
	});
	const before = await place();
	await tab.ask("toggle", null);
	assert.ok(Math.abs((await place()) - before) < 2, `moved from ${before} to ${await place()}`);
	await tab.ask("toggle", null);
	assert.equal((await marks(page)).length, all);

	// A promo that comes above moves every other one down the list.
	await page.evaluate(
		(markup) => {
			const added = Object.assign(document.createElement("div"), { innerHTML: markup });
			document.querySelector(".isi p")?.before(added);
		},
		promos[5]?.replaceAll("8", "9"),
	);
	await atRest(2_500);
	const lost = await tab.ask("reveal", { entry: { label: "promo", text: "Baca juga: tiada", occurrence: 0 }, show: true, always: true });
	assert.equal((await marks(page)).length, all + 1, "what is no longer there is refused");
	assert.ok(lost.reading.kind === "article" && lost.reading.hidden.length > hidden.length, "and the list as it is now comes back");
	await tab.ask("reveal", { entry, show: true, always: true });
	assert.ok(!(await marks(page)).some(({ text }) => text.trim() === entry?.text), "the block that was pressed is shown");
	await page.reload();
	await atRest();
	assert.equal((await marks(page)).length, all - 1, "kept always");
	const again = await tab.ask("read", { scope: "articles" });
	const names = again.reading.kind === "article" ? again.reading.hidden : [];
	const box = entryNames(names).find(({ text }, at) => names[at]?.inPage && text.includes("\n"));
	assert.ok(box, "a box of several blocks is hidden");
	await tab.ask("reveal", { entry: box, show: true, always: true });
	await page.reload();
	await atRest();
	assert.equal((await marks(page)).length, all - 2, "and a box of several blocks");

	await desk.evaluate(() =>
		(globalThis.browser ?? chrome).storage.sync.set({
			"site:kampartrapost.com": {
				rules: [
					{ action: "hide", selector: "h1" },
					{ action: "keep", selector: ".kotak" },
				],
			},
		}),
	);
	await until(page, "the rule of one's own works at once", () => document.querySelector("h1[data-baca-saja]") !== null);
	await until(page, "what is to be kept is kept", () => document.querySelector(".kotak")?.closest("[data-baca-saja]") === null);

	await desk.evaluate(() => (globalThis.browser ?? chrome).storage.sync.set({ "site:kampartrapost.com": { mode: "off" } }));
	await until(page, "off is off", () => document.querySelector("[data-baca-saja]") === null);
	assert.equal((await tab.ask("read", { scope: "articles" })).mode, "off");

	await desk.evaluate(() =>
		(globalThis.browser ?? chrome).storage.sync.set({
			"site:kampartrapost.com": { exceptPaths: ["/2026/11/jembatan-gantung-kampung-rawa"] },
		}),
	);
	await atRest();
	assert.deepEqual(await marks(page), [], "an exception for this page");

	await desk.evaluate(() =>
		(globalThis.browser ?? chrome).storage.sync.set({ settings: { strictness: "promos" }, "site:kampartrapost.com": {} }),
	);
	await until(page, "promos only", () => document.querySelector("[data-baca-saja=promo]") !== null);
	assert.deepEqual([...new Set((await marks(page)).map(({ label }) => label))], ["promo"]);
	assert.ok(promos.length > 0);
};
