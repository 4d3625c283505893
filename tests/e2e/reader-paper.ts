import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { head, paragraph } from "./harness/news-page.ts";
import type { Stage } from "./harness/stage.ts";

export const name = "paper holds every fact, no caption without its picture, and no colour of the theme";

/** Only here can a page be looked at as it would be printed. */
export const only = "chromium";

const names = ["Bagas Pranoto", "Rania Wuri", "Harun Pratama", "Dewi Lestari", "Agus Salim", "Ratna Wulandari", "Hendra Saputra"];

const crowd = `${head("Rapat desa")}<body><main><article><h1>Rapat desa</h1>
<figure><img src="/rapat.jpg" width="700" height="400" alt="Balai desa"><figcaption>Warga di balai desa, Jumat malam.</figcaption></figure>
${names.map((who, number) => `${paragraph(number)}<p>“Jembatan harus selesai tahun ini,” kata ${who} dalam rapat di balai desa.</p>`).join("\n")}
</article></main></body></html>`;

export const run = async ({ driver, site }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/rapat", crowd);
	const page = await driver.visit("http://kampartrapost.com/rapat");
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	assert.match(await partText(reader, "article"), /Warga di balai desa, Jumat malam/);
	assert.match(await partText(reader, "facts"), /more|lagi/);
	await reader.evaluate(() => document.querySelector<HTMLInputElement>("[name=theme][value=sepia]")?.click());
	await reader.emulateMediaType("print");
	const facts = await partText(reader, "facts");
	for (const who of names) assert.match(facts, new RegExp(who));
	assert.doesNotMatch(facts, /\d (?:more|lagi)/);
	assert.doesNotMatch(await partText(reader, "article"), /Warga di balai desa, Jumat malam/);
	const colours = () =>
		reader.evaluate(() =>
			["--accent", "--line", "--sunken", "--paper"].map((token) => getComputedStyle(document.body).getPropertyValue(token)),
		);
	const sepia = await colours();
	await reader.evaluate(() => document.querySelector<HTMLInputElement>("[name=theme][value=light]")?.click());
	assert.deepEqual(sepia, await colours());
};
