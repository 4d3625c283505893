import type { PhraseList } from "./phrase-list.ts";

/** How a text says who said something. */
export interface SpeechWords {
	/** In which order a quote, its verb and its speaker may follow each other, besides speaker, verb, quote. */
	readonly orders: readonly ("quote verb speaker" | "quote speaker verb")[];
	/** Verbs that hand words to a speaker, right beside a quote: `kata`, `ujar`, `said`. */
	readonly verbs: PhraseList;
	/** Those of them that are nouns as well, `kisah Budi`: they speak only for words between quote marks. */
	readonly nouns: PhraseList;
	/** Suffixes that put the speaker into the verb: `ujarnya`. */
	readonly pronounSuffixes: PhraseList;
	/** Verbs after a name that report words, with or without quote marks: `mengatakan`, `told`. */
	readonly reporting: PhraseList;
	/** `dia`, `ia`, `he`: the person spoken of before. */
	readonly pronouns: PhraseList;
	/** Pronouns and forms of address that agree with each other, a list for men and one for women; none where a language has one word for both. */
	readonly genders: readonly PhraseList[];
	/** End or open a description of somebody mentioned before: `itu`, `tersebut`, `the`. */
	readonly demonstratives: PhraseList;
	/** End a speaker's description: `saat`, `ketika`, `di`, `kepada`. */
	readonly boundaries: PhraseList;
	/** Words between a name and its verb that may be skipped: `juga`, `pun`, `also`. */
	readonly adverbs: PhraseList;
	/** After the reporting verb, open what is reported: `bahwa`, `tidak`, `that`. */
	readonly complementizers: PhraseList;
	/** `menurut`, `according to`: a speaker follows. */
	readonly accordingTo: PhraseList;
	/** Before a name they tell of somebody else: `istri`, `kuasa hukum`, `wife of`. */
	readonly relations: PhraseList;
	/** Open a clause about what stands before them: `yang`, `who`. */
	readonly relatives: PhraseList;
	/** Before a noun they say whose, and the name behind it follows a comma: `her colleague, Orla Finch`. */
	readonly possessives: PhraseList;
	/** A name after them is no subject: `oleh`, `by`. */
	readonly prepositions: PhraseList;
	/**
	 * Of the reporting verbs those that take a thing as well (`melanjutkan kuliah`, `called the police`): without quote marks they report
	 * only before a comma, a colon or a complementizer.
	 */
	readonly transitive: PhraseList;
	/** Verbs that say with a few quoted words what somebody thinks of a thing: `called the plan “a bad joke”`. */
	readonly describing: PhraseList;
	/** Before a verb they make it passive: `is said`. */
	readonly copulas: PhraseList;
	/** Before a verb they tell that somebody did not say it: `denied that she called it`. */
	readonly denials: PhraseList;
	/** Beginnings of verbs behind which whoever does it stands: `dialami Darmo`. */
	readonly passives: PhraseList;
	/** Offices before a name that may be that of whom they serve: `pengacara Darmo`. */
	readonly serving: PhraseList;
}

/** How a text says whom it rests on. */
export interface SourceWords {
	/** PhraseList right before a medium that the article credits: `melansir dari`, `dikutip dari`. */
	readonly cues: PhraseList;
	/** PhraseList before whoever a statement rests on, a medium or not: `menurut`, `berdasarkan data`. */
	readonly reliance: PhraseList;
	/** PhraseList between cue and name that say what it is: `kantor berita`, `laman`. */
	readonly kinds: PhraseList;
	/** Agencies and media, known by name. */
	readonly agencies: PhraseList;
	readonly media: PhraseList;
	/** Words in the name of a medium: `News`, `Times`, `Harian`. */
	readonly mediaWords: PhraseList;
	/** How names of media in one word begin and end: `KABARDESA`, `DESANEWS`. */
	readonly mediaStarts: PhraseList;
	readonly mediaEnds: PhraseList;
	/** Nouns of an unnamed source: `sumber`, `pejabat`, `official`. */
	readonly unnamed: PhraseList;
	/** Determiners before them: `seorang`, `sebuah`, `a`. */
	readonly determiners: PhraseList;
	/** Documents and data: `data`, `laporan`, `survei`. */
	readonly documents: PhraseList;
}
