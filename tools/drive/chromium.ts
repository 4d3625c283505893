import { type Browser, launch, type Page } from "puppeteer-core";
import { openDesk } from "./desk.ts";
import type { Driver, Launch } from "./driver.ts";

const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Chromium as root refuses its sandbox. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Clicks the toolbar button of the extension over a tab, so that `activeTab` is granted as it is to a person. */
const clickToolbarButton = async (browser: Browser, extensionId: string, page: Page): Promise<void> => {
	const session = await browser.target().createCDPSession();
	const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab", exclude: false }] });
	const tab = targetInfos.findLast(({ url }) => url === page.url());
	if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
	await session.send("Extensions.triggerAction", { id: extensionId, targetId: tab.targetId });
	await session.detach();
};

export const startChromium = async ({ executablePath, port, extension, headless }: Launch): Promise<Driver> => {
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
	const desk = await openDesk(await extensionPage("manifest.json"));
	return {
		name: "chromium",
		visit: async (address, until = "load") => {
			const page = await browser.newPage();
			await page.goto(address, { waitUntil: until === "load" ? "load" : [] });
			return page;
		},
		popup: async (page) => {
			await page.bringToFront();
			const isPopup = (url: string) => url.startsWith(`chrome-extension://${extensionId}/popup.html`);
			const before = new Set(browser.targets());
			await clickToolbarButton(browser, extensionId, page);
			const target = await browser.waitForTarget((candidate) => isPopup(candidate.url()) && !before.has(candidate), { timeout: 10_000 });
			return target.asPage();
		},
		extensionPage,
		tabId: desk.tabId,
		badge: desk.badge,
		reset: () => desk.reset(browser),
		closed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
		close: () => browser.close(),
	};
};
