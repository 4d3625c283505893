import { firstMade } from "../../../model/first-made.ts";
import { range } from "../../../model/range.ts";
import type { Entity } from "../../../model/reading/facts.ts";
import type { Passage } from "../passages.ts";
import type { PhraseBook } from "../phrases.ts";
import { type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isNamely } from "./namely.ts";
import { placesOf } from "./places.ts";
import { type NamedPassage, type NameSpan, renamed, spanAt, spansIn } from "./span.ts";
import { isBehindOffice, titleBefore, titledFrom } from "./titles.ts";

/** Who holds an office, told from its place or its body, which stand between the two: `Kepala Desa Contoh Jaya Budi`. */

/**
 * `Bupati Contoh Jaya, Budi Santoso, …`, `Pelatih Contoh FC, Budi, …`: what a tagger took for two people, one after the other, is a place or
 * a body and who holds the office. A list of people goes on.
 */
const ledByNext = ({ tokens }: Passage, span: NameSpan, next: NameSpan | undefined, words: Vocabulary): Entity["kind"] | undefined => {
	const { names } = words;
	const local = names.localOffices.endsBefore(tokens, span.from);
	if (span.kind === "place" && (local || !mayBeBody(tokens, span, words))) return undefined;
	if (!(local || names.bodyOffices.endsBefore(tokens, span.from))) return undefined;
	if (names.givenNames.has(tokens[span.from])) return undefined;
	if (next?.kind !== "person" || tokens[span.to]?.text !== "," || titledFrom(tokens, next.from, words) !== span.to + 1) return undefined;
	const after = tokens[skip(tokens, next.to, ",")];
	if (names.joiners.has(after)) return undefined;
	if (local) return "place";
	// `…, Paulina, Kamis (4/12)`: a day is no third name.
	return after?.capital && !words.dates.weekdays.has(after) ? undefined : "organisation";
};

/** Is what a tagger took for a place none that the pack knows nor one with the word for a kind of place, so that it may be a body? */
const mayBeBody = (tokens: readonly Token[], { from, to }: NameSpan, { names }: Vocabulary): boolean =>
	to > from + 1 &&
	[names.places, names.countries].every((book) => !book.startsAt(tokens, from)) &&
	!names.placeHeads.startsAt(tokens, from);

/** `Direktur Contoh Riau, Budi, mendesak …`: a word nobody knows as a place that stands between commas behind an office and its body is its holder. */
const leads = ({ tokens }: Passage, { from, to, kind }: NameSpan, words: Vocabulary): boolean => {
	const { names } = words;
	if (kind === "person" || !isBehindOffice(tokens, from - 1, words)) return false;
	const books = [names.places, names.countries, names.placeHeads, names.organisations, names.organisationHeads];
	// `FX Surya Darma`: what a tagger took for a body for its first letters.
	const isBody = kind === "organisation" && !(to - from > 2 && range(from + 1, to).every((at) => isNamely(tokens, at, words)));
	const isUnknown = !isBody && books.every((book) => !book.startsAt(tokens, from));
	const next = tokens[to + 1];
	return isUnknown && tokens[to]?.text === "," && next?.kind === "word" && !next.capital && !names.joiners.has(next);
};

/** Tokens of a place's name that may stand before what a tagger took for a person. */
const longestPlace = 4;

/** A single word behind a known place may be the rest of its name, two are its office's holder. */
const fewestOfHolder = 2;

/** The token behind a place that the pack knows, with the word for what it is: `Kota Sukabumi`; `from` without one. */
const pastKnownPlace = (tokens: readonly Token[], from: number, { names }: Vocabulary): number => {
	const place = names.placeHeads.skip(tokens, from);
	const end = names.places.skip(tokens, place);
	return end > place ? end : from;
};

/** The place that starts at `from` and takes the first words of a name, but not all. `isTold`: the article names it elsewhere. */
const openingPlace = (
	tokens: readonly Token[],
	span: NameSpan,
	from: number,
	places: PhraseBook<string>,
	words: Vocabulary,
): (Stretch & { readonly isTold: boolean }) | undefined => {
	const told = places.skip(tokens, from);
	const isTold = from < told && told < span.to;
	const to = isTold ? told : span.kind === "place" ? pastKnownPlace(tokens, from, words) : from;
	return span.from < to && to < span.to && tokens[from]?.capital ? { from, to, isTold } : undefined;
};

/** A name with the place of an office before or in it, as that place and who holds the office. `earliest`: no place starts before this token. */
const parted = (
	passage: Passage,
	span: NameSpan,
	next: NameSpan | undefined,
	earliest: number,
	places: PhraseBook<string>,
	words: Vocabulary,
): readonly NameSpan[] => {
	const { tokens } = passage;
	const { names } = words;
	// What is left of the name may be found as somebody of its own.
	const end = next?.kind === "person" && next.from === span.to ? next.to : span.to;
	const place = firstMade(range(earliest, span.from + 1), (from) => {
		const found = openingPlace(tokens, span, from, places, words);
		if (found === undefined) return undefined;
		// `Ketua DPRD Contoh Jaya Budi`: the body of the office may stand between.
		const isInBody = from === span.from && titleBefore(passage, span, [], words) !== undefined;
		// `Camat Contoh Barat`: one place, and nobody behind it.
		const isWhole = span.kind === "place" && names.notNames.has(tokens[found.to]);
		const isOfOffice = (isInBody || names.roles.endsBefore(tokens, from)) && !isWhole;
		return isOfOffice && (found.isTold || end - found.to >= fewestOfHolder) ? found : undefined;
	});
	if (place === undefined) return [span];
	const own = spanAt(passage, "place", place.from, place.to);
	// `Balai Jalan Melati Kementerian Contoh Surya`: another body comes before the holder.
	return names.organisationHeads.startsAt(tokens, place.to) ? [own] : [own, spanAt(passage, "person", place.to, end)];
};

/**
 * `Kepala Desa Contoh Jaya Budi`: between an office and its holder stands a place that the article names elsewhere, and a tagger took its
 * end for the start of the person's name.
 */
export const partPlaces = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	// Behind the office itself its holder may have been taken into the place.
	const sure = renamed(all, (spans, { tokens }) => spans.filter(({ from }) => !words.names.localOffices.endsBefore(tokens, from)));
	const places = placesOf(spansIn(sure), words);
	return renamed(all, (spans, passage) => {
		const own = spans.map((span) => (leads(passage, span, words) ? { ...span, kind: "person" as const } : span));
		const told = own.flatMap((span, k): readonly NameSpan[] => {
			if (span.kind === "organisation") return [span];
			const next = own[k + 1];
			const led = ledByNext(passage, span, next, words);
			if (led !== undefined) return [{ ...span, kind: led }];
			return parted(passage, span, next, Math.max(own[k - 1]?.to ?? 0, span.from - longestPlace), places, words);
		});
		return told.filter((span, k) => span.from >= (told[k - 1]?.to ?? 0));
	});
};
