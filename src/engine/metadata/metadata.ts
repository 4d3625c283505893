import { once } from "../../model/once.ts";
import type { Block, BlockId, Page, TextBlock } from "../../model/reading/page.ts";
import type { Pages } from "../../model/reading/reading.ts";
import { sumOf } from "../../model/sum.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import { bylineOf } from "./byline/byline.ts";
import { nameWords } from "./byline/name-matcher.ts";
import { isCredit } from "./byline/person-names.ts";
import type { CreditSources } from "./credit-sources.ts";
import { datesOf } from "./dates/published.ts";
import { language, reads } from "./language.ts";
import { markupOf } from "./markup-words.ts";
import { type LinkedArticle, linkedArticle } from "./stated/linked-data.ts";
import { type Metas, metasOf } from "./stated/metas.ts";
import { plainTitle } from "./stated/stated-text.ts";
import { hostNames } from "./title/site-name.ts";
import { titleOf } from "./title/title.ts";

/** What the page says about its article. Absent fields are unknown. */
export interface Metadata {
	readonly title: string;
	/** Name of the outlet. */
	readonly site?: string;
	readonly byline: readonly string[];
	/** ISO 8601, with an offset where the page gives one. */
	readonly published?: string;
	readonly modified?: string;
	/** BCP 47; empty when unknown. */
	readonly lang: string;
	/** The text as the page states it to machines, most often with its markup. */
	readonly stated?: string;
	/** The page holds only a part: the start before a paywall, or one page of several. */
	readonly partial?: boolean;
	/** The blocks that say the visible headline: its lines, and the same once more. Empty where the page has none. */
	readonly headline: readonly BlockId[];
}

/** Metas that name the outlet. */
const siteMetas = ["og:site_name", "application-name", "dc.publisher", "al:android:app_name", "citation_journal_title"];

/** Metas that name the language. */
const languageMetas = ["og:locale", "content-language", "language", "dc.language"];

/** The language many templates are left in, whatever the article's. */
const templates = "en";

/** An article behind a paywall that shows this many characters of prose or more is taken to be whole. */
const wholeFrom = 1500;
/** A paragraph of prose has more characters than this, and less than a third of them in links. */
const shortParagraph = 80;
/** An outlet's name has so many characters at most. */
const longestOutlet = 60;

/**
 * Title, outlet, authors, dates and language of the article. Sources in order of trust: JSON-LD, OpenGraph and other metas, microdata,
 * then what a reader sees: byline and date near the headline. `split`: where the page stands among the pages of its article.
 */
export const metadata = (page: Page, packs: readonly ReadingPack[], split: Pages): Metadata => {
	const metas = metasOf(page);
	const markup = markupOf(packs);
	const linked = linkedArticle(page);
	const site = outletOf(metas, linked);
	const lang = language(page, packs, [linked.lang ?? "", ...languageMetas.flatMap(metas)]);
	const outlets = [...(site ? [site] : []), ...hostNames(page.url)];
	const fitting = packs.filter((pack) => reads(pack, lang.split("-")[0] ?? ""));
	const near =
		fitting.length > 0
			? [...fitting, ...packs.filter(({ code }) => code === templates && !fitting.some((pack) => pack.code === code))]
			: packs;
	const names = once(() => nameWords(near, outlets));
	const { title, headline } = titleOf({ page, metas, linked, outlets, isCredit: (line) => isCredit(line, names()) });
	const sources: CreditSources = { page, metas, linked, packs: near, names, markup, titleBlock: headline[0], titleBlocks: headline };
	return {
		title,
		...(site && { site }),
		byline: bylineOf(sources),
		...datesOf(sources),
		lang,
		...(linked.body && { stated: linked.body }),
		...(isPartial(page, linked, split) && { partial: true }),
		headline,
	};
};

const outletOf = (metas: Metas, linked: LinkedArticle): string | undefined =>
	[...siteMetas.slice(0, 1).flatMap(metas), linked.site ?? "", ...siteMetas.slice(1).flatMap(metas)]
		.map((written) => plainTitle(written))
		.find((name) => name !== "" && name.length <= longestOutlet);

const isProse = (block: Block): block is TextBlock =>
	block.kind === "text" &&
	!block.hidden &&
	block.role === "paragraph" &&
	block.text.length > shortParagraph &&
	block.linkChars * 3 < block.text.length;

/** Does the page hold only a part of the article: one page of several, or the beginning before a paywall? */
const isPartial = (page: Page, linked: LinkedArticle, split: Pages): boolean => {
	if (split.total > 1) return true;
	if (linked.free !== false) return false;
	return sumOf(page.blocks.filter(isProse), ({ text }) => text.length) < wholeFrom;
};
