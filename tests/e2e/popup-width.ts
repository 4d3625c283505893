import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { head, paragraph } from "./harness/news-page.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "the popup is as wide with a wide table, with code and on every tab";

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

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/tabel", wide);
	const popup = await driver.popup(await driver.visit("http://kampartrapost.com/tabel"));
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
};
