import { highest } from "../../../model/highest.ts";
import { once } from "../../../model/once.ts";
import type { BlockId, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import { worthOf } from "../../../model/worth.ts";
import { endsInFullStop, endsSentence } from "../../text/endings.ts";
import { joinedText } from "../../text/runs.ts";
import { ancestry } from "../../tree/ancestry.ts";
import { alike, tokens, wordKey } from "./likeness.ts";
import { isSiteName } from "./site-name.ts";

/** The visible headline: all lines of its element, as one block. */
interface Headline {
	readonly block: TextBlock;
	/** Its lines, in the order of the page; one where it has no others. */
	readonly lines: readonly TextBlock[];
}

/**
 * Likeness (0 to 1) from which the visible headline is taken for what a source states, and so preferred to it. JSON-LD is written by the
 * newsroom's own system and differs from a headline made for search engines on purpose; OpenGraph is often shortened for sharing.
 * `other`: below it two headlines are not the same.
 */
export const agrees = { linked: 0.8, meta: 0.5, subheading: 0.9, other: 0.6 };

/** A lesser heading with the words of the title is the headline once more so many blocks from it at most; further on it is a chapter's. */
export const beside = 3;

/** The shortest text that can be a headline on its own, in characters of an alphabet. */
const shortest = 8;

/** An address of fewer words may be that of a section; it says a text whose words hold this share of its own, 0 to 1. */
const address = { words: 4, said: 0.8 } as const;

/** Does the last step of the page's address, `/daerah/jembatan-gantung-mulai-dibuka.html`, say these words? */
export const saysAddress = (text: string, url: string | undefined): boolean => {
	const step = /\/([^/?#]+?)(?:\.\p{Alpha}+)?\/?(?:[?#]|$)/u.exec(url?.replace(/^\w+:\/\/[^/]+/, "") ?? "")?.[1] ?? "";
	const said = step.split(/[-_]/).filter((word) => /^\p{Alpha}/u.test(word));
	const own = new Set(tokens(text));
	return said.length >= address.words && said.filter((word) => own.has(word)).length >= address.said * said.length;
};

/** Headings of the page, the lines of one element together. A box of its own in the heading mostly holds a kicker. */
const headingsOf = ({ blocks }: Page): readonly Headline[] => {
	const found: (readonly TextBlock[])[] = [];
	for (const block of blocks) {
		if (block.kind !== "text" || block.role !== "heading" || (block.level ?? 1) > 3) continue;
		const above = found.at(-1) ?? [];
		const [first] = above;
		if (above.at(-1)?.id === block.id - 1 && first?.element === block.element) found[found.length - 1] = [...above, block];
		else found.push([block]);
	}
	return found.map((lines) => ({ lines, block: joined(lines) }));
};

/** The lines as one block, a space for each break. */
const joined = (lines: readonly TextBlock[]): TextBlock => {
	const [first, ...others] = lines as readonly [TextBlock, ...TextBlock[]]; // headingsOf puts one in each
	if (others.length === 0) return first;
	const runs = lines.flatMap((line, at) => line.runs.map((run, place) => (at > 0 && place === 0 ? { ...run, text: ` ${run.text}` } : run)));
	const linkChars = sumOf(lines, (line) => line.linkChars);
	return { ...first, text: joinedText(runs), linkChars, runs };
};

/** What is known of a headline before it is looked for. */
interface Stated {
	/** What the page calls its article, each as a whole. */
	readonly titles: readonly string[];
	/** What may be the headline in its `<title>`. */
	readonly parts: readonly string[];
	/** What its site is called. */
	readonly names: readonly string[];
	/** Is a line who wrote it, or a day? */
	readonly isCredit: (line: string) => boolean;
}

/** The visible headline: the `h1` most like what the page states, else a lesser heading that says the same, else a lone `h1`. */
export const headlineOf = (page: Page, stated: Stated): Headline | undefined => {
	const all = possibleIn(page, stated);
	const likest = likestTo([...stated.titles, ...stated.parts]);
	const isFirst = ({ block: { level = 1 } }: Headline): boolean => level === 1;
	const first = all.filter(isFirst);
	const lesser = all.filter((heading) => !isFirst(heading));
	const shown = first.filter(({ block: { level, hidden } }) => level === 1 && !hidden);
	// One headline may stand twice, for wide windows and for narrow ones.
	const isLone = new Set(shown.map(({ block: { text } }) => text)).size === 1;
	const unstated = (): Headline | undefined =>
		all.find(({ block: { text } }) => saysAddress(text, page.url)) ?? (isLone ? shown[0] : undefined);
	return likest(first, agrees.meta) ?? likest(lesser, agrees.subheading) ?? withoutAsides(page, unstated(), stated.isCredit);
};

/** Headings that can be a headline: long enough to be one, unless the page calls its article so, and not the name of the site. */
const possibleIn = (page: Page, { titles, names }: Stated): readonly Headline[] => {
	const known = new Set(titles.map(wordKey));
	return headingsOf(page).filter(
		({ block: { text } }) => !isSiteName(text, names) && (text.length * worthOf(text) >= shortest || known.has(wordKey(text))),
	);
};

/** Finds of some headings the one that says what is stated, else the one most like it, where that is likeness enough (0 to 1). */
const likestTo = (stated: readonly string[]): ((some: readonly Headline[], floor: number) => Headline | undefined) => {
	const wordings = once(() => [...new Set(stated)].map(tokens));
	return (some, floor) => {
		const same = some.find(({ block: { text } }) => stated.includes(text));
		if (same) return same;
		// One line alone may be meant, below the name of a series or above who wrote it.
		const lone = some.flatMap(({ lines }) => (lines.length > 1 ? lines.map((line) => ({ block: line, lines: [line] })) : []));
		let best: { readonly headline: Headline; readonly near: number } | undefined;
		for (const headline of [...some, ...lone]) {
			const own = tokens(headline.block.text);
			const near = highest(wordings().map((wording) => alike(own, wording)));
			if (near >= floor && near > (best?.near ?? 0)) best = { headline, near };
		}
		return best?.headline;
	};
};

/**
 * A headline that nothing else states, without the lines of its element that are none of it: who wrote it, a day, a sentence, what stands in an
 * element that no other line has a part in, and a word above it too short for a headline.
 */
const withoutAsides = (page: Page, headline: Headline | undefined, isCredit: (line: string) => boolean): Headline | undefined => {
	const { lines = [] } = headline ?? {};
	if (lines.length < 2) return headline;
	const inner = lines.map((line) => boxesOf(page, line));
	const apart = lines.map(({ element }, at) =>
		inner.every((boxes, other) => (other === at ? !boxes.includes(element) : !boxes.some((box) => inner[at]?.includes(box)))),
	);
	// Where each line has an element of its own, none is set apart by that.
	const isMixed = apart.includes(false);
	const isAside = ({ text }: TextBlock, at: number): boolean =>
		(isMixed && apart[at] === true) ||
		(at === 0
			? isCredit(text) || isKicker(text, lines[1]?.text ?? "")
			: !goesOn(lines[at - 1]?.text ?? "", text) && (isCredit(text) || endsInFullStop(text)));
	const own = lines.filter((line, at) => !isAside(line, at));
	return own.length === 0 || own.length === lines.length ? headline : { lines: own, block: joined(own) };
};

/** The outermost elements within the headline's that hold the text of this line; the headline's own where none does. */
const boxesOf = (page: Page, { element, runs }: TextBlock): readonly ElementId[] =>
	runs.map((run) => {
		const chain = ancestry(page, run.element);
		return chain[chain.indexOf(element) - 1] ?? element;
	});

/** Does a line go on in the next: with a small letter, or after a short word in small letters (`on`)? */
const goesOn = (line: string, next: string): boolean => /^\p{Lower}/u.test(next) || /(?:^|\s)\p{Lower}{1,3}$/u.test(line);

/** One word above the headline, which begins anew: `Ekonomi`. */
const isKicker = (text: string, below: string): boolean =>
	!text.includes(" ") && text.length * worthOf(text) < shortest && !/[,:]$/.test(text) && /^[^\p{Lower}]/u.test(below);

/**
 * All blocks that say the title: the lines of the headline that are in it, or all but sentences where it is stated in other words, and the same
 * headline once more, for narrow windows. A line more, as the name of a series or a standfirst, is text.
 */
export const headlineBlocks = ({ blocks }: Page, { block, lines }: Headline, title: string): readonly BlockId[] => {
	const said = ` ${wordKey(title)} `;
	const own = lines.filter(({ text }) => said.includes(` ${wordKey(text)} `));
	const worded = own.length > 0 ? own : lines.filter(({ id, text }) => id === block.id || !endsSentence(text));
	const isAgain = ({ id, level, text }: TextBlock): boolean =>
		level === 1
			? wordKey(text) === wordKey(block.text)
			: level !== undefined && Math.abs(id - block.id) <= beside && wordKey(text) === wordKey(title);
	const again = blocks.filter((other) => other.kind === "text" && isAgain(other));
	return [...new Set([...worded, ...again].map(({ id }) => id))];
};
