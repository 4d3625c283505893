import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { openDesk } from "./desk.ts";
import type { Driver, Launch } from "./driver.ts";
import { type FirefoxWindow, openFirefoxWindow } from "./firefox-window.ts";

/** Pinned, so that the extension's pages have an address known beforehand. Any UUID will do. */
const uuid = "b5c1a0de-5a7a-4b3c-8f00-ba5a5a1a0001";

/** Milliseconds until a page of the extension must be there. */
const patience = 15_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens an address in a new tab and returns as soon as its document is `loading` or `complete`. The page itself is asked, because
 * Firefox 153 never reports the end of a navigation to a page of an extension, and reports any other only when it has loaded.
 */
const begin = async (browser: Browser, address: string, state: "loading" | "complete"): Promise<Page> => {
	const page = await browser.newPage();
	page.goto(address, { timeout: patience }).catch(() => undefined);
	const arrived = () =>
		page.evaluate((url, loaded) => location.href === url && (!loaded || document.readyState === "complete"), address, state === "complete");
	for (const end = Date.now() + patience; !(await arrived().catch(() => false)); await pause(20))
		if (Date.now() > end) throw new Error(`Firefox does not open ${address}.`);
	return page;
};

/** Lays down what an administrator would, where Firefox looks for it: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests */
const manage = async (window: FirefoxWindow, addon: string, data: object): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), "baca-saja-managed-"));
	await mkdir(join(folder, "managed-storage"));
	const manifest = { name: addon, description: "Settings of whoever manages this browser", type: "storage", data };
	await writeFile(join(folder, "managed-storage", `${addon}.json`), JSON.stringify(manifest));
	await window.takeManagedFrom(folder);
	return folder;
};

export const startFirefox = async ({ executablePath, port, extension, headless, managed }: Launch): Promise<Driver> => {
	const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
		await readFile(join(extension, "manifest.json"), "utf8"),
	);
	const addon = manifest.browser_specific_settings.gecko.id;
	const browser = await launch({
		browser: "firefox",
		executablePath,
		headless,
		defaultViewport: null,
		args: ["--remote-allow-system-access", "--width=1280", "--height=900"], // Pages of extensions are refused without it.
		extraPrefsFirefox: {
			"network.dns.forceResolve": "127.0.0.1",
			"network.dns.disableIPv6": true,
			"extensions.webextensions.uuids": JSON.stringify({ [addon]: uuid }),
			"extensions.webextOptionalPermissionPrompts": false, // Nobody is there to say yes.
			"datareporting.policy.dataSubmissionEnabled": false,
		},
	});
	const prepare = async () => {
		const shown = await openFirefoxWindow(browser, addon);
		const kept = managed && (await manage(shown, addon, managed));
		await browser.installExtension(extension);
		return [shown, kept] as const;
	};
	const [window, folder] = await prepare().catch(async (error: unknown) => {
		await browser.close(); // Else its process would keep ours from ending.
		throw error;
	});
	const extensionPage = (path: string) => begin(browser, `moz-extension://${uuid}/${path}`, "complete");
	const desk = await openDesk(await extensionPage("manifest.json"));
	const withPort = (address: string): string => {
		const url = new URL(address);
		url.port = String(port);
		return url.href;
	};
	let withheld = false;
	const siteAccess = async (on: boolean): Promise<void> => {
		withheld = !on;
		await window.permit(await desk.named(), on);
	};
	return {
		name: "firefox",
		visit: async (address, until = "load") => {
			if (until === "begin") return begin(browser, withPort(address), "loading");
			if (!/^https?:/.test(address)) return begin(browser, address, "complete");
			const page = await browser.newPage();
			await page.goto(withPort(address));
			return page;
		},
		popup: async (page) => extensionPage(`popup.html?tab=${await desk.tabId(page)}`),
		activate: async (page) => {
			await page.bringToFront();
			await window.pressButton();
			await window.closePopup();
		},
		shortcut: async (page, command) => {
			await page.bringToFront();
			await window.pressKeys(await desk.keys(command));
		},
		menu: async (page, selector, entry) => {
			await page.bringToFront();
			await page.locator(selector).click({ button: "right" });
			await window.choose(entry);
		},
		hasPopup: window.hasPopup,
		agree: async () => undefined, // The preference above says yes to everything.
		siteAccess,
		extensionPage,
		tabId: desk.tabId,
		badge: desk.badge,
		reset: async () => {
			await window.closePopup();
			if (withheld) await siteAccess(true);
			await desk.reset(browser);
		},
		closed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
		close: async () => {
			await browser.close();
			if (folder) await rm(folder, { recursive: true });
		},
	};
};
