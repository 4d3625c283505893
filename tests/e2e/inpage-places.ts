import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article } from "./harness/news-page.ts";
import { marks, type Stage, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name = "what is hidden in a grid or in a row leaves the article in its column";

const path = "/2026/11/jembatan-gantung-kampung-rawa";
const sidebar =
	'<div style="display: contents"><aside class="sidebar"><h3>Terpopuler</h3><ul><li><a href="/2026/11/pasar-malam-1">Pasar malam pindah ke lapangan</a></li></ul></aside></div>';
const row = "<table><tr><th>Iklan</th><td>Tidak ada</td></tr><tr><th>Panjang</th><td>40 meter</td></tr></table>";
const style = "<style>html { overflow-y: scroll } main { display: grid; grid-template-columns: [kiri] 200px [isi] 1fr }</style>";

/** Where the article and the cells of the table begin, and how wide they are. */
const places = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[...document.querySelectorAll("article, th, td")]
			.map((each) => each.getBoundingClientRect())
			.map(({ left, width }) => `${Math.round(left)} ${Math.round(width)}`)
			.join(", "),
	);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const markup = article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa")
		.replace("</head>", `${style}</head>`)
		.replace("<main>", `<main>${sidebar}`)
		.replace("</p>", `</p>${row}`);
	site.put(`http://kampartrapost.com${path}`, markup);
	const desk = await driver.extensionPage("options.html");
	await desk.evaluate(() => (globalThis.browser ?? chrome).storage.sync.set({ settings: { strictness: "everything" } }));
	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await until(page, "the sidebar is empty", () => document.querySelector(".sidebar ul")?.getClientRects().length === 0);
	await atRest();
	const clean = await places(page);
	await (await tabOf(driver, desk, page)).ask("clean", { on: false });
	assert.equal((await marks(page)).length, 0, "all is shown");
	assert.equal(clean, await places(page), "nothing moved aside");
};
