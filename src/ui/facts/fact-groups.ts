import type { Cite, Fact, KeyFacts, Source, When } from "../../model/reading/facts.ts";
import type { MessageKey, Messages } from "../words/translate.ts";
import { amountWords, quoteWords, whenWords, whoWords } from "./fact-words.ts";

/** One fact as it is read: the words, what is said beside them, and where to check it. */
export interface FactRow {
	readonly words: string;
	readonly detail?: string;
	readonly cites: readonly [Cite, ...Cite[]];
}

export interface FactGroup {
	readonly name: keyof KeyFacts;
	readonly title: string;
	readonly rows: readonly FactRow[];
}

export interface FactChoices {
	/** How many key sentences to show, 1 to 10. */
	readonly keySentences: number;
	/** The words of the article a cite points to. */
	readonly words: (cite: Cite) => string;
}

const titles: Readonly<Record<keyof KeyFacts, MessageKey>> = {
	sentences: "factsSentences",
	who: "factsWho",
	where: "factsWhere",
	when: "factsWhen",
	howMuch: "factsHowMuch",
	quotes: "factsQuotes",
	sources: "factsSources",
};

const sourceKinds: Readonly<Record<Source["as"], MessageKey>> = {
	media: "sourceMedia",
	agency: "sourceAgency",
	document: "sourceDocument",
	unnamed: "sourceUnnamed",
};

/** The groups of facts that hold something, each in the order in which the engine gives it. */
export const factGroups = (facts: KeyFacts, messages: Messages, { keySentences, words }: FactChoices): readonly FactGroup[] => {
	const group = (name: keyof KeyFacts, rows: readonly FactRow[]): FactGroup => ({ name, title: messages.say(titles[name]), rows });
	return [
		group(
			"sentences",
			facts.sentences.slice(0, keySentences).map((fact) => row(fact, fact.value)),
		),
		group(
			"who",
			facts.who.map((fact) => row(fact, whoWords(fact.value), aliases(fact.value.aliases, messages))),
		),
		group(
			"where",
			facts.where.map((fact) => row(fact, fact.value.name, aliases(fact.value.aliases, messages))),
		),
		group(
			"when",
			facts.when.map((fact) => row(fact, whenWords(fact.value.iso, messages), whenDetail(fact, messages, words))),
		),
		group(
			"howMuch",
			facts.howMuch
				.filter((fact) => !isWithin(fact, facts.howMuch))
				.map((fact) => row(fact, amountWords(fact.value, words(fact.cites[0]), messages.locale))),
		),
		group(
			"quotes",
			facts.quotes.map((fact) => row(fact, quoteWords(fact.value, messages), fact.value.speaker ?? messages.say("speakerUnnamed"))),
		),
		group(
			"sources",
			facts.sources.map((fact) => row(fact, fact.value.name, messages.say(sourceKinds[fact.value.as]))),
		),
	].filter(({ rows }) => rows.length > 0);
};

const row = (fact: Fact<unknown>, words: string, detail?: string): FactRow => ({
	words,
	cites: fact.cites,
	...(detail !== undefined && { detail }),
});

/** The second end of a range stands in the words of the first: `20-30 derajat`. */
const isWithin = (fact: Fact<unknown>, all: readonly Fact<unknown>[]): boolean =>
	fact.cites.every(({ piece, start, end }) =>
		all.some((other) => other !== fact && other.cites.some((cite) => cite.piece === piece && cite.start < start && cite.end >= end)),
	);

const aliases = (names: readonly string[] | undefined, messages: Messages): string | undefined =>
	names === undefined || names.length === 0 ? undefined : messages.say("alsoCalled", names.join(", "));

/** A date of which the text leaves a part to the day of publication says what it was worked out from: it is a conclusion, not a quotation. */
const whenDetail = ({ value, cites }: Fact<When>, messages: Messages, words: FactChoices["words"]): string | undefined => {
	const open = (["year", "month", "day"] as const).some((part) => value[part] !== undefined && !value.stated.includes(part));
	// Of a range only its words say what it is made of; without a year in them it was worked out.
	const inferred = open || (value.iso.includes("/") && !value.stated.includes("year"));
	return inferred || value.stated.length === 0 ? messages.say("dateInferred", words(cites[0])) : undefined;
};
