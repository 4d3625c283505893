import type { Verdict } from "../../../model/reading/verdict.ts";
import type { Words } from "../../text/words.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** What the passes know beside the page and the verdicts. */
export interface Known {
	readonly words: Words;
	/** The first block of the visible headline, by index; -1 where there is none. */
	readonly headline: number;
	/** Who wrote the article. */
	readonly byline: readonly string[];
	/** Openings of blocks the reader asked to keep. */
	readonly keep: readonly string[];
}

/** Looks at all verdicts at once, and sees what the passes before it said. What it has nothing to say of keeps its verdict. */
export type Pass = (weighed: WeighedPage, verdicts: readonly Verdict[], known: Known) => readonly Verdict[];
