import { readFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import type { BrowserName, Driver, Launch } from "../../../tools/drive/driver.ts";
import type { Site } from "../../../tools/drive/site.ts";

/** What a scenario gets: a running browser with the extension, and a web server that answers for every host. */
export interface Stage {
	readonly browser: BrowserName;
	readonly driver: Driver;
	readonly site: Site;
	/** Starts another browser of the same kind, set up as given. It is closed after the scenario. */
	another(launch: Pick<Launch, "managed">): Promise<Driver>;
	/** The markup of `tests/pages/<name>/page.html`. */
	fixture(name: string): Promise<string>;
}

/** One end-to-end test: what a file directly in `tests/e2e` exports. Runs in both browsers. */
export interface Scenario {
	readonly name: string;
	/** Only where a browser cannot do it at all: say why in a comment. */
	readonly only?: BrowserName;
	/** What is painted in which frame depends on how busy the machine is: runs when the other browser is done. */
	readonly alone?: true;
	/** Throws when what must hold does not. Starts without other tabs, with default settings and an empty site. */
	readonly run: (stage: Stage) => Promise<void>;
}

export const fixture = (name: string): Promise<string> => readFile(`tests/pages/${name}/page.html`, "utf8");

/**
 * Asks the page until the answer is true, a non-empty text or any other value that counts as yes. The function, or the text of an expression, runs in the page.
 * @param what completes the sentence `Waited in vain until …`
 */
export const until = async <Value>(
	page: Page,
	what: string,
	ask: string | (() => Value | Promise<Value>),
	milliseconds = 10_000,
): Promise<NonNullable<Value>> => {
	for (const end = Date.now() + milliseconds; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
		const value = await page.evaluate(ask).catch(() => undefined);
		if (value) return value as NonNullable<Value>; // `evaluate` hands back what `ask` returned.
		if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
	}
};

/** Waits until the badge of the page's tab says this: it is set after the marks, from another process. */
export const badgeBecomes = async (driver: Driver, page: Page, text: string, milliseconds = 5_000): Promise<void> => {
	for (const end = Date.now() + milliseconds; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
		const badge = await driver.badge(page);
		if (badge === text) return;
		if (Date.now() > end) throw new Error(`The badge says "${badge}", not "${text}".`);
	}
};

/** Hidden marks in the page: label and text of each, in document order. */
export const marks = (page: Page): Promise<{ label: string; text: string }[]> =>
	page.evaluate(() =>
		Array.from(document.querySelectorAll("[data-baca-saja]"), (element) => ({
			label: element.getAttribute("data-baca-saja") ?? "",
			text: element.textContent ?? "",
		})),
	);

/** What the extension says for a key of `_locales`, in the language of this browser. `popup`: any page of the extension. */
export const said = (popup: Page, key: string, ...substitutions: string[]): Promise<string> =>
	popup.evaluate((name, values) => (globalThis.browser ?? chrome).i18n.getMessage(name, values), key, substitutions);

/** Presses the button, link, tab or switch of this accessible name. */
export const press = (page: Page, name: string): Promise<void> => page.locator(`::-p-aria(${name})`).click();

/** How the document would be saved right now. */
export const serialised = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));
