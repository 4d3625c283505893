import { strict as assert } from "node:assert";
import { article, paragraph } from "./harness/news-page.ts";
import { type Stage, serialised, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name =
	"where everything but the article is to go, the site's menu and footer go too, the article and its head stay, and all comes back";

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa";
	const menu = '<header class="situs"><a href="/">Kabar Teluk</a><nav><a href="/daerah">Daerah</a> <a href="/desa">Desa</a></nav></header>';
	const foot = `<footer>${paragraph(50)}<a href="/redaksi">Redaksi</a></footer>`;
	site.put(
		address,
		article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa")
			.replace("<main>", `${menu}<main>`)
			.replace("</h1>", '</h1><div class="tulis">Budi Luhur</div>')
			.replace("</main>", `</main>${foot}`),
	);
	const page = await driver.visit(address);
	await atRest();
	const before = await serialised(page);
	const desk = await driver.extensionPage("options.html");
	await until(desk, "the options are there", () => document.querySelector("[name=strictness]") !== null);
	await desk.evaluate(() => document.querySelector<HTMLInputElement>("[name=strictness][value=everything]")?.click());
	await page.bringToFront();
	const shows = (): string =>
		["header.situs", "footer", "h1", ".tulis", "main p"]
			.filter((each) => (document.querySelector(each)?.getClientRects().length ?? 0) > 0)
			.join(" ");
	await until(page, "menu and footer are gone", `(${shows})() === "h1 .tulis main p"`);
	const tab = await tabOf(driver, desk, page);
	const { reading } = await tab.ask("read", { scope: "articles" });
	assert.ok(reading.kind === "article" && reading.hidden.some(({ text }) => text.startsWith("Kabar Teluk")), "the menu is listed");
	await desk.evaluate(() => document.querySelector<HTMLInputElement>("[name=strictness][value=usual]")?.click());
	await until(page, "they are back", `(${shows})() === "header.situs footer h1 .tulis main p"`);
	await atRest();
	assert.equal(await serialised(page), before);
};
