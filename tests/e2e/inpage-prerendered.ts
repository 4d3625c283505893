import { strict as assert } from "node:assert";
import { article, index, promos } from "./harness/news-page.ts";
import type { Stage } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name =
	"an article that the browser prepared behind a front page is clean in the first frame that shows it, and counted only then";

export const alone = true;

/** Firefox 153 prepares no page. */
export const only = "chromium";

const host = "http://kampartrapost.com";
const path = "/2026/11/jembatan";

/** The page tells its server how much is hidden in it: a driver sees no page that was prepared (puppeteer 24.43). */
const tell = (when: string, count: string): string => `fetch("/tell?${when}=" + ${count})`;
const hidden = 'document.querySelectorAll("[data-baca-saja]").length';
const telling = `addEventListener("load", () => setTimeout(() => ${tell("loaded", "1")}, 500));
let early = 0;
new MutationObserver(() => { if (document.hidden) early = Math.max(early, ${hidden}); }).observe(document, { subtree: true, childList: true, attributes: true });
document.addEventListener("prerenderingchange", () => {
	${tell("prepared", "early")};
	requestAnimationFrame(() => ${tell("shown", hidden)});
});`;

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const told = async (when: string): Promise<number> => {
		const start = `${host}/tell?${when}=`;
		for (let patience = 50; patience > 0; patience--, await atRest(200)) {
			const found = site.requests.find((address) => address.startsWith(start));
			if (found !== undefined) return Number(found.slice(start.length));
		}
		throw new Error(`The page did not tell how it stands when it is ${when}.`);
	};
	const rules = `<script type="speculationrules">{"prerender":[{"urls":["${path}"],"eagerness":"immediate"}]}</script>`;
	site.put(`${host}/`, index().replace("</body>", `<a id="go" href="${path}">Jembatan</a>${rules}</body>`));
	site.put(`${host}${path}`, article("Warga Memperbaiki Jembatan Gantung", telling));
	const front = await driver.visit(`${host}/`);
	const tab = await driver.tabId(front);
	await told("loaded");
	assert.equal(await driver.badge(front), "");
	// The page that asks goes away with its answer.
	await front.evaluate(() => document.querySelector<HTMLAnchorElement>("#go")?.click()).catch(() => undefined);
	assert.equal(await told("prepared"), 0, "what nobody sees is left alone");
	assert.ok((await told("shown")) >= promos.length);
	const desk = await driver.extensionPage("manifest.json");
	assert.notEqual(await desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab), "");
};
