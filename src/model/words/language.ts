import type { Clutter } from "../reading/label.ts";

/**
 * How a phrase must stand in a block to count. Case, marks, white space and the punctuation around are folded by `engine/text/words.ts`; phrases
 * are written folded: in lower case, with straight marks, Greek without accents and with one sigma. They are plain words: no patterns, no functions.
 */
export interface Phrases {
	/** The block says this and nothing else (numbers, arrows and punctuation around it aside): `Berita Terkait`. */
	readonly whole?: readonly string[];
	/** Opens the block and is followed by a colon, a bar, a dash, the block's end, or a link: `Baca juga: …`. */
	readonly lead?: readonly string[];
	/**
	 * Opens a short block, whatever follows. Only for words that no sentence of an article opens with: `Artikel ini telah tayang di`. Here and in
	 * `lead`, ` … ` stands for any words between two parts: `baca artikel … lainnya di`.
	 */
	readonly open?: readonly string[];
	/** Stands anywhere in a short block: `WhatsApp Channel`. */
	readonly within?: readonly string[];
	/** Stands in small print of law behind the article, which may be a paragraph long: `for informational purposes only`. */
	readonly notice?: readonly string[];
}

/**
 * What the reading engine must know of a language. Data only. A pack made for a test may hold phrases alone; those in `src/lang` have function words,
 * bylines and, where months have names, months as well (`tests/lang.test.ts`).
 */
export interface ReadingPack {
	/** BCP 47 primary subtag. */
	readonly code: string;
	/** Codes of languages whose news is read with this pack, separated by spaces: written nearly alike, and without a pack of their own. */
	readonly kin?: string;
	/** Frequent function words, separated by spaces; their density tells prose from lists of links. */
	readonly stopwords?: string;
	readonly phrases: { readonly [L in Clutter]?: Phrases };
	/** January first; forms of one month separated by spaces, full form first. */
	readonly months?: Twelve;
	readonly following?: Following;
	/** Headings of what an article is based on, written as phrases are: `referensi`, `sources`. */
	readonly references?: readonly string[];
	/**
	 * How a correction of the article begins, written as phrases are: `ralat:`, `an earlier version of this`. With a colon, the word without it is the
	 * title of one. Such a line is kept where it stands beside the text or right behind it; it is never clutter for these words.
	 */
	readonly corrections?: readonly string[];
	/** Words before whoever took a picture, written as phrases are; one alone with its colon, several with or without: `foto`, `photo by`. */
	readonly pictures?: readonly string[];
	/** Words before an author's name: `Penulis`, `Oleh`, `By`. */
	readonly bylines?: readonly string[];
	/** What an article calls itself before such a word, separated by spaces: `tulisan` in `Tulisan oleh Ani Wijaya`. */
	readonly pieces?: string;
	/** Words between the last two of several names: `dan`, `and`. */
	readonly and?: readonly string[];
	/** Small words within the names of people that its news writes of, separated by spaces: `bin`, `van`, `y`. */
	readonly particles?: string;
	/** Agencies of one word that sign beside a writer, in small letters, separated by spaces: told from a family name behind a particle that joins names, too. */
	readonly agencies?: string;
	/** Full names of the weekdays in small letters, separated by spaces. */
	readonly weekdays?: string;
	/** What the number of a day may end in, separated by spaces: `th` in `May 4th`. */
	readonly ordinals?: string;
	/** Words between day, month and year, separated by spaces: `de` in `4 de mayo de 2021`. */
	readonly betweenDate?: string;
	/** Words beside a time of twelve hours, separated by spaces: before noon, after noon, or either. `am` and `pm` are known. */
	readonly hours?: { readonly early?: string; readonly late?: string; readonly unsure?: string };
	/** Words before the day an article came out: `Diterbitkan`, `Published`. */
	readonly published?: readonly string[];
	/** Words before the day of its last change: `Diperbarui`, `Updated`. */
	readonly updated?: readonly string[];
	/** What people of a newsroom and its guests are, never a part of a name: `wartawan`, `redaksi`, `dosen`. */
	readonly roles?: readonly string[];
	/** What accounts are called that are nobody's, in small letters: `admin`. */
	readonly accounts?: readonly string[];
	readonly markup?: MarkupWords;
}

/** How sites of a language invite to follow them in a channel that they name: `Ikuti berita kami di Google News`. Words and phrases, folded. */
export interface Following {
	/** What may stand before the verb: `yuk`, `jangan lupa`. */
	readonly before: readonly string[];
	/** The verb: `ikuti`, `follow`. */
	readonly verbs: readonly string[];
	/** One of these is said too, or someone else's channel may be meant: `berita`, `kami`, `our`. */
	readonly own: readonly string[];
}

/**
 * Words of a language that its sites write where no reader looks. Folded, whole, separated by spaces. What themes and plugins write in
 * every country (`byline`, `?page=2`) is known already (`engine/metadata/markup-words.ts`).
 */
export interface MarkupWords {
	/** Class words of the line that names the author: `penulis`. */
	readonly byline?: string;
	/** Class words of the line that says the day: `tanggal`. */
	readonly date?: string;
	/** Steps of a path right above an author's own page: `/penulis/ani-wijaya`. */
	readonly authorPage?: string;
	/** The same above the page of anybody, author or not: `/orang/ani-wijaya`. */
	readonly personPage?: string;
	/** Steps of a path above a section of the site or a list of articles: `/rubrik/daerah`. */
	readonly sectionPage?: string;
	/** Query parameters that number the pages of an article: `?halaman=2`. */
	readonly page?: string;
}

type M = string;
/** A word, or several, for each month: January first. */
export type Twelve = readonly [M, M, M, M, M, M, M, M, M, M, M, M];

/** Lines that prove a pack. Exported beside it, used only by tests, dropped from the bundle. Every phrase must match at least one line. */
export interface ReadingSamples {
	/** Lines that must be found, by label. `[…]` marks the linked part: `Baca juga: [Harga cabai naik]`. */
	readonly match: { readonly [L in Clutter]?: readonly string[] };
	/** Lines that must be told for corrections. */
	readonly corrections?: readonly string[];
	/** Lines of prose that must not be found, among them look-alikes of every phrase. */
	readonly prose: readonly string[];
}
