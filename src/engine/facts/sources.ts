import type { Cite, Source } from "../../model/reading/facts.ts";
import { documentAt } from "./documents.ts";
import type { NamedEntity } from "./names/link.ts";
import { creditedOutletAt, outletAt } from "./outlets.ts";
import { citeOf, type Passage, textOf } from "./passages.ts";
import type { Found } from "./phrases.ts";
import type { Cast, Placed } from "./speech/cast.ts";
import type { QuotedStatement } from "./speech/index.ts";
import { descriptionAt } from "./speech/speakers.ts";
import { holds, type Stretch, skip, type Token } from "./tokens.ts";
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
		const { kinds, documents, outlets } = words.sources;
		const next = Math.max(kinds.skip(tokens, at), documents.skip(tokens, at), at > from ? skip(tokens, at, '"“,') : at);
		if (next === at) return { start, at, media, document };
		if (documents.startsAt(tokens, at)) document = true;
		else if (kinds.startsAt(tokens, at) && !outlets.startsAt(tokens, at)) media = true;
		at = next;
		if (!tokens.slice(start, at).every(({ capital }) => capital)) start = at;
	}
};

/** A credit in the words of the article. */
const asWritten = (passage: Passage, { from, to }: Stretch, as: Source["as"]): SourceMention => ({
	value: { name: textOf(passage, from, to), as },
	cite: citeOf(passage, from, to),
});

/** A medium's name takes so many words at most, where nobody knows it. */
const longestMedium = 5;

/** `harian Contoh Raya`: capitalised after a noun that says it is a medium, believed without being known. */
const unknownMedium = (passage: Passage, { at, start }: Credited, words: Vocabulary): SourceMention | undefined => {
	const { tokens } = passage;
	if (words.names.roles.startsAt(tokens, at) || !tokens[at]?.capital) return undefined;
	let to = at;
	while (tokens[to]?.kind === "word" && tokens[to]?.capital && to - at < longestMedium) to++;
	return asWritten(passage, { from: start, to }, "media");
};

/** Whom a cue credits who is no known outlet: an organisation or somebody described, else what a noun calls a medium. */
const issuerAt = (passage: Passage, credited: Credited, placed: readonly Placed[], words: Vocabulary): SourceMention | undefined => {
	const { at, start, media, document } = credited;
	const mention = placed.find(({ span }) => start <= span.from && holds(span, at));
	// `lewat WhatsApp`: a way to send words, not who says them.
	const isWay = mention !== undefined && words.names.notNames.fills(passage.tokens, mention.span);
	if (mention?.span.kind === "organisation" && !isWay) {
		const { named, span } = mention;
		const as = document ? "document" : media ? "media" : "agency";
		return { value: { name: named.name, as }, cite: citeOf(passage, at, span.to), named };
	}
	const described = descriptionAt(passage, at, passage.tokens.length, words);
	if (described !== undefined) return asWritten(passage, described, "unnamed");
	return media && mention?.span.from !== at ? unknownMedium(passage, credited, words) : undefined;
};

/** What the cue at `at` credits, and where to read on. */
const creditBehind = (
	passage: Passage,
	at: number,
	cue: Found<"media" | "agency">,
	placed: readonly Placed[],
	words: Vocabulary,
): { readonly credit: SourceMention; readonly next: number } | undefined => {
	const { tokens } = passage;
	const isMedia = cue.meaning === "media";
	const told = skipKinds(tokens, at + cue.length, words);
	const outlet = creditedOutletAt(tokens, told.at, words);
	// `told investigators`: who is spoken to tells nothing, but for a medium.
	const isSpokenTo = isMedia && words.speech.verbs.startsAt(tokens, at);
	const document = isMedia ? undefined : documentAt(tokens, at + cue.length, words);
	const credit =
		(outlet && asWritten(passage, { from: told.at, to: outlet.to }, outlet.as)) ??
		(isSpokenTo ? undefined : issuerAt(passage, { ...told, media: told.media || isMedia }, placed, words)) ??
		// A document told without whoever issued it by name.
		(document && asWritten(passage, document, "document"));
	return credit && { credit, next: told.at + 1 };
};

/** `Reuters melaporkan`: does a verb of report follow a medium that ends at `to`? */
const reports = (tokens: readonly Token[], to: number, { speech }: Vocabulary): boolean =>
	speech.reporting.startsAt(tokens, speech.adverbs.skip(tokens, to));

/** What a passage credits, behind a cue or as the subject of a report. */
const creditedIn = (passage: Passage, placed: readonly Placed[], words: Vocabulary): readonly SourceMention[] => {
	const { tokens } = passage;
	const found: SourceMention[] = [];
	for (let at = 0; at < tokens.length; ) {
		const cue = words.sources.cues.at(tokens, at);
		const behind = cue && creditBehind(passage, at, cue, placed, words);
		const outlet = cue === undefined ? outletAt(tokens, at, words) : undefined;
		if (behind !== undefined) found.push(behind.credit);
		if (outlet !== undefined && reports(tokens, outlet.to, words)) found.push(asWritten(passage, { from: at, to: outlet.to }, outlet.as));
		at = behind?.next ?? outlet?.to ?? at + 1;
	}
	return found;
};

/** Speakers who are no persons: organisations, and people who are described but not named. */
const speaking = (statements: readonly QuotedStatement[]): readonly SourceMention[] =>
	statements.flatMap(({ speaker, cite }): readonly SourceMention[] => {
		if (speaker.kind === "named")
			return speaker.named.kind === "organisation"
				? [{ value: { name: speaker.named.name, as: "agency" }, cite, named: speaker.named }]
				: [];
		if (speaker.kind !== "described" || speaker.description.noun === "") return [];
		return [asWritten(speaker.description.passage, speaker.description, "unnamed")];
	});

/** Media, agencies, issuers of documents and unnamed sources that the article credits. People with names who speak stand under quotes instead. */
export const sources = (
	passages: readonly Passage[],
	cast: Cast,
	statements: readonly QuotedStatement[],
	words: Vocabulary,
): readonly SourceMention[] => [...passages.flatMap((passage) => creditedIn(passage, cast.of(passage), words)), ...speaking(statements)];
