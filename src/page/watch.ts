import { markName } from "./conceal.ts";
import { addressWatch, onNavigation } from "./navigation.ts";

/** What happens to a page while it is open. Nothing is called while its tab is hidden. */
export interface Happenings {
	/** Nodes came or grew. Called before they are painted. */
	readonly arrived: (nodes: readonly Node[]) => void;
	/** Elements got our mark. */
	readonly concealed: () => void;
	/** Somebody took our mark off these elements. */
	readonly stripped: (elements: readonly Element[]) => void;
	/** The address changed without a new document. */
	readonly navigated: () => void;
	/** The page may have changed unseen: the tab was shown, came back from the back/forward cache, was written anew, or woke. */
	readonly resumed: () => void;
	/** Is this script still wanted? After an update of the extension the old copy is not: it stops for good. */
	readonly alive: () => boolean;
}

export interface Watch {
	/** Something new was found: stay awake. What is hidden is noticed without it. */
	readonly news: () => void;
	/** Observes an open shadow root or the document of a frame too, whenever the page is observed. Returns whether it was not known before. */
	readonly include: (root: ShadowRoot | Document) => boolean;
	readonly stop: () => void;
}

/** After so long without news we stop listening to the page's changes until the reader does something. Milliseconds; the figure is uBO Lite's. */
const quietAfter = 30_000;

/** What the reader does, and what wakes us. */
const signsOfLife = ["scroll", "pointerdown", "keydown", "wheel", "touchstart"] as const;

const observed: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributeFilter: [markName] };

/** One observer for the whole page, as long as there is something to see. */
export const watch = (document: Document, view: Window, happenings: Happenings): Watch => {
	const ending = new AbortController();
	/** Listeners that `document.open` erases, so that they can be set anew. */
	let listening = new AbortController();
	let root: Element | null = document.documentElement;
	let awake: AbortController | undefined;
	let lastNews = performance.now();
	let quiet: ReturnType<typeof setTimeout> | undefined;
	const included = new Set<ShadowRoot | Document>();
	let observing = false;
	const moved = addressWatch(view);

	const observer = new MutationObserver((records) => {
		if (!happenings.alive()) {
			stop();
			return;
		}
		if (document.documentElement !== root) rewritten();
		if (moved()) happenings.navigated();
		const arrived = records.flatMap((record) =>
			record.type === "childList" ? [...record.addedNodes] : record.type === "characterData" ? [record.target] : [],
		);
		if (arrived.length > 0) happenings.arrived(arrived);
		const changed = records.flatMap(({ type, target }) => (type === "attributes" ? [target as Element] : [])); // only elements have attributes
		const stripped = changed.filter((element) => !element.hasAttribute(markName));
		// Where something was hidden, more may come. The full pass alone would say so too seldom: on a slow machine it runs once in a minute.
		if (stripped.length < changed.length) {
			lastNews = performance.now();
			happenings.concealed();
		}
		if (stripped.length > 0) happenings.stripped(stripped);
	});

	const observe = (): void => {
		observing = true;
		observer.observe(document, observed);
		for (const each of included) observer.observe(each, observed);
	};
	const ignore = (): void => {
		observing = false;
		observer.disconnect();
	};

	const sleep = (): void => {
		ignore();
		clearTimeout(quiet);
		quiet = undefined;
		awake?.abort();
		awake = new AbortController();
		const { signal } = awake;
		for (const sign of signsOfLife) view.addEventListener(sign, wake, { signal, passive: true, capture: true });
	};

	const tire = (): void => {
		const left = lastNews + quietAfter - performance.now();
		if (left <= 0) sleep();
		else quiet = setTimeout(tire, left);
	};

	const start = (): void => {
		awake?.abort();
		awake = undefined;
		lastNews = performance.now();
		observe();
		clearTimeout(quiet);
		quiet = setTimeout(tire, quietAfter);
	};

	const wake = (): void => {
		if (!happenings.alive()) {
			stop();
			return;
		}
		start();
		if (moved()) happenings.navigated();
		else happenings.resumed();
	};

	const rest = (): void => {
		ignore();
		clearTimeout(quiet);
		awake?.abort();
	};

	const listen = (): void => {
		listening.abort();
		listening = new AbortController();
		const { signal } = listening;
		document.addEventListener("visibilitychange", () => (document.hidden ? rest() : wake()), { signal });
		view.addEventListener("pageshow", (event) => event.persisted && !document.hidden && wake(), { signal });
		view.addEventListener("pagehide", rest, { signal });
		onNavigation(view, () => !document.hidden && moved() && happenings.navigated(), signal);
	};

	/** `document.open` wiped the page: its listeners went with it (https://html.spec.whatwg.org/#document-open-steps), the observer stayed. */
	const rewritten = (): void => {
		root = document.documentElement;
		listen();
		happenings.resumed();
	};

	const stop = (): void => {
		rest();
		listening.abort();
		ending.abort();
	};

	listen();
	if (!document.hidden) start();
	return {
		news: () => {
			lastNews = performance.now();
		},
		include: (inner) => {
			if (ending.signal.aborted || included.has(inner)) return false;
			included.add(inner);
			if (observing) observer.observe(inner, observed);
			return true;
		},
		stop,
	};
};
