import type { Beginning, Entry } from "./phrase-index.ts";
import { endsWord, type PhraseMatch } from "./phrase-match.ts";

const none: readonly PhraseMatch[] = [];

/** What may stand between a lead and what it leads to. A hyphen needs spaces around it, or it joins a word. */
const separator = /^\s*(?:[:：|│»›>→▶►▸⇒➜➤–—…】］\]]+|-(?=\s|$)|\.{3})\s*/u;
/** Nothing but a closing bracket, an arrow or an emoji: the label ends here. Not a full stop or a quotation mark: "Baca!" is said by someone. */
const ornament = /^(?:[\s)\]}\p{S}]|\ufe0f)*$/u;
/** What stands in quotation marks is said by someone: “Follow us on,” said the guide. */
const quoteMark = /["'“”„«]/u;
const colon = /[:：]/u;
/** … unless the marks stand around a label, its colon and its title: `"Simak Video: Panen raya di lereng"`. */
const quotedWhole = /^[^"“”„«»]+["”»]$/u;
/** A title in quotation marks and nothing after it: `Simak juga 'Panen raya di lereng':`. */
const quotedTitle = /^\s*["'“„«].{6,}["'”»][\s:.…]*$/u;

/**
 * Where this phrase ends if it opens the text at `start`; undefined if it does not. A label may touch its link, set apart by style alone: `<span>Baca
 * juga</span><a>Harga …`.
 */
export function endOf(folded: string, { opening, rest }: Entry, start: number, linkStart: number): number | undefined {
	if (!folded.startsWith(opening, start)) return undefined;
	const end = start + opening.length;
	if (!(endsWord(folded, end) || end === linkStart)) return undefined;
	if (rest === undefined) return end;
	const at = folded.indexOf(` ${rest}`, end);
	const after = at + 1 + rest.length;
	return at >= 0 && endsWord(folded, after) ? after : undefined;
}

/**
 * Does a phrase from `start` to `end`, without a separator behind it, lead to something all the same? `linkStart`: of the block's first link, -1
 * without one.
 */
function isLead(folded: string, phrase: string, start: number, end: number, linkStart: number): boolean {
	const rest = folded.slice(end);
	if (ornament.test(rest)) return true;
	if (linkStart < 0) return false;
	const isInsideLink = linkStart <= start;
	const isSentence = phrase.includes(" ") && /^\.\s/u.test(rest); // "Lire aussi. Le prix …"
	const isBeforeLink = linkStart >= end && folded.slice(end, linkStart).trim() === "";
	return isInsideLink || isSentence || isBeforeLink;
}

/** Of the phrases that may open a folded text at `start` those that do, longest first. `linkStart`: of its first link, -1 without one. */
export const openingAt = (folded: string, start: number, linkStart: number, may: readonly Beginning[]): readonly PhraseMatch[] => {
	if (may.length === 0) return none;
	const isSaid = quoteMark.test(folded.slice(Math.max(0, start - 3), start));
	const found = may
		.flatMap(({ openings }) => openings)
		.flatMap((entry): readonly PhraseMatch[] => {
			const end = endOf(folded, entry, start, linkStart);
			if (end === undefined) return none;
			const mark = separator.exec(folded.slice(end, end + 12))?.[0] ?? "";
			if (entry.kind === "open" && isSaid && !(colon.test(mark) && quotedWhole.test(folded.slice(end)))) return none;
			const marked = mark !== "" || quotedTitle.test(folded.slice(end));
			if (entry.kind === "lead" && !marked && !isLead(folded, entry.phrase, start, end, linkStart)) return none;
			return [{ label: entry.label, kind: entry.kind, phrase: entry.phrase, start, end: end + mark.length, marked }];
		});
	return found.length < 2 ? found : found.sort((one, other) => other.phrase.length - one.phrase.length);
};
