import { siteName } from "../../model/site/host.ts";
import { openingOf } from "../../model/site/settings.ts";
import { locate } from "../../page/mark/locate.ts";
import type { Handlers } from "../../shell/serve.ts";
import { changeSite } from "../../shell/storage.ts";
import type { Tidy } from "../tidy/tidy.ts";
import type { Choose } from "./choosing.ts";
import { ruleCounts, standingOf, tabState } from "./tab-state.ts";
import { clean, cleanArticle } from "./wish.ts";

/** What answering needs besides the page. */
interface Means {
	/** Makes the page go by what is stored now. */
	readonly refresh: () => Promise<void>;
	readonly choose: Choose;
	/** The element that was last right-clicked. */
	readonly rightClicked: () => Element | undefined;
}

/** Resolves once a document is here as a whole. */
const arrivalOf = (document: Document): Promise<unknown> =>
	new Promise((resolve) => {
		if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
		else resolve(undefined);
	});

/** What the content script answers to our own pages and the background. */
export const answers = (view: Window, page: Tidy, { refresh, choose, rightClicked }: Means): Handlers => {
	const { document, location } = view;
	return {
		// Whoever asks has perhaps just changed what is stored; what was stored last holds.
		read: async ({ scope }) => {
			await refresh();
			return tabState(view, page, scope);
		},
		standing: () => standingOf(view),
		arrived: async () => void (await arrivalOf(document)),
		countRules: async () => {
			await refresh();
			return { host: siteName(location.hostname), counts: ruleCounts(document, page.situation().site) };
		},
		clean: ({ on }) => {
			clean(page, on);
			return tabState(view, page);
		},
		toggle: async () => {
			if (page.isClean()) clean(page, false);
			else await cleanArticle(page);
			return tabState(view, page);
		},
		reveal: async ({ entry, show, always }) => {
			const found = page.show(entry, show);
			const saved =
				found && always
					? await changeSite(location.hostname, (site) => ({ ...site, keep: [...new Set([...(site.keep ?? []), openingOf(entry.text)])] }))
					: undefined;
			return { ...(await tabState(view, page)), found, saved };
		},
		locate: ({ entry }) => {
			const elements = page.elementsOf(entry);
			locate(elements);
			return { found: elements.length > 0 };
		},
		// Answers at once: the popup that asked closes when the reader clicks into the page.
		pick: ({ action, here }) => void choose(action, here ? rightClicked() : undefined),
		granted: ({ granted }) => {
			if (page.situate({ granted })) page.look("now");
		},
	};
};
