import type { Page } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";

/** One running browser with the built extension in it. Every host name leads to the `Site` it was started with. */
export interface Driver {
	readonly name: BrowserName;
	/** Opens an address (without a port) in a new tab and waits until it has loaded (the usual), or only until its document has begun. */
	visit(address: string, until?: "load" | "begin"): Promise<Page>;
	/** Opens the popup over a tab: in Chromium by a click on the toolbar button, in Firefox, where nothing can click it, as `popup.html?tab=ID`. */
	popup(page: Page): Promise<Page>;
	/** Opens a page of the extension in a tab: `options.html`, `reader.html?tab=3`. */
	extensionPage(path: string): Promise<Page>;
	/** The number of the tab as the extension sees it. */
	tabId(page: Page): Promise<number>;
	/** The text on the toolbar button over this tab. */
	badge(page: Page): Promise<string>;
	/** Closes all tabs and forgets what the extension stored. */
	reset(): Promise<void>;
	/** Resolves when the browser has ended, closed by `close` or by a person. */
	closed(): Promise<void>;
	close(): Promise<void>;
}

export interface Launch {
	/** Path of the browser. */
	readonly executablePath: string;
	/** Port of the `Site`. */
	readonly port: number;
	/** The built extension, absolute. */
	readonly extension: string;
	readonly headless: boolean;
}
