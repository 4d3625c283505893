import { ask } from "../shell/ask.ts";
import type { TabState } from "../shell/messages.ts";
import { onTabChanged, onTabClosed, tabAddress } from "../shell/tabs.ts";
import type { Whereabouts } from "../ui/words/whereabouts.ts";
import { hasMovedOn } from "./moved-on.ts";
import { type ArticleTab, isArticleTab } from "./tab-reading.ts";

/** A tab an article was read in, as it answered last. Where its page is not here any more, all else is of that page all the same. */
export type FollowedTab = ArticleTab & { readonly whereabouts: Whereabouts };

/** Milliseconds between a tab's going elsewhere and the question what it shows: sites of one document bring their text after the address. */
const settling = 500;

/** What is known of a tab once it has answered again. */
export const after = (before: FollowedTab, answer: TabState): FollowedTab => {
	if (hasMovedOn(before, answer, before.whereabouts)) return before.whereabouts === "here" ? { ...before, whereabouts: "moved" } : before;
	// A page read against its looks answers «no article» to everything but a reading of any page; what was read of it stays. So does the address.
	return { ...answer, whereabouts: "here", address: before.address, reading: isArticleTab(answer) ? answer.reading : before.reading };
};

/**
 * Asks a tab (the browser's id of it) what it shows whenever it may have gone to another page or come back, or been loaded again, and says so where
 * it did, or was closed. In a page that stayed, other views and the keyboard may have shown or hidden something meanwhile.
 */
export function follow(tab: number, now: () => FollowedTab, answered: (answer: TabState) => void, closed: () => void): void {
	let asking: ReturnType<typeof setTimeout> | undefined;
	const look = async (): Promise<void> => {
		const at = await ask(tab, "standing", null);
		// It may have been closed before this page was loaded again.
		if (!at.ok && (await tabAddress(tab)) === null) closed();
		const { standing, whereabouts, arriving } = now();
		if (!at.ok || (at.value === standing && whereabouts === "here" && !arriving)) return;
		const outcome = await ask(tab, "read", { scope: "articles" });
		if (outcome.ok) answered(outcome.value);
	};
	const lookSoon = (): void => {
		clearTimeout(asking);
		asking = setTimeout(() => void look(), settling);
	};
	onTabChanged(tab, lookSoon);
	onTabClosed(tab, closed);
	document.addEventListener("visibilitychange", () => document.hidden || lookSoon());
	lookSoon();
}
