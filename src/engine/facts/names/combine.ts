import type { Entity } from "../../../model/facts.ts";
import { outletAt } from "../outlets.ts";
import { type Passage, textOf } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Run, runs } from "./runs.ts";
import type { NameSpan } from "./span.ts";

const overlaps = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

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

/** `Kementerian Energi dan Sumber Daya Mineral`: a body with several fields keeps them all. */
const joinedEnd = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	if (words.names.joinedHeads.at(tokens, span.from) === undefined) return span.to;
	let to = span.to;
	for (let at = to; at < tokens.length; ) {
		let next = at;
		if (tokens[next]?.text === ",") next += 1;
		if (words.names.joiners.has(tokens[next]?.low ?? "")) next += 1;
		if (next === at || !tokens[next]?.capital || taken(next) || words.names.roles.at(tokens, next) !== undefined) break;
		const comma = tokens[next - 1]?.text === ",";
		while (tokens[next]?.capital && !taken(next)) next += 1;
		// A comma alone may end the clause: it joins only when another part follows.
		if (comma && tokens[next]?.text !== "," && !words.names.joiners.has(tokens[next]?.low ?? "")) break;
		at = next;
		to = next;
	}
	return to;
};

/** A place with the word for what it is: `Kecamatan` before `Cicurug`. */
const headedStart = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	const head = words.names.placeHeads.before(tokens, span.from);
	if (head === undefined || words.names.placeHeads.at(tokens, span.from) !== undefined) return span.from;
	const from = span.from - head.length;
	const whole = Array.from({ length: head.length }, (_, i) => from + i).every((at) => (tokens[at]?.capital ?? false) && !taken(at));
	return whole ? from : span.from;
};

/** What the pack knows for certain about a name, whatever a tagger thought. */
const knownKind = (tokens: readonly Token[], span: Run, words: Vocabulary): Entity["kind"] | "none" | undefined => {
	const size = span.to - span.from;
	if (words.names.countries.at(tokens, span.from)?.length === size) return "place";
	if (outletAt(tokens, span.from, words)?.to === span.to) return "organisation";
	if (words.names.organisations.at(tokens, span.from)?.length === size) return "organisation";
	if (words.names.notNames.at(tokens, span.from)?.length === size) return "none";
	return undefined;
};

const mended = (passage: Passage, span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): NameSpan | undefined => {
	const { tokens } = passage;
	const known = knownKind(tokens, span, words);
	if (known === "none") return undefined;
	const kind = known ?? span.kind;
	const from =
		kind === "person"
			? span.from + titleLength(tokens, span, words)
			: kind === "place"
				? headedStart(tokens, span, taken, words)
				: span.from;
	const to = kind === "organisation" ? joinedEnd(tokens, span, taken, words) : span.to;
	return { kind, text: textOf(passage, from, to), from, to };
};

/** Countries, places and bodies the pack knows that stand as whole capital runs and were not found. */
const missed = (passage: Passage, found: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] =>
	runs(passage.tokens, words).flatMap((run): readonly NameSpan[] => {
		if (found.some((span) => overlaps(span, run))) return [];
		const size = run.to - run.from;
		const known =
			words.names.countries.at(passage.tokens, run.from)?.length === size ||
			words.names.places.at(passage.tokens, run.from)?.length === size
				? "place"
				: words.names.organisations.at(passage.tokens, run.from)?.length === size
					? "organisation"
					: undefined;
		return known === undefined ? [] : [{ kind: known, text: textOf(passage, run.from, run.to), from: run.from, to: run.to }];
	});

/** The spans of a passage after the rules: titles cut, fields of a ministry joined, what the pack knows put right and added. */
export const combine = (passage: Passage, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const kept: NameSpan[] = [];
	for (const [i, span] of spans.entries()) {
		const taken = (token: number): boolean => spans.some((other, k) => k !== i && other.from <= token && token < other.to);
		const next = mended(passage, span, taken, words);
		if (next !== undefined && !kept.some((other) => overlaps(other, next))) kept.push(next);
	}
	return [...kept, ...missed(passage, kept, words)].toSorted((a, b) => a.from - b.from);
};

/** The kind a name has most often in the article; of equals the one it has first. A name does not change its nature between sentences. */
export const settleKinds = (all: readonly (readonly NameSpan[])[]): readonly (readonly NameSpan[])[] => {
	const counts = new Map<string, Map<Entity["kind"], number>>();
	for (const { text, kind } of all.flat()) {
		const kinds = counts.get(text) ?? new Map<Entity["kind"], number>();
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		counts.set(text, kinds);
	}
	const settled = (span: NameSpan): Entity["kind"] =>
		[...(counts.get(span.text) ?? [])].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [span.kind, 0] as readonly [
			Entity["kind"],
			number,
		])[0];
	return all.map((spans) => spans.map((span) => ({ ...span, kind: settled(span) })));
};
