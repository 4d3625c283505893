/**
 * What is done inside Firefox's own window, where its toolbar and menus are. These functions go there as text (`firefox-window.ts` hands them
 * over), so they use nothing from around them but what Firefox has there.
 */

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

/** Waits until something is so, or for five seconds: whether it came to be is for the caller to see. */
export type Until = (isSo: () => boolean) => Promise<void>;

/** The `until` that each of them is given. */
export const waitUntil: Until = async (isSo) => {
	for (const end = Date.now() + 5_000; !isSo() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Is the popup open now? */
export const hasPopup = (): boolean => document.querySelector(".webextension-popup-browser") !== null;

/** Presses the toolbar button of an extension. Resolves when its popup is open. */
export const pressButton = async (addon: string, until: Until): Promise<void> => {
	const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs") as unknown as {
		ExtensionParent: {
			GlobalManager: { getExtension(id: string): object };
			apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } } };
		};
	};
	const extension = ExtensionParent.GlobalManager.getExtension(addon);
	await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis.window);
	await until(() => document.querySelector(".webextension-popup-browser") !== null);
};

/** Puts the popup away. Resolves when it is gone. */
export const closePopup = async (_: null, until: Until): Promise<void> => {
	const popup = () => document.querySelector(".webextension-popup-browser");
	popup()?.closest<Opening>("panel")?.hidePopup();
	await until(() => popup() === null);
};

/** Presses keys together, as `["Alt", "Shift", "C"]`, and lets them go. */
export const pressKeys = (names: readonly string[]): void => {
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
};

/** Chooses the entry of the page's menu, which must be open, whose id ends like this. Resolves when the menu is closed. */
export const choose = async (ending: string, until: Until): Promise<void> => {
	const menu = document.getElementById("contentAreaContextMenu") as Opening | null;
	const entry = () => menu?.querySelector<HTMLElement>(`menuitem[id$="-menuitem-_${ending}"]`);
	await until(() => Boolean(entry()));
	const chosen = entry();
	if (!menu || !chosen) throw new Error("The page's menu has no such entry.");
	const above = chosen.closest<Opening>("menu");
	above?.openMenu(true);
	await until(() => above === null || chosen.closest<Opening>("menupopup")?.state === "open");
	menu.activateItem(chosen);
	// Firefox 153 acts and closes its menu later, on a busy machine by a tenth of a second.
	await until(() => menu.state === "closed");
};

/** Takes match patterns from an extension, or gives them. */
export const permit = async (given: {
	readonly addon: string;
	readonly origins: readonly string[];
	readonly on: boolean;
}): Promise<void> => {
	const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs") as unknown as {
		ExtensionPermissions: Record<"add" | "remove", (id: string, permissions: object, extension: object) => Promise<void>>;
	};
	const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs") as unknown as {
		ExtensionParent: { GlobalManager: { getExtension(id: string): object } };
	};
	const permissions = { permissions: [], origins: given.origins, data_collection: [] };
	const extension = ExtensionParent.GlobalManager.getExtension(given.addon);
	await ExtensionPermissions[given.on ? "add" : "remove"](given.addon, permissions, extension);
};

/** Has the browser look in a folder for what an administrator set for extensions. */
export const takeManagedFrom = (folder: string): void => {
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
	files.Services.dirsvc.set("XREUserNativeManifests", new LocalFile(folder));
};
