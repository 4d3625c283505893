const colour = "#f2b705";

/** A look elements get for a while, by names of the object model. */
export type Look = Readonly<Record<string, string>>;

/** A frame around them. */
export const framed: Look = { outline: `3px solid ${colour}`, outlineOffset: "4px" };

/** A line along one of their edges: what is hidden stands there. */
export const lined = (edge: "above" | "below"): Look => ({ boxShadow: `0 ${edge === "above" ? -5 : 5}px 0 ${colour}` });

/** Gives elements a look without a trace in the page: an animation is neither an attribute nor a style of theirs. Returns what ends it early. */
export const outline = (elements: readonly Element[], look: Look, milliseconds: number): (() => void) => {
	const running = elements.map((element) => element.animate([look, look], milliseconds));
	return () => {
		for (const each of running) each.cancel();
	};
};
