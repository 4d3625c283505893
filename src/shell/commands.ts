import { browser } from "./browser.ts";
import { activeTab } from "./tabs.ts";

/** What our keyboard shortcuts do, by their names in the manifest. */
export type Command = "toggle" | "reader";

/** Undefined in Firefox for Android, which has no shortcuts: the namespace is missing there. */
const commands = (): typeof browser.commands | undefined => browser.commands;

/** Our shortcuts as the browser has them now: what each does, and its keys as the browser writes them, empty where the reader took them away. */
export const readShortcuts = async (): Promise<readonly { readonly description: string; readonly keys: string }[]> => {
	const all = (await commands()?.getAll()) ?? [];
	return all.flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? "" }] : []));
};

/** Opens the browser's own page on which shortcuts are changed. Firefox has a call for it, Chromium an address, which Edge and others know too. */
export const openShortcuts = async (): Promise<void> => {
	if (commands()?.openShortcutSettings) await browser.commands.openShortcutSettings();
	else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
};

/** Calls back when the reader presses one of our shortcuts. */
export const onCommand = (listener: (command: Command, tab: number) => void): void => {
	commands()?.onCommand.addListener(async (command, given) => {
		// Firefox gives the tab from version 126 on.
		const tab = given?.id ?? (await activeTab());
		if (tab !== undefined && (command === "toggle" || command === "reader")) listener(command, tab);
	});
};
