import type { EntryName } from "../model/reading/entry.ts";
import type { Clutter } from "../model/reading/label.ts";
import type { Reading, ReadScope } from "../model/reading/reading.ts";
import type { SiteMode } from "../model/site/settings.ts";
import type { Saved } from "./storage.ts";

/** What the content script knows of its tab. `shown`: indices into `reading.hidden` the reader has brought back. */
export interface TabState {
	readonly reading: Reading;
	/** The site's name in storage: the host without `www.`. Empty where there is none, as in a file: then nothing can be remembered for it. */
	readonly host: string;
	readonly path: string;
	/** The address without its fragment. */
	readonly address: string;
	/** Tells this state from most others of the tab, and costs no reading: the address, and how many elements are hidden. */
	readonly standing: string;
	/** What the document is by its MIME type: a viewer of PDFs is a document like any other to a content script. */
	readonly type: string;
	/** More of the document is still to come: what was read is what of it is here. */
	readonly arriving: boolean;
	/** The mode in force here: `clean` becomes `text` where the permission for the host is missing. */
	readonly mode: SiteMode;
	/** Clutter is hidden in the page right now. */
	readonly cleaned: boolean;
	readonly shown: readonly number[];
	/** Indices into `reading.hidden` of what clean-up would hide and the page shows all the same. */
	readonly inSight: readonly number[];
	/** Labels of blocks hidden in the page that the reading does not list, as in the next article of an endless page. */
	readonly beyond: readonly Clutter[];
	/** Indices of the site's rules that are not followed here: they would hide most of the article's text. */
	readonly coveringRules: readonly number[];
	/** How many elements each of the reader's own rules found here, in the order of the site's rules. */
	readonly ruleCounts: readonly number[];
}

/** Every message: who answers, what goes in, what comes back. The whole protocol is this table. */
export interface Requests {
	/** Content script. Reads the page under what is stored by then. */
	read: { in: { readonly scope: ReadScope }; out: TabState };
	/** Content script. The `standing` of its page now. */
	standing: { in: null; out: string };
	/** Content script. Answers once the document is here as a whole. */
	arrived: { in: null; out: undefined };
	/** Content script. How many elements each of the reader's own rules names in the page, in the order of the site's rules. */
	countRules: { in: null; out: { readonly host: string; readonly counts: readonly number[] } };
	/** Content script. Hide clutter in the page, or show everything again, until the page goes. */
	clean: { in: { readonly on: boolean }; out: TabState };
	/** Content script. As `clean`, to the opposite of what is now: the keyboard shortcut. */
	toggle: { in: null; out: TabState };
	/**
	 * Content script. Show or hide again one entry of `hidden`; `always` remembers it for the site. Where the page has no such entry any more,
	 * nothing is done and it is not `found`. `saved`: whether what is to be remembered was.
	 */
	reveal: {
		in: { readonly entry: EntryName; readonly show: boolean; readonly always: boolean };
		out: TabState & { readonly found: boolean; readonly saved?: Saved | undefined };
	};
	/** Content script. Scroll to one entry of `hidden` where it stands in the page, if it is still `found` there. */
	locate: { in: { readonly entry: EntryName }; out: { readonly found: boolean } };
	/** Content script. Let the reader pick an element to hide or keep on this site; `here` starts at the element last right-clicked. */
	pick: { in: { readonly action: "hide" | "keep"; readonly here?: boolean }; out: undefined };
	/** Content script. The permission for its host came or went while the page was open. */
	granted: { in: { readonly granted: boolean }; out: undefined };
	/** Background. How many promo and related blocks are hidden on the sender's tab; `added`: how many of them were not reported before. */
	hiddenCount: { in: { readonly count: number; readonly added: number }; out: undefined };
	/** Background. Bring the second stage of the content script into the sender's page. Answers when it is there. */
	loadReader: { in: null; out: undefined };
}

/** Errors cross the boundary as values. `no listener`: the tab has no content script (not granted, or older than the install). */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: "no listener" | "failed" };
