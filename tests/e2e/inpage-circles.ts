import { strict as assert } from "node:assert";
import { articleBody, head } from "./harness/news-page.ts";
import { type Stage, said, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "a form whose fields are called like the ways through a page brings no page to a stop";

const title = "Warga Memperbaiki Jembatan Gantung";
const ways = ["parentElement", "nextElementSibling"];

const field = (way: string): string => `<input type="hidden" name="${way}" value="2">`;

/** The text in a form with this field at its end, which comes after the text has been looked at. */
const inForm = (way: string): string =>
	articleBody(title)
		.replace('<div class="isi">', '<form class="isi" method="post">')
		.replace("</div>\n</article>", `${field(way)}</form>\n</article>`);

export const run = async ({ browser, driver, site }: Stage): Promise<void> => {
	for (const way of ways) {
		const address = `http://kampartrapost.com/2026/11/jembatan-${way.toLowerCase()}`;
		site.put(address, head(title) + inForm(way));
		const page = await driver.visit(address);
		// Firefox shows content scripts the way itself.
		if (browser === "firefox") await until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
		else {
			await atRest();
			assert.equal(await page.evaluate(() => document.querySelectorAll("[data-baca-saja]").length), 0);
			const popup = await driver.popup(page);
			const title = await said(popup, "failedTitle");
			await until(popup, "it says that the page could not be read", `document.body.innerText.includes(${JSON.stringify(title)})`);
			await popup.close();
		}
		await page.close();
	}
};
