import { type Passage, textOf } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { NameSpan } from "./span.ts";

const asSpan = (passage: Passage, from: number, to: number): NameSpan => ({ kind: "person", text: textOf(passage, from, to), from, to });

/** Where the degrees end that start at `at`, with the commas and full stops between them: `, S.Sos., M.Si.`; `at` where none do. */
const degreesEnd = (tokens: readonly Token[], at: number, words: Vocabulary): number => {
	let end = at;
	for (;;) {
		const next = tokens[end]?.text === "," ? end + 1 : end;
		const degree = tokens[next]?.capital ? words.names.degrees.at(tokens, next) : undefined;
		// Somebody may be called Mars: without a comma before it a degree has a second capital.
		const isWritten =
			next > end ||
			/\p{Lu}.*\p{Lu}/u.test(
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
		if (degreesEnd(passage.tokens, at, words) >= span.to) return asSpan(passage, span.from, at);
	return span;
};

/** `Hj` before a full stop and a name: a form of address alone is nobody. */
const isAddressAlone = ({ tokens }: Passage, { from, to }: NameSpan, { names }: Vocabulary): boolean =>
	names.honorifics.at(tokens, from)?.length === to - from && (tokens[tokens[to]?.text === "." ? to + 1 : to]?.capital ?? false);

/** Fewer words at one side of a dash are a double name: `Ellison-Hughes`. */
const fewestInPair = 2;

/** `Surya Wiratama-Ratna Kusuma`: two people who run together. */
const pairParts = (passage: Passage, span: NameSpan): readonly NameSpan[] => {
	const dash = passage.tokens.findIndex(({ text }, at) => at > span.from && at < span.to && (text === "-" || text === "–"));
	const isPair = dash - span.from >= fewestInPair && span.to - dash - 1 >= fewestInPair && passage.tokens[dash + 1]?.capital;
	return isPair ? [asSpan(passage, span.from, dash), asSpan(passage, dash + 1, span.to)] : [span];
};

/** Words a partner's name may take. */
const longestPartner = 4;

/** `Surya Wiratama/Ratna Kusuma`: behind the stroke that a tagger stops at stands a second person, named as fully as the first. Agencies of photographs do, too. */
const partnerOf = (passage: Passage, span: NameSpan, taken: (token: number) => boolean): readonly NameSpan[] => {
	const { tokens } = passage;
	const from = span.to + 1;
	if (tokens[span.to]?.text !== "/" || tokens[span.to]?.spaced || tokens[from]?.spaced) return [];
	let to = from;
	while (/^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? "") && !taken(to)) to++;
	const isWhole = to - from === 1 ? span.to - span.from === 1 : to - from <= longestPartner && span.to - span.from > 1;
	return to > from && isWhole && !tokens[to]?.capital ? [asSpan(passage, from, to)] : [];
};

/** `Surya bin Darmo`: what a small word of a name joins is one person. */
const joinedByParticle = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const kept: NameSpan[] = [];
	for (const span of spans) {
		const last = kept.at(-1);
		const small = passage.tokens[span.from - 1];
		const areOne = last?.kind === "person" && span.kind === "person" && last.to === span.from - 1;
		const isParticle = small?.kind === "word" && !small.capital && words.names.particles.has(small.low);
		if (areOne && isParticle) kept.splice(-1, 1, asSpan(passage, last.from, span.to));
		else kept.push(span);
	}
	return kept;
};

/**
 * The names of a passage with its people put right: degrees behind a name cut and no names of their own, a form of address alone left out,
 * pairs parted, and what `bin` joins joined.
 */
export const withPeople = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const { tokens } = passage;
	const people = joinedByParticle(passage, spans, words).flatMap((span): readonly NameSpan[] => {
		if (span.kind !== "person") return [span];
		return isAddressAlone(passage, span, words) ? [] : pairParts(passage, withoutDegrees(passage, span, words));
	});
	const learned = people.filter(({ kind }) => kind === "person").map(({ to }) => ({ from: to, to: degreesEnd(tokens, to, words) }));
	const own = people.filter((span) => !learned.some(({ from, to }) => from <= span.from && span.to <= to));
	const taken = (token: number): boolean => own.some(({ from, to }) => from <= token && token < to);
	return own.flatMap((span) => (span.kind === "person" ? [span, ...partnerOf(passage, span, taken)] : [span]));
};
