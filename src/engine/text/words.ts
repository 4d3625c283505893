import { once } from "../../model/once.ts";
import { longestOpening } from "../../model/reading/early.ts";
import type { Clutter, Label } from "../../model/reading/label.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import { following } from "./following.ts";
import { hasUnspaced, hasWord, isWordCharacter, lettersIn, openingLength, withoutEnding } from "./letters.ts";
import { endOf, openingAt } from "./openings.ts";
import { never, oneOf } from "./pattern.ts";
import { type Beginning, beginningsAt, type Entry, isInside, phraseIndex, phraseKinds } from "./phrase-index.ts";
import { endsWord, type PhraseMatch } from "./phrase-match.ts";
import { countStopwords, stopwordIndex } from "./stopwords.ts";

/** Finds the phrases of the language packs in the text of a block. */
export interface Words {
	/**
	 * Phrases this block says, opens with or holds. `linkStart`: where its first link begins, characters; -1 without one.
	 * Several labels may match; within one label the longest phrase of the strongest kind only.
	 */
	readonly find: (text: string, linkStart: number) => readonly PhraseMatch[];
	/** Lead phrases with their colon that open a later sentence, bracket or line of a block, `… April. Baca juga: …`, or stand in it with a capital. */
	readonly inside: (text: string, label: Clutter) => readonly PhraseMatch[];
	/** The label, one of those given, of a phrase whose first letters this text is: what it may become while it is still arriving. */
	readonly opensWith: (text: string, among: ReadonlySet<Label>) => Clutter | undefined;
	/** Does the text open with a phrase of one of these labels, however it goes on? */
	readonly mentions: (text: string, among: ReadonlySet<Label>) => boolean;
	/** Is the text, its colon aside, what stands above the sources of an article: `Referensi`? */
	readonly headsReferences: (text: string) => boolean;
	/** Does a sentence of the text, or what follows its label, begin as a correction does: `Ralat: …`? */
	readonly saysCorrection: (text: string) => boolean;
	/** Does the text open with a word that stands before an author's name: `Penulis`, `By`? */
	readonly opensByline: (text: string) => boolean;
	/** Share of function words among the words, 0 to 1; the best of the packs that know any. */
	readonly proseDensity: (text: string) => number;
}

/** A longer block is no clutter by a phrase that stands within. Characters. */
const longestWithin = 180;
/** A longer block is no small print of law. Characters. */
const longestNotice = 1500;
/** So many numbers, arrows and brackets may stand around a phrase that is the whole block. Characters. */
const wholeSlack = 24;
/** Function words are counted in the beginning of a block: enough words to tell. Characters. */
const densitySample = 240;

/** Greek letters that capitals are not told apart by, and what they are folded to. */
const [greek, greekPlain] = ["άέήίόύώϊϋΐΰς", "αεηιουωιυιυσ"];
const greekMarked = new RegExp(`[${greek}]`, "g");

/** A letter in lower case, in the same length: the capital `İ` of Turkish becomes an `i` with a dot of its own. */
const lowered = (char: string): string => {
	if (char === "İ") return "i";
	const lower = char.toLowerCase();
	return lower.length === char.length ? lower : char;
};

/**
 * A text as phrases are written, in lower case with straight marks, Greek without accents, Turkish with one i (capitals do not tell `ı` from `i`
 * elsewhere); length unchanged, so that positions hold.
 */
const asPhrase = (text: string): string => {
	const lower = text.toLowerCase();
	const folded = lower.length === text.length ? lower : [...text].map(lowered).join("");
	return /[’‘ʼ`´\u00a0ıͰ-Ͽ]/.test(folded)
		? folded
				.replace(/[’‘ʼ`´]/g, "'")
				.replace(/\u00a0/g, " ")
				.replace(/ı/g, "i")
				.replace(greekMarked, (letter) => greekPlain[greek.indexOf(letter)] ?? letter)
		: folded;
};

const none: readonly PhraseMatch[] = [];

/** A count before the words: `12 Komentar`. The number of a heading has its point: `2. Rekomendasi`. */
const countBefore = /^\d+(?:[.,]\d+)*\s+/u;
/** Page numbers between the words of a pager: `Halaman 1 2 Selanjutnya`. */
const numbersWithin = /(?<=\p{Alpha})[\s\d:/|.,–-]+(?=\p{Alpha})/gu;
/** What a text holds in which that finds more than single spaces: hardly any, and it looks at each of them. */
const mayHoldNumbers = /[\d:/|.,–-]|\s{2}|[^\S ]/;

/** Behind the end of a sentence or a bracket, ornaments aside, or at a capital. Within white space nothing is tried again: a listing may have much. */
const mayOpenInside = /[.!?。！？…”"')\]([{\n]\s*(?:[-–—|•*»>]+\s+)?|(?<!\s)\s+(?=\p{Upper})/gu;

const fromFirstLetter = (text: string): string => text.slice(openingLength(text));

/** Those of a list that stand anywhere, in the order in which they do. */
const insideOf = (folded: string, list: readonly Entry[]): readonly PhraseMatch[] => {
	const found = list.flatMap(({ label, kind, phrase }): readonly PhraseMatch[] => {
		const start = folded.indexOf(phrase);
		const end = start + phrase.length;
		// A phrase begins where a word begins; in scripts without spaces that is anywhere.
		const begins = start === 0 || !isWordCharacter(folded[start - 1]) || hasUnspaced(phrase[0] ?? "");
		return start >= 0 && begins && endsWord(folded, end) ? [{ label, kind, phrase, start, end, marked: false }] : none;
	});
	return found.sort((one, other) => one.start - other.start);
};

/** Of several phrases for one label the most telling, labels in the order of how telling theirs is. */
const strongest = (all: readonly PhraseMatch[]): readonly PhraseMatch[] => {
	const rankOf = ({ kind }: PhraseMatch): number => phraseKinds.indexOf(kind);
	const best = new Map<Clutter, PhraseMatch>();
	for (const match of all) {
		const other = best.get(match.label);
		if (!other || rankOf(match) < rankOf(other)) best.set(match.label, match);
	}
	return [...best.values()].sort((one, other) => rankOf(one) - rankOf(other));
};

/** Those that are the whole block, numbers, brackets and arrows around them aside. `may`: what may begin at `start`. */
const wholeOf = (
	whole: ReadonlyMap<string, Entry>,
	folded: string,
	start: number,
	length: number,
	may: readonly Beginning[],
): readonly PhraseMatch[] => {
	const counted = /\d/.test(folded[start] ?? "");
	if (!counted && !may.some((beginning) => beginning.whole)) return none;
	const said = withoutEnding(folded.slice(start));
	const bare = said.replace(/[\s\d()[\].,:+/|-]+$/u, "");
	const dense = mayHoldNumbers.test(bare) ? bare.replace(numbersWithin, " ") : bare;
	return [...new Set([said, bare, dense, counted ? dense.replace(countBefore, "") : said])].flatMap((candidate) => {
		const entry = whole.get(candidate);
		return entry ? [{ label: entry.label, kind: "whole" as const, phrase: entry.phrase, start, end: length, marked: false }] : none;
	});
};

/** One native search for all of these: hardly any block holds one. */
const anyOf = (entries: readonly Entry[]): RegExp =>
	entries.length === 0 ? never : new RegExp(oneOf(entries.map(({ phrase }) => phrase)));

/** Makes packs ready for matching. Every pack's phrases are known at once: a page may quote, embed or mix languages. */
export function words(packs: readonly ReadingPack[]): Words {
	const index = phraseIndex(packs);
	const { entries, whole, within, notices, longest } = index;
	const longestWhole = longest.whole + wholeSlack;
	const anyInside = anyOf([...within, ...notices]);
	const anyNotice = anyOf(notices);
	const invitesToFollow = following(packs);
	const stopwords = stopwordIndex(packs);
	const references = new Set(packs.flatMap((pack) => pack.references ?? []));

	const find: Words["find"] = (text, linkStart) => {
		if (text.length > longestNotice) return [];
		const folded = asPhrase(text);
		if (text.length > longestOpening) return anyNotice.test(folded) ? insideOf(folded, notices).slice(0, 1) : none;
		const start = openingLength(folded);
		const may = beginningsAt(index, folded, start);
		const all = (folded.length <= longestWhole ? wholeOf(whole, folded, start, text.length, may) : none).concat(
			openingAt(folded, start, linkStart, may),
			anyInside.test(folded) ? [...(text.length <= longestWithin ? insideOf(folded, within) : none), ...insideOf(folded, notices)] : none,
			text.length <= longestWithin && invitesToFollow(folded.slice(start))
				? { label: "newsletter", kind: "open", phrase: "", start, end: text.length, marked: false }
				: none,
		);
		return all.length < 2 ? all : strongest(all);
	};

	const inside: Words["inside"] = (text, label) => {
		const folded = asPhrase(text);
		const found: PhraseMatch[] = [];
		for (const boundary of text.matchAll(mayOpenInside)) {
			const start = boundary.index + boundary[0].length;
			if (!hasWord(folded.slice(start, start + 1))) continue;
			const match = openingAt(folded, start, -1, beginningsAt(index, folded, start)).find(
				(one) => one.label === label && one.kind === "lead",
			);
			if (match) found.push(match);
		}
		return found;
	};

	const opensWith: Words["opensWith"] = (text, among) => {
		const folded = fromFirstLetter(asPhrase(text));
		if (folded === "" || folded.length > longest.opening) return undefined;
		return entries.find((entry) => among.has(entry.label) && !isInside(entry) && entry.opening.startsWith(folded))?.label;
	};

	const mentions: Words["mentions"] = (text, among) => {
		const folded = fromFirstLetter(asPhrase(text));
		return beginningsAt(index, folded, 0).some(({ openings }) =>
			openings.some((entry) => among.has(entry.label) && entry.phrase.includes(" ") && endOf(folded, entry, 0, -1) !== undefined),
		);
	};

	const headsReferences: Words["headsReferences"] = (text) => references.has(fromFirstLetter(asPhrase(text)).replace(/[\s:：]+$/u, ""));

	const corrections = packs.flatMap((pack) => pack.corrections ?? []);
	const correction = once(() => new RegExp(`(?:^|[.:] ?)${oneOf(corrections)}`));
	const saysCorrection: Words["saysCorrection"] = (text) =>
		corrections.length > 0 && correction().test(fromFirstLetter(asPhrase(text)).replace(/\s?[:：]/gu, ":"));

	const byline = once(() => new RegExp(`^${oneOf(packs.flatMap(({ bylines = [] }) => bylines))}(?=[\\s:：|])`));
	const opensByline: Words["opensByline"] = (text) => byline().test(fromFirstLetter(asPhrase(text)));

	const proseDensity: Words["proseDensity"] = (text) => {
		const tokens = lettersIn(text.slice(0, densitySample).toLowerCase());
		return Math.max(0, ...countStopwords(tokens, stopwords, packs.length)) / Math.max(1, tokens.length);
	};

	return { find, inside, opensWith, mentions, headsReferences, saysCorrection, opensByline, proseDensity };
}
