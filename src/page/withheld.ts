/** Listens before the page does, which hears nothing of it, but for what listened at the window itself before us. */
export type Withhold = <Type extends keyof WindowEventMap>(
	type: Type,
	/** Does the browser do nothing with it either? */
	prevents: (event: WindowEventMap[Type]) => boolean,
	listener?: (event: WindowEventMap[Type]) => void,
) => void;

/** What pointers do besides what the picker goes by: a page that heard some of it would act on half of a gesture. */
const pointerEvents = ["pointerdown", "pointerup", "mousedown", "mouseup", "auxclick"] as const;
/** Where they go, and touches: what the browser does with these is scrolling and clicking, which go on. */
const passing = ["pointermove", "pointerover", "pointerout", "mouseover", "mouseout", "touchstart", "touchmove", "touchend"] as const;

/** Keeps what pointers do from a page until the signal aborts; returns what keeps more of it. */
export const withholding = (view: Window, signal: AbortSignal): Withhold => {
	const withhold: Withhold = (type, prevents, listener) =>
		view.addEventListener(
			type,
			(event) => {
				event.stopImmediatePropagation();
				if (event.cancelable && prevents(event)) event.preventDefault();
				listener?.(event);
			},
			{ signal, capture: true, passive: false },
		);
	for (const type of pointerEvents) withhold(type, () => true);
	for (const type of passing)
		view.addEventListener(type, (event) => event.stopImmediatePropagation(), { signal, capture: true, passive: true });
	return withhold;
};
