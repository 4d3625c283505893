import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { type Stage, said, until } from "./harness/stage.ts";

export const name = "the reader tab shows the text, the facts and what was hidden, and leads to where that stands in its tab";

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	site.put("http://kampartrapost.com/jembatan", await fixture("wordpress-baca-juga-paragraphs"));
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
	assert.match(await partText(reader, "article"), /Jembatan gantung yang menghubungkan Kampung Rawa/);
	assert.match(await partText(reader, "facts"), /Harun Pratama/);
	assert.match(await partText(reader, "hidden"), /bangun tanggul dari karung pasir/);
	assert.match(await reader.title(), /Jembatan Gantung Kampung Rawa/);

	await reader.bringToFront();
	const locate = await said(reader, "locate");
	const press = (): Promise<void> =>
		reader.evaluate((words) => {
			const entry = [...document.querySelectorAll("#hidden details")].find(({ textContent }) =>
				textContent?.includes("tanggul dari karung"),
			);
			[...(entry?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === words)?.click();
		}, locate);
	await press();
	await until(page, "the tab comes to the front", () => document.visibilityState === "visible");
	const lines = (): boolean =>
		document
			.getAnimations()
			.some(({ effect }) => (effect as KeyframeEffect).getKeyframes().some(({ boxShadow }) => boxShadow !== undefined));
	await until(page, "a line shows where the hidden block stands", lines);
	await until(page, "it goes again", () => document.getAnimations().length === 0);

	const requests = () => site.requests.filter((address) => address === "http://kampartrapost.com/jembatan").length;
	const asked = requests();
	const toPage = async (): Promise<void> => {
		await reader.bringToFront();
		await reader.evaluate(() => document.querySelector<HTMLElement>(".to-page")?.click());
	};
	await toPage();
	await until(page, "the way to the original page leads to its tab", () => document.visibilityState === "visible");
	assert.equal(requests(), asked, "where it is, it is not fetched again");

	await page.close();
	await toPage();
	for (const end = Date.now() + 5_000; requests() === asked; await new Promise((resolve) => setTimeout(resolve, 50)))
		assert.ok(Date.now() < end, "where its tab is closed, it is opened anew");
	const closed = await said(reader, "pageClosed");
	await until(reader, "it says that the tab is closed", `document.querySelector(".toast")?.textContent === ${JSON.stringify(closed)}`);
};
