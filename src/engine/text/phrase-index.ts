import type { Clutter } from "../../model/reading/label.ts";
import type { Phrases, ReadingPack } from "../../model/words/language.ts";

/** A phrase of a pack. */
export interface Entry {
	readonly label: Clutter;
	readonly kind: keyof Phrases;
	/** As the pack writes it, which is as texts are folded. */
	readonly phrase: string;
	/** What it begins with: all of it, or what stands before its gap. */
	readonly opening: string;
	/** What stands behind its gap. */
	readonly rest?: string;
}

/** Stands in a phrase for any words between its two parts. */
const gap = " … ";

/** What there is to look for where a block begins with certain letters. */
export interface Beginning {
	/** Phrases that open a block. */
	readonly openings: readonly Entry[];
	/** Does a phrase that is a whole block begin so? */
	readonly whole: boolean;
}

/** The phrases of all packs, by how they stand in a block. */
interface PhraseIndex {
	readonly entries: readonly Entry[];
	readonly whole: ReadonlyMap<string, Entry>;
	/** By the first letters: most blocks begin like no phrase. */
	readonly beginnings: ReadonlyMap<string, Beginning>;
	/** How many letters those are, the most first: a phrase may be shorter than `startLength`. */
	readonly beginningLengths: readonly number[];
	readonly within: readonly Entry[];
	readonly notices: readonly Entry[];
	/** Characters of the longest opening of all, and of the longest phrase that is a whole block. */
	readonly longest: { readonly opening: number; readonly whole: number };
}

/** Phrases are looked up by so many first letters, with which most blocks begin like none of them. */
const startLength = 4;

/** How a phrase may stand in a block, most telling first. */
export const phraseKinds: readonly (keyof Phrases)[] = ["whole", "lead", "open", "within", "notice"];

/** May it stand in the middle of a block? */
export const isInside = ({ kind }: Entry): boolean => kind === "within" || kind === "notice";

/** Sorts all phrases in one pass: it is paid at the first reading of every page. Where two packs claim the same words, the earlier one names them. */
export function phraseIndex(packs: readonly ReadingPack[]): PhraseIndex {
	const entries: Entry[] = [];
	const whole = new Map<string, Entry>();
	const beginnings = new Map<string, { openings: Entry[]; whole: boolean }>();
	const within: Entry[] = [];
	const notices: Entry[] = [];
	let longest = 0;
	let longestWhole = 0;
	const beginning = (phrase: string): { openings: Entry[]; whole: boolean } => {
		const letters = phrase.slice(0, startLength);
		let found = beginnings.get(letters);
		if (found === undefined) {
			found = { openings: [], whole: false };
			beginnings.set(letters, found);
		}
		return found;
	};
	const sort = (entry: Entry): void => {
		const { kind, phrase, opening } = entry;
		longest = Math.max(longest, opening.length);
		switch (kind) {
			case "whole":
				if (!whole.has(phrase)) whole.set(phrase, entry);
				beginning(phrase).whole = true;
				longestWhole = Math.max(longestWhole, phrase.length);
				return;
			case "lead":
			case "open":
				beginning(opening).openings.push(entry);
				return;
			case "within":
				within.push(entry);
				return;
			case "notice":
				notices.push(entry);
		}
	};
	for (const { phrases } of packs)
		for (const label of Object.keys(phrases) as Clutter[]) // keys of a literal record of Clutter
			for (const kind of phraseKinds)
				for (const phrase of phrases[label]?.[kind] ?? []) {
					const gapAt = phrase.indexOf(gap);
					const entry: Entry =
						gapAt < 0
							? { label, kind, phrase, opening: phrase }
							: { label, kind, phrase, opening: phrase.slice(0, gapAt), rest: phrase.slice(gapAt + gap.length) };
					entries.push(entry);
					sort(entry);
				}
	const beginningLengths = [...new Set([...beginnings.keys()].map(({ length }) => length))].sort((one, other) => other - one);
	return { entries, whole, beginnings, beginningLengths, within, notices, longest: { opening: longest, whole: longestWhole } };
}

const noBeginnings: readonly Beginning[] = [];

/** What may begin here: what shares the letters it is sorted by. By index, for the reason given in `prose/settle.ts`. */
export function beginningsAt({ beginnings, beginningLengths }: PhraseIndex, folded: string, start: number): readonly Beginning[] {
	let found = noBeginnings;
	for (let at = 0; at < beginningLengths.length; at++) {
		const beginning = beginnings.get(folded.slice(start, start + (beginningLengths[at] ?? 0)));
		if (beginning !== undefined) found = [...found, beginning];
	}
	return found;
}
