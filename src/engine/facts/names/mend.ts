import { range } from "../../../model/range.ts";
import type { Entity } from "../../../model/reading/facts.ts";
import { type Passage, startsSentence } from "../passages.ts";
import { isOneOf, type Stretch, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { agedKind, isPlaced, isSpelledOut } from "./cues.ts";
import { joinedEnd } from "./joined.ts";
import { isInOffice, knownBody } from "./judge.ts";
import { type NameSpan, spanAt } from "./span.ts";
import { endsLongOffice, titleBefore, titleLength } from "./titles.ts";

/** Where a person's name starts behind its offices and forms of address: `Presiden Joko Widodo`, `Kombes Pol. Yusri Yunus`. */
const behindTitles = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): number => {
	let start = from;
	for (;;) {
		const length = titleLength(tokens, start, words);
		// Somebody may be called like a rank: the last word is never cut.
		if (length === 0 || start + length >= to) return start;
		start += length;
	}
};

/** A place with the word for what it is: `Kecamatan` before `Cicurug`. */
const headedStart = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	const head = words.names.placeHeads.before(tokens, span.from);
	// `wali Kota Contoh`: the head belongs to the office.
	if (endsLongOffice(tokens, span.from, words)) return span.from;
	// `Desa Pantai Contoh`: villages are called after beaches and hills, too.
	const isNested = words.names.placeHeads.startsAt(tokens, span.from) && !words.names.settlements.includes(head?.meaning ?? "");
	if (head === undefined || isNested) return span.from;
	const from = span.from - head.length;
	const whole = range(from, span.from).every((at) => (tokens[at]?.capital ?? false) && !taken(at));
	return whole ? from : span.from;
};

/** What the pack knows for certain about a name, whatever a tagger thought. */
const knownKind = (tokens: readonly Token[], run: Stretch, words: Vocabulary): Entity["kind"] | "none" | undefined => {
	const { names } = words;
	const { from, to } = run;
	const isKnown = [names.places, names.countries, names.organisations].some((book) => book.fills(tokens, run));
	const aged = isKnown ? undefined : agedKind(tokens, run, words);
	if (aged !== undefined) return aged;
	// `Kabupaten Bandung Barat (KBB)`: places are abbreviated, too.
	const isOther = names.otherHeads.startsAt(tokens, from) || names.settlements.startsAt(tokens, from);
	if (isSpelledOut(tokens, run) && !isOther) return "organisation";
	if (names.countries.fills(tokens, run) || isPlaced(tokens, run, words)) return "place";
	const body = knownBody(tokens, run, words);
	if (body !== undefined || to - from < 2 || !tokens[from]?.capital) return body;
	if (names.organisationHeads.startsAt(tokens, from)) return "organisation";
	if (names.companyTails.endsBefore(tokens, to) && !names.givenNames.has(tokens[from])) return "organisation";
	// `off Gallows Lane`.
	const isAt = names.placeCues.has(tokens[from - 1]) && !tokens[from - 1]?.capital && names.placeTails.endsBefore(tokens, to);
	return isAt || names.placeHeads.startsAt(tokens, from) ? "place" : undefined;
};

/** A product, an event, a law: named, but nobody and nowhere. */
const isOther = (passage: Passage, { from, to }: Stretch, words: Vocabulary): boolean => {
	const { tokens } = passage;
	const { otherTails, otherHeads, places, givenNames } = words.names;
	// `kata Novel Wiratama`: a given name that is a word for a thing as well is written small for the thing, unless it opens its sentence.
	const first = tokens[from];
	const isGiven = first?.capital && givenNames.has(first) && !words.functionWords.has(first) && !startsSentence(passage, from);
	return otherTails.endsBefore(tokens, to) || (otherHeads.startsAt(tokens, from) && !places.startsAt(tokens, from) && !isGiven);
};

/** First token of a place's name: with the head before it, without a word that only opens the sentence or ends an office (`wali Kota`). */
const placeStart = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	const { placeHeads, places } = words.names;
	if (span.to - span.from > 1 && endsLongOffice(tokens, span.from + 1, words)) return span.from + 1;
	const opensPlace = placeHeads.startsAt(tokens, span.from) || places.startsAt(tokens, span.from);
	const head = opensPlace ? undefined : range(span.from + 1, span.to - 1).find((at) => placeHeads.startsAt(tokens, at));
	return head ?? headedStart(tokens, span, taken, words);
};

/** `Kabupaten Timor` before `Tengah Selatan`: the end of a place's name with the words that tell it from another. */
const placeEnd = (tokens: readonly Token[], to: number, taken: (token: number) => boolean, { names }: Vocabulary): number => {
	let end = to;
	while (tokens[end]?.capital && tokens[end]?.spaced && !taken(end) && names.placeEndings.has(tokens[end])) end++;
	return end;
};

/** `MPV` before `Suzuki`: what is no name at the start of one. */
const leadingOther = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): number => {
	const found = isOneInCapitals(tokens, { from, to: from + 1 }) ? words.names.notNames.at(tokens, from) : undefined;
	const rest = found === undefined ? from : from + found.length;
	const isHead = words.names.organisationHeads.startsAt(tokens, from) || words.names.countries.startsAt(tokens, from);
	return rest < to && !isHead ? rest : from;
};

/** One word, all of it capitals. */
const isOneInCapitals = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
	to === from + 1 && /^\p{Upper}[\p{Upper}\p{N}]+$/u.test(tokens[from]?.text ?? "");

const fences = ["(", ")", "[", "]", '"', "“", "”", "«", "»"];

/**
 * The part of a stretch that can be a name: from its first capital up to a bracket or quote mark (`Badan Contoh Negara (BCN)` without the
 * brackets), ending in a capital or a number. Undefined when nothing is left.
 */
const nameWithin = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): Stretch | undefined => {
	// `University poll released`: two small words that do not join are none of a name.
	const isSmall = (token: Token | undefined): boolean =>
		token?.kind === "word" && !token.capital && !words.names.joiners.has(token) && !words.names.particles.has(token);
	let start = from;
	while (start < to && !tokens[start]?.capital && !(tokens[start + 1]?.text === "-" && tokens[start + 2]?.capital)) start++;
	let end = start;
	while (end < to && !isOneOf(tokens[end], fences) && !(isSmall(tokens[end]) && isSmall(tokens[end + 1]))) end++;
	const closes = (token: Token | undefined): boolean => token?.capital === true || token?.kind === "number" || token?.text === ".";
	while (end > start && !closes(tokens[end - 1])) end--;
	return end > start ? { from: start, to: end } : undefined;
};

/** `Direktur PT Contoh, Surya Wiratama (SW)`: between the comma behind an office and initials stands who holds it, not a body. */
const isHolder = (passage: Passage, span: NameSpan, words: Vocabulary): boolean =>
	passage.tokens[span.from - 1]?.text === "," &&
	isSpelledOut(passage.tokens, span) &&
	!words.names.organisationHeads.startsAt(passage.tokens, span.from) &&
	titleBefore(passage, span, [], words) !== undefined;

/** What a span names, whatever a tagger thought: who holds an office, what the pack knows, else as it was found. */
const kindOf = (passage: Passage, span: NameSpan, words: Vocabulary): Entity["kind"] | "none" => {
	const { tokens } = passage;
	if (isHolder(passage, span, words) || isInOffice(passage, span, words)) return "person";
	const head = words.names.thingHeads.at(tokens, span.from);
	if (head !== undefined && head.length < span.to - span.from && tokens[span.from + head.length]?.kind === "word") return "none";
	const known = knownKind(tokens, span, words);
	if (known !== undefined) return known;
	if (span.kind !== "organisation" && isOther(passage, span, words)) return "none";
	// Hardly anybody is called by capital letters alone; the few who are stand among the given names.
	const isNobody = span.kind === "person" && isOneInCapitals(tokens, span) && !words.names.givenNames.includes(span.text.toLowerCase());
	return isNobody ? "organisation" : span.kind;
};

/** A span with the first and the last word that its kind of name has. */
const bounded = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): Stretch => {
	const { kind, from, to } = span;
	switch (kind) {
		case "person":
			return { from: behindTitles(tokens, span, words), to };
		case "place":
			return { from: placeStart(tokens, span, taken, words), to: placeEnd(tokens, to, taken, words) };
		case "organisation":
			return { from, to: joinedEnd(tokens, span, taken, words) };
	}
};

/**
 * A name that a tagger found, put right by what the pack knows: its kind, its first word and its last. Undefined where it is none. `taken`: is a
 * token part of another name?
 */
export const mended = (passage: Passage, found: NameSpan, taken: (token: number) => boolean, words: Vocabulary): NameSpan | undefined => {
	const { tokens } = passage;
	const inner = nameWithin(tokens, found, words);
	if (inner === undefined) return undefined;
	const span = { ...found, ...inner, from: found.kind === "organisation" ? inner.from : leadingOther(tokens, inner, words) };
	const untitled = behindTitles(tokens, span, words);
	// A title before what a tagger took for a body: `Presiden Jokowi` is a person, `Ketua PBNU` names a body with its title.
	if (span.kind === "organisation" && untitled > span.from) {
		const rest = { from: untitled, to: span.to };
		const kind = knownKind(tokens, rest, words) ?? "person";
		return kind === "none" ? undefined : spanAt(passage, kind, rest.from, rest.to);
	}
	const kind = kindOf(passage, span, words);
	if (kind === "none") return undefined;
	if (kind === "place" && words.names.placeHeads.fills(tokens, span)) return undefined;
	const { from, to } = bounded(tokens, { ...span, kind }, taken, words);
	const first = tokens[from];
	if (first === undefined || !(first.capital || words.names.particles.has(first))) return undefined;
	return spanAt(passage, kind, from, to);
};
