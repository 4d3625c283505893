import { strict as assert } from "node:assert";
import { article, paragraph, promos } from "./harness/news-page.ts";
import { marks, type Stage } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "the promos of a next article, which an endless page adds, are hidden and stay hidden, its prose is not";

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa";
	site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
	const page = await driver.visit(address);
	await atRest(1_000);
	const before = (await marks(page)).length;
	const next = `<h1>Pasar Malam di Tepi Sungai Kembali Dibuka</h1>${Array.from({ length: 12 }, (_, number) => paragraph(number + 30) + (number % 4 === 3 ? (promos[(number - 3) / 4] ?? "") : "")).join("")}`;
	await page.evaluate((markup) => {
		const added = document.createElement("article");
		added.innerHTML = markup;
		document.querySelector("main")?.append(added);
	}, next);
	assert.equal((await marks(page)).length, before + 3, "before the next frame");
	await atRest(6_000);
	const hidden = await marks(page);
	assert.equal(hidden.length, before + 3, "after the full pass");
	assert.deepEqual(
		hidden.filter(({ text }) => text.length > 200),
		[],
	);
};
