import { toText } from "../engine/article/plain-text.ts";
import type { TabState } from "../shell/messages.ts";
import { type ArticleTab, isArticleTab } from "./tab-reading.ts";

/**
 * Does the tab show another page now than the one this article was read in? Many sites only tidy their address up, and the same article goes
 * on standing there. After `away`, the address alone is not enough: sites of one document change it before they bring their article back.
 */
export const hasMovedOn = (shown: ArticleTab, now: TabState, away: boolean): boolean => {
	const [before, after] = [shown.reading.article, isArticleTab(now) ? now.reading.article : undefined];
	if (now.address === shown.address) return away && after !== undefined && after.title !== before.title;
	return after === undefined || after.title !== before.title || toText(after) !== toText(before);
};
