import type { Sign } from "./detection.ts";
import type { Clutter, Label } from "./label.ts";
import type { BlockId } from "./page.ts";

/** One piece of evidence. Always recorded: the explanation is the result, not a debug mode. */
export interface Reason extends Sign {
	readonly label: Label;
}

/** `sure` may be hidden in the page; `likely` is only left out of the text; `assumed` had no evidence of its own. */
export type Sureness = "sure" | "likely" | "assumed";

/** What a block was found to be, and on what evidence. */
export interface Verdict {
	readonly block: BlockId;
	readonly label: Label;
	readonly sureness: Sureness;
	/** All of them speak for the label. */
	readonly reasons: readonly Reason[];
	/** Stretches of the block's text to cut although the block stays: a promo inside a prose paragraph. */
	readonly cuts?: readonly Cut[];
}

/** Part of a block, by characters of its text. */
export interface Cut {
	readonly start: number;
	readonly end: number;
	readonly label: Clutter;
	readonly sureness: Exclude<Sureness, "assumed">;
	readonly reasons: readonly Reason[];
}
