import type { Browser, Page } from "puppeteer-core";

/** What a test asks of the extension's own interfaces, from a page of the extension kept open for it. */
export interface Desk {
	tabId(page: Page): Promise<number>;
	badge(page: Page): Promise<string>;
	/** Closes every other tab and empties the extension's storage. */
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
		reset: async (browser) => {
			for (const other of await browser.pages()) if (other !== page) await other.close();
			await page.evaluate(async () => {
				const { storage } = globalThis.browser ?? chrome;
				await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
			});
		},
	};
};
