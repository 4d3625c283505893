import type { AmountWords, NumberWords } from "./amount-words.ts";
import type { DateWords } from "./date-words.ts";
import type { NameWords } from "./name-words.ts";
import type { PhraseList } from "./phrase-list.ts";
import type { SourceWords, SpeechWords } from "./speech-words.ts";

/**
 * What the facts engine must know of a language. Data only: no patterns, no functions. Words are compared without regard to case.
 */
export interface FactsPack {
	/** BCP 47 primary subtag. */
	readonly code: string;
	/** Frequent words that are never a name, a unit or a counted noun. They also tell which language a text is in. */
	readonly functionWords: PhraseList;
	/** Words whose full stop does not end a sentence. */
	readonly abbreviations: PhraseList;
	readonly numbers: NumberWords;
	readonly amounts: AmountWords;
	readonly dates: DateWords;
	readonly speech: SpeechWords;
	readonly sources: SourceWords;
	readonly names: NameWords;
}

/** Lines that prove a facts pack. Exported beside it, used only by tests, dropped from the bundle. */
export interface FactsSamples {
	/** A text, its day of publication, and the ISO forms found in it, in order. */
	readonly dates: readonly (readonly [text: string, published: string, iso: readonly string[]])[];
	/** A text and its amounts as `value unit`, `value currency` or `value %`. */
	readonly amounts: readonly (readonly [text: string, amounts: readonly string[]])[];
	/** A text of one or more paragraphs and its direct quotes with their speakers; `?` for a speaker the text does not tell. */
	readonly quotes: readonly (readonly [text: string, quotes: readonly (readonly [words: string, speaker: string])[]])[];
	/** A text and its names by rules alone: `person Budi Santoso`. */
	readonly names: readonly (readonly [text: string, names: readonly string[]])[];
	/** A text and its sources: `media Berita Kita`. */
	readonly sources: readonly (readonly [text: string, sources: readonly string[]])[];
	/** A text and its sentences. */
	readonly sentences: readonly (readonly [text: string, sentences: readonly string[]])[];
}
