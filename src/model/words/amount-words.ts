import type { PhraseList } from "./phrase-list.ts";

/** How numbers are written, in digits and in words. */
export interface NumberWords {
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
	readonly joiners: PhraseList;
	/** Before decimals in words: `two point five`. */
	readonly points: PhraseList;
	/** Between two numbers of which one is meant: `two or three`. */
	readonly alternatives: PhraseList;
}

/** What makes a number an amount of money, a share or a count. */
export interface AmountWords {
	/** Single letters, written as capitals, that are a scale behind a sum of money alone: `Rp 1,5 M`. */
	readonly moneyScales?: Readonly<Record<string, number>>;
	/** Words and signs by ISO 4217 code: `IDR` by `rp, rupiah`. */
	readonly currencies: Readonly<Record<string, PhraseList>>;
	readonly percent: PhraseList;
	/** Words by the unit's symbol: `km` by `kilometer, km`. */
	readonly units: Readonly<Record<string, PhraseList>>;
	/** Units as a capital right behind their number, by the unit's symbol: `34.6C`. */
	readonly gluedUnits: Readonly<Record<string, PhraseList>>;
	/** Words before a number by what they measure, as `units`; single letters only as capitals: `magnitudo` by `magnitudo, m`. */
	readonly leadingUnits: Readonly<Record<string, PhraseList>>;
	/** Nouns of several words that are counted as one: `sekolah dasar`. */
	readonly compounds: PhraseList;
	/**
	 * Endings of plurals, endings that only look so, and plurals known by heart; no endings where a language has none. `deeds`: endings of what
	 * may be a verb, `12 fled homes`, unless one of `determiners` or `leads` before the number tells that a noun follows: `in 12 abandoned homes`.
	 * Behind one of `determiners` it may be a plural that nobody knows: `the 12 quorl`.
	 */
	readonly plurals: {
		readonly endings: PhraseList;
		readonly others: PhraseList;
		readonly known: PhraseList;
		readonly deeds: PhraseList;
		readonly determiners: PhraseList;
		readonly leads: PhraseList;
	};
	/** Between a part and its whole: `48 dari 72 batang`. */
	readonly outOf: PhraseList;
	/** Between a part and a number that only tells how often: `one in five`. */
	readonly ratios: PhraseList;
	/** Before a measure: -1 where it is below nothing, `minus`; 1 for what only sounds so, `plus minus`. */
	readonly signs: Readonly<Record<string, -1 | 1>>;
	/** Symbols of the units of which a dash alone tells that they are below nothing: `-3 °C`. */
	readonly degrees: PhraseList;
	/** What may fall by a share, before the body it is of: `saham Bank Contoh -2,5 persen`. */
	readonly quoted: PhraseList;
	/** What stands before a number that counts nothing: `pasal 5`, `KM 33`, `nomor 7`. */
	readonly labels: PhraseList;
	/** Those of them that an event may stand behind, called by its distance or weight: `nomor 500 meter`. */
	readonly events: PhraseList;
	/** Nouns that measure time or age, which are no amounts. */
	readonly durations: PhraseList;
	/** What counts how often, `tiga kali`; not before one of `factors`: `tiga kali lipat`. */
	readonly times: PhraseList;
	readonly factors: PhraseList;
	/** Words that count whatever stands before their number, even a name: `warga Desa Contoh 12 orang`. */
	readonly counters: PhraseList;
	/** Words that cannot be a counted noun though they are no function words. */
	readonly notCounted: PhraseList;
}
