import { onceFor } from "../../model/once.ts";
import type { FactsPack } from "../../model/words/facts-pack.ts";
import type { PhraseList } from "../../model/words/phrase-list.ts";
import { book, listed, type PhraseBook, phraseBook, recordBook } from "./phrases.ts";

type Entries<Meaning> = readonly (readonly [phrase: string, meaning: Meaning])[];

/** The phrases of a list, all with the same meaning. */
const all = <Meaning extends string | number>(phrases: PhraseList, meaning: Meaning): Entries<Meaning> =>
	listed(phrases).map((phrase) => [phrase, meaning]);

/** What each of these names counts as, the first of them 1. */
const numbered = (names: readonly PhraseList[]): PhraseBook<number> => book(names.flatMap((forms, at) => all(forms, at + 1)));

/** The phrases of several lists, each with the name of its list. */
const namedEntries = <Name extends string>(lists: Readonly<Record<Name, PhraseList>>): Entries<Name> =>
	Object.entries<PhraseList>(lists).flatMap(([name, phrases]) => all(phrases, name as Name)); // The keys of a record of names are names.

const namedBook = <Name extends string>(lists: Readonly<Record<Name, PhraseList>>): PhraseBook<Name> => book(namedEntries(lists));

/** Names of the countries in the pack's language, after the Unicode locale data that the browser brings along. */
const countryNames = (pack: FactsPack): Entries<string> => {
	const names = new Intl.DisplayNames([pack.code], { type: "region", fallback: "none" });
	const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	const unions = new Set(listed(pack.names.organisations));
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return codes.flatMap((code) => {
		const name = names.of(code);
		// The locale data has codes for unions of countries as well.
		return name === undefined || unions.has(name.toLowerCase()) ? [] : [[name.toLowerCase(), code] as const];
	});
};

/** Spans of the calendar that a text counts days in. */
export type Unit = "day" | "week" | "weekend" | "month" | "year";

const compile = (pack: FactsPack) => ({
	code: pack.code,
	functionWords: phraseBook(pack.functionWords),
	abbreviations: phraseBook(pack.abbreviations),
	decimal: pack.numbers.decimal,
	digits: recordBook(pack.numbers.digits),
	teens: recordBook(pack.numbers.teens),
	tens: recordBook(pack.numbers.tens),
	scales: recordBook(pack.numbers.scales),
	numberJoiners: phraseBook(pack.numbers.joiners),
	numberPoints: phraseBook(pack.numbers.points),
	numberAlternatives: phraseBook(pack.numbers.alternatives),
	ratios: phraseBook(pack.amounts.ratios),
	signs: recordBook(pack.amounts.signs),
	degrees: phraseBook(pack.amounts.degrees),
	// A currency is told by its code in any language: `SGD 45.000`.
	currencies: book([
		...namedEntries(pack.amounts.currencies),
		...Object.keys(pack.amounts.currencies).map((code) => [code, code] as const),
	]),
	moneyScales: recordBook(pack.amounts.moneyScales ?? {}),
	percent: phraseBook(pack.amounts.percent),
	units: book([...namedEntries(pack.amounts.units), ...listed(pack.amounts.compounds).map((noun) => [noun, noun] as const)]),
	/** The symbols of the units in which things are measured, not counted. */
	measures: new Set(Object.keys(pack.amounts.units)),
	gluedUnits: namedBook(pack.amounts.gluedUnits),
	leadingUnits: namedBook(pack.amounts.leadingUnits),
	outOf: phraseBook(pack.amounts.outOf),
	plurals: {
		endings: listed(pack.amounts.plurals.endings),
		others: listed(pack.amounts.plurals.others),
		known: phraseBook(pack.amounts.plurals.known),
		deeds: listed(pack.amounts.plurals.deeds),
		determiners: phraseBook(pack.amounts.plurals.determiners),
		leads: phraseBook(pack.amounts.plurals.leads),
	},
	quoted: phraseBook(pack.amounts.quoted),
	amountLabels: phraseBook(pack.amounts.labels),
	events: phraseBook(pack.amounts.events),
	durations: phraseBook(pack.amounts.durations),
	times: phraseBook(pack.amounts.times),
	factors: phraseBook(pack.amounts.factors),
	counters: phraseBook(pack.amounts.counters),
	notCounted: phraseBook(pack.amounts.notCounted),
	dates: {
		order: pack.dates.order,
		figures: pack.dates.figures,
		shiftStands: pack.dates.shiftStands,
		months: numbered(pack.dates.months.map((forms) => forms.replaceAll(" ", ", "))),
		/** Their names in full. */
		wholeMonths: numbered(pack.dates.months.map((forms) => forms.replace(/ .*/u, ""))),
		weekdays: numbered(pack.dates.weekdays),
		dayParts: phraseBook(pack.dates.dayParts),
		days: recordBook(pack.dates.days),
		units: namedBook(pack.dates.units),
		single: namedBook(pack.dates.single),
		shifts: book([...all(pack.dates.past, -1), ...all(pack.dates.present, 0), ...all(pack.dates.future, 1)]),
		distances: book([...all(pack.dates.ago, -1), ...all(pack.dates.hence, 1)]),
		lasting: phraseBook(pack.dates.lasting),
		edges: phraseBook(pack.dates.edges),
		yearCues: phraseBook(`${pack.dates.yearCues}, ${pack.dates.seasons}`),
		seasons: phraseBook(pack.dates.seasons),
		dayCues: phraseBook(pack.dates.dayCues),
		ahead: namedBook({ ahead: pack.dates.ahead, maybe: pack.dates.maybeAhead, none: pack.dates.notAhead }),
		clauses: phraseBook(pack.dates.clauses),
		onDay: phraseBook(pack.dates.onDay),
		until: phraseBook(pack.dates.until),
		pairs: phraseBook(pack.dates.pairs),
		between: phraseBook(pack.dates.between),
		every: phraseBook(pack.dates.every),
		everyDay: phraseBook(pack.dates.everyDay),
		except: phraseBook(pack.dates.except),
		spanCues: phraseBook(pack.dates.spanCues),
		routines: phraseBook(pack.dates.routines),
		again: phraseBook(pack.dates.again),
		closed: phraseBook(pack.dates.closed),
		since: phraseBook(pack.dates.since),
		deadlines: phraseBook(pack.dates.deadlines),
		dueCues: namedBook({ due: pack.dates.dueCues, none: pack.dates.notDue }),
		clock: phraseBook(pack.dates.clock),
		zones: phraseBook(pack.dates.zones),
		halfDays: recordBook(pack.dates.halfDays),
		twelveHours: Object.keys(pack.dates.halfDays).length > 0,
		quarters: phraseBook(pack.dates.quarters),
		halves: phraseBook(pack.dates.halves),
		ordinals: recordBook(pack.dates.ordinals),
		dayEndings: phraseBook(pack.dates.dayEndings),
		decadeCues: phraseBook(pack.dates.decadeCues),
		decadeSuffixes: phraseBook(pack.dates.decadeSuffixes),
		traps: phraseBook(pack.dates.traps),
		laws: phraseBook(pack.dates.laws),
		ambiguous: phraseBook(pack.dates.ambiguous),
		fillers: phraseBook(pack.dates.fillers),
	},
	speech: {
		speakerFirst: pack.speech.orders.includes("quote speaker verb"),
		verbs: phraseBook(pack.speech.verbs),
		nouns: phraseBook(pack.speech.nouns),
		suffixes: listed(pack.speech.pronounSuffixes),
		reporting: phraseBook(pack.speech.reporting),
		pronouns: phraseBook(pack.speech.pronouns),
		genders: pack.speech.genders.map(phraseBook),
		demonstratives: phraseBook(pack.speech.demonstratives),
		boundaries: phraseBook(pack.speech.boundaries),
		adverbs: phraseBook(pack.speech.adverbs),
		complementizers: phraseBook(pack.speech.complementizers),
		accordingTo: phraseBook(pack.speech.accordingTo),
		relations: phraseBook(pack.speech.relations),
		relatives: phraseBook(pack.speech.relatives),
		possessives: phraseBook(pack.speech.possessives),
		prepositions: phraseBook(pack.speech.prepositions),
		transitive: phraseBook(pack.speech.transitive),
		describing: phraseBook(pack.speech.describing),
		copulas: phraseBook(pack.speech.copulas),
		denials: phraseBook(pack.speech.denials),
		serving: phraseBook(pack.speech.serving),
	},
	sources: {
		cues: namedBook({ media: pack.sources.cues, agency: pack.sources.reliance }),
		kinds: phraseBook(pack.sources.kinds),
		outlets: namedBook({ agency: pack.sources.agencies, media: pack.sources.media }),
		mediaStarts: listed(pack.sources.mediaStarts),
		mediaEnds: listed(pack.sources.mediaEnds),
		mediaWords: phraseBook(pack.sources.mediaWords),
		unnamed: phraseBook(pack.sources.unnamed),
		determiners: phraseBook(pack.sources.determiners),
		documents: phraseBook(pack.sources.documents),
	},
	names: {
		roles: phraseBook(pack.names.roles),
		occupations: phraseBook(pack.names.occupations),
		honorifics: phraseBook(pack.names.honorifics),
		// Written in capitals, their parts are tokens of their own; in small letters they would be one, as an address.
		namedAfterPeople: phraseBook(pack.names.namedAfterPeople),
		degrees: phraseBook(pack.names.degrees.replaceAll(".", " . ")),
		organisationHeads: phraseBook(pack.names.organisationHeads),
		legalForms: phraseBook(pack.names.legalForms),
		joinedHeads: phraseBook(pack.names.joinedHeads),
		companyTails: phraseBook(pack.names.companyTails),
		organisationTails: phraseBook(pack.names.organisationTails),
		organisations: phraseBook(pack.names.organisations),
		placeHeads: phraseBook(pack.names.placeHeads),
		streets: phraseBook(pack.names.streets),
		houseNumbers: phraseBook(pack.names.houseNumbers),
		settlements: phraseBook(pack.names.settlements),
		localOffices: phraseBook(pack.names.localOffices),
		bodyOffices: phraseBook(pack.names.bodyOffices),
		residents: phraseBook(pack.names.residents),
		placeTails: phraseBook(pack.names.placeTails),
		placeEndings: phraseBook(pack.names.placeEndings),
		placeCues: phraseBook(pack.names.placeCues),
		belongCues: phraseBook(pack.names.belongCues),
		places: phraseBook(pack.names.places),
		countries: book([...namedEntries(pack.names.countries), ...countryNames(pack)]),
		particles: phraseBook(pack.names.particles),
		modify: pack.names.modify,
		possessives: listed(pack.names.possessives),
		joiners: phraseBook(pack.names.joiners),
		innerJoiners: phraseBook(pack.names.innerJoiners),
		notNames: phraseBook(pack.names.notNames),
		otherTails: phraseBook(pack.names.otherTails),
		otherHeads: phraseBook(pack.names.otherHeads),
		regions: phraseBook(pack.names.regions),
		shortRegions: phraseBook(pack.names.shortRegions),
		rubrics: phraseBook(pack.names.rubrics),
		deskPlaces: phraseBook(pack.names.deskPlaces),
		bodyNouns: phraseBook(pack.names.bodyNouns),
		namedAfterPlaces: phraseBook(pack.names.namedAfterPlaces),
		keptAddresses: phraseBook(pack.names.keptAddresses),
		knownPeople: book(Object.entries(pack.names.knownPeople).flatMap(([full, others]) => all(`${full}, ${others}`, full))),
		aliasCues: phraseBook(pack.names.aliasCues),
		aliasTails: phraseBook(pack.names.aliasTails),
		aliasLeads: phraseBook(pack.names.aliasLeads),
		pairCues: phraseBook(pack.names.pairCues),
		initialCues: phraseBook(pack.names.initialCues),
		thingHeads: phraseBook(pack.names.thingHeads),
		things: phraseBook(pack.names.things),
		beings: phraseBook(pack.names.beings),
		namedCues: phraseBook(pack.names.namedCues),
		firstParts: phraseBook(pack.names.firstParts),
		hyphenEndings: phraseBook(pack.names.hyphenEndings),
		givenNames: phraseBook(pack.names.givenNames),
	},
});

/** A facts pack made ready for matching. */
export type Vocabulary = ReturnType<typeof compile>;

/** A pack made ready for looking words up. Compiling takes milliseconds, so it is done once for a pack. */
export const vocabulary = onceFor(compile);
