import type { Run } from "../../../model/reading/page.ts";
import type { Cut } from "../../../model/reading/verdict.ts";
import type { Measure } from "../../prose/measure.ts";
import { endsSentence } from "../../text/endings.ts";
import { wordCount } from "../../text/letters.ts";
import { isOneWord, type PhraseMatch } from "../../text/phrase-match.ts";
import { joinedText, linksIn, partOf, without } from "../../text/runs.ts";
import type { Words } from "../../text/words.ts";
import { bars, reason } from "../terms/evidence.ts";

/** A bracket or a tail longer than this is a sentence of its own, not a pointer. Characters. */
const longestCut = 220;
const closing: ReadonlyMap<string, string> = new Map([
	["(", ")"],
	["[", "]"],
]);
/** What may stand between a sentence and a pointer, and goes with the pointer. */
const ornaments = /\s*[-–—|•*»>]+$/u;
/** What ends before a pointer begins. Where none of these stands before it, the pointer is part of a sentence, or the sentence lost its full stop. */
const opensInside = /[.!?。！？…”"')\]([{\n]$/u;
/** What joins several links of one pointer is at most this long: `dan`, a comma. Characters. */
const longestJoint = 6;
const sentenceEnd = /[.!?。！？]["'”’)]*(?=\s|$)/u;

/** Where the link ends that begins at `from` or behind the white space there; undefined where none does. Offsets into the block's text. */
function linkEnd({ block }: Measure, from: number): number | undefined {
	let at = from;
	let end: number | undefined;
	for (const { href, text } of partOf(block.runs, from, block.text.length)) {
		// Links that a space at most parts are one.
		const isNext = end === undefined || at - end <= 1;
		at += text.length;
		if (href !== undefined && isNext) end = at;
		else if (text.trim() !== "") break;
	}
	return end;
}

/** Is a stretch nothing but links and what joins them? */
const isJoined = (stretch: readonly Run[]): boolean =>
	stretch.every(({ href, text }) => href !== undefined || (text.trim().length <= longestJoint && !sentenceEnd.test(text.trim())));

/** Where a pointer of several links ends: with the block, where all behind the first is links and what joins them; else with the first, at `first`. */
function lastLinkEnd({ block }: Measure, first: number): number {
	const rest = partOf(block.runs, first, block.text.length);
	return linksIn(rest).length > 0 && isJoined(rest) ? block.text.length : first;
}

/** Where the bracket closes that was opened before `from`; -1 where it does not. Titles may have brackets of their own. */
function closingOf(text: string, from: number, opened: string, closed: string): number {
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === opened) depth++;
		if (text[at] === closed && --depth === 0) return at;
	}
	return -1;
}

/** Behind a label of one word (`baca`, `read`) a bracket without a link holds a title only from so many words on: `(baca: suap)` is a gloss. */
const fewestWords = 7;

/** A title begins with a capital, a figure or a mark. */
const startsSmall = /^[\s:：]*\p{Lower}/u;

/** Does a bracket explain a word of its sentence, instead of pointing anywhere? */
const isGloss = (match: PhraseMatch, inside: string): boolean =>
	isOneWord(match) && (wordCount(inside) < fewestWords || startsSmall.test(inside));

/**
 * Where a pointer ends that begins with this phrase: with its bracket, else with its link, else with the block, if the phrase has a colon and what
 * follows is short of a sentence. Undefined where nothing shows its end.
 */
function pointerEnd(text: string, match: PhraseMatch, close: number, link: number | undefined): number | undefined {
	if (close > 0) return link === undefined && isGloss(match, text.slice(match.end, close)) ? undefined : close + 1;
	if (link !== undefined) return link;
	const tail = text.slice(match.end);
	const isTitle = tail.trim().length > 2 && !sentenceEnd.test(tail) && !startsSmall.test(tail);
	return match.marked && isTitle && !isOneWord(match) ? text.length : undefined;
}

/** Where it starts: with its bracket, else with the ornaments before it. `lead`: all before it, `before`: the same without those. */
function startOf(match: PhraseMatch, lead: string, before: string, isBracketed: boolean): number {
	if (isBracketed) return before.length - 1;
	return before === lead ? match.start : before.length;
}

/** The pointer that begins with this phrase, as a cut; undefined where the phrase is the article's own, or nothing shows where a pointer ends. */
function pointerAt(measure: Measure, match: PhraseMatch): Cut | undefined {
	const { text, runs } = measure.block;
	const lead = text.slice(0, match.start).trimEnd();
	const before = lead.replace(ornaments, "");
	const opened = before.at(-1) ?? "";
	const closed = closing.get(opened);
	const close = closed === undefined ? -1 : closingOf(text, match.end, opened, closed);
	const first = linkEnd(measure, match.end);
	// What the bracket says besides, behind its link, is the article's.
	if (first !== undefined && close > first && !isJoined(partOf(runs, first, close))) return undefined;
	const link = first === undefined ? undefined : lastLinkEnd(measure, first);
	const end = pointerEnd(text, match, close, link);
	const pointsAnywhere = match.marked || link !== undefined || closed !== undefined;
	if (!pointsAnywhere || end === undefined || end - match.start > longestCut) return undefined;
	const isParted = before !== lead || opensInside.test(before);
	// "… by noon Read also: [title]" has lost its full stop; without the link it may be a heading read aloud.
	const hasLostItsStop = first !== undefined && match.marked && !isOneWord(match);
	if (!isParted && !hasLostItsStop) return undefined;
	const isLast = /^\s*[.)\]]?\s*$/u.test(text.slice(end));
	return {
		start: startOf(match, lead, before, close > 0),
		end: isLast ? text.length : end,
		label: "promo",
		sureness: link !== undefined || (closed !== undefined && !isOneWord(match)) ? "sure" : "likely",
		reasons: [reason("phrase/promo", "promo", bars.sure, text.slice(match.start, match.end).trim())],
	};
}

/**
 * Pointers to other articles inside a paragraph of prose: `… since April. Read also: Title`, `(read: Title)`. Only that stretch is cut; the
 * sentence stays. In doubt nothing is cut: without a link or a bracket a tail must be short and must not be a sentence.
 */
export function cutsIn(measure: Measure, words: Words): readonly Cut[] {
	const { text, linkChars } = measure.block;
	// Without a colon, a bracket or a link nothing in it points anywhere.
	if (linkChars === 0 && !/[:：([]/u.test(text)) return [];
	const found: Cut[] = [];
	for (const match of words.inside(text, "promo")) {
		const cut = pointerAt(measure, match);
		if (cut && !found.some(({ end }) => end > cut.start)) found.push(cut);
	}
	return found;
}

/** What a block says without its pointers to other articles. */
export const withoutPointers = (measure: Measure, words: Words): string =>
	joinedText(without(measure.block.runs, cutsIn(measure, words))).trim();

/** Does a block say a sentence without a link, its pointers aside? */
export const saysBesidePointers = (measure: Measure, words: Words): boolean => {
	const cuts = cutsIn(measure, words);
	const rest = without(measure.block.runs, cuts);
	return cuts.length > 0 && linksIn(rest).length === 0 && endsSentence(joinedText(rest).trim());
};
