import type { HttpUrl } from "./address.ts";
import type { Article } from "./article.ts";
import type { Detection } from "./detection.ts";
import type { Clutter } from "./label.ts";
import type { ElementId } from "./page.ts";
import type { Reason } from "./verdict.ts";

/** A block left out of the clean text inside or right after the article. A box hidden as a whole is one entry. */
export interface Hidden {
	readonly label: Clutter;
	/** How certain the label is. */
	readonly sureness: "sure" | "likely";
	/** Clean-up hides it in the page under the settings given. */
	readonly inPage: boolean;
	/** All of its text, a line for each block. */
	readonly text: string;
	readonly reasons: readonly Reason[];
}

/** Where this page stands among the pages a site cut the article into. One page: current 1, total 1. */
export interface Pages {
	readonly current: number;
	readonly total: number;
	readonly next: HttpUrl | null;
	/** The site's own address of the whole article on one page. */
	readonly all: HttpUrl | null;
}

/** What one reading of a page gives. */
export type Reading =
	| {
			readonly kind: "article";
			readonly detection: Detection;
			readonly article: Article;
			readonly hidden: readonly Hidden[];
			readonly pages: Pages;
	  }
	| { readonly kind: "no article"; readonly detection: Detection };

/** Which pages to read: those that look like an article, or any, because somebody asks for it all the same. */
export type ReadScope = "articles" | "any page";

/** One element for clean-up to hide: the highest that holds nothing but clutter. */
export interface Mark {
	readonly element: ElementId;
	readonly label: Clutter;
	/** Index into the `hidden` that stands beside it. */
	readonly entry: number;
}

/** What was left out of the text, and the marks that hide it in the page. */
export interface LeftOut {
	readonly hidden: readonly Hidden[];
	readonly marks: readonly Mark[];
}

/** What reading a page as an article gives: the reading itself, and what clean-up goes by in the page. */
export interface PageReading {
	readonly reading: Extract<Reading, { kind: "article" }>;
	readonly marks: readonly Mark[];
	/** Elements of the article's text. */
	readonly text: readonly ElementId[];
	/** Elements of what stays besides under the settings given: headline, captions, kinds of clutter that are not to be hidden. */
	readonly kept: readonly ElementId[];
}
