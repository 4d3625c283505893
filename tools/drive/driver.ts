import type { Page } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";

/** One running browser with the built extension in it. Every host name leads to the `Site` it was started with. */
export interface Driver {
	readonly name: BrowserName;
	/** Opens an address (without a port) in a new tab and waits until it has loaded (the usual), or only until its document has begun. */
	visit(address: string, until?: "load" | "begin"): Promise<Page>;
	/** Opens the popup over a tab: in Chromium by a click on the toolbar button, in Firefox, where nothing can click it, as `popup.html?tab=ID`. */
	popup(page: Page): Promise<Page>;
	/** Presses the toolbar button over a tab for real and puts the popup away again: what is left of it is `activeTab`. */
	activate(page: Page): Promise<void>;
	/**
	 * Uses a shortcut of the extension over a tab. Firefox: real keys. Chromium without a screen hands keys to the page alone, so there the
	 * background hears the event that the keys would have sent, and `activeTab` is not granted.
	 */
	shortcut(page: Page, command: "toggle" | "reader"): Promise<void>;
	/**
	 * Right-clicks an element for real and chooses an entry of the extension in the page's menu. Firefox: in the menu itself. Chromium without
	 * a screen shows no menu, so there the background hears the event that the entry would have sent, and `activeTab` is not granted.
	 */
	menu(page: Page, selector: string, entry: "hide" | "why"): Promise<void>;
	/** Is the popup that belongs to the toolbar button open? */
	hasPopup(): Promise<boolean>;
	/** Says yes beforehand to a match pattern the extension will ask for: nobody is there to press the browser's own button. */
	agree(pattern: string): Promise<void>;
	/** Takes the hosts the manifest names away from the extension, or gives them back, as on the browser's own page of extensions. */
	siteAccess(on: boolean): Promise<void>;
	/** Opens a page of the extension in a tab: `options.html`, `reader.html?tab=3`. */
	extensionPage(path: string): Promise<Page>;
	/** The number of the tab as the extension sees it. */
	tabId(page: Page): Promise<number>;
	/** The text on the toolbar button over this tab. */
	badge(page: Page): Promise<string>;
	/** Closes all tabs, forgets what the extension stored and takes back what it was granted. */
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
	/** What whoever manages this browser set for the extension, by its key in `storage.managed`. */
	readonly managed?: Readonly<Record<string, unknown>>;
}
