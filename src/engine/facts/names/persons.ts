import type { Passage } from "../passages.ts";
import { holds, isHyphen, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { grown } from "./grown.ts";
import { pairParts, partnerOf } from "./pairs.ts";
import { type NamedPassage, type NameSpan, renamed, spanAt, spansIn, withEnds } from "./span.ts";

/** Where the degrees end that start at `at`, with the commas and full stops between them: `, S.Sos., M.Si.`; `at` where none do. */
const degreesEnd = (tokens: readonly Token[], at: number, words: Vocabulary): number => {
	let end = at;
	for (;;) {
		const next = skip(tokens, end, ",");
		const degree = tokens[next]?.capital ? words.names.degrees.at(tokens, next) : undefined;
		// Somebody may be called Mars: without a comma before it a degree has a second capital.
		const isWritten =
			next > end ||
			/\p{Upper}.*\p{Upper}/u.test(
				tokens
					.slice(next, next + (degree?.length ?? 0))
					.map(({ text }) => text)
					.join(""),
			);
		if (degree === undefined || !isWritten) return end;
		end = next + degree.length;
		if (tokens[end]?.text === "." && !tokens[end]?.spaced) end += 1;
	}
};

/** A person's name without the degrees behind it: `Ratna Kusuma, M.Kes`. */
const withoutDegrees = (passage: Passage, span: NameSpan, words: Vocabulary): NameSpan => {
	for (let at = span.from + 1; at < span.to; at++)
		if (degreesEnd(passage.tokens, at, words) >= span.to) return spanAt(passage, "person", span.from, at);
	return span;
};

/** `Hj` before a full stop and a name: a form of address alone is nobody. */
const isAddressAlone = ({ tokens }: Passage, span: NameSpan, { names }: Vocabulary): boolean => {
	const next = tokens[skip(tokens, span.to, ".")];
	// `Col (retd) Surya`: more of it in brackets.
	const isMore = next?.text === "(" && names.honorifics.startsAt(tokens, span.to + 1);
	return names.honorifics.fills(tokens, span) && (next?.capital || isMore);
};

/** `Surya bin Darmo`: what a small word of a name joins is one person. */
const joinedByParticle = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const kept: NameSpan[] = [];
	for (const span of spans) {
		const last = kept.at(-1);
		const small = passage.tokens[span.from - 1];
		const areOne = last?.kind === "person" && span.kind === "person" && last.to === span.from - 1;
		const isParticle = small?.kind === "word" && !small.capital && words.names.particles.has(small);
		if (areOne && isParticle) kept.splice(-1, 1, spanAt(passage, "person", last.from, span.to));
		else kept.push(span);
	}
	return kept;
};

/** The names without those that are part of one that starts before them. */
const withoutInner = (spans: readonly NameSpan[]): readonly NameSpan[] =>
	spans.filter((span) => !spans.some((other) => other.from < span.from && span.from < other.to));

/** Words of a name before the one that a dash joins, one before them, and its letters, as names from Korea have them at most: `Kim Tae-jin`. */
const dashed = { words: 2, before: 1, letters: 5 };

/** Where somebody's name ends that a tagger cut at its dash: `Kim Tae-jin`. */
const dashedEnd = ({ tokens }: Passage, { from, to }: NameSpan, words: Vocabulary): number => {
	const [dash, part] = [tokens[to], tokens[to + 1]];
	const isJoined = isHyphen(dash) && part?.kind === "word" && !part.spaced && !part.capital;
	const start = Math.max(from, to - dashed.words);
	const isShort = [...tokens.slice(start, to), part].every((token) => (token?.text.length ?? 0) <= dashed.letters);
	return isJoined &&
		to - start === dashed.words &&
		start - from <= dashed.before &&
		isShort &&
		!words.names.hyphenEndings.has(part) &&
		tokens[to + 2]?.text !== "-"
		? to + 2
		: to;
};

/** `Gubernur Riau Surya Darma Lubis`: where somebody's name begins behind an office and its place, of which a tagger left the first word out. */
const behindPlace = (tokens: readonly Token[], { from }: NameSpan, { names }: Vocabulary): number => {
	const at = from - 1;
	const place = names.places.before(tokens, at) ?? names.countries.before(tokens, at);
	const isProper = /^\p{Upper}\p{Lower}+$/u.test(tokens[at]?.text ?? "");
	const isOther = [names.roles, names.honorifics, names.places, names.countries, names.notNames, names.placeTails].some((book) =>
		book.has(tokens[at]),
	);
	return place !== undefined && isProper && !isOther && !names.modify && names.localOffices.endsBefore(tokens, at - place.length)
		? at
		: from;
};

/** A name with the words that open it, of which a tagger left some out, and up to its end: `I` before `Made Oka`. */
const whole = (passage: Passage, span: NameSpan, words: Vocabulary): NameSpan => {
	const first = [span.from - 2, span.from - 1].find(
		(at) => passage.tokens[at]?.capital && words.names.firstParts.skip(passage.tokens, at) >= span.from,
	);
	const from = first ?? behindPlace(passage.tokens, span, words);
	return withEnds(passage, span, from, dashedEnd(passage, span, words));
};

/** `Mak Ijah`: where the name is one word, the form of address is part of how somebody is called. */
const withAddress = (passage: Passage, span: NameSpan, words: Vocabulary): NameSpan => {
	const before = passage.tokens[span.from - 1];
	const isKept = before?.capital === true && words.names.keptAddresses.has(before);
	return span.kind === "person" && span.to === span.from + 1 && isKept ? spanAt(passage, "person", span.from - 1, span.to) : span;
};

/**
 * The names of the passages with their people put right: degrees behind a name cut and no names of their own, a form of address alone left out,
 * pairs parted, and what `bin` joins joined.
 */
export const withPeople = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const named = new Set(spansIn(all).map(({ text }) => text));
	const called = new Set(spansIn(all).flatMap(({ kind, text }) => (kind === "person" && !text.includes(" ") ? [text] : [])));
	return renamed(all, (spans, passage) => {
		const long = joinedByParticle(passage, spans, words).map((span) => grown(passage, span, spans, called, words));
		const people = withoutInner(long).flatMap((span): readonly NameSpan[] => {
			if (span.kind !== "person") return [span];
			return isAddressAlone(passage, span, words)
				? []
				: pairParts(passage, withoutDegrees(passage, whole(passage, span, words), words), named, words);
		});
		const addressed = people.map((span) => withAddress(passage, span, words));
		const learned = addressed
			.filter(({ kind }) => kind === "person")
			.map(({ to }) => ({ from: to, to: degreesEnd(passage.tokens, to, words) }));
		const inAnother = (span: NameSpan): boolean =>
			addressed.some((other) => other !== span && other.from <= span.from && span.to < other.to);
		const own = addressed.filter((span) => !inAnother(span) && !learned.some(({ from, to }) => from <= span.from && span.to <= to));
		const taken = (token: number): boolean => own.some((span) => holds(span, token));
		return own.flatMap((span) => (span.kind === "person" ? [span, ...partnerOf(passage, span, taken)] : [span]));
	});
};
