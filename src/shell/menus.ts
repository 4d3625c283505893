import { browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";
import { say } from "./say.ts";

/** Our entries in the menu of a page. */
export type MenuItem = "hide" | "why";

/** Firefox for Android has no menus: the namespace is missing there. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus as typeof browser.contextMenus | undefined; // absent on Android

/** Puts our entries into the page's menu. Once after install and update: they outlive the background. */
export const makeMenus = (): Promise<void> => inTurn(make, "menus");

const make = async (): Promise<void> => {
	const here = menus();
	if (!here) return;
	await here.removeAll();
	const documentUrlPatterns = ["*://*/*"];
	here.create({
		id: "hide" satisfies MenuItem,
		title: say("menuHide"),
		contexts: ["page", "link", "image", "selection"],
		documentUrlPatterns,
	});
	here.create({ id: "why" satisfies MenuItem, title: say("menuWhy"), contexts: ["page"], documentUrlPatterns });
};

/** Calls back when one of our entries is chosen on a page. */
export const onMenu = (listener: (item: MenuItem, tab: number) => void): void => {
	menus()?.onClicked.addListener(({ menuItemId }, tab) => {
		if (tab?.id !== undefined && (menuItemId === "hide" || menuItemId === "why")) listener(menuItemId, tab.id);
	});
};
