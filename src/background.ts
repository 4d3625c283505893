import { showCount } from "./shell/badge.ts";
import { onCommand } from "./shell/commands.ts";
import { askInjecting, injectReader } from "./shell/inject.ts";
import { makeMenus, onMenu } from "./shell/menus.ts";
import { onFresh, openPopup, openReader, welcomeOnInstall } from "./shell/pages.ts";
import { onGranted } from "./shell/permissions.ts";
import { register, tellTabs } from "./shell/register.ts";
import { serve } from "./shell/serve.ts";
import { addToWeek } from "./shell/statistics.ts";
import { readSettings } from "./shell/storage.ts";

// The browser may end this script at any time and start it again for an event: every listener is set at the top level, nothing is remembered.

welcomeOnInstall();
onFresh((amid) => {
	// The copies of the content script in open pages ended with the extension before.
	void register().then(() => (amid ? tellTabs() : undefined));
	void makeMenus();
});
onGranted(() => {
	void register().then(tellTabs);
});

serve("content script", {
	hiddenCount: async ({ count, added }, { tab, url, incognito }) => {
		if (tab === undefined) return;
		await showCount(tab, count);
		// What is read in a private window leaves no trace.
		if (added > 0 && !incognito && (await readSettings()).value.statistics) await addToWeek(new URL(url).hostname, added, new Date());
	},
	loadReader: async (_, { tab }) => {
		if (tab !== undefined) await injectReader(tab);
	},
});

onCommand((command, tab) => {
	if (command === "reader") void askInjecting(tab, "read", { scope: "articles" }).then(() => openReader(tab));
	else void askInjecting(tab, "toggle", null);
});

onMenu((item, tab) => {
	if (item === "why") void openPopup(tab);
	else void askInjecting(tab, "pick", { action: "hide", here: true });
});
