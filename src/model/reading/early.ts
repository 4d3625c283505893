import type { Clutter } from "./label.ts";

/**
 * A small piece of a page as far as it has arrived: a block, a line between two `<br>`, or a whole box. It tells less than a surveyed block, so that
 * it can be judged before the first paint.
 */
export interface EarlyBlock {
	/** Folded as the survey folds it. */
	readonly text: string;
	/** Characters of `text` inside links. */
	readonly linkChars: number;
	/** Words of class, id and role of the element itself. */
	readonly hints: readonly string[];
	/** All of it is here: something follows it, or the page has arrived. */
	readonly finished: boolean;
	/** What stands right before it is a label of this kind alone («Read also:»), so this may be what it introduces. */
	readonly after?: Clutter | undefined;
}

/** A longer block is no clutter by the phrase it opens with: it is prose or a card, never a label with its link. Characters. */
export const longestOpening = 280;

/** `sure`: hide it. `waiting`: it opens like clutter; hide it until its end has arrived and tells. */
export interface EarlyVerdict {
	readonly label: Clutter;
	readonly state: "sure" | "waiting";
	/** It is nothing but the label: what follows belongs to it. */
	readonly introduces: boolean;
}

/** Judges what has arrived. Undefined: nothing known against it. */
export type EarlyJudge = (block: EarlyBlock) => EarlyVerdict | undefined;
