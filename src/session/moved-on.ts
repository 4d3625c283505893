import { toText } from "../engine/article/plain-text.ts";
import type { TabState } from "../shell/messages.ts";
import type { Whereabouts } from "../ui/words/whereabouts.ts";
import { type ArticleTab, isArticleTab } from "./tab-reading.ts";

/**
 * Does the tab show another page now than the one this article was read in? Many sites only tidy their address up, and the same article goes
 * on standing there. Where the article had gone before (`was`), its address alone does not mean that it is back: sites of one document change
 * that before they bring their article.
 */
export const hasMovedOn = (shown: ArticleTab, now: TabState, was: Whereabouts): boolean => {
	const [before, after] = [shown.reading.article, isArticleTab(now) ? now.reading.article : undefined];
	if (now.address === shown.address) return was !== "here" && after !== undefined && after.title !== before.title;
	return after === undefined || after.title !== before.title || toText(after) !== toText(before);
};
