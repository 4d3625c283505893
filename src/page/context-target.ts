/** Remembers what the reader right-clicked last, for the context menu: the menu's click does not tell the element. */
export const contextTarget = (document: Document, signal: AbortSignal): (() => Element | undefined) => {
	let target: WeakRef<Element> | undefined;
	document.addEventListener(
		"contextmenu",
		(event) => {
			// Trusted events only: a page may send its own, but they open no menu.
			if (event.isTrusted && event.target instanceof Element) target = new WeakRef(event.target);
		},
		{ signal, capture: true, passive: true },
	);
	return () => target?.deref();
};
