import { strict as assert } from "node:assert";
import { slowly } from "../../tools/drive/site.ts";
import { article, paragraph, promos } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";
import { atRest, tabOf } from "./harness/tab.ts";

export const name =
	"what a page sees of changes in itself is the same with us and without us, but for our one attribute, and it has no errors of ours";

declare global {
	interface Window {
		noticed: string[];
	}
}

/**
 * Runs first in the page: notes every change of it, of every kind, and every error. Only the words the parser adds to a text it has begun are
 * left out: they depend on the pieces in which the page arrives.
 */
const notary = `
	window.noticed = []; window.faults = [];
	addEventListener("error", (event) => window.faults.push(String(event.message)));
	addEventListener("unhandledrejection", (event) => window.faults.push(String(event.reason)));
	let arriving = true;
	const note = (records) => {
		for (const { type, target, attributeName, addedNodes, removedNodes } of records)
			if (!arriving || type !== "characterData")
				window.noticed.push([type, target.nodeName, attributeName, addedNodes.length, removedNodes.length].join(" "));
	};
	const observer = new MutationObserver(note);
	observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
	addEventListener("DOMContentLoaded", () => { note(observer.takeRecords()); arriving = false; });
`;

const path = "/2026/11/jembatan-gantung-kampung-rawa";
const ours = / data-baca-saja /;

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const desk = await driver.extensionPage("options.html");
	/** Loads the page, lets it do what pages do, and gives what it noticed. */
	const noticed = async (
		host: string,
		pieceLength: number,
		amid: (page: Awaited<ReturnType<typeof driver.visit>>) => Promise<void>,
	): Promise<string[]> => {
		const markup = article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa", notary);
		site.put(`http://${host}${path}`, { body: slowly(markup, pieceLength, 30) });
		const page = await driver.visit(`http://${host}${path}`);
		const complaints: string[] = [];
		page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
		await atRest();
		await page.evaluate(
			(boxes) => {
				for (const markup of boxes) {
					const box = document.createElement("div");
					box.innerHTML = markup;
					document.querySelector(".isi")?.append(box);
				}
				document.querySelector("h1")?.setAttribute("class", "besar");
				const text = document.querySelector(".isi p")?.firstChild;
				if (text) text.nodeValue += " Dan seterusnya.";
			},
			[...promos, paragraph(20)],
		);
		await atRest(1_500);
		await amid(page);
		await page.bringToFront();
		assert.deepEqual(await page.evaluate(() => window.faults), []);
		assert.deepEqual(complaints, []);
		const changes = await page.evaluate(() => window.noticed);
		await page.close();
		return changes;
	};

	const alone = await noticed("belum-diizinkan.example", 2_000, async () => undefined);
	const withUs = await noticed("kampartrapost.com", 700, async (page) => {
		const { ask } = await tabOf(driver, desk, page);
		await ask("clean", { on: false });
		await until(page, "everything is shown", () => document.querySelector("[data-baca-saja]") === null);
		await ask("clean", { on: true });
		await until(page, "it is hidden again", () => document.querySelectorAll("[data-baca-saja]").length >= 12);
	});
	for (const kind of ["childList ", "characterData ", "attributes H1 class "])
		assert.ok(
			alone.some((change) => change.startsWith(kind)),
			`The observer sees ${kind}where we are not.`,
		);
	assert.deepEqual(
		alone.filter((change) => ours.test(change)),
		[],
	);
	assert.ok(withUs.filter((change) => ours.test(change)).length >= 12, "the observer sees our mark");
	assert.deepEqual(withUs.filter((change) => !ours.test(change)).sort(), alone.sort(), "every other change is the page's own");
};
