import { grouped } from "../../../model/grouped.ts";
import { once } from "../../../model/once.ts";
import type { BlockId, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import { linksIn } from "../../text/runs.ts";
import { parentOf } from "../../tree/ancestry.ts";
import type { CreditSources } from "../credit-sources.ts";
import { daySayer } from "../dates/day-line.ts";
import { hasOtherDays } from "../dates/other-days.ts";
import { hintedAs, hintedIn } from "../hinted.ts";
import type { Markup } from "../markup-words.ts";
import { spacedText } from "../spaced.ts";
import { wordKey } from "../title/likeness.ts";
import { isBelowQuote, isOverDay, isPairOver, isPlaceAndDay, withPersonIcon } from "./beside.ts";
import { linkedIn, newsroomIn, withoutOthers } from "./line-links.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { isOpened, namesBesidePost, namesIn, type Trust } from "./person-names.ts";
import { distinct } from "./same-names.ts";

/**
 * A byline is short, in characters, and stands this many blocks around the headline at most (a credit right below it), or among so many of the first
 * without one.
 */
const visible = { longest: 160, before: 4, credit: 5, after: 14, unheaded: 42 };

/** A line below the headline that says who wrote it without any word for that is shorter than this. Characters. */
const unopened = 80;

/** A signature opens with a word for authors, a mark or two before it aside (characters), and names it before a colon. */
const signature = { before: 3, label: /^[^:]{2,30}:/ };

/** Elements whose text may be a label without a colon. */
const labelTags: ReadonlySet<string> = new Set(["dt", "th", "td"]);

/** A line of the page that may name authors. */
interface Line {
	readonly text: string;
	readonly trust: Trust;
}

/** What the lines of a page are read with. */
type SeenIn = Pick<CreditSources, "page" | "packs" | "markup" | "titleBlock" | "titleBlocks">;

/**
 * Who the lines that a reader takes for the byline name: people rather than what is called like a section of the site. Empty where none does.
 * `isTold`: machines are told somebody, and only a line that says something of authors counts.
 */
export const seenByline = (sources: SeenIn, words: NameMatcher, isTold = false): readonly string[] => {
	const { lines, mute } = candidates(sources, words);
	const sections = once(() => sectionsOf(sources.page, sources.markup, sources.titleBlock));
	for (const line of lines) {
		if (isTold && mute.has(line)) continue;
		const names = distinct(namesIn(line.text, words, line.trust));
		const people = names.filter((name) => !sections().has(wordKey(name)));
		if (people.length > 0) return people;
		// A column may be called like who writes it: only a line that says nothing of authors names the section alone.
		if (names.length > 0 && !mute.has(line)) return names;
	}
	return [];
};

/**
 * Whom the lines right below the headline name that are opened by a word for authors and say no more, by line: `Von Ani Wijaya` is a credit,
 * `Von Ani Wijaya bis Budi Santoso` may be anything.
 */
export const creditsBelow = (seen: SeenIn, words: NameMatcher): readonly (readonly string[])[] => {
	const { page, titleBlock } = seen;
	if (titleBlock === undefined) return [];
	return withoutDetails(shortBlocks(seen), page, daySayer(seen.packs)).flatMap((block) => {
		const { id, role, text } = block;
		if (id <= titleBlock || id > titleBlock + visible.credit || role === "heading" || !isOpened(text, words, "read")) return [];
		const names = distinct(namesIn(text, words, "read"));
		// What follows the last is a mark, a day or nothing.
		const [, rest] = text.split(names.at(-1) ?? text);
		const isCredit = /^\s*(?![\p{Alpha}\s])./u.test(`${rest}.`);
		return isCredit && !hasOtherDays(seen, block) ? [names] : [];
	});
};

/** A line near the headline, with its block. */
interface NearLine extends Line {
	readonly block: TextBlock;
}

/** Is who is named in a line with links linked there together with another story, or below the link to one? */
const isOfOther = ({ page, titleBlock }: SeenIn, { id, linkChars, text }: TextBlock, named: string): boolean => {
	const between = page.blocks.slice((titleBlock ?? 0) + 1, id);
	return linkChars > 0 && (named !== text || between.some((block) => block.kind === "text" && block.linkChars === block.text.length));
};

/** Lines that may name the authors, the most telling first. */
interface Candidates {
	readonly lines: readonly Line[];
	/** Those that say nothing of authors themselves. */
	readonly mute: ReadonlySet<Line>;
}

/** What is short enough for a byline. Below a quote stands who said that, below a picture who took it. */
const shortBlocks = ({ page, titleBlocks }: SeenIn): readonly TextBlock[] =>
	page.blocks.filter(
		(block): block is TextBlock =>
			block.kind === "text" &&
			block.role !== "quote" &&
			block.role !== "caption" &&
			block.text.length <= visible.longest &&
			!titleBlocks.includes(block.id),
	);

/** A label, its colon and a figure: `Pages: 318`. */
const figure = /^\p{Alpha}[^:：]*[:：].*\d/u;
/** Beside so many lines of figures that say no day `Author: …` is who wrote the book that is told of. */
const fewestFigures = 2;

/** Those that are not among the details of a book, a film, a play. */
const withoutDetails = (short: readonly TextBlock[], page: Page, saysDay: (text: string) => boolean): readonly TextBlock[] => {
	const boxOf = ({ element }: TextBlock): ElementId | -1 => parentOf(page, element);
	const figures = grouped(
		short.filter(({ text }) => figure.test(text) && !saysDay(text)),
		boxOf,
	);
	return short.filter((block) => !signature.label.test(block.text) || (figures.get(boxOf(block))?.length ?? 0) < fewestFigures);
};

/** Those of the short blocks that stand near the headline, each as it is to be read: a label with the name behind it, without what is somebody else's. */
const linesNear = (short: readonly TextBlock[], { page, markup, titleBlock }: SeenIn, words: NameMatcher): readonly NearLine[] => {
	const from = titleBlock === undefined ? 0 : titleBlock - visible.before;
	const to = titleBlock === undefined ? visible.unheaded : titleBlock + visible.after;
	return short
		.filter(({ id }) => id >= from && id <= to)
		.map((block, index, all): NearLine => {
			const [text, next] = [spacedText(withoutOthers(page, block, words, markup)), all[index + 1]];
			// A label in an element of its own, the name in the next.
			const isLabel = words.isLabel(text) && next?.id === block.id + 1 && (/[:：]$/.test(text) || isPair(page, block, next));
			const trust = hintedAs(page, block.element, markup.byline()) && !isBelowQuote(page, block, titleBlock) ? "marked" : "read";
			return { block, text: isLabel ? `${text.replace(/\s*[:：]$/, "")}: ${spacedText(next)}` : text, trust };
		});
};

/**
 * Lines near the headline, opened by a word for authors, a link to an author's page, or named so by their element, or right below it of a post
 * or a day; else signatures.
 */
const candidates = (seen: SeenIn, words: NameMatcher): Candidates => {
	const { page, packs, markup, titleBlock } = seen;
	const saysDay = daySayer(packs);
	const short = withoutDetails(shortBlocks(seen), page, saysDay);
	const near = linesNear(short, seen, words);
	/** Is a line an entry of the menu above the headline? `Laporan Tahunan` is nobody's report. */
	const isEntry = ({ id, role, text, linkChars }: TextBlock): boolean =>
		id < (titleBlock ?? 0) && role === "item" && linkChars === text.length;
	const opened = near.filter(({ block, text, trust }) => words.opening().test(text) && isOpened(text, words, trust) && !isEntry(block));
	const linked = near.flatMap(({ block }): readonly Line[] => {
		const isBeside = titleBlock !== undefined && Math.abs(block.id - titleBlock) <= visible.before;
		const text = linkedIn(block, markup.authorPage()) || (isBeside && newsroomIn(block, words, markup.personPage())) || "";
		return text === "" ? [] : [{ text, trust: "linked" }];
	});
	const hinted = near.filter(({ trust }) => trust === "marked");
	const below = near.filter(
		({ block: { id, role }, text }) => titleBlock !== undefined && id > titleBlock && role !== "heading" && text.length < unopened,
	);
	// Who wrote something else that is linked or named beside the span is nobody's author here.
	const spans = below.flatMap(({ block, trust }): readonly Line[] => {
		const text = trust === "marked" || isBelowQuote(page, block, titleBlock) ? "" : hintedIn(page, block, markup.byline());
		return text === "" || isOfOther(seen, block, text) ? [] : [{ text, trust: "marked" }];
	});
	const posted = below
		.filter(({ block }) => block.id <= (titleBlock ?? 0) + visible.before)
		.map(({ text }): Line => ({ text: namesBesidePost(text, words).join("; "), trust: "read" }));
	/** Does a line stand below text? There stand comments, and what it tells of. */
	const isBehind = ({ id }: TextBlock): boolean =>
		page.blocks.slice((titleBlock ?? 0) + 1, id).some((block) => block.kind === "text" && block.text.length > visible.longest);
	// A line of a day and a name, as many blogs have right under the headline.
	const dated = below.filter(({ block, text }) => saysDay(text) && !(block.role === "item" && isBehind(block)));
	const iconed = withPersonIcon(page, below, dated);
	/** A word for authors alone, below the name: `Ani Wijaya` over `Penulis`. */
	const labels = near.filter(({ block }) => block.linkChars === 0 && words.isLabel(block.text));
	// A link over a day leads to a section, or is read above.
	const paired = below.filter(
		({ block, text }) =>
			(labels.some(({ block: label }) => isPairOver(page, block, label)) || (isOverDay(page, block, dated) && block.linkChars === 0)) &&
			!isBehind(block) &&
			namesIn(text, words, "read").join() === text,
	);
	/** Is a line one link and nothing else, as the title of something is, and not to somebody's page? */
	const isLink = ({ runs, linkChars, text }: TextBlock): boolean => {
		const links = [...new Set(linksIn(runs))];
		return linkChars === text.length && links.length === 1 && !links.some((href) => markup.personPage().test(href));
	};
	const named = dated.filter(({ block }) => !isLink(block) && !isPlaceAndDay(page, block, titleBlock, dated));
	const signed = short
		.map((block): Line => ({ text: block.text, trust: "read" }))
		.filter(({ text }) => signature.label.test(text) && (words.opening().exec(text)?.index ?? Number.POSITIVE_INFINITY) < signature.before);
	return {
		lines: [...opened, ...linked, ...hinted, ...posted, ...named, ...iconed, ...paired, ...spans, ...signed],
		mute: new Set([...named, ...paired].filter((line) => !opened.includes(line) && !hinted.includes(line))),
	};
};

/**
 * Does a label without a colon stand before what it is of: in a table, a list of terms, or beside or in the box of the other text? Entries of a menu
 * do not.
 */
const isPair = ({ elements }: Page, label: TextBlock, other: TextBlock): boolean => {
	const { tag, parent } = elements[label.element] ?? { tag: "li", parent: -1 };
	return labelTags.has(tag) || parent === other.element || (tag !== "li" && parent === elements[other.element]?.parent);
};

/** What is linked above the headline, folded: sections of the site, unless the link is to an author; and the section that is stated. */
const sectionsOf = ({ blocks, head }: Page, markup: Markup, titleBlock: BlockId | undefined): ReadonlySet<string> =>
	new Set([
		...head.metas.flatMap(({ name, content }) => (name === "article:section" ? [wordKey(content)] : [])),
		...blocks
			.slice(0, titleBlock ?? 0)
			.flatMap((block) => (block.kind === "text" ? block.runs : []))
			.flatMap(({ href, text }) => (href && !markup.authorPage().test(href) ? [wordKey(text)] : [])),
	]);
