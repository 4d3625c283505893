import { browser } from "./browser.ts";

/** Our own pages in tabs. */

/**
 * Can this tab have no reader tab? Chromium shows no page of an extension in a private window as long as one background serves all windows
 * (`incognito: spanning`, Chromium 156): it would open among the others, with the headline in their history.
 */
export const isReaderBarred = async (tab: number): Promise<boolean> => {
	if (isFirefox()) return false;
	try {
		return (await browser.tabs.get(tab)).incognito;
	} catch {
		return false; // The tab is gone.
	}
};

const showPopup = async (options?: { readonly windowId: number }): Promise<boolean> => {
	try {
		await browser.action.openPopup(options);
		return true;
	} catch {
		return false;
	}
};

/** Opens the reader tab of a tab, beside it; where it can have none the popup, which says so. */
export const openReader = async (tab: number): Promise<void> => {
	const { index, windowId } = await browser.tabs.get(tab);
	if (await isReaderBarred(tab)) {
		await showPopup(windowId === undefined ? undefined : { windowId });
		return;
	}
	await browser.tabs.create({
		url: browser.runtime.getURL(`reader.html?tab=${tab}`),
		index: index + 1,
		openerTabId: tab,
		...(windowId !== undefined && { windowId }),
	});
};

/** Opens the popup, where the browser lets us (Chrome 127, Firefox desktop); else the reader tab, which shows the same. */
export const openPopup = async (tab: number): Promise<void> => {
	if (!(await showPopup())) await openReader(tab);
};

/** Opens the welcome page once, after install. */
export const welcomeOnInstall = (): void =>
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
	});

/** Calls back after install, update and start of the browser: what must be set up once. `amid`: pages may be open that none of ours is in. */
export const onFresh = (listener: (amid: boolean) => void): void => {
	browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === "install" || reason === "update"));
	browser.runtime.onStartup.addListener(() => listener(false));
};

/** Does this run in Firefox? The address of our own pages tells. */
export const isFirefox = (): boolean => browser.runtime.getURL("").startsWith("moz-extension:");
