/** What is told of whether a page can be seen. */
export interface Presence {
	/** Its tab was shown, or it came back from the back/forward cache into one that is. */
	readonly shown: () => void;
	/** Its tab was hidden, or the page left. */
	readonly hidden: () => void;
}

/** Tells whenever a page can be seen again, and whenever it cannot any more. */
export const onPresence = (document: Document, view: Window, { shown, hidden }: Presence, signal: AbortSignal): void => {
	document.addEventListener("visibilitychange", () => (document.hidden ? hidden() : shown()), { signal });
	view.addEventListener("pageshow", (event) => event.persisted && !document.hidden && shown(), { signal });
	view.addEventListener("pagehide", hidden, { signal });
};
