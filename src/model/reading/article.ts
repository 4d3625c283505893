import type { HttpUrl } from "./address.ts";
import type { BlockId, Run } from "./page.ts";

/** One item of a list. `runs` is empty where it holds nothing but a list. */
export interface ListItem {
	readonly runs: readonly Run[];
	/** In an ordered list what it counts as, where that is not one more than the item before it, or 1. */
	readonly number?: number;
	/** A list inside this item. */
	readonly list?: { readonly ordered: boolean; readonly items: readonly ListItem[] };
}

/** One cell of a table. `header`: it names its row or column. */
export interface TableCell {
	readonly header: boolean;
	readonly runs: readonly Run[];
}

/**
 * One part of the clean text. A closed union: what it cannot express cannot be shown.
 *
 * `from`: the block of the page that it begins with; absent in texts without a page. `caption`: what the page says of it beside it; of a quote, who
 * said it. `continues`: it goes on with the quote before it.
 */
export type Piece = { readonly from?: BlockId } & (
	| { readonly kind: "heading"; readonly level: 2 | 3 | 4 | 5 | 6; readonly runs: readonly Run[] }
	| { readonly kind: "paragraph"; readonly runs: readonly Run[] }
	| { readonly kind: "quote"; readonly runs: readonly Run[]; readonly caption?: string; readonly continues?: true }
	| { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
	| { readonly kind: "table"; readonly rows: readonly (readonly TableCell[])[]; readonly caption?: string }
	| { readonly kind: "preformatted"; readonly text: string; readonly caption?: string }
	| { readonly kind: "image"; readonly src: HttpUrl; readonly alt: string; readonly caption?: string }
	| { readonly kind: "embed"; readonly title: string; readonly href: HttpUrl; readonly picture?: HttpUrl; readonly caption?: string }
	| { readonly kind: "rule" }
);

/** The clean document: plain JSON, safe to render because nothing in it is markup. */
export interface Article {
	readonly url?: HttpUrl;
	/** BCP 47, lower case primary subtag: `id`, `en`. Empty when unknown. */
	readonly lang: string;
	/** Name of the outlet. */
	readonly site?: string;
	readonly title: string;
	readonly byline: readonly string[];
	/** ISO 8601, with an offset where the page gives one. */
	readonly published?: string;
	readonly modified?: string;
	/** The page holds only a part of the article: a paywall's start, page 1 of 3. */
	readonly partial?: boolean;
	readonly body: readonly Piece[];
}

/** Who wrote it, where and when, as the page says it; what it does not say is left out. */
export const creditsOf = ({ byline, site, published }: Article): readonly string[] =>
	[byline.join(", "), site ?? "", published ?? ""].filter((part) => part !== "");
