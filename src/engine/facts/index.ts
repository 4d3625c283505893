import type { Article } from "../../model/article.ts";
import type { Entity, Fact, KeyFacts, Source, When, Where, Who } from "../../model/facts.ts";
import type { FactsPack } from "../../model/facts-pack.ts";
import { toText } from "../plain-text.ts";
import { amounts } from "./amounts.ts";
import { datelineEnd } from "./dateline.ts";
import { dayOf } from "./dates/calendar.ts";
import { dates } from "./dates/index.ts";
import { byMentions, group } from "./group.ts";
import { keySentencesOf } from "./key-sentences/index.ts";
import { packFor } from "./language.ts";
import { type NameFinder, nameSpans } from "./names/index.ts";
import { link, mentions } from "./names/link.ts";
import { entityOf } from "./names/span.ts";
import { citeOf, passage, passages } from "./passages.ts";
import { sources } from "./sources.ts";
import { statements } from "./speech/index.ts";
import { vocabulary } from "./vocabulary.ts";

export interface FactsOptions {
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

/**
 * Who, where, when, how much, who said what, according to whom, and the sentences that matter most. Everything is picked out of the
 * article's own words, nothing is made up, and every fact says where it stands.
 */
export const keyFacts = (article: Article, options: FactsOptions): KeyFacts => {
	const pack = packFor(article.lang, toText(article), options.packs);
	if (pack === undefined) return none;
	const words = vocabulary(pack);
	const all = passages(article, words);
	const published = options.published === undefined ? article.published : (options.published ?? undefined);
	const day = published === undefined ? undefined : dayOf(published);
	const dateline = all[0] === undefined ? 0 : datelineEnd(all[0]);
	const spans = nameSpans(all, options.names, words).map((found, i) => (i === 0 ? found.filter(({ from }) => from >= dateline) : found));
	const linked = link(all, mentions(all, spans, words), words);
	const placed = linked
		.flatMap(({ named, mentions: at }) => at.map((mention) => ({ ...mention, named })))
		.toSorted((a, b) => a.passage - b.passage || a.span.from - b.span.from);
	const said = statements(all, { mentions: placed }, words);
	const credits = sources(all, placed, said, words);
	const when = all.flatMap((each) => dates(each.tokens, words, day).map((mention) => ({ ...mention, each })));
	const howMuch = all.flatMap((each) => {
		const taken = when.filter((mention) => mention.each === each);
		return amounts(each.tokens, words, (token) => taken.some(({ from, to }) => from <= token && token < to)).map((mention) => ({
			...mention,
			each,
		}));
	});
	const who = linked.flatMap(({ named }): Fact<Who>[] =>
		named.kind === "place"
			? []
			: [
					{
						value: {
							name: named.name,
							kind: named.kind,
							...(named.titles[0] !== undefined && { title: named.titles[0] }),
							...(named.aliases.length > 0 && { aliases: named.aliases }),
						},
						cites: named.cites,
					},
				],
	);
	const where = linked.flatMap(({ named }): Fact<Where>[] =>
		named.kind === "place"
			? [{ value: { name: named.name, ...(named.aliases.length > 0 && { aliases: named.aliases }) }, cites: named.cites }]
			: [],
	);
	return {
		who: byMentions(who),
		where: byMentions(where),
		when: group(
			when.map(({ value, each, from, to }) => ({ value, cite: citeOf(each, from, to) })),
			(value) => value.iso,
		),
		howMuch: group(
			howMuch.map(({ value, each, from, to }) => ({ value, cite: citeOf(each, from, to) })),
			(value) => JSON.stringify(value),
		),
		quotes: said.map(({ value, cite }) => ({ value, cites: [cite] })),
		sources: byMentions(
			group(
				credits.map(({ value, named, cite }) => ({
					value: { ...value, ...(named !== undefined && named.aliases.length > 0 && { aliases: named.aliases }) } as Source,
					cite,
				})),
				(value) => value.name.toLowerCase(),
			),
		),
		sentences: keySentencesOf(all, article.title, options.sentences ?? 3, words),
	};
};

/**
 * The names in a text that is no article, as the name finder gives them: the rules that serve an article's facts (titles cut, known names
 * added) would only part from what a name is elsewhere. Without a finder for the language, by rules.
 */
export const entities = (text: string, lang: string, options: FactsOptions): readonly Entity[] => {
	const pack = packFor(lang, text, options.packs);
	const found = options.names?.(text, pack?.code ?? lang);
	if (found !== undefined || pack === undefined) return found ?? [];
	const words = vocabulary(pack);
	const whole = passage(0, text, false, words);
	return (nameSpans([whole], undefined, words)[0] ?? []).map((span) => entityOf(whole, span));
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
	const pack = packFor(options.lang ?? "", text, options.packs);
	if (pack === undefined) return [];
	const words = vocabulary(pack);
	const whole = passage(0, text, false, words);
	const day = options.published == null ? undefined : dayOf(options.published);
	return dates(whole.tokens, words, day).map(({ value, from, to }) => ({ value, cites: [citeOf(whole, from, to)] }));
};
