import type { BlockId, Page, TextBlock } from "../../../model/reading/page.ts";

/** The blocks of a page that are its article's. */
export interface Content {
	readonly page: Page;
	/** The text, in the order of the page. */
	readonly texts: readonly TextBlock[];
	/** Pictures, films and rules. */
	readonly shown: ReadonlySet<BlockId>;
}
