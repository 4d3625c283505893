import type { Article } from "../../model/reading/article.ts";
import type { Cite, Entity, Fact, KeyFacts, Source, When, Where, Who } from "../../model/reading/facts.ts";
import type { FactsPack } from "../../model/words/facts-pack.ts";
import { toText } from "../article/plain-text.ts";
import { type Day, dayOf } from "../text/calendar.ts";
import { amounts, bySize } from "./amounts.ts";
import { eventFirst } from "./dates/event-first.ts";
import { dates } from "./dates/index.ts";
import { byMentions, group } from "./group.ts";
import { keySentencesOf } from "./key-sentences/index.ts";
import { namedPack, packFor } from "./language.ts";
import { casingOf } from "./names/casing.ts";
import { datelinePlaces } from "./names/dateline-places.ts";
import { type NameFinder, withNames } from "./names/index.ts";
import { link, type NamedEntity } from "./names/link.ts";
import { mentions } from "./names/mentions.ts";
import { entityOf, type NamedPassage, type NameSpan, renamed, spansIn } from "./names/span.ts";
import { isOutletItself } from "./outlet-itself.ts";
import { citeOf, type Dateline, datelineOf, type Passage, passage, passages } from "./passages.ts";
import { type SourceMention, sources } from "./sources.ts";
import { castOf } from "./speech/cast.ts";
import { statements } from "./speech/index.ts";
import { holds, type Stretch } from "./tokens.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

interface FactsOptions {
	readonly packs: readonly FactsPack[];
	/** ISO 8601; what relative dates are worked out against. The article's own day of publication when absent. */
	readonly published?: string | null;
	/** Without it names come from capitals and the pack's vocabulary alone. */
	readonly names?: NameFinder;
	/** How many key sentences. */
	readonly sentences?: number;
}

export type { NameFinder };

const none: KeyFacts = { who: [], where: [], when: [], howMuch: [], quotes: [], sources: [], sentences: [] };

const withAliases = ({ aliases }: NamedEntity): { readonly aliases?: readonly string[] } => (aliases.length > 0 ? { aliases } : {});

const whoOf = (named: NamedEntity): readonly Fact<Who>[] => {
	const { kind, name, titles, cites } = named;
	if (kind === "place") return [];
	// `Prince Andrew` is called so, and before `Andrew` the title stands once more.
	const title = titles.find((each) => !name.toLowerCase().startsWith(`${each.toLowerCase()} `));
	return [{ value: { name, kind, ...(title !== undefined && { title }), ...withAliases(named) }, cites }];
};

const whereOf = (named: NamedEntity): readonly Fact<Where>[] =>
	named.kind === "place" ? [{ value: { name: named.name, ...withAliases(named) }, cites: named.cites }] : [];

const sourceOf = ({ value, named, cite }: SourceMention): { readonly value: Source; readonly cite: Cite } => ({
	value: named === undefined ? value : { ...value, ...withAliases(named) },
	cite,
});

/** Dates and amounts of one passage. What belongs to a date is no amount. */
const measures = (each: Passage, day: Day | undefined, words: Vocabulary) => {
	const when = dates(each.tokens, words, day);
	const taken = (token: number): boolean => when.some((date) => holds(date, token));
	const place = <Value>({ value, from, to }: Stretch & { readonly value: Value }) => ({
		value,
		cite: citeOf(each, from, to),
	});
	return { when: when.map(place), howMuch: amounts(each.tokens, words, taken).map(place) };
};

/** Is a name part of a sum, a date or what a currency is called: `18 ribu dolar AS`, `Sept. 30`, `per dolar AS`, `the US dollar`? */
const isMeasured = (
	measured: ReturnType<typeof measures> | undefined,
	passage: Passage,
	{ from, to }: NameSpan,
	words: Vocabulary,
): boolean => {
	if (measured === undefined) return false;
	const currency = words.currencies.at(passage.tokens, from) ?? words.currencies.before(passage.tokens, to);
	if (currency !== undefined && currency.length > to - from) return true;
	const { start, end } = citeOf(passage, from, to);
	return [...measured.howMuch, ...measured.when].some(({ cite }) => cite.start <= start && end <= cite.end);
};

/**
 * The names of the passage that begins with the dateline: of that the places alone, not the outlet, its desk or an author. `told`: those names of the
 * passage that the article speaks of; `found`: all names of the article.
 */
const besideDateline = (
	{ passage, end }: Dateline,
	told: readonly NameSpan[],
	found: readonly NamedPassage[],
	article: Article,
	words: Vocabulary,
): readonly NameSpan[] => {
	const behind = told.filter(({ from }) => from >= end);
	const others = [...behind, ...spansIn(found.filter((other) => other.passage !== passage))];
	const places = others.flatMap(({ kind, text }) => (kind === "place" ? [text] : []));
	const cues = {
		isOutlet: isOutletItself(article, ""),
		byline: article.byline,
		places,
		small: casingOf(found.map((each) => each.passage)).small,
	};
	return [...datelinePlaces(passage, end, cues, words), ...behind];
};

/**
 * Who, where, when, how much, who said what, according to whom, and the sentences that matter most. Everything is picked out of the
 * article's own words, nothing is made up, and every fact says where it stands. People, organisations, places and sources come
 * most-mentioned first, the rest in the order of the text, but for the day of the event before months and years, and counts of two or three
 * things behind other amounts. An article in a language of no pack gives no facts.
 */
export const keyFacts = (article: Article, options: FactsOptions): KeyFacts => {
	const pack = packFor(article.lang, toText(article), options.packs);
	if (pack === undefined) return none;
	const words = vocabulary(pack);
	const all = passages(article, words);
	const published = options.published === undefined ? article.published : options.published;
	const day = published == null ? undefined : dayOf(published);
	const measured = all.map((each) => measures(each, day, words));
	const dateline = datelineOf(all);
	const isItself = isOutletItself(article, dateline?.words ?? "");
	const found = withNames(all, options.names, words);
	const named = renamed(found, (spans, passage) => {
		const told = spans.filter(
			(span) => (span.kind === "place" || !isItself(span.text)) && !isMeasured(measured[passage.index], passage, span, words),
		);
		return passage === dateline?.passage ? besideDateline(dateline, told, found, article, words) : told;
	});
	const linked = link(mentions(named, words), words);
	const cast = castOf(linked);
	const said = statements(all, cast, words);
	const credits = sources(all, cast, said, words).filter(({ value }) => !isItself(value.name));
	return {
		who: byMentions(linked.flatMap(({ named }) => whoOf(named))),
		where: byMentions(linked.flatMap(({ named }) => whereOf(named))),
		when: eventFirst(
			group(
				measured.flatMap(({ when }) => when),
				({ iso }) => iso,
			),
			day,
		),
		howMuch: bySize(
			group(
				measured.flatMap(({ howMuch }) => howMuch),
				(value) => JSON.stringify(value),
			),
			words,
		),
		quotes: said.map(({ value, cite }) => ({ value, cites: [cite] })),
		sources: byMentions(group(credits.map(sourceOf), ({ name }) => name.toLowerCase())),
		sentences: keySentencesOf(all, article.title, options.sentences ?? 3, words),
	};
};

/**
 * The names in a text that is no article, as the name finder gives them: the rules that serve an article's facts (titles cut, known names
 * added) would only part from what a name is elsewhere. Without a finder for the language, by rules.
 */
export const entities = (text: string, lang: string, options: FactsOptions): readonly Entity[] => {
	const pack = namedPack(lang, text, options.packs);
	const found = options.names?.(text, pack?.code ?? lang);
	if (found !== undefined || pack === undefined) return found ?? [];
	const words = vocabulary(pack);
	const whole = passage(0, text, false, words);
	return spansIn(withNames([whole], undefined, words)).map((span) => entityOf(whole, span));
};

/** The `count` sentences that tell most of the article, in its own order. */
export const keySentences = (article: Article, count: number, options: FactsOptions): readonly Fact<string>[] => {
	const pack = packFor(article.lang, toText(article), options.packs) ?? options.packs[0];
	if (pack === undefined) return [];
	const words = vocabulary(pack);
	return keySentencesOf(passages(article, words), article.title, count, words);
};

/** The dates in a text. Cites: piece 0, characters of `text` itself. */
export const findDates = (text: string, options: FactsOptions & { readonly lang?: string }): readonly Fact<When>[] => {
	const pack = namedPack(options.lang ?? "", text, options.packs);
	if (pack === undefined) return [];
	const words = vocabulary(pack);
	const whole = passage(0, text, false, words);
	const day = options.published == null ? undefined : dayOf(options.published);
	return dates(whole.tokens, words, day).map(({ value, from, to }) => ({ value, cites: [citeOf(whole, from, to)] }));
};
