import { type Stage, until } from "./harness/stage.ts";

export const name = "what is switched in the options holds at once in open tabs";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	await until(page, "three promos are marked", () => document.querySelectorAll("[data-baca-saja=promo]").length === 3);

	const options = await driver.extensionPage("options.html");
	const flip = async (name: string): Promise<void> => {
		const box = `input[type=checkbox][name="${name}"]`;
		await options.waitForSelector(box);
		// Found and pressed in one step: the form is built anew when open pages have answered, and a press on an old box is lost.
		await options.$eval(box, (input) => (input as HTMLInputElement).click());
	};
	await flip("promo");
	await until(page, "the promos are back", () => document.querySelector("[data-baca-saja=promo]") === null);
	await flip("promo");
	await until(page, "the promos are hidden again", () => document.querySelectorAll("[data-baca-saja=promo]").length === 3);
	await flip("enabled");
	await until(page, "nothing is hidden", () => document.querySelector("[data-baca-saja]") === null);
};
