import { cp, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { startChromium } from "./drive/chromium.ts";
import { newsHost, otherHost } from "./drive/hosts.ts";
import { type Part, turnTo } from "./drive/parts.ts";
import { startSite } from "./drive/site.ts";

const path = "/2026/11/pasar-terapung.html";

/** Milliseconds until a page has come to rest: fonts drawn, transitions over. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1_200));

const colours = (page: Page, scheme: "light" | "dark"): Promise<void> =>
	page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);

/** The extension with its Indonesian words alone: Debian's Chromium speaks English and would choose the English ones. */
const inIndonesian = async (): Promise<string> => {
	const copy = resolve(".cache", "photographed");
	await rm(copy, { recursive: true, force: true });
	await cp(resolve("dist", "chromium"), copy, { recursive: true });
	await rm(join(copy, "_locales", "en"), { recursive: true });
	return copy;
};

/**
 * Pictures of the sample page and of every page of the extension, in Indonesian, by name.
 * @param executablePath of a Chromium
 */
export const photograph = async (executablePath: string): Promise<Record<string, Uint8Array>> => {
	const site = await startSite();
	for (const host of [newsHost, otherHost]) {
		site.put(`http://${host}${path}`, await readFile("samples/pasar-terapung.html", "utf8"));
		const drawing = await readFile("samples/pasar-terapung.svg");
		site.put(`http://${host}/2026/11/pasar-terapung.svg`, { body: drawing, type: "image/svg+xml" });
	}
	const driver = await startChromium({ executablePath, port: site.port, extension: await inIndonesian(), headless: true });
	const pictures: Record<string, Uint8Array> = {};
	const take = async (name: string, page: Page, viewport: { width: number; height: number }): Promise<void> => {
		await page.setViewport({ ...viewport, deviceScaleFactor: 2 });
		await rest();
		pictures[name] = await page.screenshot();
	};
	try {
		const paper = { width: 1000, height: 1900 };
		await take("page-before", await driver.visit(`http://${otherHost}${path}`), paper);
		const page = await driver.visit(`http://${newsHost}${path}`);
		await take("page-after", page, paper);

		// In a tab, because the toolbar's own popup takes no size from here. The page is the same.
		const popup = await driver.extensionPage(`popup.html?tab=${await driver.tabId(page)}`);
		for (const scheme of ["light", "dark"] as const) {
			await colours(popup, scheme);
			for (const [part, name] of [
				["article", "text"],
				["facts", "facts"],
				["hidden", "hidden"],
			] as const satisfies readonly (readonly [Part, string])[]) {
				await turnTo(popup, part);
				// Past the key sentences, and into the first reasons: what no other picture shows.
				await popup.evaluate(() => {
					document.getElementById("facts-who")?.scrollIntoView();
					for (const entry of Array.from(document.querySelectorAll<HTMLDetailsElement>("#hidden details")).slice(0, 1)) entry.open = true;
				});
				await take(scheme === "light" ? `popup-${name}` : `popup-${name}-dark`, popup, { width: 460, height: 600 });
			}
		}
		await popup.close();

		const screen = { width: 1280, height: 900 };
		const reader = await driver.extensionPage(`reader.html?tab=${await driver.tabId(page)}`);
		await turnTo(reader, "facts");
		for (const [name, address] of [
			["options", "options.html"],
			["welcome", "welcome.html"],
		] as const)
			await take(name, await driver.extensionPage(address), screen);
		await reader.bringToFront();
		await take("reader", reader, screen);
		await colours(reader, "dark");
		await take("reader-dark", reader, screen);
	} finally {
		await driver.close();
		await site.close();
	}
	return pictures;
};
