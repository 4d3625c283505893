import { range } from "../../../model/range.ts";
import type { Entity } from "../../../model/reading/facts.ts";
import { type Passage, textOf } from "../passages.ts";
import { overlaps, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { areCommon } from "./hidden.ts";
import { isNamely } from "./namely.ts";
import { placesOf } from "./places.ts";
import { runs } from "./runs.ts";
import { type NamedPassage, type NameSpan, renamed, spanAt, spansIn } from "./span.ts";
import { isBehindOffice, titleBefore, titledFrom } from "./titles.ts";

/** The kind a name has most often in the article; of equals the one it has first. A name does not change its nature between sentences. */
export const settleKinds = (all: readonly NamedPassage[]): readonly NamedPassage[] => {
	const counts = new Map<string, Map<Entity["kind"], number>>();
	for (const { text, kind } of spansIn(all)) {
		const kinds = counts.get(text) ?? new Map<Entity["kind"], number>();
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		counts.set(text, kinds);
	}
	const surnames = new Set(spansIn(all).flatMap(({ kind, text }) => (kind === "person" && text.includes(" ") ? text.split(" ") : [])));
	const settled = (span: NameSpan): Entity["kind"] => (surnames.has(span.text) ? "person" : mostOften(span));
	const mostOften = (span: NameSpan): Entity["kind"] =>
		[...(counts.get(span.text) ?? [])].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [span.kind, 0] as readonly [
			Entity["kind"],
			number,
		])[0];
	return renamed(all, (spans) => spans.map((span) => ({ ...span, kind: settled(span) })));
};

/** Tokens of a place's name that may stand before what a tagger took for a person. */
const longestPlace = 4;

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

/** A single word behind a known place may be the rest of its name, two are its office's holder. */
const fewestOfHolder = 2;

/** Tokens of a place that the pack knows, with the word for what it is: `Kota Sukabumi`; 0 without one. */
const knownPlace = (tokens: readonly Token[], from: number, { names }: Vocabulary): number => {
	const place = names.placeHeads.skip(tokens, from);
	const end = names.places.skip(tokens, place);
	return end > place ? end - from : 0;
};

/**
 * `Kepala Desa Contoh Jaya Budi`: between an office and its holder stands a place that the article names elsewhere, and a tagger took its
 * end for the start of the person's name.
 */
export const partPlaces = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	// Behind the office itself its holder may have been taken into the place.
	const sure = renamed(all, (spans, { tokens }) => spans.filter(({ from }) => !words.names.localOffices.endsBefore(tokens, from)));
	const places = placesOf(spansIn(sure), words);
	const part = (passage: Passage, span: NameSpan, last: number, next: NameSpan | undefined): readonly NameSpan[] => {
		if (span.kind === "organisation") return [span];
		const led = ledByNext(passage, span, next, words);
		if (led !== undefined) return [{ ...span, kind: led }];
		const { tokens } = passage;
		for (let from = last; from <= span.from; from++) {
			const own = places.skip(tokens, from);
			const isOwn = own > from && own < span.to;
			const to = isOwn ? own : from + (span.kind === "place" ? knownPlace(tokens, from, words) : 0);
			if (to <= span.from || to >= span.to || !tokens[from]?.capital) continue;
			// `Ketua DPRD Contoh Jaya Budi`: the body of the office may stand between.
			const inBody = from === span.from && titleBefore(passage, span, [], words) !== undefined;
			if (!inBody && !words.names.roles.endsBefore(tokens, from)) continue;
			// `Camat Contoh Barat`: one place, and nobody behind it.
			if (span.kind === "place" && words.names.notNames.has(tokens[to])) continue;
			// What is left of the name may be found as somebody of its own.
			const end = next?.kind === "person" && next.from === span.to ? next.to : span.to;
			if (!isOwn && end - to < fewestOfHolder) continue;
			const place = spanAt(passage, "place", from, to);
			// `Balai Jalan Melati Kementerian Contoh Surya`: another body comes before the holder.
			if (words.names.organisationHeads.startsAt(tokens, to)) return [place];
			return [place, spanAt(passage, "person", to, end)];
		}
		return [span];
	};
	return renamed(all, (spans, passage) => {
		const own = spans.map((span) => (leads(passage, span, words) ? { ...span, kind: "person" as const } : span));
		return own
			.flatMap((span, k) => part(passage, span, Math.max(own[k - 1]?.to ?? 0, span.from - longestPlace), own[k + 1]))
			.filter((span, k, parts) => span.from >= (parts[k - 1]?.to ?? 0));
	});
};

/** Forms under which a name may come again: itself, and of a person of several words the first and the last. */
const forms = ({ kind, text }: NameSpan): readonly string[] => {
	const parts = text.split(" ");
	const [first = "", last = ""] = [parts[0], parts.at(-1)];
	return kind === "person" && parts.length > 1
		? [text, ...[first, last].filter((part) => part.length > 2 && /^\p{Upper}\p{Lower}/u.test(part))]
		: [text];
};

/** A name found once is a name wherever it stands as a whole capital run. */
export const spread = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const known = new Map(spansIn(all).flatMap((span) => forms(span).map((form) => [form, span.kind] as const)));
	return renamed(all, (spans, passage) => {
		const more = runs(passage.tokens, words).flatMap((run): readonly NameSpan[] => {
			// `Sementara Budi`: what opens the sentence is no part of the name.
			const opens = run.to > run.from + 1 && words.functionWords.has(passage.tokens[run.from]);
			const from = opens ? run.from + 1 : run.from;
			const text = textOf(passage, from, run.to);
			const kind = known.get(text);
			// `dirawat di RS`: somebody's initials that are a word as well are found only where the text tells so.
			const isWord = kind === "person" && run.to === from + 1 && areCommon(passage.tokens[from], words);
			const free = !spans.some((span) => overlaps(span, { from, to: run.to }));
			return kind !== undefined && free && !isWord && !words.functionWords.includes(text.toLowerCase())
				? [{ kind, text, from, to: run.to }]
				: [];
		});
		return [...spans, ...more].toSorted((a, b) => a.from - b.from);
	});
};
