import { markName } from "./conceal.ts";
import { arrivedIn, type Mutations, markedIn, mutations } from "./mutations.ts";
import { addressWatch, onNavigation } from "./navigation.ts";
import { wakefulness } from "./wakefulness.ts";

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

export interface Watch extends Pick<Mutations, "include"> {
	/** Something new was found: stay awake. What is hidden is noticed without it. */
	readonly news: () => void;
	readonly stop: () => void;
}

/** Watches a page as long as there is something to see. */
export const watch = (document: Document, view: Window, happenings: Happenings): Watch => {
	let hasStopped = false;
	/** Listeners that `document.open` erases, so that they can be set anew. */
	let listening = new AbortController();
	let root: Element | null = document.documentElement;
	const moved = addressWatch(view);

	const stop = (): void => {
		hasStopped = true;
		rest();
		listening.abort();
	};
	const isOver = (): boolean => {
		if (!happenings.alive()) stop();
		return hasStopped;
	};

	const changed = (records: readonly MutationRecord[]): void => {
		if (isOver()) return;
		if (document.documentElement !== root) rewritten();
		if (moved()) happenings.navigated();
		const arrived = arrivedIn(records);
		if (arrived.length > 0) happenings.arrived(arrived);
		// Asked after the arrivals, which may have been marked by now.
		const touched = markedIn(records);
		const stripped = touched.filter((element) => !element.hasAttribute(markName));
		// Where something was hidden, more may come. The full pass alone would say so too seldom: on a slow machine it runs once in a minute.
		if (stripped.length < touched.length) {
			awake.news();
			happenings.concealed();
		}
		if (stripped.length > 0) happenings.stripped(stripped);
	};

	const wake = (): void => {
		if (isOver()) return;
		start();
		if (moved()) happenings.navigated();
		else happenings.resumed();
	};

	const observer = mutations(document, changed);
	const awake = wakefulness(view, observer.ignore, wake);

	const start = (): void => {
		observer.observe();
		awake.start();
	};
	const rest = (): void => {
		observer.ignore();
		awake.end();
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

	listen();
	if (!document.hidden) start();
	return { news: awake.news, include: (inner) => !hasStopped && observer.include(inner), stop };
};
