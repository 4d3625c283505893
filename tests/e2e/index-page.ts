import { strict as assert } from "node:assert";
import { allFixtures } from "./harness/pages.ts";
import { marks, press, type Stage, said, until } from "./harness/stage.ts";

export const name = "index pages of a named host stay as they are, and are read only when asked";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const indexes = (await allFixtures()).filter(({ article }) => !article);
	assert.ok(indexes.length >= 2, "there are index pages to look at");
	for (const { name: index } of indexes) {
		site.put(`http://kampartrapost.com/${index}`, await fixture(index));
		const page = await driver.visit(`http://kampartrapost.com/${index}`);
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		assert.deepEqual(await marks(page), [], index);
		assert.equal(await driver.badge(page), "");
		const popup = await driver.popup(page);
		const asks = await said(popup, "readAnyway");
		const title = await said(popup, "noArticleTitle");
		assert.ok(
			(await until(popup, "the popup says something", () => document.querySelector("main h1, main h2")?.textContent)).includes(title),
		);
		await press(popup, asks);
		await until(popup, "it is read all the same", () => document.getElementById("article") !== null);
		assert.deepEqual(await marks(page), [], `${index} after it was read`);
		await popup.close();
	}
};
