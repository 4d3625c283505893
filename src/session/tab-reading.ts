import type { ReadScope } from "../model/reading/reading.ts";
import { ask } from "../shell/ask.ts";
import { askInjecting } from "../shell/inject.ts";
import type { TabState } from "../shell/messages.ts";
import { activeTab, tabAddress } from "../shell/tabs.ts";
import { type PageKind, pageKindOf } from "../ui/words/page-kind.ts";

/** What came of asking a tab for its reading. `gone`: the tab has been closed. */
export type Loaded =
	| { readonly kind: "read"; readonly state: TabState }
	| { readonly kind: "unreadable"; readonly page: PageKind }
	| { readonly kind: "gone" }
	| { readonly kind: "failed" };

/** A tab whose reading is an article. */
export type ArticleTab = TabState & { readonly reading: Extract<TabState["reading"], { kind: "article" }> };

/** Is what a tab holds an article, with or without a text? */
export const isArticleTab = (state: TabState): state is ArticleTab => state.reading.kind === "article";

/** Is it one with a text to show? */
export const hasText = (state: TabState): state is ArticleTab => isArticleTab(state) && state.reading.article.body.length > 0;

/** Was a page read, and no text found in it? */
export const isEmpty = (state: TabState): boolean => isArticleTab(state) && !hasText(state);

/** The tab this page is about: `?tab=ID`, else the one the reader is looking at. */
export const subjectTab = async (): Promise<number | undefined> => {
	const named = new URLSearchParams(location.search).get("tab");
	if (named !== null && /^\d+$/.test(named)) return Number(named);
	return activeTab();
};

/** Calls back once the page that was still arriving in a tab is here as a whole. Where it went before, never. */
export const onceArrived = async (tab: number, { arriving }: TabState, here: () => void): Promise<void> => {
	if (arriving && (await ask(tab, "arrived", null)).ok) here();
};

/** Reads a tab. Never rejects. */
export const load = async (tab: number, scope: ReadScope): Promise<Loaded> => {
	const address = await tabAddress(tab);
	if (address === null) return { kind: "gone" };
	const page = pageKindOf(address);
	const outcome = await askInjecting(tab, "read", { scope });
	if (outcome.ok) {
		// Many addresses of PDFs do not end in `.pdf`, and a page of the web may.
		const isPdf = page === "pdf" || outcome.value.type === "application/pdf";
		return isPdf && outcome.value.reading.kind === "no article"
			? { kind: "unreadable", page: "pdf" }
			: { kind: "read", state: outcome.value };
	}
	if (outcome.error === "browser page") return { kind: "unreadable", page };
	return page === "web" ? { kind: "failed" } : { kind: "unreadable", page };
};
