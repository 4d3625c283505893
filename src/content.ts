import { siteName } from "./model/host.ts";
import { defaults, openingOf, type SiteSettings } from "./model/settings.ts";
import { modeOf, type Situation, shouldClean } from "./model/situation.ts";
import { marked } from "./page/conceal.ts";
import { contextTarget } from "./page/context-target.ts";
import { locate } from "./page/locate.ts";
import { addressOf } from "./page/navigation.ts";
import { framed, outline } from "./page/outline.ts";
import { namedBy } from "./page/selector.ts";
import { shadowRootsIn } from "./page/shadow.ts";
import { type Watch, watch } from "./page/watch.ts";
import { askBackground } from "./shell/ask.ts";
import { isOrphan, takeOver, wasAsked } from "./shell/lifetime.ts";
import type { TabState } from "./shell/messages.ts";
import { serve } from "./shell/serve.ts";
import { changeSite, onStored, readFor, type Saved } from "./shell/storage.ts";
import { hiddenReport } from "./visit/hidden-report.ts";
import { readersOf } from "./visit/reader-slot.ts";
import { tidy } from "./visit/tidy.ts";

/** What is hidden is framed for at most so long while the reader picks: an hour, in milliseconds. */
const pickingAtMost = 3_600_000;

const run = (signal: AbortSignal): void => {
	const host = siteName(location.hostname);
	// Until storage has answered, the defaults: what they hide wrongly comes back before it could be missed, what they did not hide would be seen.
	let situation: Situation = { settings: defaults, site: {}, granted: !wasAsked() };
	let watching: Watch | undefined;
	const report = hiddenReport((count, added) => void askBackground("hiddenCount", { count, added }));
	const readers = readersOf(() => askBackground("loadReader", null));
	const page = tidy(document, readers, () => watching, report.tell, situation);

	const situate = (change: Partial<Situation>): boolean => {
		situation = { ...situation, ...change };
		return page.situate(situation);
	};
	const look = (when: "now" | "soon" = "now"): void => {
		if (document.readyState !== "loading") page.look(when);
	};
	const remember = (change: (site: SiteSettings) => SiteSettings): Promise<Saved> => changeSite(host, change);
	/** How many elements each of the reader's own rules names here. */
	const ruleCounts = (): readonly number[] => (situation.site.rules ?? []).map(({ selector }) => namedBy(selector, document).length);

	const stop = (): void => {
		watching?.stop();
		page.stop();
	};
	const alive = (): boolean => {
		if (!isOrphan()) return true;
		stop();
		return false;
	};

	const state = async (force: boolean): Promise<TabState> => {
		const { reading } = await page.read(force);
		return {
			reading,
			host,
			path: location.pathname,
			address: addressOf(window),
			mode: modeOf(situation),
			cleaned: page.isClean(),
			shown: page.shown(),
			inSight: page.inSight(),
			beyond: page.beyond(),
			ruleCounts: ruleCounts(),
		};
	};

	const clean = (on: boolean): Promise<TabState> => {
		if (on) page.hideAgain();
		situate({ override: on });
		look();
		return state(false);
	};

	/** Cleans an article. What is none is left alone whoever asks: all of a front page would go. */
	const cleanArticle = async (): Promise<TabState> => {
		const now = await state(false);
		return now.reading.kind === "article" ? clean(true) : now;
	};

	const rightClicked = contextTarget(document, signal);
	/** Shows what is hidden, framed, as long as the reader picks among it. Returns what hides it again. */
	const showToPick = (): (() => void) => {
		const { override } = situation;
		const hidden = page.isClean() ? marked(document) : [];
		if (hidden.length === 0) return () => {};
		situate({ override: false });
		const unframe = outline(hidden, framed, pickingAtMost);
		return () => {
			unframe();
			// Another word of the reader meanwhile holds.
			if (!signal.aborted && situation.override === false && situate({ override })) look();
		};
	};

	let choosing = new AbortController();
	let chosen: Promise<void> | undefined;
	/** Answers at once: the popup that asked closes when the reader clicks into the page. */
	const startPicking = async (action: "hide" | "keep", at: Element | undefined): Promise<void> => {
		choosing.abort();
		choosing = new AbortController();
		const ends = AbortSignal.any([signal, choosing.signal]);
		const reader = await readers.load();
		await chosen; // The choice before has put everything back.
		if (ends.aborted || !reader) return;
		const rememberAndShow = async (change: (site: SiteSettings) => SiteSettings): Promise<boolean> => {
			const { ok } = await remember(change);
			await refresh();
			// Where nothing is hidden by itself, what was picked must still go before the reader's eyes.
			if (action === "hide" && !page.isClean()) await cleanArticle();
			return ok;
		};
		const over = action === "keep" ? showToPick() : () => {};
		chosen = reader.pick(document, { action, at, remember: rememberAndShow, over, signal: ends });
	};

	serve(
		"extension",
		{
			// Whoever asks has perhaps just changed what is stored; what was stored last holds.
			read: async ({ force }) => {
				await refresh();
				return state(force);
			},
			where: () => addressOf(window),
			countRules: async () => {
				await refresh();
				return { host, counts: ruleCounts() };
			},
			clean: ({ on }) => clean(on),
			toggle: () => (page.isClean() ? clean(false) : cleanArticle()),
			reveal: async ({ entry, show, always }) => {
				const found = page.show(entry, show);
				if (found && always) await remember((site) => ({ ...site, keep: [...new Set([...(site.keep ?? []), openingOf(entry.text)])] }));
				return { ...(await state(false)), found };
			},
			locate: ({ entry }) => {
				const elements = page.elementsOf(entry);
				locate(elements);
				return { found: elements.length > 0 };
			},
			pick: ({ action, here }) => void startPicking(action, here ? rightClicked() : undefined),
			granted: ({ granted }) => {
				if (granted === situation.granted) return;
				situate({ granted });
				look();
			},
		},
		signal,
	);

	watching = watch(document, window, {
		arrived: (nodes) => {
			for (const root of shadowRootsIn(nodes)) watching?.include(root);
			page.arrived(nodes);
		},
		stripped: page.stripped,
		concealed: page.concealed,
		navigated: () => {
			report.renew();
			situate({ override: undefined });
			page.navigated();
		},
		resumed: () => {
			report.forgotten(); // The badge of a tab that went and came back is gone.
			look();
		},
		alive,
	});
	signal.addEventListener("abort", stop);
	document.addEventListener("DOMContentLoaded", () => document.hidden || look(), { signal });
	window.addEventListener("load", () => document.hidden || look("soon"), { signal });
	// Frames load after their element has arrived; their `load` does not bubble, but it can be captured.
	const frameLoaded = ({ target }: Event): void => {
		if (!(target instanceof HTMLIFrameElement)) return;
		// Null where the frame is of another site.
		if (target.contentDocument) watching?.include(target.contentDocument);
		if (!document.hidden) page.arrived([target]);
	};
	document.addEventListener("load", frameLoaded, { signal, capture: true });

	const refresh = async (): Promise<void> => {
		if (!alive()) return;
		const stored = await readFor(location.hostname);
		const asStored = (change: Partial<Situation>): string => {
			const without = { ...situation, ...change, override: undefined };
			return `${modeOf(without)} ${shouldClean(without, location.pathname)}`;
		};
		// A lasting choice made after the reader's word for this page replaces it.
		// At once, in a hidden tab too: between showing and hiding again nothing may be painted.
		if (situate({ ...stored, ...(asStored(stored) !== asStored({}) && { override: undefined }) })) look();
	};
	onStored(() => void refresh(), signal);
	void refresh();
	if (!document.hidden) look();
};

run(takeOver());
