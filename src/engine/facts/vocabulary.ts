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

type Books<Part> = { readonly [Name in keyof Part as Part[Name] extends PhraseList ? Name : never]: PhraseBook<string> };

/** A book of each list in a part of a pack, under the name of the list. What is more than a list is made ready on its own. */
const booksOf = <Part extends object>(part: Part): Books<Part> =>
	Object.fromEntries(
		Object.entries(part).flatMap(([name, words]) => (typeof words === "string" ? [[name, phraseBook(words)]] : [])),
	) as Books<Part>; // these names have lists, as the type says

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
		...booksOf(pack.amounts.plurals),
		endings: listed(pack.amounts.plurals.endings),
		others: listed(pack.amounts.plurals.others),
		deeds: listed(pack.amounts.plurals.deeds),
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
		...booksOf(pack.dates),
		order: pack.dates.order,
		figures: pack.dates.figures,
		shiftStands: pack.dates.shiftStands,
		months: numbered(pack.dates.months.map((forms) => forms.replaceAll(" ", ", "))),
		/** Their names in full. */
		wholeMonths: numbered(pack.dates.months.map((forms) => forms.replace(/ .*/u, ""))),
		weekdays: numbered(pack.dates.weekdays),
		days: recordBook(pack.dates.days),
		units: namedBook(pack.dates.units),
		single: namedBook(pack.dates.single),
		shifts: book([...all(pack.dates.past, -1), ...all(pack.dates.present, 0), ...all(pack.dates.future, 1)]),
		distances: book([...all(pack.dates.ago, -1), ...all(pack.dates.hence, 1)]),
		yearCues: phraseBook(`${pack.dates.yearCues}, ${pack.dates.seasons}`),
		ahead: namedBook({ ahead: pack.dates.ahead, maybe: pack.dates.maybeAhead, none: pack.dates.notAhead }),
		dueCues: namedBook({ due: pack.dates.dueCues, none: pack.dates.notDue }),
		halfDays: recordBook(pack.dates.halfDays),
		twelveHours: Object.keys(pack.dates.halfDays).length > 0,
		ordinals: recordBook(pack.dates.ordinals),
	},
	speech: {
		...booksOf(pack.speech),
		speakerFirst: pack.speech.orders.includes("quote speaker verb"),
		suffixes: listed(pack.speech.pronounSuffixes),
		passives: listed(pack.speech.passives),
		genders: pack.speech.genders.map(phraseBook),
	},
	sources: {
		...booksOf(pack.sources),
		cues: namedBook({ media: pack.sources.cues, agency: pack.sources.reliance }),
		outlets: namedBook({ agency: pack.sources.agencies, media: pack.sources.media }),
		mediaStarts: listed(pack.sources.mediaStarts),
		mediaEnds: listed(pack.sources.mediaEnds),
	},
	names: {
		...booksOf(pack.names),
		// Written in capitals, their parts are tokens of their own; in small letters they would be one, as an address.
		degrees: phraseBook(pack.names.degrees.replaceAll(".", " . ")),
		countries: book([...namedEntries(pack.names.countries), ...countryNames(pack)]),
		modify: pack.names.modify,
		possessives: listed(pack.names.possessives),
		knownPeople: book(Object.entries(pack.names.knownPeople).flatMap(([full, others]) => all(`${full}, ${others}`, full))),
	},
});

/** A facts pack made ready for matching. */
export type Vocabulary = ReturnType<typeof compile>;

/** A pack made ready for looking words up. Compiling takes milliseconds, so it is done once for a pack. */
export const vocabulary = onceFor(compile);
