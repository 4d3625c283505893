import type { Reading } from "../model/reading.ts";
import type { SiteMode } from "../model/settings.ts";

/** What the content script knows of its tab. `shown`: indices into `reading.hidden` the reader has brought back. */
export interface TabState {
	readonly reading: Reading;
	readonly host: string;
	readonly path: string;
	readonly mode: SiteMode;
	/** Clutter is hidden in the page right now. */
	readonly cleaned: boolean;
	readonly shown: readonly number[];
}

/** Every message: who answers, what goes in, what comes back. The whole protocol is this table. */
export interface Requests {
	/** Content script. `force`: read the page even if it looks like no article. */
	read: { in: { readonly force: boolean }; out: TabState };
	/** Content script. Hide clutter in the page, or show everything again, until the page goes. */
	clean: { in: { readonly on: boolean }; out: TabState };
	/** Content script. Show or hide again one entry of `hidden`; `always` remembers it for the site. */
	reveal: { in: { readonly entry: number; readonly show: boolean; readonly always: boolean }; out: TabState };
	/** Content script. Scroll to one entry of `hidden` where it stands in the page. */
	locate: { in: { readonly entry: number }; out: undefined };
	/** Content script. Let the reader pick an element to hide or keep on this site. */
	pick: { in: { readonly action: "hide" | "keep" }; out: undefined };
	/** Background. The content script reports how many promo and related blocks are hidden on its tab. */
	hiddenCount: { in: { readonly count: number }; out: undefined };
}

/** Errors cross the boundary as values. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: "no listener" | "failed" };
