import type { HttpUrl } from "./address.ts";

/** What the cheap first look sees, before any block is read. Plain JSON. Grows by the signs detection needs. */
export interface Glance {
	readonly url?: HttpUrl;
	/** Lower-case `og:type` and JSON-LD `@type` values, in document order. */
	readonly types: readonly string[];
	/** Paragraphs of prose outside lists and boxes. */
	readonly paragraphs: number;
	/** Characters in those paragraphs. */
	readonly proseChars: number;
	readonly headlines: number;
	readonly links: number;
	/** Elements `article`. */
	readonly articles: number;
	/** The page names a day of publication. */
	readonly dated: boolean;
	/** The page names an author. */
	readonly authored: boolean;
}

export interface Sign {
	/** `family/what`, for example `types/newsarticle`. */
	readonly rule: string;
	/** Towards an article when positive. */
	readonly weight: number;
	/** The evidence itself, as found. */
	readonly saw: string;
}

export interface Detection {
	readonly article: boolean;
	readonly signs: readonly Sign[];
}
