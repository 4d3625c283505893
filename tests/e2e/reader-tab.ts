import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "the reader tab shows the text, the facts and what was hidden";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	assert.match(await partText(reader, "article"), /Jembatan gantung yang menghubungkan Kampung Rawa/);
	assert.match(await partText(reader, "facts"), /Harun Pratama/);
	assert.match(await partText(reader, "hidden"), /bangun tanggul dari karung pasir/);
	assert.match(await reader.title(), /Jembatan Gantung Kampung Rawa/);
};
