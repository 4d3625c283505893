import type { Browser, Page } from "puppeteer-core";

/** What a test asks of the extension's own interfaces, from a page of the extension kept open for it. */
export interface Desk {
	tabId(page: Page): Promise<number>;
	badge(page: Page): Promise<string>;
	/** Closes every other tab and empties the extension's storage. */
	reset(browser: Browser): Promise<void>;
}

/** `page` shows any file of the extension. Its functions run there, so they use nothing from around them. */
export const openDesk = async (page: Page): Promise<Desk> => {
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
		reset: async (browser) => {
			for (const other of await browser.pages()) if (other !== page) await other.close();
			await page.evaluate(async () => {
				const { storage } = globalThis.browser ?? chrome;
				await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
			});
		},
	};
};
