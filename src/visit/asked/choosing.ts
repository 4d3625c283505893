import type { OwnRule, SiteSettings } from "../../model/site/settings.ts";
import { coveringText } from "../../page/glance/covered-text.ts";
import { marked } from "../../page/mark/conceal.ts";
import { framed, outline } from "../../page/mark/outline.ts";
import { changeSite, type Saved } from "../../shell/storage.ts";
import type { Readers } from "../reader/reader-slot.ts";
import type { Tidy } from "../tidy/tidy.ts";
import { cleanArticle } from "./wish.ts";

/** What is hidden is framed for at most so long while the reader picks: an hour, in milliseconds. */
const pickingAtMost = 3_600_000;

/** Shows what is hidden, framed, as long as the reader picks among it. Returns what hides it again. */
const showToPick = (document: Document, page: Tidy, signal: AbortSignal): (() => void) => {
	const { override } = page.situation();
	const hidden = page.isClean() ? marked(document) : [];
	if (hidden.length === 0) return () => {};
	page.situate({ override: false });
	const unframe = outline(hidden, framed, pickingAtMost);
	let isOver = false;
	return () => {
		if (isOver) return;
		isOver = true;
		unframe();
		// Another word of the reader meanwhile holds.
		if (!signal.aborted && page.situation().override === false && page.situate({ override })) page.look("now");
	};
};

/** Lets the reader pick an element, from `at` on; a choice still open is left for it. Resolves as soon as they can pick. */
export type Choose = (action: OwnRule["action"], at: Element | undefined) => Promise<void>;

/** The way to picking, which itself is in the second stage (`picking.ts`). `refresh`: makes what was just stored work in the page. */
export const choosing = (document: Document, page: Tidy, readers: Readers, refresh: () => Promise<void>, signal: AbortSignal): Choose => {
	let current = new AbortController();
	let before: Promise<void> | undefined;

	return async (action, at) => {
		current.abort();
		current = new AbortController();
		const ends = AbortSignal.any([signal, current.signal]);
		const reader = await readers.load();
		await before; // The choice before has put everything back.
		if (ends.aborted || !reader) return;
		const remember = async (change: (site: SiteSettings) => SiteSettings): Promise<Saved> => {
			const saved = await changeSite(document.location.hostname, change);
			await refresh();
			// Where nothing is hidden by itself, what was picked must still go before the reader's eyes.
			if (saved.ok && action === "hide" && !page.isClean()) await cleanArticle(page);
			return saved;
		};
		const over = action === "keep" ? showToPick(document, page, signal) : () => {};
		const coversText = (selector: string): boolean => {
			const { rules = [] } = page.situation().site;
			return coveringText(document, [...rules, { action: "hide", selector }]).has(rules.length);
		};
		before = reader.pick(document, { action, at, coversText, remember, over, signal: ends }).catch((error: unknown) => {
			console.debug("baca-saja", error);
			over(); // What fails once must not keep what is hidden in sight, nor the next choice from beginning.
		});
	};
};
