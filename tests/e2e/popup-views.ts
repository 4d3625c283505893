import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, said, until } from "./harness/stage.ts";

export const name = "the popup shows the clean text, the facts and what was hidden, and its switch works on the page at once";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const markup = await fixture("wordpress-baca-juga-paragraphs");
	const timetable = "<p>Perahu pagi pukul 06.30<br>Perahu siang pukul 12.00</p>";
	site.put("http://kampartrapost.com/jembatan", markup.replace("<p>Kepala Desa Rawa", `${timetable}$&`));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const popup = await driver.popup(page);

	const text = await partText(popup, "article");
	assert.match(text, /Jembatan Gantung Kampung Rawa Dibuka Lagi/);
	assert.match(text, /Pengerjaannya menelan biaya Rp 1,4 miliar/);
	assert.match(text, /pukul 06.30\nPerahu siang/, "lines stay lines");
	assert.doesNotMatch(text, /baca juga|Sekolah terapung|Terpopuler/i);

	const facts = await partText(popup, "facts");
	assert.match(facts, /Harun Pratama/);
	assert.match(facts, /Kami sudah lupa rasanya berjalan kaki ke pasar/);

	const hidden = await partText(popup, "hidden");
	assert.match(hidden, /Warga Kampung Rawa bangun tanggul dari karung pasir/);

	await until(page, "promos are marked", () => document.querySelector("[data-baca-saja]") !== null);
	await popup.locator("input[type=radio][value=text]").click();
	await until(page, "the page is as it came", () => document.querySelector("[data-baca-saja]") === null);
	assert.equal(
		await popup.evaluate(() =>
			document.querySelector<HTMLInputElement>("input[type=radio][value=text]")?.closest("label")?.innerText.trim(),
		),
		await said(popup, "modeText"),
	);

	const again = await driver.visit("http://kampartrapost.com/jembatan");
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	assert.equal(await again.evaluate(() => document.querySelector("[data-baca-saja]")), null, "the choice outlives the page");

	// A rule of the reader's own goes with a press, in the page at once.
	const desk = await driver.extensionPage("options.html");
	await desk.evaluate(() =>
		(globalThis.browser ?? chrome).storage.sync.set({ "site:kampartrapost.com": { rules: [{ action: "hide", selector: "h1" }] } }),
	);
	await until(again, "the rule works", () => document.querySelector("h1[data-baca-saja]") !== null);
	const rules = await driver.extensionPage(`popup.html?tab=${await driver.tabId(again)}`);
	const remove = await said(rules, "removeRule", "h1");
	const selector = `.own-rules button[aria-label=${JSON.stringify(remove)}]`;
	await until(rules, "it is listed", `document.querySelector(${JSON.stringify(selector)}) !== null`);
	await rules.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), selector);
	await until(again, "it works no longer", () => document.querySelector("h1[data-baca-saja]") === null);
	await until(rules, "it is listed no longer", () => document.querySelector(".own-rules") === null);

	// What is always kept is let go at the same place.
	const keep = await said(rules, "keepHere");
	await rules.evaluate((words) => {
		const entry = [...document.querySelectorAll("#hidden .entry")].find(({ textContent }) => textContent?.includes("bangun tanggul"));
		[...(entry?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === words)?.click();
	}, keep);
	const listed = () =>
		[...document.querySelectorAll("#hidden .entry-preview")].some((line) => line.textContent?.includes("bangun tanggul"));
	await until(rules, "it is named among what is kept", () => document.querySelector(".own-rules")?.textContent?.includes("bangun tanggul"));
	assert.equal(await rules.evaluate(listed), false, "and not among what was set aside");
	await rules.evaluate(() => document.querySelector<HTMLElement>(".own-rules button")?.click());
	await until(rules, "it is set aside again", listed);
	await until(rules, "nothing is kept any more", () => document.querySelector(".own-rules") === null);
};
