/**
 * The reading engine as a library: a document goes in, plain JSON comes out. Synchronous, no network, no state. Works on the document of
 * a browser and on any other that follows the standard (jsdom is what we test).
 */

import { fromText as articleFrom } from "./engine/article/from-text.ts";
import { toMarkdown as markdownOf } from "./engine/article/markdown.ts";
import { toText as textOf } from "./engine/article/plain-text.ts";
import { detect as detectGlance } from "./engine/detect/detect.ts";
import * as facts from "./engine/facts/index.ts";
import { readPage } from "./engine/read.ts";
import { factsPacks } from "./lang/facts.ts";
import { readingPacks } from "./lang/index.ts";
import type { Article } from "./model/reading/article.ts";
import type { Detection } from "./model/reading/detection.ts";
import type { Entity, Fact, KeyFacts, When } from "./model/reading/facts.ts";
import type { Reading } from "./model/reading/reading.ts";
import { defaults, hiddenLabels, type Settings } from "./model/site/settings.ts";
import { httpUrl } from "./page/dom/address.ts";
import { glance } from "./page/glance/glance.ts";
import { eyeOf } from "./page/survey/eye.ts";
import { surveyNear } from "./page/survey/parts.ts";
import { matcher } from "./ready/matcher.ts";
import { findNames } from "./ready/names.ts";
import { namedSelectors } from "./visit/reader/selectors.ts";

export type { HttpUrl } from "./model/reading/address.ts";
export type { Article, ListItem, Piece, TableCell } from "./model/reading/article.ts";
export type { Detection, Sign } from "./model/reading/detection.ts";
export type { Amount, Cite, Entity, Fact, KeyFacts, Quote, Source, When, Where, Who } from "./model/reading/facts.ts";
export type { Clutter, Label } from "./model/reading/label.ts";
export type { Emphasis, Run } from "./model/reading/page.ts";
export type { Hidden, Pages, Reading } from "./model/reading/reading.ts";
export type { Reason } from "./model/reading/verdict.ts";
export type { Settings } from "./model/site/settings.ts";

/** What may be said of a page besides its document. */
export interface ReadOptions {
	/** Where the page is on the web; the document's own address when absent; nobody knows when empty. */
	readonly url?: string;
	/** What differs from the defaults. Decides what `Hidden.inPage` says, not what the clean text leaves out. */
	readonly settings?: Partial<Settings>;
	/** Read it even if it looks like no article. */
	readonly force?: boolean;
}

/** A text that does not come from a page. */
export interface TextInput {
	readonly title: string;
	/** Paragraphs, a blank line between. */
	readonly text: string;
	readonly lang?: string;
	readonly published?: string | null;
	readonly url?: string;
}

const factsOptions = { packs: factsPacks, names: findNames };

/** The cheap first look alone: is this page an article, and what says so? */
export const detect = (document: Document, options: { readonly url?: string } = {}): Detection =>
	detectGlance(glance(document, options.url));

/** Reads the whole page once. Never changes the document and never throws on a page, however broken. */
export const read = (document: Document, options: ReadOptions = {}): Reading => {
	const detection = detect(document, options);
	if (!detection.article && options.force !== true) return { kind: "no article", detection };
	const settings = { ...defaults, ...options.settings };
	const url = httpUrl(options.url ?? document.URL);
	const selectors = namedSelectors(url === undefined ? "" : new URL(url).hostname, { site: {} });
	const { page } = surveyNear(document, eyeOf(document), { selectors });
	const { url: _, ...seen } = page;
	const choices = { detection, packs: readingPacks, words: matcher(), hide: hiddenLabels(settings), strictness: settings.strictness };
	return readPage(url === undefined ? seen : { ...seen, url }, choices).reading;
};

/** Facts of an article already read. Relative dates are worked out against `published`, the article's own day when absent. */
export const keyFacts = (article: Article, options: { readonly published?: string | null } = {}): KeyFacts =>
	facts.keyFacts(article, { ...factsOptions, ...options });

/** The names in a text that is no article. Offsets are UTF-16 code units of `text`. */
export const entities = (text: string, lang = ""): readonly Entity[] => facts.entities(text, lang, factsOptions);

/** The `count` sentences that tell most of the article, in its own order. */
export const keySentences = (article: Article, count: number): readonly Fact<string>[] => facts.keySentences(article, count, factsOptions);

/** The dates in a text. Their cites: piece 0, characters of `text` itself. */
export const findDates = (
	text: string,
	options: { readonly lang?: string; readonly published?: string | null } = {},
): readonly Fact<When>[] => facts.findDates(text, { ...factsOptions, ...options });

/** An article of paragraphs only. */
export const fromText = ({ url, ...input }: TextInput): Article => {
	const address = url === undefined ? undefined : httpUrl(url);
	return articleFrom({ ...input, ...(address !== undefined && { url: address }) });
};

/** The body of the article as plain text, a blank line between its pieces. */
export const toText = (article: Article): string => textOf(article);

/** The body of the article as Markdown. */
export const toMarkdown = (article: Article): string => markdownOf(article);
