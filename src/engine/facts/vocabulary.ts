import { onceFor } from "../../model/once.ts";
import type { FactsPack } from "../../model/words/facts-pack.ts";
import type { PhraseList } from "../../model/words/phrase-list.ts";
import { book, listed, type PhraseBook, phraseBook, recordBook } from "./phrases.ts";

/** What each of these names counts as, the first of them 1. */
const numbered = (names: readonly (readonly string[])[]): PhraseBook<number> =>
	book(names.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));

const codeEntries = (names: Readonly<Record<string, PhraseList>>): readonly (readonly [phrase: string, code: string])[] =>
	Object.entries(names).flatMap(([code, phrases]) => listed(phrases).map((phrase) => [phrase, code] as const));

/** A currency is told by its code in any language: `SGD 45.000`. */
const codeItself = (names: Readonly<Record<string, PhraseList>>): readonly (readonly [phrase: string, code: string])[] =>
	Object.keys(names).map((code) => [code.toLowerCase(), code] as const);

const byCode = (names: Readonly<Record<string, PhraseList>>): PhraseBook<string> => book(codeEntries(names));

/** Names of the countries in the pack's language, after the Unicode locale data that the browser brings along. */
const countryNames = (pack: FactsPack): readonly (readonly [name: string, code: string])[] => {
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

const compile = (pack: FactsPack) => ({
	code: pack.code,
	functionWords: phraseBook(pack.functionWords),
	abbreviations: phraseBook(pack.abbreviations),
	decimal: pack.numbers.decimal,
	digits: recordBook(pack.numbers.digits),
	teens: recordBook(pack.numbers.teens),
	tens: recordBook(pack.numbers.tens),
	scales: recordBook(pack.numbers.scales),
	numberWords: new Set(
		[pack.numbers.digits, pack.numbers.teens, pack.numbers.tens, pack.numbers.scales].flatMap((names) => Object.keys(names)),
	),
	numberJoiners: phraseBook(pack.numbers.joiners),
	numberPoints: phraseBook(pack.numbers.points),
	numberAlternatives: phraseBook(pack.numbers.alternatives),
	ratios: phraseBook(pack.amounts.ratios),
	signs: recordBook(pack.amounts.signs),
	degrees: phraseBook(pack.amounts.degrees),
	currencies: book([...codeEntries(pack.amounts.currencies), ...codeItself(pack.amounts.currencies)]),
	moneyScales: recordBook(pack.amounts.moneyScales ?? {}),
	percent: phraseBook(pack.amounts.percent),
	units: book([...codeEntries(pack.amounts.units), ...listed(pack.amounts.compounds).map((noun) => [noun, noun] as const)]),
	/** The symbols of the units in which things are measured, not counted. */
	measures: new Set(Object.keys(pack.amounts.units)),
	leadingUnits: byCode(pack.amounts.leadingUnits),
	outOf: phraseBook(pack.amounts.outOf),
	plurals: {
		endings: listed(pack.amounts.plurals.endings),
		others: listed(pack.amounts.plurals.others),
		known: phraseBook(pack.amounts.plurals.known),
		deeds: listed(pack.amounts.plurals.deeds),
		determiners: phraseBook(pack.amounts.plurals.determiners),
		leads: phraseBook(pack.amounts.plurals.leads),
	},
	amountLabels: phraseBook(pack.amounts.labels),
	durations: phraseBook(pack.amounts.durations),
	counters: phraseBook(pack.amounts.counters),
	notCounted: phraseBook(pack.amounts.notCounted),
	dates: {
		order: pack.dates.order,
		figures: pack.dates.figures,
		shiftStands: pack.dates.shiftStands,
		months: numbered(pack.dates.months.map((forms) => forms.split(" "))),
		/** Their names in full. */
		wholeMonths: book(pack.dates.months.map((forms, at) => [forms.split(" ")[0] ?? "", at + 1] as const)),
		weekdays: numbered(pack.dates.weekdays.map(listed)),
		dayParts: phraseBook(pack.dates.dayParts),
		days: recordBook(pack.dates.days),
		units: book(unitEntries(pack.dates.units)),
		single: book(unitEntries(pack.dates.single)),
		shifts: book([
			...listed(pack.dates.past).map((phrase) => [phrase, -1] as const),
			...listed(pack.dates.present).map((phrase) => [phrase, 0] as const),
			...listed(pack.dates.future).map((phrase) => [phrase, 1] as const),
		]),
		distances: book([
			...listed(pack.dates.ago).map((phrase) => [phrase, -1] as const),
			...listed(pack.dates.hence).map((phrase) => [phrase, 1] as const),
		]),
		lasting: phraseBook(pack.dates.lasting),
		edges: phraseBook(pack.dates.edges),
		yearCues: phraseBook(`${pack.dates.yearCues}, ${pack.dates.seasons}`),
		seasons: phraseBook(pack.dates.seasons),
		dayCues: phraseBook(pack.dates.dayCues),
		ahead: book([
			...listed(pack.dates.ahead).map((phrase) => [phrase, "ahead"] as const),
			...listed(pack.dates.maybeAhead).map((phrase) => [phrase, "maybe"] as const),
			...listed(pack.dates.notAhead).map((phrase) => [phrase, "none"] as const),
		]),
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
		deadlines: phraseBook(pack.dates.deadlines),
		dueCues: book([
			...listed(pack.dates.dueCues).map((phrase) => [phrase, "due"] as const),
			...listed(pack.dates.notDue).map((phrase) => [phrase, "none"] as const),
		]),
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
		prepositions: phraseBook(pack.speech.prepositions),
		transitive: phraseBook(pack.speech.transitive),
		describing: phraseBook(pack.speech.describing),
		copulas: phraseBook(pack.speech.copulas),
		denials: phraseBook(pack.speech.denials),
		serving: phraseBook(pack.speech.serving),
	},
	sources: {
		cues: book([
			...listed(pack.sources.cues).map((cue) => [cue, "media"] as const),
			...listed(pack.sources.reliance).map((cue) => [cue, "agency"] as const),
		]),
		kinds: phraseBook(pack.sources.kinds),
		outlets: book([
			...listed(pack.sources.agencies).map((name) => [name, "agency"] as const),
			...listed(pack.sources.media).map((name) => [name, "media"] as const),
		]),
		mediaWords: phraseBook(pack.sources.mediaWords),
		unnamed: phraseBook(pack.sources.unnamed),
		determiners: phraseBook(pack.sources.determiners),
		documents: phraseBook(pack.sources.documents),
	},
	names: {
		roles: phraseBook(pack.names.roles),
		honorifics: phraseBook(pack.names.honorifics),
		// Written in capitals, their parts are tokens of their own; in small letters they would be one, as an address.
		namedAfterPeople: phraseBook(pack.names.namedAfterPeople),
		degrees: phraseBook(pack.names.degrees.replaceAll(".", " . ")),
		organisationHeads: phraseBook(pack.names.organisationHeads),
		legalForms: phraseBook(pack.names.legalForms),
		joinedHeads: phraseBook(pack.names.joinedHeads),
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
		placeCues: phraseBook(pack.names.placeCues),
		belongCues: phraseBook(pack.names.belongCues),
		places: phraseBook(pack.names.places),
		countries: book([...codeEntries(pack.names.countries), ...countryNames(pack)]),
		particles: phraseBook(pack.names.particles),
		modify: pack.names.modify,
		possessives: listed(pack.names.possessives),
		joiners: phraseBook(pack.names.joiners),
		innerJoiners: phraseBook(pack.names.innerJoiners),
		notNames: phraseBook(pack.names.notNames),
		otherTails: phraseBook(pack.names.otherTails),
		otherHeads: phraseBook(pack.names.otherHeads),
		regions: phraseBook(pack.names.regions),
		rubrics: phraseBook(pack.names.rubrics),
		deskPlaces: phraseBook(pack.names.deskPlaces),
		bodyNouns: phraseBook(pack.names.bodyNouns),
		namedAfterPlaces: phraseBook(pack.names.namedAfterPlaces),
		keptAddresses: phraseBook(pack.names.keptAddresses),
		knownPeople: book(
			Object.entries(pack.names.knownPeople).flatMap(([full, others]) => [full, ...listed(others)].map((name) => [name, full] as const)),
		),
		aliasCues: phraseBook(pack.names.aliasCues),
		aliasLeads: phraseBook(pack.names.aliasLeads),
		pairCues: phraseBook(pack.names.pairCues),
		initialCues: phraseBook(pack.names.initialCues),
		givenNames: phraseBook(pack.names.givenNames),
	},
});

/** A facts pack made ready for matching. */
export type Vocabulary = ReturnType<typeof compile>;

/** A pack made ready for looking words up. Compiling takes milliseconds, so it is done once for a pack. */
export const vocabulary = onceFor(compile);

/** Spans of the calendar that a text counts days in. */
export type Unit = "day" | "week" | "weekend" | "month" | "year";

function unitEntries(units: Readonly<Partial<Record<Unit, PhraseList>>>): readonly (readonly [string, Unit])[] {
	const names: readonly Unit[] = ["day", "week", "weekend", "month", "year"];
	return names.flatMap((unit) => listed(units[unit] ?? "").map((phrase) => [phrase, unit] as const));
}
