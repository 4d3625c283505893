import { browser } from "./browser.ts";

/** The browser's id of the tab the reader is looking at. */
export const activeTab = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** Calls back when a tab was loaded or led elsewhere, as far as the browser tells. */
export const onTabChanged = (tab: number, listener: () => void): void =>
	browser.tabs.onUpdated.addListener((changed, { status, url }) => {
		if (changed === tab && (status === "complete" || url !== undefined)) listener();
	});

/** The address of a tab: undefined where we may not see it, null where the tab is gone. */
export const addressOf = async (tab: number): Promise<string | undefined | null> => {
	try {
		return (await browser.tabs.get(tab)).url;
	} catch {
		return null;
	}
};
