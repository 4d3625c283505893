import { isLeft, type SiteMode } from "../model/site/settings.ts";
import type { TabState } from "../shell/messages.ts";
import type { StoredSettings, StoredSite } from "../shell/storage.ts";
import type { SiteBarState } from "../ui/popup/site-bar.ts";
import type { SiteToolsState } from "../ui/popup/site-tools.ts";
import { hiddenCount, hideableCount } from "../ui/words/hidden-count.ts";
import { hasText } from "./tab-reading.ts";

/** What the reader chose, for all sites and for the one in a tab. */
export interface Stored {
	readonly settings: StoredSettings;
	readonly site: StoredSite;
}

/** What the popup's last row shows of a tab. `granted`: may clean-up work on its site without a click? `wished`: what the reader wants done there. */
export const barStateOf = (tab: TabState, { settings, site }: Stored, granted: boolean, wished: SiteMode): SiteBarState => {
	// Of a page without a text everything would go.
	const hidden = hasText(tab) ? tab.reading.hidden : [];
	return {
		...tab,
		granted,
		managed: site.managed,
		revoked: !granted && tab.mode === "text" && wished === "clean",
		left: isLeft(site.value, tab.path),
		hideable: hideableCount(hidden, tab.shown, tab.inSight),
		hiddenNow: hiddenCount(hidden, [...tab.shown, ...tab.inSight], tab.beyond),
		insisted: tab.inSight.length,
		article: hasText(tab),
		enabled: settings.value.enabled,
	};
};

/** What the tools for a site show of a tab. */
export const toolsStateOf = (tab: TabState, { settings, site }: Stored): SiteToolsState => ({
	host: tab.host,
	strictness: settings.value.strictness,
	locked: settings.managed.includes("strictness"),
	byHand: Object.keys(settings.value.hide).length > 0,
	left: isLeft(site.value, tab.path),
	byItself: tab.mode === "clean",
	rules: (site.value.rules ?? []).map((rule, index) => ({
		...rule,
		count: tab.ruleCounts[index] ?? 0,
		tooMuch: tab.coveringRules.includes(index),
	})),
	kept: site.value.keep ?? [],
	managed: site.managed,
});
