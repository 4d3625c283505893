import type { ReadingPack } from "../../model/language.ts";
import type { Block, TextBlock } from "../../model/page.ts";
import { never, oneOf } from "../text/pattern.ts";
import type { CreditSources } from "./credit-sources.ts";
import { hasOtherDays } from "./other-days.ts";
import { spacedText } from "./spaced.ts";

/**
 * A visible date stands in a line of so many characters at most, this many blocks around the headline; on a page without one, among so many of
 * the first.
 */
const visible = { longest: 160, before: 8, after: 15, unheaded: 60 };

/** Longer pieces of the headline's block are the headline. Characters. */
const longestBeside = 40;

/** Behind so many paragraphs of more characters a day is what the text tells of, unless its line is named after dates. */
const text = { paragraphs: 2, longer: 100 };

/** The day an article came out stands this many blocks from the day of its last change at most. */
const besideChange = 3;

/**
 * The date in a short line nearest to the headline: times of the page first, then lines named after dates, then any. The day of a change
 * counts only where no other stands beside it. `read`: the date in a text, ISO 8601; `change`: what `changePattern` makes. Undefined where no
 * line tells.
 */
export const seenDate = (
	{ page, titleBlock, titleBlocks, markup }: Pick<CreditSources, "page" | "titleBlock" | "titleBlocks" | "markup">,
	read: (text: string) => string | undefined,
	change: () => RegExp,
): string | undefined => {
	const from = (titleBlock ?? 0) - visible.before;
	const to = titleBlock === undefined ? visible.unheaded : titleBlock + visible.after;
	const near = page.blocks.slice(Math.max(0, from), to).filter((block) => !hasOtherDays(page, block, titleBlock, markup));
	const away = ({ id }: Block): number => (titleBlock === undefined ? id : 2 * Math.abs(id - titleBlock) + (id < titleBlock ? 1 : 0));
	// A site's head has today's date, lists have those of other articles.
	const nearest = [...near].sort((one, other) => away(one) - away(other));
	const all = page.head.properties.filter(({ name, element }) => name === "time" && element !== -1);
	const times = nearest.flatMap((block) =>
		all.filter(({ element }) => element === block.element || (block.kind === "text" && block.runs.some((run) => run.element === element))),
	);
	for (const { content } of times) {
		const date = read(content);
		if (date) return date;
	}
	// A quote has the day on which that was said.
	const lines = nearest.flatMap((block) =>
		block.kind === "text" && !block.hidden && block.role !== "quote" && block.text.length <= visible.longest ? [block] : [],
	);
	const hinted = lines.filter((block) => page.elements[block.element]?.hints.some((hint) => markup.date().has(hint)));
	const inText = textBegins(page, titleBlock);
	const beside = lines.filter(({ id }) => id < inText);
	const after = beside.filter((block) => titleBlock === undefined || block.id > titleBlock);
	let changed: { readonly date: string; readonly id: number } | undefined;
	for (const block of new Set([...hinted, ...after, ...beside])) {
		const { id } = block;
		const line = titleBlocks.includes(id) ? besideHeadline(block) : spacedText(block);
		if (changed && Math.abs(id - changed.id) > besideChange) continue;
		const date = read(line);
		if (!date) continue;
		const unchanged = line.replace(change(), " ");
		const published = unchanged === line ? date : read(unchanged);
		if (published) return published;
		changed ??= { date, id };
	}
	return changed?.date;
};

/** The block where the text of the article has begun for sure; infinite where none does, or no headline is known. */
const textBegins = ({ blocks }: CreditSources["page"], titleBlock: CreditSources["titleBlock"]): number => {
	if (titleBlock === undefined) return Number.POSITIVE_INFINITY;
	const isText = (block: Block): boolean =>
		block.kind === "text" && block.role === "paragraph" && block.text.length > text.longer && block.linkChars * 2 < block.text.length;
	return blocks.slice(titleBlock + 1).filter(isText)[text.paragraphs - 1]?.id ?? Number.POSITIVE_INFINITY;
};

/** What stands in the headline's block beside it: a day in the headline itself is what the article tells of. */
const besideHeadline = ({ runs }: TextBlock): string =>
	runs.length < 2
		? ""
		: runs
				.map(({ text }) => text)
				.filter((text) => text.length <= longestBeside)
				.join(" ");

/** From a word for a change up to a word for publication, or to the end of the line. */
export const changePattern = (packs: readonly ReadingPack[]): RegExp => {
	const wholly = (phrases: readonly string[]): string => `(?<!\\p{L})${oneOf(phrases)}(?!\\p{L})`;
	const updated = packs.flatMap((pack) => pack.updated ?? []);
	const published = packs.flatMap((pack) => pack.published ?? []);
	return updated.length === 0
		? never
		: new RegExp(`${wholly(updated)}.*?(?=${published.length === 0 ? "" : `${wholly(published)}|`}$)`, "giu");
};
