import { type Browser, launch, type Page, type WebWorker } from "puppeteer-core";
import { chromiumPages } from "./chromium-pages.ts";
import { openDesk } from "./desk.ts";
import type { Driver, Launch } from "./driver.ts";

const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Chromium as root refuses its sandbox. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** What the browser's own part of an event does, which nothing can do without a screen: calls the listeners. The types do not know it. */
interface Dispatching {
	dispatch(...values: unknown[]): void;
}

/** Clicks the toolbar button of the extension over a tab, so that `activeTab` is granted as it is to a person. */
const clickToolbarButton = async (browser: Browser, extensionId: string, page: Page): Promise<void> => {
	const session = await browser.target().createCDPSession();
	const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab", exclude: false }] });
	const tab = targetInfos.findLast(({ url }) => url === page.url());
	if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
	await session.send("Extensions.triggerAction", { id: extensionId, targetId: tab.targetId });
	await session.detach();
};

export const startChromium = async ({ executablePath, port, extension, headless, managed }: Launch): Promise<Driver> => {
	const browser = await launch({
		executablePath,
		headless,
		pipe: true, // Loading an extension by its path is allowed over a pipe only.
		enableExtensions: [extension],
		defaultViewport: null,
		args: [
			...quiet,
			...asRoot,
			...(headless ? ["--disable-gpu", "--window-size=1280,900", "--screen-info={1600x1200}"] : []),
			`--host-resolver-rules=MAP * 127.0.0.1:${port}`,
		],
	});
	const worker = await browser.waitForTarget(
		(target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension:"),
	);
	const extensionId = new URL(worker.url()).host;
	const extensionPage = async (path: string): Promise<Page> => {
		const page = await browser.newPage();
		await page.goto(`chrome-extension://${extensionId}/${path}`);
		return page;
	};
	const pages = chromiumPages(browser, extensionId);
	if (managed) await pages.manage(managed);
	const deskPage = await extensionPage("manifest.json");
	const desk = await openDesk(deskPage);
	const isPopup = (url: string) => url.startsWith(`chrome-extension://${extensionId}/popup.html`);
	const openPopup = async (page: Page): Promise<Page> => {
		await page.bringToFront();
		const before = new Set(browser.targets());
		await clickToolbarButton(browser, extensionId, page);
		const target = await browser.waitForTarget((candidate) => isPopup(candidate.url()) && !before.has(candidate), { timeout: 10_000 });
		return target.asPage();
	};
	/** The background, awake: a message to nobody starts it where it has ended. */
	const background = async (): Promise<WebWorker> => {
		await deskPage.evaluate(() => chrome.runtime.sendMessage({ type: "wake" }).catch(() => undefined));
		const target = await browser.waitForTarget((each) => each.type() === "service_worker" && new URL(each.url()).host === extensionId);
		const found = await target.worker();
		if (!found) throw new Error("The background does not answer.");
		return found;
	};
	let withheld = false;
	const siteAccess = async (on: boolean): Promise<void> => {
		withheld = !on;
		await pages.siteAccess(on);
	};
	return {
		name: "chromium",
		visit: async (address, until = "load") => {
			const page = await browser.newPage();
			await page.goto(address, { waitUntil: until === "load" ? "load" : [] });
			return page;
		},
		popup: openPopup,
		activate: async (page) => (await openPopup(page)).close(),
		shortcut: async (page, command) => {
			const id = await desk.tabId(page);
			await (await background()).evaluate(
				async (name, tab) => {
					const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching };
					onCommand.dispatch(name, await chrome.tabs.get(tab));
				},
				command,
				id,
			);
		},
		menu: async (page, selector, entry) => {
			const id = await desk.tabId(page);
			await page.locator(selector).click({ button: "right" });
			await (await background()).evaluate(
				async (menuItemId, tab) => {
					const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatching };
					onClicked.dispatch({ menuItemId, editable: false }, await chrome.tabs.get(tab));
				},
				entry,
				id,
			);
		},
		hasPopup: async () => browser.targets().some((target) => isPopup(target.url())),
		agree: pages.agree,
		siteAccess,
		extensionPage,
		tabId: desk.tabId,
		badge: desk.badge,
		reset: async () => {
			if (withheld) await siteAccess(true);
			await desk.reset(browser);
		},
		closed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
		close: () => browser.close(),
	};
};
