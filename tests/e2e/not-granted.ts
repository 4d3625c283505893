import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, said, serialised, until } from "./harness/stage.ts";

export const name = "on a host that was not granted nothing runs until the click, and then the page is read but not changed";

export const run = async ({ browser, driver, site, fixture }: Stage): Promise<void> => {
	const markup = await fixture("wordpress-baca-juga-paragraphs");
	site.put("http://belum-diizinkan.example/jembatan", markup);
	const page = await driver.visit("http://belum-diizinkan.example/jembatan");
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	const before = await serialised(page);
	assert.doesNotMatch(before, /data-baca-saja/);
	assert.equal(await driver.badge(page), "");

	const popup = await driver.popup(page);
	if (browser === "firefox") {
		// `popup.html?tab=ID` is no click, so there is no activeTab: what is left is to say so.
		const sentence = await said(popup, "unreadableWeb");
		assert.ok((await until(popup, "the popup says something", () => document.querySelector("main")?.innerText)).includes(sentence));
		return;
	}
	assert.match(await partText(popup, "article"), /Kabarteluk\.example – Jembatan gantung/);
	assert.equal(await serialised(page), before);
};
