import { longestOpening } from "../../model/early.ts";
import type { Clutter, Label } from "../../model/label.ts";
import type { Phrases, ReadingPack } from "../../model/language.ts";
import { following } from "./following.ts";
import { hasUnspaced, hasWord, isWordCharacter, lettersIn, openingLength, withoutEnding } from "./letters.ts";
import { never, oneOf } from "./pattern.ts";
import { type Beginning, type Entry, isInside, phraseIndex } from "./phrase-index.ts";
import { countStopwords, stopwordIndex } from "./stopwords.ts";

/** A phrase of a pack found in a block. */
export interface PhraseMatch {
	readonly label: Clutter;
	readonly kind: keyof Phrases;
	/** As the pack writes it; empty for an invitation to follow, which is no phrase of a pack but opens its block like one. */
	readonly phrase: string;
	/** Characters of the block's text: where the phrase opens, and where it and the mark that follows it end. */
	readonly start: number;
	readonly end: number;
	/** A colon, bar, arrow or dash follows, or nothing but a title in quotation marks. */
	readonly marked: boolean;
}

/** Less than this behind a label is an arrow or a bracket. Characters. */
const shortestRest = 3;

/** Does a text say this phrase and nothing behind it? */
export const isAlone = (text: string, { end }: PhraseMatch): boolean => text.slice(end).trim().length < shortestRest;

/** Finds the phrases of the language packs in the text of a block. */
export interface Words {
	/**
	 * Phrases this block says, opens with or holds. `linkStart`: where its first link begins, characters; -1 without one.
	 * Several labels may match; within one label the longest phrase of the strongest kind only.
	 */
	readonly find: (text: string, linkStart: number) => readonly PhraseMatch[];
	/** Lead phrases with their colon that open a later sentence, bracket or line of a block: `… April. Baca juga: …`. */
	readonly inside: (text: string, label: Clutter) => readonly PhraseMatch[];
	/** The label, one of those given, of a phrase whose first letters this text is: what it may become while it is still arriving. */
	readonly opensWith: (text: string, among: ReadonlySet<Label>) => Clutter | undefined;
	/** Does the text open with a phrase of one of these labels, however it goes on? */
	readonly mentions: (text: string, among: ReadonlySet<Label>) => boolean;
	/** Is the text, its colon aside, what stands above the sources of an article: `Referensi`? */
	readonly headsReferences: (text: string) => boolean;
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

/** How a phrase stands in a block, most telling first: of several for one label the first counts. */
const rank: Readonly<Record<keyof Phrases, number>> = { whole: 0, lead: 1, open: 2, within: 3, notice: 4 };

/** Case and quote marks folded, as phrases are written; length unchanged, so that positions hold. */
const fold = (text: string): string => {
	const lower = text.toLowerCase();
	const folded =
		lower.length === text.length
			? lower
			: [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join("");
	return /[’‘ʼ`´\u00a0]/.test(folded) ? folded.replace(/[’‘ʼ`´]/g, "'").replace(/\u00a0/g, " ") : folded;
};

/** Scripts written without spaces have no word boundary to test. */
const endsWord = (text: string, end: number): boolean => !isWordCharacter(text[end]) || hasUnspaced(text[end - 1] ?? "");
const none: readonly PhraseMatch[] = [];
const noBeginnings: readonly Beginning[] = [];

/** What may stand between a lead and what it leads to. A hyphen needs spaces around it, or it joins a word. */
const separator = /^\s*(?:[:：|│»›>→▶►▸⇒➜➤–—…】］\]]+|-(?=\s|$)|\.{3})\s*/u;
/** Nothing but a closing bracket, an arrow or an emoji: the label ends here. Not a full stop or a quotation mark: "Baca!" is said by someone. */
const ornament = /^(?:[\s)\]}\p{S}]|\ufe0f)*$/u;
/** What stands in quotation marks is said by someone: “Follow us on,” said the guide. */
const quoteMark = /["'“”„«]/u;
/** A title in quotation marks and nothing after it: `Simak juga 'Panen raya di lereng':`. */
const quotedTitle = /^\s*["'“„«].{6,}["'”»][\s:.…]*$/u;
/** A count before the words: `12 Komentar`. The number of a heading has its point: `2. Rekomendasi`. */
const countBefore = /^\d+(?:[.,]\d+)*\s+/u;
/** Page numbers between the words of a pager: `Halaman 1 2 Selanjutnya`. */
const numbersWithin = /(?<=\p{L})[\s\d:/|.,–-]+(?=\p{L})/gu;

/** Where this phrase ends if it opens the text at `start`; undefined if it does not. A label may touch its link, set apart by style alone: `<span>Baca juga</span><a>Harga …`. */
function endOf(folded: string, { opening, rest }: Entry, start: number, linkStart: number): number | undefined {
	if (!folded.startsWith(opening, start)) return undefined;
	const end = start + opening.length;
	if (!(endsWord(folded, end) || end === linkStart)) return undefined;
	if (rest === undefined) return end;
	const at = folded.indexOf(` ${rest}`, end);
	const after = at + 1 + rest.length;
	return at >= 0 && endsWord(folded, after) ? after : undefined;
}

/** Does a phrase from `start` to `end`, without a separator behind it, lead to something all the same? `linkStart`: of the block's first link, -1 without one. */
function isLead(folded: string, phrase: string, start: number, end: number, linkStart: number): boolean {
	const rest = folded.slice(end);
	if (ornament.test(rest)) return true;
	if (linkStart < 0) return false;
	const isInsideLink = linkStart <= start;
	const isSentence = phrase.includes(" ") && /^\.\s/u.test(rest); // "Lire aussi. Le prix …"
	const isBeforeLink = linkStart >= end && folded.slice(end, linkStart).trim() === "";
	return isInsideLink || isSentence || isBeforeLink;
}

const fromFirstLetter = (text: string): string => text.slice(openingLength(text));

/** One native search for all of these: hardly any block holds one. */
const anyOf = (entries: readonly Entry[]): RegExp =>
	entries.length === 0 ? never : new RegExp(oneOf(entries.map(({ phrase }) => phrase)));

/** Makes packs ready for matching. Every pack's phrases are known at once: a page may quote, embed or mix languages. */
export function words(packs: readonly ReadingPack[]): Words {
	const { entries, whole, beginnings, beginningLengths, within, notices, longest } = phraseIndex(packs);
	const longestWhole = longest.whole + wholeSlack;
	const anyInside = anyOf([...within, ...notices]);
	const anyNotice = anyOf(notices);
	const invitesToFollow = following(packs);
	const stopwords = stopwordIndex(packs);
	const references = new Set(packs.flatMap((pack) => pack.references ?? []));

	/** What may begin here: what shares the letters it is sorted by. By index, for the reason given in `prose/settle.ts`. */
	const beginningsAt = (folded: string, start: number): readonly Beginning[] => {
		let found = noBeginnings;
		for (let at = 0; at < beginningLengths.length; at++) {
			const beginning = beginnings.get(folded.slice(start, start + (beginningLengths[at] ?? 0)));
			if (beginning !== undefined) found = [...found, beginning];
		}
		return found;
	};

	/** Of the phrases that may open here those that do, longest first. */
	const openingAt = (folded: string, start: number, linkStart: number, may: readonly Beginning[]): readonly PhraseMatch[] => {
		if (may.length === 0) return none;
		const isSaid = quoteMark.test(folded.slice(Math.max(0, start - 3), start));
		const found = may
			.flatMap(({ openings }) => openings)
			.flatMap((entry): readonly PhraseMatch[] => {
				const end = endOf(folded, entry, start, linkStart);
				if (end === undefined || (entry.kind === "open" && isSaid)) return none;
				const mark = separator.exec(folded.slice(end, end + 12))?.[0] ?? "";
				const marked = mark !== "" || quotedTitle.test(folded.slice(end));
				if (entry.kind === "lead" && !marked && !isLead(folded, entry.phrase, start, end, linkStart)) return none;
				return [{ label: entry.label, kind: entry.kind, phrase: entry.phrase, start, end: end + mark.length, marked }];
			});
		return found.length < 2 ? found : found.sort((one, other) => other.phrase.length - one.phrase.length);
	};

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

	/** Phrases that are the whole block, numbers, brackets and arrows around them aside. */
	const wholeOf = (folded: string, start: number, length: number, may: readonly Beginning[]): readonly PhraseMatch[] => {
		const counted = /\d/.test(folded[start] ?? "");
		if (!counted && !may.some((beginning) => beginning.whole)) return none;
		const said = withoutEnding(folded.slice(start));
		const bare = said.replace(/[\s\d()[\].,:+/|-]+$/u, "");
		const dense = bare.replace(numbersWithin, " ");
		return [...new Set([said, bare, dense, counted ? dense.replace(countBefore, "") : said])].flatMap((candidate) => {
			const entry = whole.get(candidate);
			return entry ? [{ label: entry.label, kind: "whole" as const, phrase: entry.phrase, start, end: length, marked: false }] : none;
		});
	};

	const find: Words["find"] = (text, linkStart) => {
		if (text.length > longestNotice) return [];
		const folded = fold(text);
		if (text.length > longestOpening) return anyNotice.test(folded) ? insideOf(folded, notices).slice(0, 1) : none;
		const start = openingLength(folded);
		const may = beginningsAt(folded, start);
		const all = (folded.length <= longestWhole ? wholeOf(folded, start, text.length, may) : none).concat(
			openingAt(folded, start, linkStart, may),
			anyInside.test(folded) ? [...(text.length <= longestWithin ? insideOf(folded, within) : none), ...insideOf(folded, notices)] : none,
			text.length <= longestWithin && invitesToFollow(folded.slice(start))
				? { label: "newsletter", kind: "open", phrase: "", start, end: text.length, marked: false }
				: none,
		);
		if (all.length < 2) return all;
		const best = new Map<Clutter, PhraseMatch>();
		for (const match of all) {
			const other = best.get(match.label);
			if (!other || rank[match.kind] < rank[other.kind]) best.set(match.label, match);
		}
		return [...best.values()].sort((one, other) => rank[one.kind] - rank[other.kind]);
	};

	const inside: Words["inside"] = (text, label) => {
		const folded = fold(text);
		const found: PhraseMatch[] = [];
		for (const boundary of folded.matchAll(/[.!?。！？…”"')\]([{\n]\s*/g)) {
			const start = boundary.index + boundary[0].length;
			const may = hasWord(folded.slice(start, start + 1)) ? beginningsAt(folded, start) : noBeginnings;
			const match = openingAt(folded, start, -1, may).find((one) => one.label === label && one.kind === "lead");
			if (match) found.push(match);
		}
		return found;
	};

	const opensWith: Words["opensWith"] = (text, among) => {
		const folded = fromFirstLetter(fold(text));
		if (folded === "" || folded.length > longest.opening) return undefined;
		return entries.find((entry) => among.has(entry.label) && !isInside(entry) && entry.opening.startsWith(folded))?.label;
	};

	const mentions: Words["mentions"] = (text, among) => {
		const folded = fromFirstLetter(fold(text));
		return beginningsAt(folded, 0).some(({ openings }) =>
			openings.some((entry) => among.has(entry.label) && entry.phrase.includes(" ") && endOf(folded, entry, 0, -1) !== undefined),
		);
	};

	const headsReferences: Words["headsReferences"] = (text) => references.has(fromFirstLetter(fold(text)).replace(/[\s:：]+$/u, ""));

	const proseDensity: Words["proseDensity"] = (text) => {
		const tokens = lettersIn(text.slice(0, densitySample).toLowerCase());
		return Math.max(0, ...countStopwords(tokens, stopwords, packs.length)) / Math.max(1, tokens.length);
	};

	return { find, inside, opensWith, mentions, headsReferences, proseDensity };
}
