import type { PartsActions } from "../../src/ui/reading/reading-parts.ts";

const nothing = (): void => {};

/** What a page around the parts does that does nothing, and shows no pictures by itself. */
export const idleActions: PartsActions = {
	pictures: false,
	copyFacts: nothing,
	turnTo: nothing,
	show: nothing,
	keep: nothing,
	locate: nothing,
	report: nothing,
};
