import type { ReadScope } from "../../model/reading/reading.ts";
import { siteName } from "../../model/site/host.ts";
import type { SiteSettings } from "../../model/site/settings.ts";
import { modeOf } from "../../model/site/situation.ts";
import { namedBy } from "../../page/dom/selector.ts";
import { coveringText } from "../../page/glance/covered-text.ts";
import { marked } from "../../page/mark/conceal.ts";
import { addressOf } from "../../page/watch/navigation.ts";
import type { TabState } from "../../shell/messages.ts";
import type { Tidy } from "../tidy/tidy.ts";

/** How many elements each of the reader's own rules names here, in the order of the site's rules. */
export const ruleCounts = (document: Document, { rules = [] }: SiteSettings): readonly number[] =>
	rules.map(({ selector }) => namedBy(selector, document).length);

/** What a page can say of itself unread, to tell whether it stands as it did: its address, which a site of one document changes, and how much is hidden. */
export const standingOf = (view: Window): string => `${addressOf(view)} ${marked(view.document).length}`;

/** Reads the page and says how it stands with it. Rejects where it cannot be read. */
export const tabState = async (view: Window, page: Tidy, scope: ReadScope = "articles"): Promise<TabState> => {
	const { reading } = await page.read(scope);
	const { location, document } = view;
	return {
		reading,
		host: siteName(location.hostname),
		path: location.pathname,
		address: addressOf(view),
		standing: standingOf(view),
		type: document.contentType,
		arriving: document.readyState === "loading",
		mode: modeOf(page.situation()),
		cleaned: page.isClean(),
		shown: page.shown(),
		inSight: page.inSight(),
		beyond: page.beyond(),
		coveringRules: [...coveringText(document, page.situation().site.rules ?? [])],
		ruleCounts: ruleCounts(document, page.situation().site),
	};
};
