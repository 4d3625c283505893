import type { PhraseList } from "./phrase-list.ts";

/** Words that stand in or beside names, and so tell people, organisations and places from each other and from the rest. */
export interface NameWords {
	/** Offices and roles before a name, which may carry a complement: `Menteri Keuangan Sri Mulyani`. */
	readonly roles: PhraseList;
	/**
	 * Trades, where nouns modify: in small letters or at the start of a sentence two or three words behind one are who it is, `fisherman Con
	 * Denby`. Elsewhere in capitals it may be a name itself: `Potter Denby`.
	 */
	readonly occupations: PhraseList;
	/** Ranks, degrees and forms of address right before a name: `Kombes`, `KH`, `Pak`. */
	readonly honorifics: PhraseList;
	/** Degrees behind a name, without a full stop at the end: `SH`, `M.Si`, `PhD`. */
	readonly degrees: PhraseList;
	/** First words of organisations: `Kementerian`, `PT`, `Universitas`. */
	readonly organisationHeads: PhraseList;
	/** What is called after people, with their forms of address: `RSUD`, `Universitas`. */
	readonly namedAfterPeople: PhraseList;
	/** Words of a company's legal form: `PT`, `Tbk`. */
	readonly legalForms: PhraseList;
	/** First words of bodies whose name may list several fields: `Kementerian Energi dan Sumber Daya Mineral`. */
	readonly joinedHeads: PhraseList;
	/** Those of companies that nobody and no place is called by: `Sekuritas`. */
	readonly companyTails: PhraseList;
	/** Last words of organisations: `Tbk`, `Inc`, `FC`. */
	readonly organisationTails: PhraseList;
	readonly organisations: PhraseList;
	/** First words of places: `Kota`, `Jalan`, `Gunung`. */
	readonly placeHeads: PhraseList;
	/** Those of streets, which the number of a house may follow: `Jalan`. */
	readonly streets: PhraseList;
	/** Before the number of a house: `No`. */
	readonly houseNumbers: PhraseList;
	/** Kinds of places whose name may follow a word or two later: `kota perbatasan Contoh`. */
	readonly settlements: PhraseList;
	/** Offices over a place, whose name follows them and is followed by the holder's: `Bupati Contoh Jaya, Budi`. */
	readonly localOffices: PhraseList;
	/** Offices at the head of a body, whose name follows them and is followed by the holder's: `Pelatih Contoh FC, Budi`. */
	readonly bodyOffices: PhraseList;
	/** Small words for people of a place, whose name follows: `warga Contoh Jaya`. */
	readonly residents: PhraseList;
	/** Last words of places, where a language puts them there: `Street`, `River`. */
	readonly placeTails: PhraseList;
	/** Words that end the name of a place and tell it from another of that name: `Selatan`, `Hulu`. */
	readonly placeEndings: PhraseList;
	/** `di`, `ke`, `in`: a place may follow. */
	readonly placeCues: PhraseList;
	/** `warga`, `asal`: a place may follow. */
	readonly belongCues: PhraseList;
	/** Place names beside the countries. */
	readonly places: PhraseList;
	/** Regions whose name stands behind that of a town in them: `Aceh`, `Maine`. */
	readonly regions: PhraseList;
	/** Those of regions in short, with which a dateline goes on: `Mont.`. */
	readonly shortRegions: PhraseList;
	/** Parts of a newspaper and calls for attention where a dateline may be: `SPORTS`, `VIRAL`. */
	readonly rubrics: PhraseList;
	/** Places in datelines that tell where the desk is, in lower case: `jakarta`. */
	readonly deskPlaces: PhraseList;
	/** Nouns for bodies, which tell in an apposition that a name is one's: `Contoh Jaya, a Bandung-based company,`. */
	readonly bodyNouns: PhraseList;
	/** First words of places called after another place, which keeps the bare name: `Sungai`, `Pasar`. */
	readonly namedAfterPlaces: PhraseList;
	/** Forms of address that are part of how somebody is called by a name of one word: `Mak`. */
	readonly keptAddresses: PhraseList;
	/** Names of countries and regions by ISO 3166 code, beside those the browser knows; names of one code mean the same place. */
	readonly countries: Readonly<Record<string, PhraseList>>;
	/** Words inside a name that may be lower case: `bin`, `al`, `van`. */
	readonly particles: PhraseList;
	/** May a name stand before the noun that it tells of: `the Denby campaign`, `Denby lawyer Orla Finch`? */
	readonly modify: boolean;
	/** Endings of a name that tell whose something is: `'s`. */
	readonly possessives: PhraseList;
	/** Words inside an organisation's name that may be lower case: `dan`, `of`, `and`. */
	readonly joiners: PhraseList;
	/** Joins two parts of a name in any language's names: `Bank of America`. */
	readonly innerJoiners: PhraseList;
	/** Capitalised though no names: days, religions, languages, products, events. */
	readonly notNames: PhraseList;
	/** Openings of names that are no people, places or organisations: `Pilkada`, `Undang-Undang`. */
	readonly otherHeads: PhraseList;
	/** Last words of such names: `Cup`, `Festival`. */
	readonly otherTails: PhraseList;
	/** Other names of people everybody knows, by their full name. */
	readonly knownPeople: Readonly<Record<string, PhraseList>>;
	/** Between two names of one person: `alias`, `also known as`. */
	readonly aliasCues: PhraseList;
	/** Behind a name and a comma they tell that somebody named before is called so: `kata Laras, sapaan akrabnya`. */
	readonly aliasTails: PhraseList;
	/** Between a nickname with a comma and the name of whoever bears it: `Laras, sapaan akrab Larasati Winoto`. */
	readonly aliasOwners: PhraseList;
	/** Right before a name they leave it to itself, so that another name behind it is its own: `menangkap Budi alias Ujang`. No nouns. */
	readonly aliasLeads: PhraseList;
	/** Before two people whose names a dash joins: `pasangan`. */
	readonly pairCues: PhraseList;
	/** Before or behind initials that stand for a person: `berinisial`, `alias`. */
	readonly initialCues: PhraseList;
	/** Before the name of a ship, a prize or a room, as capitals: `KM`, `Piala`. */
	readonly thingHeads: PhraseList;
	/** Nouns right before the name of a thing, which nobody's name follows to tell whose it is: `kapal feri`, `journal`. */
	readonly things: PhraseList;
	/** Animals and things that may have an owner's name behind them, but their own behind one of `namedCues`: `kuda bernama Contoh`. */
	readonly beings: PhraseList;
	readonly namedCues: PhraseList;
	/** Words with which somebody's name opens and no other: `I Made`, `La Ode`. */
	readonly firstParts: PhraseList;
	/** What a dash joins to a name without being part of it: `Denby-led`. */
	readonly hyphenEndings: PhraseList;
	/** First names, only the commonest, to tell people from the rest. */
	readonly givenNames: PhraseList;
}
