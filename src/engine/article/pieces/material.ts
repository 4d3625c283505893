import type { BlockId, ElementId, Page, Run, TextBlock } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";

/** The blocks of a page that are its article's. */
export interface Content {
	readonly page: Page;
	/** The text, in the order of the page. */
	readonly texts: readonly TextBlock[];
	/** Pictures, films and rules. */
	readonly shown: ReadonlySet<BlockId>;
}

/** What the pieces of an article are made of: its blocks, and all that is known of each. */
export interface Material extends Content {
	readonly verdictOf: ReadonlyMap<BlockId, Verdict>;
	readonly captionsOf: ReadonlyMap<BlockId, string>;
	/** Lists that only lay out the text. */
	readonly layouts: ReadonlySet<ElementId>;
	/** What is read of a block. */
	readonly runsOf: (block: TextBlock) => readonly Run[];
}
