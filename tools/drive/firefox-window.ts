import type { Browser } from "puppeteer-core";

/** What we use of Firefox's own objects, which are there in its window alone. */
declare const ChromeUtils: { importESModule(address: string): Record<string, never> };
declare const Cc: Record<string, { createInstance(kind: unknown): KeySender }>;
declare const Ci: { nsITextInputProcessor: unknown };
interface KeySender {
	beginInputTransactionForTests(window: Window): boolean;
	keydown(event: KeyboardEvent): void;
	keyup(event: KeyboardEvent): void;
}
/** An element of the browser's window that opens. */
interface Opening extends HTMLElement {
	readonly state: string;
	hidePopup(): void;
	activateItem(item: Element): void;
	openMenu(open: boolean): void;
}

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

/** Firefox must have been started with `--remote-allow-system-access`. The functions run in its window, so they use nothing from around them. */
export const openFirefoxWindow = async (browser: Browser, addon: string): Promise<FirefoxWindow> => {
	const { connection } = browser as unknown as Connected;
	const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
	const { contexts } = result as { readonly contexts: readonly Context[] }; // as WebDriver BiDi defines it
	const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
	if (window === undefined) throw new Error("Firefox does not show its window to the driver. The tests need a newer one: 153 does.");
	const run = async <Given, Value>(work: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value> => {
		const answer = await connection.send("script.callFunction", {
			functionDeclaration: `async (given) => (${work.toString()})(JSON.parse(given))`,
			arguments: [{ type: "string", value: JSON.stringify(given) }],
			target: { context: window.context },
			awaitPromise: true,
		});
		const evaluated = answer.result as Evaluated; // as WebDriver BiDi defines it
		if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text);
		return evaluated.result.value as Value; // what `work` returned
	};
	return {
		pressButton: () =>
			run(async (id) => {
				const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs") as unknown as {
					ExtensionParent: {
						GlobalManager: { getExtension(id: string): object };
						apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } } };
					};
				};
				const extension = ExtensionParent.GlobalManager.getExtension(id);
				await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis.window);
				const isOpen = () => document.querySelector(".webextension-popup-browser") !== null;
				for (const end = Date.now() + 5_000; !isOpen() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
			}, addon),
		hasPopup: () => run(() => document.querySelector(".webextension-popup-browser") !== null, null),
		closePopup: () =>
			run(async () => {
				const popup = () => document.querySelector(".webextension-popup-browser");
				popup()?.closest<Opening>("panel")?.hidePopup();
				for (const end = Date.now() + 5_000; popup() !== null && Date.now() < end; )
					await new Promise((resolve) => setTimeout(resolve, 20));
			}, null),
		pressKeys: (keys) =>
			run((names) => {
				const sender = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
				if (!sender?.beginInputTransactionForTests(globalThis.window)) throw new Error("Firefox takes no keys.");
				const codes: Record<string, string> = { Alt: "AltLeft", Shift: "ShiftLeft", Ctrl: "ControlLeft" };
				const events = names.map(
					(name) =>
						new KeyboardEvent("", {
							key: name === "Ctrl" ? "Control" : name,
							code: codes[name] ?? `Key${name}`,
							keyCode: { Shift: 16, Ctrl: 17, Alt: 18 }[name] ?? name.charCodeAt(0),
						}),
				);
				for (const event of events) sender.keydown(event);
				for (const event of events.toReversed()) sender.keyup(event);
			}, keys.split("+")),
		choose: (item) =>
			run(async (ending) => {
				const menu = document.getElementById("contentAreaContextMenu") as Opening | null;
				const entry = () => menu?.querySelector<HTMLElement>(`menuitem[id$="-menuitem-_${ending}"]`);
				for (const end = Date.now() + 5_000; !entry() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
				const chosen = entry();
				if (!menu || !chosen) throw new Error("The page's menu has no such entry.");
				const above = chosen.closest<Opening>("menu");
				above?.openMenu(true);
				for (const end = Date.now() + 5_000; above && chosen.closest<Opening>("menupopup")?.state !== "open" && Date.now() < end; )
					await new Promise((resolve) => setTimeout(resolve, 20));
				menu.activateItem(chosen);
				// Firefox 153 acts and closes its menu later, on a busy machine by a tenth of a second.
				for (const end = Date.now() + 5_000; menu.state !== "closed" && Date.now() < end; )
					await new Promise((resolve) => setTimeout(resolve, 20));
			}, item),
		permit: (origins, on) =>
			run(
				async (given) => {
					const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs") as unknown as {
						ExtensionPermissions: Record<"add" | "remove", (id: string, permissions: object, extension: object) => Promise<void>>;
					};
					const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs") as unknown as {
						ExtensionParent: { GlobalManager: { getExtension(id: string): object } };
					};
					const permissions = { permissions: [], origins: given.origins, data_collection: [] };
					const extension = ExtensionParent.GlobalManager.getExtension(given.addon);
					await ExtensionPermissions[given.on ? "add" : "remove"](given.addon, permissions, extension);
				},
				{ addon, origins, on },
			),
		takeManagedFrom: (folder) =>
			run((path) => {
				const files = globalThis as unknown as {
					Services: { dirsvc: { undefine(name: string): void; set(name: string, file: object): void } };
					Components: { Constructor(name: string, kind: string, first: string): new (path: string) => object };
				};
				const LocalFile = files.Components.Constructor("@mozilla.org/file/local;1", "nsIFile", "initWithPath");
				try {
					files.Services.dirsvc.undefine("XREUserNativeManifests");
				} catch {
					// Nobody has asked for it yet.
				}
				files.Services.dirsvc.set("XREUserNativeManifests", new LocalFile(path));
			}, folder),
	};
};
