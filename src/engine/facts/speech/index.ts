import type { Cite, Quote } from "../../../model/facts.ts";
import type { Named } from "../names/link.ts";
import { citeOf, type Passage, textOf } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Attribution, attributionAfter, attributionBefore, indirectAttributions } from "./attribution.ts";
import { type Quoted, quotedIn } from "./quoted.ts";
import { type Cast, type Speaker, speakerOf } from "./speakers.ts";

/** A statement with its place and its speaker. */
export interface Statement {
	readonly value: Quote;
	readonly cite: Cite;
	readonly speaker: Speaker;
	/** Index into the passages. */
	readonly passage: number;
}

interface Found {
	readonly passage: number;
	readonly from: number;
	readonly to: number;
	readonly direct: boolean;
	readonly attribution: Attribution | undefined;
	/** The passage holds nothing but quoted words. */
	readonly whole: boolean;
}

/** Characters of the quoted words without a comma or full stop that belongs to the sentence around. */
const innerRange = ({ tokens }: Passage, { open, close }: Quoted): { readonly from: number; readonly to: number } => ({
	from: open + 1,
	to: tokens[close - 1]?.text === "," && close - 1 > open + 1 ? close - 1 : close,
});

/** Words put between marks for distance, titles of works: not said by anybody, unless a verb says so. */
const isRemark = (passage: Passage, { open, close }: Quoted, attributed: boolean): boolean => {
	const words = passage.tokens.slice(open + 1, close).filter((token) => token.kind === "word");
	const last = passage.tokens[close - 1]?.text ?? "";
	const sentence = (passage.tokens[open + 1]?.capital ?? false) && [".", ",", "!", "?", "…"].includes(last);
	return attributed ? words.length < 2 && !sentence : words.length < 4 || !sentence;
};

const directIn = (passage: Passage, index: number, words: Vocabulary): readonly Found[] => {
	const all = quotedIn(passage);
	const outside = passage.tokens.filter(
		(token, at) => token.kind === "word" && !all.some(({ open, close }) => open < at && at < close),
	).length;
	return all.flatMap((quoted) => {
		const after = attributionAfter(passage, quoted, words);
		const attribution = after ?? attributionBefore(passage, quoted, words);
		const whole = outside === 0;
		if (!whole && isRemark(passage, quoted, attribution !== undefined)) return [];
		if (isFragment(passage, quoted) && after === undefined && !whole) return [];
		return [{ passage: index, ...innerRange(passage, quoted), direct: true, attribution, whole }];
	});
};

/** A few words quoted in the middle of a sentence, which goes on around them: `tentang "motif dan keadaan" itu`. */
const isFragment = ({ tokens }: Passage, { open, close }: Quoted): boolean => {
	const count = tokens.slice(open + 1, close).filter((token) => token.kind === "word").length;
	const led = [",", ":"].includes(tokens[open - 1]?.text ?? "") || open === 0;
	return count < 5 && !led && !tokens[open + 1]?.capital;
};

const indirectIn = (passage: Passage, index: number, words: Vocabulary): readonly Found[] => {
	const all = quotedIn(passage);
	const outside = (at: number): boolean => !all.some(({ open, close }) => open <= at && at <= close);
	return indirectAttributions(passage, outside, words).map(({ sentence, ...attribution }) => ({
		passage: index,
		...sentence,
		direct: false,
		attribution,
		whole: false,
	}));
};

/** The person a sentence is about: the first person named in it, when named near its start. */
const subjects = (cast: Cast, index: number, before: number): Named | undefined =>
	cast.mentions.filter(({ passage, span }) => passage === index && span.kind === "person" && span.to <= before).at(-1)?.named;

/**
 * All statements of the article in order, direct and indirect, with their speakers. A pronoun means the last speaker or the person named
 * since. A quote without any attribution takes the speaker of its own passage, or, when the passage is nothing but the quote, that of the
 * quote it continues: the convention of print, not a guess; without either the speaker stays missing.
 */
export const statements = (passages: readonly Passage[], cast: Cast, words: Vocabulary): readonly Statement[] => {
	const found = passages.flatMap((passage, index) =>
		passage.heading ? [] : [...directIn(passage, index, words), ...indirectIn(passage, index, words)].toSorted((a, b) => a.from - b.from),
	);
	const known: Speaker[] = [];
	let current: { readonly speaker: Speaker; readonly passage: number; readonly at: number } | undefined;
	for (const item of found) {
		const passage = passages[item.passage];
		if (passage === undefined) continue;
		const own: Speaker =
			item.attribution === undefined ? { kind: "unknown" } : speakerOf(passage, item.passage, item.attribution, cast, words);
		const speaker = own.kind === "unknown" && item.attribution !== undefined ? spokenOf(cast, item, current) : own;
		known.push(speaker);
		if (speaker.kind !== "unknown") current = { speaker, passage: item.passage, at: item.to };
	}
	return found.flatMap((item, i) => {
		const passage = passages[item.passage];
		if (passage === undefined) return [];
		const speaker = item.attribution === undefined ? inherited(found, known, i) : (known[i] ?? { kind: "unknown" });
		const asWritten = item.attribution && textOf(passage, item.attribution.from, item.attribution.to);
		const name = speaker.kind === "named" ? speaker.named.name : speaker.kind === "described" ? speaker.words : undefined;
		return [
			{
				value: {
					words: textOf(passage, item.from, item.to),
					direct: item.direct,
					...(name !== undefined && { speaker: name }),
					...(asWritten !== undefined && { speakerAsWritten: asWritten }),
				},
				cite: citeOf(passage, item.from, item.to),
				speaker,
				passage: item.passage,
			},
		];
	});
};

/** Whom a pronoun means: the last person named since the last statement, else its speaker. */
const spokenOf = (
	cast: Cast,
	item: Found,
	current: { readonly speaker: Speaker; readonly passage: number; readonly at: number } | undefined,
): Speaker => {
	const here = subjects(cast, item.passage, item.from);
	if (here !== undefined && (current === undefined || current.passage < item.passage)) return { kind: "named", named: here };
	for (let index = item.passage - 1; index > (current?.passage ?? -1) && index >= item.passage - 2; index--) {
		const first = cast.mentions.find(({ passage, span }) => passage === index && span.kind === "person" && span.from < 12);
		if (first !== undefined) return { kind: "named", named: first.named };
	}
	return current?.speaker ?? { kind: "unknown" };
};

const inherited = (found: readonly Found[], known: readonly Speaker[], i: number): Speaker => {
	const item = found[i];
	if (item === undefined) return { kind: "unknown" };
	const same = found.flatMap((other, k) =>
		other.passage === item.passage && other.direct && other.attribution !== undefined && k !== i
			? [known[k] ?? { kind: "unknown" as const }]
			: [],
	);
	if (same[0] !== undefined) return same[0];
	const next = found.findIndex((other, k) => k > i && other.passage === item.passage + 1 && other.direct);
	const nextItem = found[next];
	if (item.whole && nextItem !== undefined && nextItem.attribution !== undefined && nextItem.from <= 1)
		return known[next] ?? { kind: "unknown" };
	for (let k = i - 1; k >= 0; k--) {
		const before = found[k];
		if (before === undefined || before.passage < item.passage - 1) break;
		const speaker = before.attribution === undefined ? inherited(found, known, k) : known[k];
		if (speaker !== undefined && speaker.kind !== "unknown") return speaker;
	}
	return { kind: "unknown" };
};
