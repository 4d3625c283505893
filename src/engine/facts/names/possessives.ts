import type { Passage } from "../passages.ts";
import { firstWithin, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NamedPassage, type NameSpan, renamed, spanAt, spansIn } from "./span.ts";

/** Characters that a possessive ending takes at the end of a word in lower case; 0 without one. */
const endingOf = (word: string, words: Vocabulary): number =>
	words.names.possessives.find((ending) => word.endsWith(ending) && word.length > ending.length)?.length ?? 0;

/** Names of the article without the ending, whole and by their last word: what may stand with it elsewhere. */
const bareNames = (spans: readonly NameSpan[], words: Vocabulary): ReadonlySet<string> =>
	new Set(spans.flatMap(({ text }) => (endingOf(text.toLowerCase(), words) > 0 ? [] : [text, text.split(" ").at(-1) ?? text])));

/** `Norvale Magistrates' Court`: behind the mark of many owners a body's name goes on. */
const overPlural = (passage: Passage, span: NameSpan, words: Vocabulary): NameSpan => {
	const { tokens } = passage;
	const mark = tokens[span.to];
	const to = span.to + 2;
	const goesOn =
		mark !== undefined &&
		["'", "’"].includes(mark.text) &&
		!mark.spaced &&
		tokens[to - 1]?.capital &&
		words.names.organisationTails.endsBefore(tokens, to);
	return goesOn ? spanAt(passage, "organisation", span.from, to) : span;
};

/** `St. Mary's Hospital`: the saint's form of address is part of the house's name. */
const withSaint = (tokens: readonly Token[], from: number, { names }: Vocabulary): number => {
	const word = tokens[from - 1]?.text === "." ? from - 2 : from - 1;
	return tokens[word]?.capital && names.placeHeads.has(tokens[word]) && names.honorifics.has(tokens[word]) ? word : from;
};

/** Does a body's name end so, or does the pack know it: `European Union`? Then an ending behind it is no part of it. */
const isBodyName = (bare: string, { names }: Vocabulary): boolean =>
	names.organisations.includes(bare.toLowerCase()) || names.organisationTails.includes(bare.split(" ").at(-1)?.toLowerCase() ?? "");

/**
 * `Denby's` is Denby, and `Norvale's Kessin region` two places. An organisation may be called so (`McDonald's`): its ending goes only where the
 * article has the name without it.
 */
export const withoutPossessives = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	if (words.names.possessives.length === 0) return all;
	const known = bareNames(spansIn(all), words);
	const cut = (passage: Passage, span: NameSpan): readonly NameSpan[] => {
		const { tokens } = passage;
		const last = span.to - 1;
		const inner = firstWithin(tokens, span.from, last, ({ low }) => endingOf(low, words) > 0);
		// `St Mary's Hospital`: a house has its owner in its name.
		const isHouse = inner >= 0 && words.names.organisationTails.endsBefore(tokens, span.to);
		if (isHouse) {
			const from = withSaint(tokens, span.from, words);
			return [spanAt(passage, "organisation", from, span.to)];
		}
		if (inner >= 0 && span.kind !== "organisation")
			return [
				...cut(passage, spanAt(passage, span.kind, span.from, inner + 1)),
				...cut(passage, spanAt(passage, span.kind, inner + 1, span.to)),
			];
		const ending = endingOf(tokens[last]?.low ?? "", words);
		const bare = span.text.slice(0, span.text.length - ending);
		const isKnown = known.has(bare) || isBodyName(bare, words);
		return [ending > 0 && (span.kind !== "organisation" || isKnown) ? { ...span, text: bare } : span];
	};
	return renamed(all, (spans, passage) => spans.flatMap((span) => cut(passage, overPlural(passage, span, words))));
};
