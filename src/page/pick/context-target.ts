/** What the reader right-clicked last, for the context menu: the menu's click does not tell the element. */
export interface ContextTarget {
	/** Remembers it until the signal aborts. */
	readonly listen: (signal: AbortSignal) => void;
	readonly latest: () => Element | undefined;
}

/** Nothing was right-clicked yet. */
export const contextTarget = (document: Document): ContextTarget => {
	let target: WeakRef<Element> | undefined;
	return {
		listen: (signal) =>
			// At the window, before whoever picks an element keeps it from the page.
			document.defaultView?.addEventListener(
				"contextmenu",
				(event) => {
					// Trusted events only: a page may send its own, but they open no menu.
					if (event.isTrusted && event.target instanceof Element) target = new WeakRef(event.target);
				},
				{ signal, capture: true, passive: true },
			),
		latest: () => target?.deref(),
	};
};
