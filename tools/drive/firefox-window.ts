import type { Browser } from "puppeteer-core";
import * as inside from "./inside-firefox.ts";

/** The window around the pages: its toolbar, its menus, its keyboard. */
export interface FirefoxWindow {
	/** Presses the toolbar button. Resolves when the popup is open. */
	pressButton(): Promise<void>;
	/** Is the popup open now? */
	hasPopup(): Promise<boolean>;
	closePopup(): Promise<void>;
	/** Presses keys as they would come from the keyboard, so that the browser's own shortcuts see them: `Alt+Shift+C`. */
	pressKeys(keys: string): Promise<void>;
	/** Chooses an entry of the extension in the page's menu, which must be open. */
	choose(item: string): Promise<void>;
	/** Takes match patterns from the extension, as the browser's page of extensions does, or gives them. */
	permit(origins: readonly string[], on: boolean): Promise<void>;
	/** Where the browser looks for what an administrator set for extensions: `FOLDER/managed-storage/ID.json`. Before the extension is installed. */
	takeManagedFrom(folder: string): Promise<void>;
}

/** What puppeteer keeps to itself: the connection its own commands go over. */
interface Connected {
	readonly connection: {
		send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
	};
}

interface Context {
	readonly context: string;
	readonly url: string;
}
type Evaluated =
	| { readonly type: "success"; readonly result: { readonly value?: unknown } }
	| { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

/** Firefox must have been started with `--remote-allow-system-access`. */
export const openFirefoxWindow = async (browser: Browser, addon: string): Promise<FirefoxWindow> => {
	const { connection } = browser as unknown as Connected;
	const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
	const { contexts } = result as { readonly contexts: readonly Context[] }; // as WebDriver BiDi defines it
	const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
	if (window === undefined) throw new Error("Firefox does not show its window to the driver. The tests need a newer one: 153 does.");
	const run = async <Given, Value>(work: (given: Given, until: inside.Until) => Value | Promise<Value>, given: Given): Promise<Value> => {
		const answer = await connection.send("script.callFunction", {
			functionDeclaration: `async (given) => (${work.toString()})(JSON.parse(given), ${inside.waitUntil.toString()})`,
			arguments: [{ type: "string", value: JSON.stringify(given) }],
			target: { context: window.context },
			awaitPromise: true,
		});
		const evaluated = answer.result as Evaluated; // as WebDriver BiDi defines it
		if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text);
		return evaluated.result.value as Value; // what `work` returned
	};
	return {
		pressButton: () => run(inside.pressButton, addon),
		hasPopup: () => run(inside.hasPopup, null),
		closePopup: () => run(inside.closePopup, null),
		pressKeys: (keys) => run(inside.pressKeys, keys.split("+")),
		choose: (item) => run(inside.choose, item),
		permit: (origins, on) => run(inside.permit, { addon, origins, on }),
		takeManagedFrom: (folder) => run(inside.takeManagedFrom, folder),
	};
};
