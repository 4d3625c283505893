import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { article, articleBody, index } from "./harness/news-page.ts";
import { marks, type Stage } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "going from article to index to article keeps the right state, without a new document and through the history too";

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";
const other = "Pasar Malam di Tepi Sungai Kembali Dibuka untuk Warga";
const inside = (markup: string): string => /<body>([\s\S]*)<\/body>/.exec(markup)?.[1] ?? "";

/** As a single-page site does it: a new address, the same document, another body. */
const route = (page: Page, path: string, headline: string, body: string): Promise<void> =>
	page.evaluate(
		(where, named, markup) => {
			history.pushState(null, "", where);
			document.title = named;
			document.body.innerHTML = markup;
		},
		path,
		headline,
		body,
	);

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const address = "http://kampartrapost.com/2026/11/20/jembatan-gantung-kampung-rawa";
	site.put(address, article(title));
	site.put("http://kampartrapost.com/", index());
	const page = await driver.visit(address);
	await atRest();
	const hidden = (await marks(page)).length;
	assert.ok(hidden >= 6);

	await route(page, "/", "Kampar Trapos", inside(index()));
	await atRest(1_500);
	assert.deepEqual(await marks(page), [], "an index after an article, the head left as it was");
	assert.equal(await driver.badge(page), "");

	await route(page, "/2026/11/21/pasar-malam-tepi-sungai-dibuka", other, inside(articleBody(other)));
	await atRest(2_500);
	assert.equal((await marks(page)).length, hidden, "an article after an index");

	const again = await driver.visit(address);
	await atRest();
	await again.goto(new URL("/", again.url()).href);
	await atRest();
	assert.deepEqual(await marks(again), []);
	assert.equal(await driver.badge(again), "");
	await again.goBack();
	await atRest(1_200);
	assert.equal((await marks(again)).length, hidden, "back");
	assert.notEqual(await driver.badge(again), "", "the badge is back");
	await again.goForward();
	await atRest();
	assert.deepEqual(await marks(again), [], "forward");
};
