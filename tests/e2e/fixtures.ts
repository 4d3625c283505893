import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { allExpectations, folded } from "./harness/expectations.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "every article in tests/pages comes out whole and clean in the popup";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	for (const { name: page, stay, go } of (await allExpectations()).filter(({ article }) => article)) {
		site.put(`http://kampartrapost.com/${page}`, await fixture(page));
		const tab = await driver.visit(`http://kampartrapost.com/${page}`);
		const popup = await driver.popup(tab);
		const text = folded(await partText(popup, "article"));
		assert.deepEqual(
			{ lost: stay.filter((wanted) => !text.includes(folded(wanted))), kept: go.filter((unwanted) => text.includes(folded(unwanted))) },
			{ lost: [], kept: [] },
			page,
		);
		await popup.close();
		await tab.close();
	}
};
