import type { Browser, Page } from "puppeteer-core";

/** What a test asks of the extension's own interfaces, from a page of the extension kept open for it. */
export interface Desk {
	tabId(page: Page): Promise<number>;
	badge(page: Page): Promise<string>;
	/** The keys of a shortcut, as the browser writes them: `Alt+Shift+C`. */
	keys(command: string): Promise<string>;
	/** Match patterns the manifest asks for. */
	named(): Promise<readonly string[]>;
	/** Closes every other tab, empties the extension's storage and gives back every permission that was granted later. */
	reset(browser: Browser): Promise<void>;
}

/** Milliseconds after which no welcome page is to be expected any more. */
const welcoming = 5_000;

/** The welcome page opens by itself after the install: before it has, it could come to the front in the midst of a test. */
const waitForWelcome = async (page: Page): Promise<void> => {
	const isThere = () =>
		page.evaluate(async () => {
			const { runtime, tabs } = globalThis.browser ?? chrome;
			return (await tabs.query({ url: runtime.getURL("welcome.html") })).length > 0;
		});
	for (const end = Date.now() + welcoming; Date.now() < end && !(await isThere()); )
		await new Promise((resolve) => setTimeout(resolve, 50));
};

/** `page` shows any file of the extension. Its functions run there, so they use nothing from around them. */
export const openDesk = async (page: Page): Promise<Desk> => {
	await waitForWelcome(page);
	const tabId = async (other: Page): Promise<number> => {
		await other.bringToFront();
		const id = await page.evaluate(async () => {
			const [tab] = await (globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true });
			return tab?.id;
		});
		if (id === undefined) throw new Error(`The extension sees no tab for ${other.url()}.`);
		return id;
	};
	return {
		tabId,
		badge: async (other) => {
			const id = await tabId(other);
			return page.evaluate((tab) => (globalThis.browser ?? chrome).action.getBadgeText({ tabId: tab }), id);
		},
		keys: (command) =>
			page.evaluate(
				async (name) => (await (globalThis.browser ?? chrome).commands.getAll()).find((each) => each.name === name)?.shortcut ?? "",
				command,
			),
		named: () => page.evaluate(() => (globalThis.browser ?? chrome).runtime.getManifest().host_permissions ?? []),
		reset: async (browser) => {
			for (const other of await browser.pages()) if (other !== page) await other.close();
			await page.evaluate(async () => {
				const { permissions, runtime, storage } = globalThis.browser ?? chrome;
				const named = runtime.getManifest().host_permissions ?? [];
				const origins = ((await permissions.getAll()).origins ?? []).filter((origin: string) => !named.includes(origin));
				await Promise.all([
					storage.sync.clear(),
					storage.local.clear(),
					storage.session.clear(),
					...(origins.length > 0 ? [permissions.remove({ origins })] : []),
				]);
			});
		},
	};
};
