import type { BlockId, Page } from "../../model/reading/page.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import type { NameMatcher } from "./byline/name-matcher.ts";
import type { Markup } from "./markup-words.ts";
import type { LinkedArticle } from "./stated/linked-data.ts";
import type { Metas } from "./stated/metas.ts";

/** Where a page may say who wrote its article, and when. */
export interface CreditSources {
	readonly page: Page;
	readonly metas: Metas;
	/** What its JSON-LD says. */
	readonly linked: LinkedArticle;
	/** The languages it may be written in. */
	readonly packs: readonly ReadingPack[];
	/** Their words for names, and the names of the outlet, which are nobody's. */
	readonly names: () => NameMatcher;
	readonly markup: Markup;
	/** The visible headline, near which byline and date stand. */
	readonly titleBlock: BlockId | undefined;
	/** All blocks that say the headline. */
	readonly titleBlocks: readonly BlockId[];
}
