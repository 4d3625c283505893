import type { HttpUrl } from "./address.ts";

/** What a page says of itself to machines, and its address: read before anything else, and most often enough. Plain JSON. */
export interface Statement {
	readonly url?: HttpUrl;
	/** Lower-case `og:type`, JSON-LD `@type` and microdata `itemtype` values, in document order, repeats included. */
	readonly types: readonly string[];
	/** Lower-case names of the head's metas. */
	readonly metas: readonly string[];
	/** Lower-case words of class and id of the root and body elements, where content systems say what a page is. */
	readonly page: readonly string[];
	/** `og:title`. Empty when absent. */
	readonly ogTitle: string;
	/** The title of a page that asks search engines not to list it. Empty for all others. */
	readonly unlisted: string;
}

/** What a visitor sees of it, counted before any block is read. Plain JSON. */
export interface Sight {
	readonly title: string;
	/** Text of the first `h1`. Empty when absent. */
	readonly h1: string;
	/** Elements `h1`. */
	readonly h1s: number;
	/** Characters in paragraphs of prose outside lists and boxes; where one letter says as much as a syllable or a word, each counts for more. */
	readonly proseChars: number;
	/** Characters of the prose that stands under one and the same parent, at the parent that has most. */
	readonly largestProse: number;
	/** The day written between headline and prose, as the page writes it. Empty when there is none. */
	readonly writtenDay: string;
	/** Elements `a` that lead somewhere. */
	readonly links: number;
	/** Elements `article`. */
	readonly articles: number;
	/** Elements `time`. */
	readonly times: number;
	/** `pre` elements: program text. */
	readonly programs: number;
	/** Fields and buttons a visitor can use. */
	readonly controls: number;
}

/** The cheap first look. `sight` is taken only where the statement leaves doubt. Grows by the signs detection needs. */
export interface Glance {
	readonly statement: Statement;
	readonly sight: () => Sight;
}

/** One thing seen that speaks for or against an article. */
export interface Sign {
	/** `family/what`, for example `types/newsarticle`. */
	readonly rule: string;
	/** Towards an article when positive. */
	readonly weight: number;
	/** The evidence itself, as found. */
	readonly saw: string;
}

/** Is the page an article? `signs`: everything that was weighed for the answer. */
export interface Detection {
	readonly article: boolean;
	readonly signs: readonly Sign[];
}
