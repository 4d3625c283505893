/** Calls back when a frame has loaded, which it does after its element has arrived. */
export const onFrameLoaded = (document: Document, listener: (frame: HTMLIFrameElement) => void, signal: AbortSignal): void => {
	const loaded = ({ target }: Event): void => {
		if (target instanceof HTMLIFrameElement) listener(target);
	};
	// The `load` of a frame does not bubble, but it can be captured.
	document.addEventListener("load", loaded, { signal, capture: true });
};
