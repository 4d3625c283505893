import type { Detection } from "../model/reading/detection.ts";
import { isClutter, type Label } from "../model/reading/label.ts";
import type { ElementId, Page } from "../model/reading/page.ts";
import type { LeftOut, PageReading, Pages } from "../model/reading/reading.ts";
import type { ReadingPack } from "../model/words/language.ts";
import { article } from "./article/article.ts";
import { withStatedText } from "./article/stated-article.ts";
import { type HideOptions, hidden } from "./hide/hidden.ts";
import { type Judgement, label, labelBeyond } from "./label/label.ts";
import { type Metadata, metadata } from "./metadata/metadata.ts";
import { pages } from "./metadata/paging.ts";
import { linkedRecipe } from "./metadata/stated/linked-recipe.ts";
import type { Words } from "./text/words.ts";

/** What a reading must know beside the page. */
interface ReadPageOptions extends HideOptions {
	readonly detection: Detection;
	readonly packs: readonly ReadingPack[];
	/** The packs made ready; made once, used for every page. */
	readonly words: Words;
	/** Openings of blocks the reader asked to keep. */
	readonly keep?: readonly string[];
}

/** The page judged: verdicts and what the page says about itself. The ledger and the reading are two views of it. */
export function judge(
	page: Page,
	{ packs, words, keep = [] }: Pick<ReadPageOptions, "packs" | "words" | "keep">,
): { readonly judgement: Judgement; readonly metadata: Metadata; readonly pages: Pages } {
	const split = pages(page, packs);
	const about = metadata(page, packs, split);
	const { headline, byline } = about;
	const stated = linkedRecipe(page.head.linkedData);
	return { judgement: label(page, { words, headline, keep, byline, stated }), metadata: about, pages: split };
}

/** Reads a surveyed page: the article, what was left out of it and why, and what clean-up may mark. Total: any page gives a result. */
export function readPage(page: Page, options: ReadPageOptions): PageReading {
	const { judgement, metadata: about, pages: split } = judge(page, options);
	const left = hidden(page, judgement, { ...options, byline: about.byline });
	return {
		reading: {
			kind: "article",
			detection: options.detection,
			article: withStatedText(article(page, judgement.verdicts, about, options.packs), page, about),
			hidden: left.hidden,
			pages: split,
		},
		marks: left.marks,
		text: elementsOf(judgement, (name) => name === "content"),
		kept: elementsOf(judgement, (name) => name !== "content" && !(isClutter(name) && options.hide.has(name))),
	};
}

/** Elements of the blocks with such a label. */
const elementsOf = ({ weighed, verdicts }: Judgement, isSuch: (name: Label) => boolean): readonly ElementId[] =>
	verdicts.flatMap(({ label: name }, at) => (isSuch(name) ? (weighed.scene.measures[at]?.block.element ?? []) : []));

/** Clutter in a part of the page that is none of the article: what was found by name, and what clean-up may mark. */
export function readBeyond(page: Page, { words, keep = [], ...options }: Pick<ReadPageOptions, "words" | "keep"> & HideOptions): LeftOut {
	return hidden(page, labelBeyond(page, { words, keep }), options);
}
