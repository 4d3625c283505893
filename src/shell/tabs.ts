import { browser } from "./browser.ts";

/** The browser's id of the tab the reader is looking at. */
export const activeTab = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** Calls back when a tab was loaded or led elsewhere, as far as the browser tells. */
export const onTabChanged = (tab: number, listener: () => void): void =>
	browser.tabs.onUpdated.addListener((changed, { status, url }) => {
		if (changed === tab && (status === "complete" || url !== undefined)) listener();
	});

/** Calls back when a tab was closed. */
export const onTabClosed = (tab: number, listener: () => void): void =>
	browser.tabs.onRemoved.addListener((removed) => {
		if (removed === tab) listener();
	});

/** Brings a tab to the front, with its window where there are windows. False where the tab is gone. */
export const showTab = async (tab: number): Promise<boolean> => {
	const windows: typeof browser.windows | undefined = browser.windows; // absent in Firefox for Android
	try {
		const { windowId } = await browser.tabs.update(tab, { active: true });
		// The window we are in has the focus, as the reader has just pressed something there.
		if (windowId !== undefined && windows && (await windows.getCurrent()).id !== windowId)
			await windows.update(windowId, { focused: true });
		return true;
	} catch {
		return false;
	}
};

/** The address of a tab: undefined where we may not see it, null where the tab is gone. */
export const tabAddress = async (tab: number): Promise<string | undefined | null> => {
	try {
		return (await browser.tabs.get(tab)).url;
	} catch {
		return null;
	}
};

/** Brings a tab to the front or, where it is gone or has left for another host, opens a new one at this address. */
export const showPage = async (tab: number, address: string): Promise<void> => {
	const there = await tabAddress(tab);
	// Without a permission for where it went to, the browser says no address.
	const isThere = typeof there === "string" && new URL(there).host === new URL(address).host;
	if (!isThere || !(await showTab(tab))) await browser.tabs.create({ url: address });
};
