import type { Twelve } from "./language.ts";
import type { NameWords } from "./name-words.ts";

/**
 * What the facts engine must know of a language. Data only: no patterns, no functions. Words are compared without regard to case.
 */
export interface FactsPack {
	/** BCP 47 primary subtag. */
	readonly code: string;
	/** Frequent words that are never a name, a unit or a counted noun. They also tell which language a text is in. */
	readonly functionWords: Phrases;
	/** Words whose full stop does not end a sentence. */
	readonly abbreviations: Phrases;
	readonly numbers: NumberWords;
	readonly amounts: AmountWords;
	readonly dates: DateWords;
	readonly speech: SpeechWords;
	readonly sources: SourceWords;
	readonly names: NameWords;
}

/** Words or phrases parted by commas: `kata, ujar, tutur`. */
export type Phrases = string;

/** How numbers are written, in digits and in words. */
interface NumberWords {
	/** The mark before decimals. The other one of `.` and `,` groups thousands. */
	readonly decimal: "," | ".";
	readonly digits: Readonly<Record<string, number>>;
	/** Added to the digit before it: `dua belas`. */
	readonly teens: Readonly<Record<string, number>>;
	/** Multiplies the digit before it: `dua puluh`, `dua ratus`. */
	readonly tens: Readonly<Record<string, number>>;
	/** Multiplies everything before it, digits or words: `1,5 juta`. */
	readonly scales: Readonly<Record<string, number>>;
	/** May stand between parts of a number: `two hundred and five`. */
	readonly joiners: Phrases;
}

/** What makes a number an amount of money, a share or a count. */
interface AmountWords {
	/** Single letters, written as capitals, that are a scale behind a sum of money alone: `Rp 1,5 M`. */
	readonly moneyScales?: Readonly<Record<string, number>>;
	/** Words and signs by ISO 4217 code: `IDR` by `rp, rupiah`. */
	readonly currencies: Readonly<Record<string, Phrases>>;
	readonly percent: Phrases;
	/** Words by the unit's symbol: `km` by `kilometer, km`. */
	readonly units: Readonly<Record<string, Phrases>>;
	/** Words before a number by what they measure, as `units`; single letters only as capitals: `magnitudo` by `magnitudo, m`. */
	readonly leadingUnits: Readonly<Record<string, Phrases>>;
	/** Nouns of several words that are counted as one: `sekolah dasar`. */
	readonly compounds: Phrases;
	/**
	 * Endings of plurals, endings that only look so, and plurals known by heart; no endings where a language has none. `deeds`: endings of what
	 * may be a verb, `12 fled homes`, unless one of `determiners` or `leads` before the number tells that a noun follows: `in 12 abandoned homes`.
	 * Behind one of `determiners` it may be a plural that nobody knows: `the 12 quorl`.
	 */
	readonly plurals: {
		readonly endings: Phrases;
		readonly others: Phrases;
		readonly known: Phrases;
		readonly deeds: Phrases;
		readonly determiners: Phrases;
		readonly leads: Phrases;
	};
	/** Between a part and its whole: `48 dari 72 batang`. */
	readonly outOf: Phrases;
	/** What stands before a number that counts nothing: `pasal 5`, `KM 33`, `nomor 7`. */
	readonly labels: Phrases;
	/** Nouns that measure time or age, which are no amounts. */
	readonly durations: Phrases;
	/** Words that count whatever stands before their number, even a name: `warga Desa Contoh 12 orang`. */
	readonly counters: Phrases;
	/** Words that cannot be a counted noun though they are no function words. */
	readonly notCounted: Phrases;
}

/** A word, or several parted by commas, for each day of the week: Monday first. */
type Seven = readonly [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases];

/** How days and times are said: by name, by number, or counted from the day of publication. */
export interface DateWords {
	readonly order: "dmy" | "mdy";
	/** January first; forms of one month separated by spaces, as in the language's reading pack, from which they come. */
	readonly months: Twelve;
	/** Monday first. */
	readonly weekdays: Seven;
	/** Parts of the day that may follow or precede a day: `malam`. */
	readonly dayParts: Phrases;
	/** Days from the day of publication: `kemarin` -1. */
	readonly days: Readonly<Record<string, number>>;
	readonly units: {
		readonly day: Phrases;
		readonly week: Phrases;
		readonly weekend: Phrases;
		readonly month: Phrases;
		readonly year: Phrases;
	};
	/** One of a unit in one word: `setahun`. */
	readonly single: { readonly day: Phrases; readonly week: Phrases; readonly month: Phrases; readonly year: Phrases };
	/** `before`: `last week`. `after`: `pekan lalu`. */
	readonly shiftStands: "before" | "after";
	readonly past: Phrases;
	readonly present: Phrases;
	readonly future: Phrases;
	/** After a number and a unit: `two days ago`. */
	readonly ago: Phrases;
	readonly hence: Phrases;
	/** Before a number of days to come they tell how long, not when: `selama 20 hari mendatang`. */
	readonly lasting: Phrases;
	/** Before a weekday or a month they tell that it is still to come: `will be listed on Saturday`. */
	readonly ahead: Phrases;
	/** Before one it may be past or still to come: `was expected to speak in July`. */
	readonly maybeAhead: Phrases;
	/** What sounds like one of these and says neither: `more than expected in September`. */
	readonly notAhead: Phrases;
	/** Between these and a date they open a clause that may lie elsewhere in time: `will never forget what happened on Friday`. */
	readonly clauses: Phrases;
	/** `awal`, `akhir`: the part of a longer time is not kept in the ISO form. */
	readonly edges: Phrases;
	/** Words a year may follow directly: `pada 2014`. */
	readonly yearCues: Phrases;
	/** Seasons a year may follow as well, unless a small noun that it may count stands behind it: `spring 2028`. */
	readonly seasons: Phrases;
	/** Introduces a day of the month without a name: `tanggal 5`. */
	readonly dayCues: Phrases;
	/** Joins a time to the day behind it: `11 p.m. on Saturday`. */
	readonly onDay: Phrases;
	/** Between the ends of a range, besides dashes. */
	readonly until: Phrases;
	/** Between two dates that are told together, `3 Februari dan 5 Maret`; behind one of `between` they are the ends of a range. */
	readonly pairs: Phrases;
	readonly between: Phrases;
	/** Before a day, or before a unit of time behind it, they tell that it comes again and again: `every Tuesday`, `Sunday of each month`. */
	readonly every: Phrases;
	/** Before a span of weekdays they tell that it is one of its own, not every week's: `from Tuesday to Thursday`; but behind `routines` it is. */
	readonly spanCues: Phrases;
	/** Tell what is done every week: `open from Monday to Friday`. */
	readonly routines: Phrases;
	/** Before a weekday or a month they may set a term: `by Friday`. It is to come where one of `dueCues` stands before them. */
	readonly deadlines: Phrases;
	/** Tell that something is still to be done: `must`, `diminta`. */
	readonly dueCues: Phrases;
	/** What sounds like one of these and tells of the past: `must have`. */
	readonly notDue: Phrases;
	/** Words before a clock time. */
	readonly clock: Phrases;
	readonly zones: Phrases;
	/** Hours to add to a clock time of twelve hours: `p.m.` 12. */
	readonly halfDays: Readonly<Record<string, number>>;
	readonly quarters: Phrases;
	readonly halves: Phrases;
	/** Which quarter or half, by word. */
	readonly ordinals: Readonly<Record<string, number>>;
	/** What the number of a day may end in: `th` in `May 4th`. */
	readonly dayEndings: Phrases;
	/** Letters after a decade's number: `1980-an`, `1980s`. */
	readonly decadeSuffixes: Phrases;
	/** A weekday's or month's word right after one of these is no date: `Pasar Minggu`. */
	readonly traps: Phrases;
	/** Laws and decrees: the year after their number belongs to their name (`UU Nomor 31 Tahun 1999`). */
	readonly laws: Phrases;
	/** Words that are both a month or weekday and something else: only taken with a number or a cue beside them. */
	readonly ambiguous: Phrases;
	/** Small words allowed before a weekday or between the parts of a date: `hari`, `on`, `the`, `of`. */
	readonly fillers: Phrases;
}

/** How a text says who said something. */
export interface SpeechWords {
	/** In which order a quote, its verb and its speaker may follow each other, besides speaker, verb, quote. */
	readonly orders: readonly ("quote verb speaker" | "quote speaker verb")[];
	/** Verbs that hand words to a speaker, right beside a quote: `kata`, `ujar`, `said`. */
	readonly verbs: Phrases;
	/** Suffixes that put the speaker into the verb: `ujarnya`. */
	readonly pronounSuffixes: Phrases;
	/** Verbs after a name that report words, with or without quote marks: `mengatakan`, `told`. */
	readonly reporting: Phrases;
	/** `dia`, `ia`, `he`: the person spoken of before. */
	readonly pronouns: Phrases;
	/** Pronouns and forms of address that agree with each other, a list for men and one for women; none where a language has one word for both. */
	readonly genders: readonly Phrases[];
	/** End or open a description of somebody mentioned before: `itu`, `tersebut`, `the`. */
	readonly demonstratives: Phrases;
	/** End a speaker's description: `saat`, `ketika`, `di`, `kepada`. */
	readonly boundaries: Phrases;
	/** Words between a name and its verb that may be skipped: `juga`, `pun`, `also`. */
	readonly adverbs: Phrases;
	/** After the reporting verb, open what is reported: `bahwa`, `tidak`, `that`. */
	readonly complementizers: Phrases;
	/** `menurut`, `according to`: a speaker follows. */
	readonly accordingTo: Phrases;
	/** Before a name they tell of somebody else: `istri`, `kuasa hukum`, `wife of`. */
	readonly relations: Phrases;
	/** Open a clause about what stands before them: `yang`, `who`. */
	readonly relatives: Phrases;
	/** A name after them is no subject: `oleh`, `by`. */
	readonly prepositions: Phrases;
	/**
	 * Of the reporting verbs those that take a thing as well (`melanjutkan kuliah`, `called the police`): without quote marks they report
	 * only before a comma, a colon or a complementizer.
	 */
	readonly transitive: Phrases;
	/** Verbs that say with a few quoted words what somebody thinks of a thing: `called the plan “a bad joke”`. */
	readonly describing: Phrases;
	/** Before a verb they make it passive: `is said`. */
	readonly copulas: Phrases;
	/** Before a verb they tell that somebody did not say it: `denied that she called it`. */
	readonly denials: Phrases;
	/** Offices before a name that may be that of whom they serve: `pengacara Darmo`. */
	readonly serving: Phrases;
}

/** How a text says whom it rests on. */
export interface SourceWords {
	/** Phrases right before a medium that the article credits: `melansir dari`, `dikutip dari`. */
	readonly cues: Phrases;
	/** Phrases before whoever a statement rests on, a medium or not: `menurut`, `berdasarkan data`. */
	readonly reliance: Phrases;
	/** Phrases between cue and name that say what it is: `kantor berita`, `laman`. */
	readonly kinds: Phrases;
	/** Agencies and media, known by name. */
	readonly agencies: Phrases;
	readonly media: Phrases;
	/** Words in the name of a medium: `News`, `Times`, `Harian`. */
	readonly mediaWords: Phrases;
	/** Nouns of an unnamed source: `sumber`, `pejabat`, `official`. */
	readonly unnamed: Phrases;
	/** Determiners before them: `seorang`, `sebuah`, `a`. */
	readonly determiners: Phrases;
	/** Documents and data: `data`, `laporan`, `survei`. */
	readonly documents: Phrases;
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
