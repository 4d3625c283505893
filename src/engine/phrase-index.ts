import type { Clutter } from "../model/label.ts";
import type { Phrases, ReadingPack } from "../model/language.ts";

/** A phrase of a pack. */
export interface Entry {
	readonly label: Clutter;
	readonly kind: keyof Phrases;
	/** As the pack writes it, which is as texts are folded. */
	readonly phrase: string;
}

/** The phrases of all packs, by how they stand in a block. */
export interface PhraseIndex {
	readonly entries: readonly Entry[];
	readonly whole: ReadonlyMap<string, Entry>;
	/** The first letters of those: most blocks begin like none of them. */
	readonly wholeStarts: ReadonlySet<string>;
	/** Those that open a block, by their first letters. */
	readonly openings: ReadonlyMap<string, readonly Entry[]>;
	readonly within: readonly Entry[];
	readonly notices: readonly Entry[];
	/** Characters of the longest of all, and of those that are a whole block. */
	readonly longest: { readonly phrase: number; readonly whole: number };
}

/** So many first letters tell most blocks apart from every phrase; a phrase may be shorter. */
export const startLength = 4;

const kinds: readonly (keyof Phrases)[] = ["whole", "lead", "open", "within", "notice"];

/** May it stand in the middle of a block? */
export const isInside = ({ kind }: Entry): boolean => kind === "within" || kind === "notice";

/** Sorts all phrases in one pass: it is paid at the first reading of every page. Where two packs claim the same words, the earlier one names them. */
export function phraseIndex(packs: readonly ReadingPack[]): PhraseIndex {
	const entries: Entry[] = [];
	const whole = new Map<string, Entry>();
	const wholeStarts = new Set<string>();
	const openings = new Map<string, Entry[]>();
	const within: Entry[] = [];
	const notices: Entry[] = [];
	let longest = 0;
	let longestWhole = 0;
	const sort = (entry: Entry): void => {
		const { kind, phrase } = entry;
		longest = Math.max(longest, phrase.length);
		switch (kind) {
			case "whole":
				if (!whole.has(phrase)) whole.set(phrase, entry);
				wholeStarts.add(phrase.slice(0, startLength));
				longestWhole = Math.max(longestWhole, phrase.length);
				return;
			case "lead":
			case "open": {
				const key = phrase.slice(0, startLength);
				const list = openings.get(key);
				if (list) list.push(entry);
				else openings.set(key, [entry]);
				return;
			}
			case "within":
				within.push(entry);
				return;
			case "notice":
				notices.push(entry);
		}
	};
	for (const { phrases } of packs)
		for (const label of Object.keys(phrases) as Clutter[]) // keys of a literal record of Clutter
			for (const kind of kinds)
				for (const phrase of phrases[label]?.[kind] ?? []) {
					const entry = { label, kind, phrase };
					entries.push(entry);
					sort(entry);
				}
	return { entries, whole, wholeStarts, openings, within, notices, longest: { phrase: longest, whole: longestWhole } };
}
