import type { Cite, Source } from "../../model/reading/facts.ts";
import { documentAt } from "./documents.ts";
import type { NamedEntity } from "./names/link.ts";
import { creditedOutletAt, outletAt } from "./outlets.ts";
import { citeOf, type Passage, textOf } from "./passages.ts";
import type { Cast, Placed } from "./speech/cast.ts";
import type { QuotedStatement } from "./speech/index.ts";
import { descriptionAt } from "./speech/speakers.ts";
import { isOneOf, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A credit at its place. */
export interface SourceMention {
	readonly value: Source;
	readonly cite: Cite;
	/** What the article names, when the source is an organisation among its names. */
	readonly named?: NamedEntity;
}

/** What a cue credits: its name at token `at`, and what the nouns before the name say of it. */
interface Credited {
	readonly at: number;
	/** Where the name starts when the nouns are part of it: `Kantor Berita Contoh`, all capitalised. */
	readonly start: number;
	readonly media: boolean;
	readonly document: boolean;
}

/** After a cue: marks and nouns that say what the source is, up to its name. */
const skipKinds = (tokens: readonly Token[], from: number, words: Vocabulary): Credited => {
	let at = from;
	let start = from;
	let media = false;
	let document = false;
	for (;;) {
		const kind = words.sources.kinds.at(tokens, at);
		const paper = words.sources.documents.at(tokens, at);
		const skipped =
			Math.max(kind?.length ?? 0, paper?.length ?? 0) ||
			(tokens[at]?.kind === "mark" && isOneOf(tokens[at], ['"', "“", ","]) && at > from ? 1 : 0);
		if (skipped === 0) return { start, at, media, document };
		if (paper !== undefined) document = true;
		else if (kind !== undefined && !words.sources.outlets.startsAt(tokens, at)) media = true;
		at += skipped;
		if (!tokens.slice(start, at).every(({ capital }) => capital)) start = at;
	}
};

const credited = (passage: Passage, placed: readonly Placed[], words: Vocabulary): readonly SourceMention[] => {
	const { tokens } = passage;
	const found: SourceMention[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const cue = words.sources.cues.at(tokens, at);
		if (cue !== undefined) {
			const after = skipKinds(tokens, at + cue.length, words);
			// `told investigators`: who is spoken to tells nothing, but for a medium.
			const spoken = cue.meaning === "media" && words.speech.verbs.startsAt(tokens, at);
			const credit =
				creditAt(passage, { ...after, media: after.media || cue.meaning === "media", spoken }, placed, words) ??
				(cue.meaning === "agency" ? writtenAt(passage, at + cue.length, words) : undefined);
			if (credit !== undefined) {
				found.push(credit);
				at = after.at;
			}
			continue;
		}
		// `Reuters melaporkan`: a medium as the subject of a report.
		const outlet = outletAt(tokens, at, words);
		if (outlet === undefined) continue;
		const adverb = words.speech.adverbs.at(tokens, outlet.to)?.length ?? 0;
		if (words.speech.reporting.startsAt(tokens, outlet.to + adverb)) {
			found.push({ value: { name: textOf(passage, at, outlet.to), as: outlet.as }, cite: citeOf(passage, at, outlet.to) });
		}
		at = outlet.to - 1;
	}
	return found;
};

/** What the nouns before an organisation's name make of it. */
const calledAs = ({ media, document }: Pick<Credited, "media" | "document">): Source["as"] => {
	if (document) return "document";
	return media ? "media" : "agency";
};

/**
 * Whom a cue credits: an outlet, an organisation or somebody described, else what a noun calls a medium. `spoken`: the cue is a verb whose object may
 * be spoken to as well, so that only an outlet is believed.
 */
const creditAt = (
	passage: Passage,
	{ at, start, media, document, spoken }: Credited & { readonly spoken: boolean },
	placed: readonly Placed[],
	words: Vocabulary,
): SourceMention | undefined => {
	const outlet = creditedOutletAt(passage.tokens, at, words);
	if (outlet !== undefined) return { value: { name: textOf(passage, at, outlet.to), as: outlet.as }, cite: citeOf(passage, at, outlet.to) };
	const mention = placed.find(({ span }) => start <= span.from && span.from <= at && at < span.to);
	// `lewat WhatsApp`: a way to send words, not who says them.
	const isWay = mention !== undefined && words.names.notNames.fills(passage.tokens, mention.span);
	if (spoken) return undefined;
	if (mention?.span.kind === "organisation" && !isWay) {
		return {
			value: { name: mention.named.name, as: calledAs({ media, document }) },
			cite: citeOf(passage, at, mention.span.to),
			named: mention.named,
		};
	}
	const described = descriptionAt(passage, at, passage.tokens.length, words);
	if (described !== undefined)
		return { value: { name: described.words, as: "unnamed" }, cite: citeOf(passage, described.from, described.to) };
	// Capitalised after a noun that says it is a medium: believed without being known.
	if (!media || mention?.span.from === at || words.names.roles.startsAt(passage.tokens, at) || !passage.tokens[at]?.capital)
		return undefined;
	let to = at;
	while (passage.tokens[to]?.kind === "word" && passage.tokens[to]?.capital && to - at < 5) to++;
	return { value: { name: textOf(passage, start, to), as: "media" }, cite: citeOf(passage, start, to) };
};

/** A document told without whoever issued it by name. */
const writtenAt = (passage: Passage, at: number, words: Vocabulary): SourceMention | undefined => {
	const document = documentAt(passage.tokens, at, words);
	return (
		document && {
			value: { name: textOf(passage, document.from, document.to), as: "document" },
			cite: citeOf(passage, document.from, document.to),
		}
	);
};

/** Speakers who are no persons: organisations, and people who are described but not named. */
const speaking = (statements: readonly QuotedStatement[]): readonly SourceMention[] =>
	statements.flatMap(({ speaker, cite }): readonly SourceMention[] => {
		if (speaker.kind === "named")
			return speaker.named.kind === "organisation"
				? [{ value: { name: speaker.named.name, as: "agency" }, cite, named: speaker.named }]
				: [];
		if (speaker.kind !== "described" || speaker.description.noun === "") return [];
		const { words: name, passage, from, to } = speaker.description;
		return [{ value: { name, as: "unnamed" }, cite: citeOf(passage, from, to) }];
	});

/** Media, agencies, issuers of documents and unnamed sources that the article credits. People with names who speak stand under quotes instead. */
export const sources = (
	passages: readonly Passage[],
	cast: Cast,
	statements: readonly QuotedStatement[],
	words: Vocabulary,
): readonly SourceMention[] => [...passages.flatMap((passage) => credited(passage, cast.of(passage), words)), ...speaking(statements)];
