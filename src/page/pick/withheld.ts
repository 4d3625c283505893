/** Listens before the page does, which hears nothing of it, but for what listened at the window itself before us. */
export type Withhold = <Type extends keyof WindowEventMap>(
	type: Type,
	/** Does the browser do nothing with it either? */
	prevents: (event: WindowEventMap[Type]) => boolean,
	listener?: (event: WindowEventMap[Type]) => void,
) => void;

/** What pointers do besides what the picker goes by: a page that heard some of it would act on half of a gesture. */
const pointerEvents = ["pointerdown", "pointerup", "mousedown", "mouseup", "auxclick", "dblclick", "dragstart"] as const;
/** Where they go, touches, menus and what is typed: what the browser does with these goes on. */
const passing = [
	...(["pointermove", "pointerover", "pointerout", "pointerenter", "pointerleave", "pointercancel"] as const),
	...(["mouseover", "mouseout", "mouseenter", "mouseleave", "contextmenu"] as const),
	...(["touchstart", "touchmove", "touchend", "touchcancel", "keypress"] as const),
] as const;
/** Whoever holds a key longer than this, milliseconds, means its release. */
const releasedWithin = 1000;

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

/** Keeps the release of a key from a page that heard nothing of its press. */
export const withholdRelease = (view: Window, key: string): void => {
	const released = (event: KeyboardEvent): void => {
		if (event.key !== key) return;
		event.stopImmediatePropagation();
		event.preventDefault();
		drop();
	};
	const drop = (): void => {
		clearTimeout(timer);
		view.removeEventListener("keyup", released, true);
	};
	const timer = setTimeout(drop, releasedWithin);
	view.addEventListener("keyup", released, true);
};
