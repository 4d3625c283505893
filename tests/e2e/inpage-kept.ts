import { article } from "./harness/news-page.ts";
import { marks, type Stage, until } from "./harness/stage.ts";
import { tabOf } from "./harness/tab.ts";

export const name = "a copy that the page kept of itself while promos were hidden shows them where it comes back after they were shown";

declare global {
	interface Window {
		kept: Node;
	}
}

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa";
	site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
	const desk = await driver.extensionPage("options.html");
	const page = await driver.visit(address);
	await until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	// As sites do that show a page they had before at once, and load it only after that.
	await page.evaluate(() => {
		window.kept = document.body.cloneNode(true);
	});
	await (await tabOf(driver, desk, page)).ask("clean", { on: false });
	await page.evaluate(() => document.body.replaceWith(window.kept));
	if ((await marks(page)).length === 0) throw new Error("The copy carries no mark.");
	await until(page, "everything is shown", () => document.querySelector("[data-baca-saja]") === null);
};
