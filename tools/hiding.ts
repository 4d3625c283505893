import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { marks, serialised } from "../tests/e2e/harness/stage.ts";
import { tabOf } from "../tests/e2e/harness/tab.ts";
import { startChromium } from "./drive/chromium.ts";
import { newsHost, otherHost } from "./drive/hosts.ts";
import { startSite } from "./drive/site.ts";

/** A saved page. */
export interface SavedPage {
	readonly id: string;
	readonly markup: string;
	/** The host it comes from: its links count as the site's own. */
	readonly host: string;
}

/** What clean-up did to a page. */
export interface Hiding {
	readonly id: string;
	/** Label and text of what was hidden, in document order. */
	readonly hidden: readonly { readonly label: string; readonly text: string }[];
	/** Was the document the same but for our attribute while it was cleaned, and the very same after everything was shown? */
	readonly isExact: boolean;
}

/** Milliseconds, once it is parsed, until nothing more is expected to happen to a page without scripts. */
const rest = 900;

const withoutMarks = (document: string): string => document.replace(/ data-baca-saja="[a-z]+"/g, "");

/** Scripts act at random and by the clock; refreshes and policies would keep us from looking. What machines are told stays. */
const still = (markup: string): string =>
	markup
		.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, "")
		.replace(/<meta[^>]+http-equiv=["']?(?:refresh|content-security)[^>]*>/gi, "");

/** Links of the page's own site lead to ours. */
const at = (host: string, markup: string): string =>
	["https:", "http:", ""].reduce((moved, scheme) => moved.replaceAll(`${scheme}//${host}`, `http://${newsHost}`), markup);

/**
 * Shows saved pages on a host that is not granted and on one we clean, and compares the documents.
 * @param executablePath of Chromium
 * @param tell is told of each page as it is done, or why it could not be
 */
export const measureHiding = async (
	executablePath: string,
	pages: readonly SavedPage[],
	tell: (hiding: Hiding | { readonly id: string; readonly error: string }) => void,
): Promise<void> => {
	const site = await startSite();
	const driver = await startChromium({ executablePath, port: site.port, extension: resolve("dist/chromium"), headless: true });
	const desk = await driver.extensionPage("options.html");
	const settled = async (host: string, number: number): Promise<Page> => {
		const page = await driver.visit(`http://${host}/2026/11/berita-panjang-dari-kota-${number}`, "begin");
		await page.waitForFunction(() => document.readyState !== "loading");
		await new Promise((done) => setTimeout(done, rest));
		return page;
	};
	for (const [number, { id, markup, host }] of pages.entries()) {
		try {
			for (const each of [newsHost, otherHost])
				site.put(`http://${each}/2026/11/berita-panjang-dari-kota-${number}`, at(host, still(markup)));
			const untouched = await settled(otherHost, number);
			const original = await serialised(untouched);
			await untouched.close();
			const cleaned = await settled(newsHost, number);
			const hidden = await marks(cleaned);
			const isOnlyMarked = withoutMarks(await serialised(cleaned)) === original;
			await (await tabOf(driver, desk, cleaned)).ask("clean", { on: false });
			tell({ id, hidden, isExact: isOnlyMarked && (await serialised(cleaned)) === original });
			await cleaned.close();
		} catch (error) {
			tell({ id, error: error instanceof Error ? error.message : String(error) });
		}
	}
	await driver.close();
	await site.close();
};
