import { type BilouLabel, labels, type Span } from "./labels.ts";
import type { Token } from "./tokens.ts";

/** How strongly, in natural log odds, a name read the same way everywhere in the text pulls its other mentions. */
const pull = 1.5;

/** Longest name remembered, in words. */
const longest = 6;

interface Memory {
	readonly kind: Span["kind"];
	/** A part of a person's name, which may stand alone or within a longer name. */
	readonly part: boolean;
	/** The share of its mentions that were read as `kind`, 0–1. */
	readonly share: number;
}

/**
 * What the first reading of a whole text says about each string: a second reading leans towards it, so that a name made clear once is found
 * wherever it stands (two stages after Krishnan and Manning, ACL 2006). Parts of persons' names count too: "Moon" after "Moon Jae-in".
 */
export function remember(text: readonly (readonly Token[])[], found: readonly (readonly Span[])[]): ReadonlyMap<string, Memory> {
	const votes = new Map<string, { counts: Map<Span["kind"], number>; part: boolean }>();
	const vote = (phrase: string, kind: Span["kind"], part: boolean) => {
		const entry = votes.get(phrase) ?? { counts: new Map<Span["kind"], number>(), part };
		entry.counts.set(kind, (entry.counts.get(kind) ?? 0) + 1);
		votes.set(phrase, entry);
	};
	found.forEach((spans, at) => {
		for (const { kind, first, last } of spans) {
			const tokens = text[at]?.slice(first, last + 1) ?? [];
			vote(phraseOf(tokens), kind, false);
			if (kind === "person" && tokens.length > 1) for (const token of tokens) if (token.text.length > 2) vote(token.text, kind, true);
		}
	});
	const mentions = new Map<string, number>();
	for (const tokens of text) for (const { phrase } of matches(tokens, votes)) mentions.set(phrase, (mentions.get(phrase) ?? 0) + 1);
	return new Map(
		[...votes].map(([phrase, { counts, part }]) => {
			const [[kind, count]] = [...counts].sort(([, one], [, other]) => other - one) as [[Span["kind"], number]]; // every entry has a vote
			return [phrase, { kind, part, share: Math.min(1, count / Math.max(mentions.get(phrase) ?? 0, count)) }];
		}),
	);
}

/** Adds the memory's pull to the scores of a sentence; `step` is the unit of the scores in log odds. Returns whether any score changed. */
export function recall(
	tokens: readonly Token[],
	memory: ReadonlyMap<string, Memory>,
	scores: readonly Int32Array[],
	step: number,
): boolean {
	let changed = false;
	for (const { phrase, first, length } of matches(tokens, memory)) {
		const known = memory.get(phrase);
		if (!known) continue;
		const bonus = Math.round((pull * known.share) / step);
		for (let at = first; at < first + length; at++) {
			const parts = known.part ? "BILU" : length === 1 ? "U" : at === first ? "B" : at === first + length - 1 ? "L" : "I";
			for (const part of parts) add(scores[at], `${part as "B" | "I" | "L" | "U"}-${known.kind}`, bonus); // `parts` holds no other letters
		}
		changed = true;
	}
	return changed;
}

function add(scores: Int32Array | undefined, label: BilouLabel, bonus: number): void {
	const at = labels.indexOf(label);
	if (scores) scores[at] = (scores[at] ?? 0) + bonus;
}

function* matches(
	tokens: readonly Token[],
	known: ReadonlyMap<string, unknown>,
): Generator<{ phrase: string; first: number; length: number }> {
	for (let first = 0; first < tokens.length; first++) {
		for (let length = Math.min(longest, tokens.length - first); length > 0; length--) {
			const phrase = phraseOf(tokens.slice(first, first + length));
			if (!known.has(phrase)) continue;
			yield { phrase, first, length };
			first += length - 1;
			break;
		}
	}
}

const phraseOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(" ");
