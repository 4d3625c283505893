import { strict as assert } from "node:assert";
import { articleBody, head, promos } from "./harness/news-page.ts";
import { marks, type Stage, until } from "./harness/stage.ts";

export const name = "a text in a form whose fields are called like what elements are asked for is cleaned and read all the same";

const title = "Warga Memperbaiki Jembatan Gantung";

/** How many travel, which post it is, in which language: names of fields that forms have. Each hides the property of its form of that name. */
const fields = ["children", "id", "title", "lang", "name", "hidden", "style", "content", "text", "length", "action", "dir"];

/** The text in a form, as some servers wrap it. */
const inForm = (body: string): string => {
	const inputs = fields.map((field) => `<input type="hidden" name="${field}" value="2">`).join("");
	return body
		.replace('<div class="isi">', `<form class="isi" method="post">${inputs}`)
		.replace("</div>\n</article>", "</form>\n</article>");
};

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/jembatan";
	site.put(address, head(title) + inForm(articleBody(title)));
	const page = await driver.visit(address);
	await until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	assert.ok((await marks(page)).length >= promos.length);
	const popup = await driver.popup(page);
	const text = await until(popup, "the text is there", () => document.getElementById("article")?.innerText);
	assert.match(text, /catatan ke-1 [\s\S]*catatan ke-12 /);
	await popup.close();
};
