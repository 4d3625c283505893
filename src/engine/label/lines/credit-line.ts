import type { BlockId } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { saysDayAndTime } from "../../text/day-and-time.ts";
import type { Words } from "../../text/words.ts";
import { isKept, likelyAs } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** The longest line that is only who wrote the article and when. Characters. */
const longest = 100;
/** What may stand before the name: "By". Characters. */
const longestLead = 12;

/** Does a line name an author of the article, and then at most a mark and a time? */
const isOnlyCredit = (text: string, name: string): boolean => {
	const at = text.indexOf(name);
	const rest = text.slice(at + name.length);
	return at >= 0 && at <= longestLead && (/^[\s,;|•·–—-]*$/u.test(rest) || /^\s*[,|•·–—-].*\d/u.test(rest));
};

/** A label, its colon and what it is of: what a book, a film or a table says in several lines. */
const labelled = /^\p{L}[^:：]*[:：]\s*\S/u;

/** Words in small letters, not those of an address. */
const smallWords = /(?<![\p{L}.])\p{Ll}{2,}(?![\p{L}.])/gu;

/**
 * Does a line open with a word for authors and end in the name of one, with nothing in small letters between but such words: `Laporan wartawan
 * KabarTeluk.com, Rania Wuri`? Any other makes it a sentence: `Oleh karena itu acara dibuka Rania Wuri`.
 */
const isSigned = (text: string, name: string, { opensByline }: Words): boolean =>
	text.endsWith(name) &&
	opensByline(text) &&
	(text.slice(0, -name.length).match(smallWords) ?? []).every((word) => opensByline(`${word} `));

/**
 * Who wrote the article and when may stand as a line of its own between headline and text, or in two, unnamed by any class, and anywhere
 * once a word for authors opens it. The reading says it already.
 * `byline`: the authors; a name of one word is a word of the text as often as not.
 */
export function creditLine(
	{ scene: { measures } }: WeighedPage,
	verdicts: readonly Verdict[],
	headline: BlockId | undefined,
	byline: readonly string[],
	words: Words,
): readonly Verdict[] {
	const names = byline.filter((name) => name.includes(" "));
	const title = measures.findIndex(({ block }) => block.id === headline);
	if (names.length === 0) return verdicts;
	const start = measures.findIndex(
		({ endsSentence, prose }, at) => at > title && verdicts[at]?.label === "content" && endsSentence && prose > 0,
	);
	/** A name may end in the point of a degree: `M.Pd.` */
	const endsInDegree = (text: string): boolean => names.some((name) => name.endsWith(".") && text.endsWith(name));
	const isLabelled = (at: number): boolean => measures[at] !== undefined && labelled.test(measures[at].block.text);
	/** In the details of a book its author is one of several lines, in a programme whoever reads is. */
	const isApart = (at: number): boolean =>
		![at - 1, at + 1].some((beside) => (isLabelled(at) && isLabelled(beside)) || words.opensByline(measures[beside]?.block.text ?? ""));
	const credited = verdicts.map((verdict, at) => {
		const { block, endsSentence, length } = measures[at] ?? {};
		if (!block || verdict.label !== "content" || isKept(verdict)) return verdict;
		if (block.role !== "paragraph" || (endsSentence && !endsInDegree(block.text)) || (length ?? 0) > longest) return verdict;
		const isBeforeText = title >= 0 && at > title && at < start;
		const author = names.find(
			(name) => (isBeforeText && isOnlyCredit(block.text, name)) || (isApart(at) && isSigned(block.text, name, words)),
		);
		return author === undefined ? verdict : likelyAs(verdict, "credit", "meta/author", author);
	});
	/** The author of whom a line says right beside this one, in the same box. */
	const authorBeside = (at: number): string | undefined =>
		[at - 1, at + 1]
			.filter((beside) => measures[beside]?.box.parent === measures[at]?.box.parent)
			.flatMap((beside) => credited[beside]?.reasons.find(({ rule }) => rule === "meta/author")?.saw ?? [])[0];
	return credited.map((verdict, at) => {
		const { block } = measures[at] ?? {};
		if (at <= title || at >= start || verdict.label !== "content" || isKept(verdict)) return verdict;
		const author = block?.role === "paragraph" && saysDayAndTime(block.text) ? authorBeside(at) : undefined;
		return author === undefined ? verdict : likelyAs(verdict, "credit", "meta/author", author);
	});
}
