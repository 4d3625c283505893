import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { allFixtures, folded } from "./harness/pages.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "every article in tests/pages comes out whole and clean in the popup, with its facts";

const host = "kampartrapost.com";

/** The page as it would be on our host: a link to its own site must stay one. */
const moved = (markup: string, url: URL): string => markup.replaceAll(`//${url.host}`, `//${host}`);

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const found: Record<string, readonly string[]> = {};
	for (const { name: page, url, kept, gone, quotes } of (await allFixtures()).filter(({ article }) => article)) {
		const address = `http://${host}${new URL(url).pathname}`;
		site.put(address, moved(await fixture(page), new URL(url)));
		const tab = await driver.visit(address);
		const popup = await driver.popup(tab);
		const text = folded(await partText(popup, "article"));
		const facts = quotes.length === 0 ? "" : folded(await partText(popup, "facts"));
		found[page] = [
			...kept.filter((wanted) => !text.includes(folded(wanted))).map((wanted) => `lost: ${wanted}`),
			...gone.filter((unwanted) => text.includes(folded(unwanted.text))).map((unwanted) => `kept: ${unwanted.text}`),
			...(quotes.length > 0 && !quotes.some(({ words }) => facts.includes(folded(words))) ? ["no quotation among the facts"] : []),
		];
		await popup.close();
		await tab.close();
	}
	assert.deepEqual(
		Object.entries(found).filter(([, faults]) => faults.length > 0),
		[],
	);
};
