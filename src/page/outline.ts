const colour = "#f2b705";

/** Frames elements without a trace in the page: an animation is neither an attribute nor a style of theirs. Returns what ends it before its time. */
export const outline = (elements: readonly Element[], milliseconds: number): (() => void) => {
	const frame = { outline: Array(2).fill(`3px solid ${colour}`), outlineOffset: ["4px", "4px"] };
	const running = elements.map((element) => element.animate(frame, milliseconds));
	return () => {
		for (const each of running) each.cancel();
	};
};
