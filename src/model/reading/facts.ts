/** A stretch of the plain text of one piece of the article: `article.body[piece]`, characters `start` to `end`. */
export interface Cite {
	readonly piece: number;
	readonly start: number;
	readonly end: number;
}

/** No fact without a place where the reader can check it. */
export interface Fact<Value> {
	readonly value: Value;
	readonly cites: readonly [Cite, ...Cite[]];
}

/** Somebody the article speaks of. `title`: office or rank as written there; `aliases`: other forms of the name in it. */
export interface Who {
	readonly name: string;
	readonly title?: string;
	readonly kind: "person" | "organisation";
	readonly aliases?: readonly string[];
}

/** A place the article speaks of. `aliases`: other forms of its name in it. */
export interface Where {
	readonly name: string;
	readonly aliases?: readonly string[];
}

/**
 * `iso`: day `2017-05-06`; month `2017-05`; year `2017`; with time `2017-05-06T18:00` (as the text says it, no offset); range `a/b`;
 * week `2017-W18`; quarter `2017-Q2`; half `2017-H1`; decade `198X`. `stated` names the parts the text itself gives; the others follow
 * from the day of publication.
 */
export interface When {
	readonly iso: string;
	readonly stated: readonly ("year" | "month" | "day" | "time" | "weekday")[];
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	readonly time?: string;
}

/**
 * An amount that the article names. `value`: the number as a whole, 1500000 for "1.5 million", 12.5 for "12.5 %". `currency`: ISO 4217. `unit`: the
 * symbol of the unit, or the noun counted, in lower case. `of`: the whole of which `value` is a part, 72 for "48 of 72".
 */
export type Amount =
	| { readonly kind: "money"; readonly value: number; readonly currency: string }
	| { readonly kind: "percent"; readonly value: number }
	| { readonly kind: "count"; readonly value: number; readonly unit: string; readonly of?: number };

/** What somebody said. `direct`: between quotation marks in the text; else a sentence that reports it. */
export interface Quote {
	readonly words: string;
	/** The person meant, as the article names them in full. Absent when the text does not say who spoke. Never guessed. */
	readonly speaker?: string;
	/** As it stands at the quote: `ujarnya`, `kata Budi`. */
	readonly speakerAsWritten?: string;
	readonly direct: boolean;
}

/** Whom or what the article itself rests on. `unnamed`: told only by a description, such as "an official". */
export interface Source {
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly as: "media" | "agency" | "document" | "unnamed";
}

/** All facts of an article: names and sources most mentioned first, the rest in the order of the text, small counts last among amounts. */
export interface KeyFacts {
	readonly who: readonly Fact<Who>[];
	readonly where: readonly Fact<Where>[];
	readonly when: readonly Fact<When>[];
	readonly howMuch: readonly Fact<Amount>[];
	readonly quotes: readonly Fact<Quote>[];
	readonly sources: readonly Fact<Source>[];
	readonly sentences: readonly Fact<string>[];
}

/** A name found in a text, characters `start` to `end` of it. */
export interface Entity {
	readonly kind: "person" | "organisation" | "place";
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
