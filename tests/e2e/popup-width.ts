import { strict as assert } from "node:assert";
import type { Driver } from "../../tools/drive/driver.ts";
import { partText } from "../../tools/drive/parts.ts";
import { head, paragraph } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "the popup is as wide with a wide table, with code and on every tab, and wider only for larger letters";

/** Only here does the browser measure the popup: elsewhere it stands in a tab. */
export const only = "chromium";

const cells = (tag: "td" | "th", words: string): string =>
	`<tr>${Array.from({ length: 9 }, (_, column) => `<${tag}>${words} ${column + 1}</${tag}>`).join("")}</tr>`;

const wide = `${head("Tabel lebar")}<body><main><article><h1>Tabel lebar</h1>
${[0, 1, 2].map(paragraph).join("\n")}
<table>${cells("th", "Kelurahan-terdampak")}${cells("td", "Pengungsi")}</table>
<table><tr><td>Sumber</td><td>https://kampartrapost.com/${"data-pengungsi-".repeat(9)}</td></tr></table>
<pre>${"const panjang = 1; ".repeat(20)}</pre>
${[3, 4, 5].map(paragraph).join("\n")}
</article></main></body></html>`;

/** How large letters are that no page has a say in, in pixels: 16 unless the reader sets it in the browser. No extension can, so the types do not know it. */
const setLetters = async (driver: Driver, pixels: number): Promise<void> => {
	const settings = await driver.visit("chrome://settings/appearance");
	await settings.evaluate(async (size) => {
		const { settingsPrivate } = chrome as unknown as {
			readonly settingsPrivate: { setPref(name: string, value: number, page: string, done: (isSet: boolean) => void): void };
		};
		await new Promise((done) => settingsPrivate.setPref("webkit.webprefs.default_font_size", size, "", done));
	}, pixels);
	await settings.close();
};

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/tabel", wide);
	const page = await driver.visit("http://kampartrapost.com/tabel");
	const popup = await driver.popup(page);
	for (const part of ["article", "facts", "hidden", "article"] as const) {
		await partText(popup, part);
		await new Promise((resolve) => setTimeout(resolve, 300)); // The browser measures anew after it has painted.
		assert.equal(await popup.evaluate(() => innerWidth), 460, part);
	}
	const scrolls = await popup.evaluate(() => [...document.querySelectorAll(".table")].map((box) => box.scrollWidth > box.clientWidth));
	assert.ok(
		await popup.evaluate(() => [...document.querySelectorAll("pre")].every((box) => box.scrollWidth <= box.clientWidth)),
		"code wraps",
	);
	assert.deepEqual(scrolls, [true, false], "many columns scroll inside, a long address is broken in its cell");

	await popup.close();
	await setLetters(driver, 32);
	try {
		const large = await driver.popup(page);
		// The room may be there before the tabs are.
		await until(large, "the popup has its tabs", () => document.querySelector("[role=tab]") !== null);
		await until(large, "the popup has made room", () => innerWidth === 780);
		const ends = await large.evaluate(() =>
			Array.from(document.querySelectorAll("[role=tab]"), (tab) => tab.getBoundingClientRect().right),
		);
		assert.deepEqual([ends.length, ends.filter((end) => end > 780)], [3, []], "every tab is in sight");
	} finally {
		await setLetters(driver, 16);
	}
};
