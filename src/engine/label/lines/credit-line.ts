import type { Verdict } from "../../../model/reading/verdict.ts";
import type { Scene } from "../../prose/scene.ts";
import { saysDayAndTime } from "../../text/day-and-time.ts";
import { isLabelled } from "../../text/labelled.ts";
import type { Words } from "../../text/words.ts";
import { isKept, likelyAs, textBy } from "../terms/evidence.ts";
import type { Known } from "../terms/pass.ts";
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

/** Words in small letters, not those of an address. */
const smallWords = /(?<![\p{Alpha}.])\p{Lower}{2,}(?![\p{Alpha}.])/gu;

/**
 * Does a line open with a word for authors and end in the name of one, with nothing in small letters between but such words: `Laporan wartawan
 * KabarTeluk.com, Rania Wuri`? Any other makes it a sentence: `Oleh karena itu acara dibuka Rania Wuri`.
 */
const isSigned = (text: string, name: string, { opensByline }: Words): boolean =>
	text.endsWith(name) &&
	opensByline(text) &&
	(text.slice(0, -name.length).match(smallWords) ?? []).every((word) => opensByline(`${word} `));

/** What the lines of a page are asked about. */
interface Asked extends Pick<Scene, "measures" | "textAt"> {
	readonly verdicts: readonly Verdict[];
	/** The authors whose names have more than one word: a name of one is a word of the text as often as not. */
	readonly names: readonly string[];
	readonly words: Words;
	/** Does a block stand between the headline and the first sentence of the text? */
	readonly isBeforeText: (index: number) => boolean;
}

/** Is a block a short line of text, no sentence, that may be taken out? A full stop may end a degree behind a name: `M.Pd.` */
function isLine({ measures, verdicts, names, isBeforeText }: Asked, index: number): boolean {
	const [measure, verdict] = [measures[index], verdicts[index]];
	if (measure === undefined || verdict?.label !== "content" || isKept(verdict)) return false;
	const { block, endsSentence, length } = measure;
	const endsInDegree = names.some((name) => name.endsWith(".") && block.text.endsWith(name));
	// Old sites part a cell of the table that the page is into lines: it holds others, too. A cell of the text's own tables is one of a row.
	const isParted = block.role === "cell" && [index - 1, index + 1].some((at) => measures[at]?.block.element === block.element);
	const isParagraph = block.role === "paragraph" || (isParted && isBeforeText(index));
	return isParagraph && length <= longest && (!endsSentence || endsInDegree);
}

/** Is a line not one of several of its kind? In the details of a book the author is one of several labelled lines, in a programme whoever reads is. */
function isApart({ textAt, words }: Asked, index: number): boolean {
	const isOneOf = (at: number): boolean => isLabelled(textAt(index)) && isLabelled(textAt(at));
	return ![index - 1, index + 1].some((at) => isOneOf(at) || words.opensByline(textAt(at)));
}

/** The author whom a line credits, saying nothing else; undefined where it does not. */
function creditedBy(asked: Asked, index: number): string | undefined {
	const text = asked.textAt(index);
	if (!isLine(asked, index)) return undefined;
	return asked.names.find(
		(name) => (asked.isBeforeText(index) && isOnlyCredit(text, name)) || (isSigned(text, name, asked.words) && isApart(asked, index)),
	);
}

/**
 * Takes lines out of the text that say who wrote it and when, without a class that says so: between headline and text, in one line or two, or anywhere
 * if a word for authors opens the line. The byline of the reading says it already.
 */
export function creditLine(
	{ scene: { measures, textAt, areSiblings } }: WeighedPage,
	verdicts: readonly Verdict[],
	{ headline, byline, words }: Pick<Known, "headline" | "byline" | "words">,
): readonly Verdict[] {
	const names = byline.filter((name) => name.includes(" "));
	if (names.length === 0) return verdicts;
	const isText = textBy(verdicts);
	const start = measures.findIndex(({ endsSentence, prose }, at) => at > headline && isText(at) && endsSentence && prose > 0);
	const asked: Asked = { measures, textAt, verdicts, names, words, isBeforeText: (at) => headline >= 0 && at > headline && at < start };
	const credited = verdicts.map((_, at) => creditedBy(asked, at));
	/** The author whom a line right beside this one credits, in the same box: this one says when. */
	const authorBeside = (at: number): string | undefined => {
		if (!asked.isBeforeText(at) || !isLine(asked, at) || !saysDayAndTime(textAt(at))) return undefined;
		const beside = [at - 1, at + 1].find((other) => credited[other] && areSiblings(at, other));
		return beside === undefined ? undefined : credited[beside];
	};
	return verdicts.map((verdict, at) => {
		const author = credited[at] ?? authorBeside(at);
		return author === undefined ? verdict : likelyAs(verdict, "credit", "meta/author", author);
	});
}
