import type { Entity } from "../../../model/facts.ts";
import { outletAt } from "../outlets.ts";
import { type Passage, textOf } from "../passages.ts";
import { lastWithin, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Casing } from "./casing.ts";
import { agedKind, isPlaced, isSpelledOut } from "./cues.ts";
import { joinedEnd } from "./joined.ts";
import { splitPlaces } from "./places.ts";
import type { CapitalRun } from "./runs.ts";
import type { NameSpan } from "./span.ts";
import { pastTitle, titleBefore } from "./titles.ts";

const overlaps = (a: CapitalRun, b: CapitalRun): boolean => a.from < b.to && b.from < a.to;

/** Tokens of roles and honorifics at the start of a person's name: `Presiden Joko Widodo`, `Kombes Pol. Yusri Yunus`. */
const titleLength = (tokens: readonly Token[], span: NameSpan, words: Vocabulary): number => {
	let at = span.from;
	for (;;) {
		const found = words.names.honorifics.at(tokens, at) ?? words.names.roles.at(tokens, at);
		if (found === undefined) break;
		let next = at + found.length;
		if (tokens[next]?.text === ".") next += 1;
		// Somebody may be called like a rank: the last word is never cut.
		if (next >= span.to) break;
		at = next;
	}
	return at - span.from;
};

/** A place with the word for what it is: `Kecamatan` before `Cicurug`. */
const headedStart = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	const head = words.names.placeHeads.before(tokens, span.from);
	// `wali Kota Contoh`: the head belongs to the office.
	if ((words.names.roles.before(tokens, span.from)?.length ?? 0) > 1) return span.from;
	// `Desa Pantai Contoh`: villages are called after beaches and hills, too.
	const isNested = words.names.placeHeads.at(tokens, span.from) !== undefined && !words.names.settlements.has(head?.meaning ?? "");
	if (head === undefined || isNested) return span.from;
	const from = span.from - head.length;
	const whole = Array.from({ length: head.length }, (_, i) => from + i).every((at) => (tokens[at]?.capital ?? false) && !taken(at));
	return whole ? from : span.from;
};

/** What the pack knows for certain about a name, whatever a tagger thought. */
const knownKind = (tokens: readonly Token[], { from, to }: CapitalRun, words: Vocabulary): Entity["kind"] | "none" | undefined => {
	const { names } = words;
	const size = to - from;
	const isKnown = [names.places, names.countries, names.organisations].some((book) => book.at(tokens, from)?.length === size);
	const aged = isKnown ? undefined : agedKind(tokens, { from, to }, words);
	if (aged !== undefined) return aged;
	if (isSpelledOut(tokens, { from, to }) && names.otherHeads.at(tokens, from) === undefined) return "organisation";
	if (names.countries.at(tokens, from)?.length === size || isPlaced(tokens, { from, to }, words)) return "place";
	if (names.organisations.at(tokens, from)?.length === size) return "organisation";
	// Before the media: `RT` is a neighbourhood as well as a broadcaster.
	if (names.notNames.at(tokens, from)?.length === size) return "none";
	if (outletAt(tokens, from, words)?.to === to) return "organisation";
	if (size > 1 && tokens[from]?.capital && names.organisationHeads.at(tokens, from) !== undefined) return "organisation";
	if (size > 1 && tokens[from]?.capital && names.placeHeads.at(tokens, from) !== undefined) return "place";
	return undefined;
};

/** A product, an event, a law: named, but nobody and nowhere. */
const isOther = (tokens: readonly Token[], { from, to }: CapitalRun, words: Vocabulary): boolean =>
	words.names.otherTails.before(tokens, to) !== undefined ||
	(words.names.otherHeads.at(tokens, from) !== undefined && words.names.places.at(tokens, from) === undefined);

/** First token of a place's name: with the head before it, without a word that only opens the sentence or ends an office (`wali Kota`). */
const placeStart = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	const office = words.names.roles.before(tokens, span.from + 1);
	if (office !== undefined && office.length > 1 && span.to - span.from > 1) return span.from + 1;
	for (let at = span.from + 1; at < span.to - 1; at++) {
		if (
			words.names.placeHeads.at(tokens, at) !== undefined &&
			words.names.placeHeads.at(tokens, span.from) === undefined &&
			words.names.places.at(tokens, span.from) === undefined
		)
			return at;
	}
	return headedStart(tokens, span, taken, words);
};

/** `MPV` before `Suzuki`: what is no name at the start of one. */
const leadingOther = (tokens: readonly Token[], { from, to }: CapitalRun, words: Vocabulary): number => {
	const found = isOneInCapitals(tokens, { from, to: from + 1 }) ? words.names.notNames.at(tokens, from) : undefined;
	const rest = found === undefined ? from : from + found.length;
	const isHead = words.names.organisationHeads.at(tokens, from) !== undefined || words.names.countries.at(tokens, from) !== undefined;
	return rest < to && !isHead ? rest : from;
};

/** One word, all of it capitals. */
const isOneInCapitals = (tokens: readonly Token[], { from, to }: CapitalRun): boolean =>
	to === from + 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(tokens[from]?.text ?? "");

const fences = new Set(["(", ")", "[", "]", '"', "“", "”", "«", "»"]);

/**
 * The part of a stretch that can be a name: from its first capital up to a bracket or quote mark (`Badan Contoh Negara (BCN)` without the
 * brackets), ending in a capital or a number. Undefined when nothing is left.
 */
const nameWithin = (tokens: readonly Token[], { from, to }: CapitalRun, words: Vocabulary): CapitalRun | undefined => {
	// `University poll released`: two small words that do not join are none of a name.
	const isSmall = (token: Token | undefined): boolean =>
		token?.kind === "word" && !token.capital && !words.names.joiners.has(token.low) && !words.names.particles.has(token.low);
	let start = from;
	while (start < to && !tokens[start]?.capital && !(tokens[start + 1]?.text === "-" && tokens[start + 2]?.capital)) start++;
	let end = start;
	while (end < to && !fences.has(tokens[end]?.text ?? "") && !(isSmall(tokens[end]) && isSmall(tokens[end + 1]))) end++;
	const closes = (token: Token | undefined): boolean => token?.capital === true || token?.kind === "number" || token?.text === ".";
	while (end > start && !closes(tokens[end - 1])) end--;
	return end > start ? { from: start, to: end } : undefined;
};

/** `Direktur PT Contoh, Surya Wiratama (SW)`: between the comma behind an office and initials stands who holds it, not a body. */
const isHolder = (passage: Passage, span: NameSpan, words: Vocabulary): boolean =>
	passage.tokens[span.from - 1]?.text === "," &&
	isSpelledOut(passage.tokens, span) &&
	words.names.organisationHeads.at(passage.tokens, span.from) === undefined &&
	titleBefore(passage, span, [], words) !== undefined;

/** `former school treasurer Gail Denby`: where nouns modify, behind an office in small letters stands who holds it. */
const isInOffice = (tokens: readonly Token[], { from, to }: CapitalRun, { names }: Vocabulary): boolean => {
	const office = names.roles.before(tokens, from);
	return (
		names.modify &&
		office !== undefined &&
		!tokens[from - office.length]?.capital &&
		[2, 3].includes(to - from) &&
		tokens.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
		[names.organisations, names.organisationHeads, names.places, names.countries, names.placeHeads].every(
			(book) => book.at(tokens, from) === undefined,
		) &&
		[names.organisationTails, names.placeTails].every((book) => book.before(tokens, to) === undefined)
	);
};

const mended = (passage: Passage, found: NameSpan, taken: (token: number) => boolean, words: Vocabulary): NameSpan | undefined => {
	const { tokens } = passage;
	const inner = nameWithin(tokens, found, words);
	if (inner === undefined) return undefined;
	const span = { ...found, ...inner, from: found.kind === "organisation" ? inner.from : leadingOther(tokens, inner, words) };
	const titled = titleLength(tokens, span, words);
	// A title before what a tagger took for a body: `Presiden Jokowi` is a person, `Ketua PBNU` names a body with its title.
	if (span.kind === "organisation" && titled > 0) {
		const rest = { from: span.from + titled, to: span.to };
		const kind = knownKind(tokens, rest, words) ?? "person";
		return kind === "none" ? undefined : { ...rest, kind, text: textOf(passage, rest.from, rest.to) };
	}
	const known = isHolder(passage, span, words) || isInOffice(tokens, span, words) ? "person" : knownKind(tokens, span, words);
	if (known === "none" || (known === undefined && span.kind !== "organisation" && isOther(tokens, span, words))) return undefined;
	// Hardly anybody is called by capital letters alone; the few who are stand among the given names.
	const kind =
		known ??
		(span.kind === "person" && isOneInCapitals(tokens, span) && !words.names.givenNames.has(span.text.toLowerCase())
			? "organisation"
			: span.kind);
	if (kind === "place" && words.names.placeHeads.at(tokens, span.from)?.length === span.to - span.from) return undefined;
	const from = kind === "person" ? span.from + titled : kind === "place" ? placeStart(tokens, span, taken, words) : span.from;
	const to = kind === "organisation" ? joinedEnd(tokens, span, taken, words) : span.to;
	const first = tokens[from];
	if (first === undefined || !(first.capital || words.names.particles.has(first.low))) return undefined;
	return { kind, text: textOf(passage, from, to), from, to };
};

/** `LEMBAYUNG — Dinas Contoh`: no body's name begins before a dash with white space around. */
const pastDash = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const { tokens } = passage;
	const from = 1 + lastWithin(tokens, span.from + 1, span.to - 2, ({ text, spaced }) => ["-", "–", "—"].includes(text) && spaced);
	const isBody = from > 0 && span.kind === "organisation" && tokens[from]?.spaced && names.organisationHeads.at(tokens, from) !== undefined;
	return isBody ? { ...span, text: textOf(passage, from, span.to), from } : span;
};

/** `Korlantas Polri`, of which a tagger found the end: a known body with all its words. */
const withStart = (passage: Passage, span: NameSpan, { names }: Vocabulary): NameSpan => {
	const from = span.to - (names.organisations.before(passage.tokens, span.to)?.length ?? 0);
	if (from >= span.from || !passage.tokens[from]?.capital) return span;
	return { kind: "organisation", text: textOf(passage, from, span.to), from, to: span.to };
};

/** `Badan Survei Geologi` and `Amerika Serikat` found side by side: the body bears its country's or town's name. */
const withPlaces = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] =>
	spans.flatMap((span, i): readonly NameSpan[] => {
		const headed = (other: NameSpan | undefined): boolean =>
			other?.kind === "organisation" && words.names.organisationHeads.at(passage.tokens, other.from) !== undefined;
		const before = spans[i - 1];
		const next = spans[i + 1];
		if (span.kind === "place" && before?.to === span.from && headed(before)) return [];
		if (next?.kind !== "place" || next.from !== span.to || !headed(span)) return [span];
		return [{ ...span, to: next.to, text: textOf(passage, span.from, next.to) }];
	});

/** `Polres` and `Sukabumi` found apart, or only the place: an organisation's head takes the place right after it into its name. */
const withHeads = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] =>
	spans.map((span, i) => {
		if (span.kind !== "place") return span;
		const { tokens } = passage;
		for (let from = span.from - 1; from >= 0 && span.from - from <= 5; from--) {
			if (!tokens[from]?.capital || spans.some((other, k) => k !== i && overlaps(other, { from, to: span.from }))) return span;
			const head = words.names.organisationHeads.at(tokens, from);
			if (head !== undefined && from + head.length <= span.from)
				return { kind: "organisation", text: textOf(passage, from, span.to), from, to: span.to };
		}
		return span;
	});

/** One word that opens a sentence and stands small elsewhere in the article: a capital, not a name. */
const isOpening = ({ tokens, sentences }: Passage, { from, to }: CapitalRun, { small, capital }: Casing): boolean => {
	const low = tokens[from]?.low ?? "";
	return to === from + 1 && small.has(low) && !capital.has(low) && sentences.some((sentence) => sentence.from === from);
};

/**
 * The spans of a passage after the rules: titles cut, fields of a ministry joined, what the pack knows put right, and names that rules are
 * sure of added.
 */
export const combine = (
	passage: Passage,
	spans: readonly NameSpan[],
	byRule: readonly NameSpan[],
	casing: Casing,
	words: Vocabulary,
): readonly NameSpan[] => {
	const kept: NameSpan[] = [];
	const split = spans
		.map((span) => withStart(passage, pastTitle(passage, pastDash(passage, span, words), words), words))
		.flatMap((span) => splitPlaces(passage, span, words));
	const headed = withHeads(passage, withPlaces(passage, split, words), words);
	for (const [i, span] of headed.entries()) {
		const taken = (token: number): boolean => headed.some((other, k) => k !== i && other.from <= token && token < other.to);
		const next = isOpening(passage, span, casing) ? undefined : mended(passage, span, taken, words);
		if (next !== undefined && !kept.some((other) => overlaps(other, next))) kept.push(next);
	}
	const inKept = (token: number): boolean => kept.some(({ from, to }) => from <= token && token < to);
	const added = byRule
		.filter((span) => !kept.some((other) => overlaps(other, span)))
		.map((span) => {
			const to = span.kind === "organisation" ? joinedEnd(passage.tokens, span, inKept, words) : span.to;
			return { ...span, to, text: textOf(passage, span.from, to) };
		});
	return [...kept, ...added].toSorted((a, b) => a.from - b.from);
};
