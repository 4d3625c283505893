import { type Clutter, leadingLabels } from "../../model/reading/label.ts";
import type { Hidden } from "../../model/reading/reading.ts";
import { counted, type Messages } from "./translate.ts";

/** How many blocks are hidden in the page, and how many of them the badge counts. */
export interface HiddenCount {
	readonly all: number;
	readonly counted: number;
}

/**
 * Counts the entries that are hidden in the page now: not those that only left the text, nor those brought back (by index).
 * `beyond`: labels of blocks that are hidden and listed nowhere.
 */
export const hiddenCount = (hidden: readonly Hidden[], shown: readonly number[], beyond: readonly Clutter[] = []): HiddenCount => {
	const now = [...hidden.filter(({ inPage }, entry) => inPage && !shown.includes(entry)).map(({ label }) => label), ...beyond];
	return { all: now.length, counted: now.filter((label) => leadingLabels.has(label)).length };
};

/** How many blocks a press on «hide» would hide: all but those brought back, or all where the reader brought every one back. */
export const hideableCount = (hidden: readonly Hidden[], shown: readonly number[], inSight: readonly number[]): number =>
	hiddenCount(hidden, [...shown, ...inSight]).all || hiddenCount(hidden, inSight).all;

/** Both numbers in a sentence, so that the one on the badge and the one on the button explain each other. */
export const hiddenSentence = ({ all, counted: few }: HiddenCount, messages: Messages): string => {
	if (few === 0) return counted(messages, "hiddenNoneOf", all);
	return few === all
		? counted(messages, "hiddenAllOf", all)
		: counted(messages, "hiddenSomeOf", all, new Intl.NumberFormat(messages.locale).format(few));
};
