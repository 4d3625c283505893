import type { Entity } from "../../../model/facts.ts";
import { type Passage, textOf } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { casingOf, namesByRule } from "./by-rule.ts";
import { combine, settleKinds } from "./combine.ts";
import { runs } from "./runs.ts";
import { type NameSpan, spansOf } from "./span.ts";

/** Finds names in a text of a language; undefined for languages it does not know. A trained tagger fits here. */
export type NameFinder = (text: string, lang: string) => readonly Entity[] | undefined;

/** Passages are parted so in the text that a name finder reads; it gets the whole article, since one sentence explains another. */
const gap = "\n\n";

const byFinder = (passages: readonly Passage[], found: readonly Entity[], words: Vocabulary): readonly (readonly NameSpan[])[] => {
	let offset = 0;
	const spans = passages.map((passage) => {
		const start = offset;
		const end = start + passage.text.length;
		offset = end + gap.length;
		const inside = found.filter((entity) => entity.start >= start && entity.end <= end);
		return spansOf(
			passage,
			inside.map((entity) => ({ ...entity, start: entity.start - start, end: entity.end - start })),
		);
	});
	const settled = settleKinds(spans);
	const casing = casingOf(passages);
	return spread(
		passages,
		settleKinds(passages.map((passage, i) => combine(passage, settled[i] ?? [], namesByRule(passage, casing, words, true), casing, words))),
		words,
	);
};

/** Forms under which a name may come again: itself, and of a person of several words the first and the last. */
const forms = ({ kind, text }: NameSpan): readonly string[] => {
	const parts = text.split(" ");
	const [first = "", last = ""] = [parts[0], parts.at(-1)];
	return kind === "person" && parts.length > 1
		? [text, ...[first, last].filter((part) => part.length > 2 && /^\p{Lu}\p{Ll}/u.test(part))]
		: [text];
};

/** A name found once is a name wherever it stands as a whole capital run. */
const spread = (
	passages: readonly Passage[],
	spans: readonly (readonly NameSpan[])[],
	words: Vocabulary,
): readonly (readonly NameSpan[])[] => {
	const known = new Map(spans.flat().flatMap((span) => forms(span).map((form) => [form, span.kind] as const)));
	return passages.map((passage, i) => {
		const found = spans[i] ?? [];
		const more = runs(passage.tokens, words).flatMap((run): readonly NameSpan[] => {
			const from = run.from;
			const text = textOf(passage, from, run.to);
			const kind = known.get(text);
			const free = !found.some((span) => span.from < run.to && from < span.to);
			return kind !== undefined && free && !words.functionWords.has(text.toLowerCase()) ? [{ kind, text, from, to: run.to }] : [];
		});
		return [...found, ...more].toSorted((a, b) => a.from - b.from);
	});
};

/** A line without an end, nearly all of its words capitalised: the title of another story, whose names this one does not speak of. */
const isHeadline = ({ tokens }: Passage): boolean => {
	const words = tokens.filter(({ kind, low }) => kind === "word" && low.length > 3);
	const ended = [".", "!", "?", "”", '"', ")"].includes(tokens.at(-1)?.text ?? "");
	return !ended && words.length >= 2 && words.filter(({ capital }) => capital).length >= 0.7 * words.length;
};

/** The names of each passage in order: those a name finder gives, put right by rules, or without one those the rules alone can tell. */
export const nameSpans = (
	passages: readonly Passage[],
	names: NameFinder | undefined,
	words: Vocabulary,
): readonly (readonly NameSpan[])[] => {
	const found = names?.(passages.map(({ text }) => text).join(gap), words.code);
	const casing = casingOf(passages);
	const spans = found === undefined ? passages.map((passage) => namesByRule(passage, casing, words)) : byFinder(passages, found, words);
	return spans.map((each, i) => (passages[i] !== undefined && isHeadline(passages[i]) ? [] : each));
};
