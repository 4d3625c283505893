import { strict as assert } from "node:assert";
import { partText } from "../../tools/drive/parts.ts";
import { article, paragraph } from "./harness/news-page.ts";
import { type Stage, said, until } from "./harness/stage.ts";

export const name = "a rule of the reader's own that would hide the article itself is not followed, which the popup says; the others are";

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const comments = `<section class="komentar">${Array.from({ length: 20 }, (_, at) => `<div><b>Rania</b>${paragraph(at)}</div>`).join("")}</section>`;
	const markup = article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa").replace("</main>", `${comments}</main>`);
	site.put("http://kampartrapost.com/jembatan", markup);
	const desk = await driver.extensionPage("options.html");
	const selectors = [".isi", ".komentar", ".isi > p", "div", ".isi p:first-child"];
	await desk.evaluate(
		(all) =>
			(globalThis.browser ?? chrome).storage.sync.set({
				"site:kampartrapost.com": { rules: all.map((selector) => ({ action: "hide", selector })) },
			}),
		selectors,
	);
	const page = await driver.visit("http://kampartrapost.com/jembatan");
	const seen = () => [...document.querySelectorAll<HTMLElement>(".isi > p")].filter((each) => each.offsetHeight > 0).length;
	await until(page, "the comments are hidden", () => document.querySelector<HTMLElement>(".komentar")?.offsetHeight === 0);
	await until(page, "the text is in sight, but for its first line and the promos", `(${seen})() === 11`);

	const popup = await driver.extensionPage(`popup.html?tab=${await driver.tabId(page)}`);
	const text = await partText(popup, "article");
	assert.match(text, /catatan ke-12/);
	assert.doesNotMatch(text, /catatan ke-1 dari/);
	const words = await said(popup, "ruleTooMuch");
	await until(popup, "the rules are listed", () => document.querySelector(".own-rules li") !== null);
	const refused = await popup.evaluate(
		(sentence) =>
			[...document.querySelectorAll(".own-rules li")]
				.filter(({ textContent }) => textContent?.includes(sentence))
				.map((each) => each.querySelector("code")?.textContent),
		words,
	);
	assert.deepEqual(refused, [".isi", ".isi > p", "div"]);
};
