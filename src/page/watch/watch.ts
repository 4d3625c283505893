import { arrivedIn, type Mutations, marksIn, mutations, type TakenOut, takenOutIn } from "./mutations.ts";
import { addressWatch, onNavigation } from "./navigation.ts";
import { onPresence } from "./presence.ts";
import { wakefulness } from "./wakefulness.ts";

/** What happens to a page while it is open. Nothing is called while its tab is hidden. */
export interface Happenings {
	/** Nodes came or grew. Called before they are painted. */
	readonly arrived: (nodes: readonly Node[]) => void;
	/** Elements got our mark. */
	readonly concealed: () => void;
	/** Somebody took our mark off these elements. */
	readonly stripped: (elements: readonly Element[]) => void;
	/** Somebody took elements that carry our mark out of the page. Called before what came in their place is told. */
	readonly takenOut: (elements: readonly TakenOut[]) => void;
	/** The address changed without a new document. */
	readonly navigated: () => void;
	/** The page may have changed unseen: the tab was shown, came back from the back/forward cache, was written anew, or woke. */
	readonly resumed: () => void;
	/** Listens to what else it wishes until the signal aborts. Called at once, and again after `document.open`, which erases all listeners of a page. */
	readonly listen: (signal: AbortSignal) => void;
	/** Is this script still wanted? After an update of the extension the old copy is not: it stops for good. */
	readonly alive: () => boolean;
}

export interface Watch extends Pick<Mutations, "include"> {
	/** Something new was found: stay awake. What is hidden is noticed without it. */
	readonly news: () => void;
	readonly stop: () => void;
}

/** Tells whether the document was written anew (`document.open`) since it was asked last. */
const rewriteWatch = (document: Document): (() => boolean) => {
	let known: Element | null = document.documentElement;
	return () => {
		const before = known;
		known = document.documentElement;
		return known !== before;
	};
};

/** Watches a page as long as there is something to see. */
export const watch = (document: Document, view: Window, happenings: Happenings): Watch => {
	let hasStopped = false;
	/** Listeners that `document.open` erases, so that they can be set anew. */
	let listening = new AbortController();
	const moved = addressWatch(view);
	const isRewritten = rewriteWatch(document);

	const changed = (records: readonly MutationRecord[]): void => {
		if (isOver()) return;
		if (isRewritten()) {
			// Our listeners went with what was wiped (https://html.spec.whatwg.org/#document-open-steps), the observer stayed.
			listen();
			happenings.resumed();
		}
		if (moved()) happenings.navigated();
		const gone = takenOutIn(records);
		if (gone.length > 0) happenings.takenOut(gone);
		const arrived = arrivedIn(records);
		if (arrived.length > 0) happenings.arrived(arrived);
		// Asked after the arrivals, which may have been marked by now.
		const { put, lost } = marksIn(records);
		// Where something was hidden, more may come. The full pass alone would say so too seldom: on a slow machine it runs once in a minute.
		if (put.length > 0) {
			awake.news();
			happenings.concealed();
		}
		if (lost.length > 0) happenings.stripped(lost);
	};
	const wake = (): void => {
		if (isOver()) return;
		start();
		if (moved()) happenings.navigated();
		else happenings.resumed();
	};
	/** Back in a site of one document brings its page without a sign of life of the reader: whoever sleeps must wake. */
	const went = (): void => {
		if (document.hidden || isOver() || !moved()) return;
		start();
		happenings.navigated();
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
		onPresence(document, view, { shown: wake, hidden: rest }, signal);
		onNavigation(view, went, signal);
		happenings.listen(signal);
	};
	const stop = (): void => {
		hasStopped = true;
		rest();
		listening.abort();
	};
	const isOver = (): boolean => {
		if (!happenings.alive()) stop();
		return hasStopped;
	};

	listen();
	if (!document.hidden) start();
	return { news: awake.news, include: (inner) => !hasStopped && observer.include(inner), stop };
};
