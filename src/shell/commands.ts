import { browser } from "./browser.ts";

export type Command = "toggle" | "reader";

/** Calls back when the reader presses one of our shortcuts. Firefox for Android has no shortcuts: the namespace is missing there. */
export const onCommand = (listener: (command: Command, tab: number) => void): void => {
	const commands = browser.commands as typeof browser.commands | undefined; // absent on Android
	commands?.onCommand.addListener(async (command, given) => {
		// Firefox gives the tab from version 126 on.
		const tab = given?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
		if (tab !== undefined && (command === "toggle" || command === "reader")) listener(command, tab);
	});
};
