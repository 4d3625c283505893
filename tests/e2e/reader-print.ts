import { strict as assert } from "node:assert";
import { type Stage, until } from "./harness/stage.ts";

export const name = "print from the popup waits for the facts, and happens once";

/** Only here can a page of the extension be listened to before its script runs. */
export const only = "chromium";

declare global {
	interface Window {
		/** What was on the page each time it was to be printed. */
		printed?: string[];
	}
}

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const reader = await driver.extensionPage("welcome.html");
	await reader.evaluateOnNewDocument(() => {
		window.printed = [];
		window.print = () => window.printed?.push(document.getElementById("facts")?.innerText ?? "");
	});
	await reader.evaluate((tab) => location.assign(`reader.html?tab=${tab}&then=print`), await driver.tabId(page));
	const [facts] = await until(reader, "it is printed", () => (window.printed?.length ? window.printed : null));
	assert.match(facts ?? "", /Harun Pratama/);
	assert.doesNotMatch(await reader.evaluate(() => location.search), /then/);
	await reader.evaluate(() => location.reload());
	await until(reader, "the facts are there again", () => window.printed?.length === 0 && document.querySelector("#facts .fact") !== null);
	await new Promise((resolve) => setTimeout(resolve, 500));
	assert.deepEqual(await reader.evaluate(() => window.printed), [], "a reload prints nothing");
};
