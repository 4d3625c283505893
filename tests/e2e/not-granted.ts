import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, serialised } from "./harness/stage.ts";

export const name = "on a host that was not granted nothing runs until the click, and then the page is read but not changed";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const markup = await fixture("wordpress-baca-juga-paragraphs");
	site.put("http://belum-diizinkan.example/jembatan", markup);
	const page = await driver.visit("http://belum-diizinkan.example/jembatan");
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	const before = await serialised(page);
	assert.doesNotMatch(before, /data-baca-saja/);
	assert.equal(await driver.badge(page), "");

	await driver.activate(page);
	const popup = await driver.popup(page);
	assert.match(await partText(popup, "article"), /Kabarteluk\.example – Jembatan gantung/);
	assert.equal(await serialised(page), before);
};
