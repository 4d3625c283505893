import { once } from "../../../model/once.ts";
import type { Block, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import type { ReadingPack } from "../../../model/words/language.ts";
import { endsInFullStop } from "../../text/endings.ts";
import { never, oneOf } from "../../text/pattern.ts";
import { joinedText } from "../../text/runs.ts";
import type { CreditSources } from "../credit-sources.ts";
import { spacedText } from "../spaced.ts";
import { hasOtherDays } from "./other-days.ts";

/**
 * A visible date stands in a line of so many characters at most, this many blocks around the headline; on a page without one, among so many of
 * the first; a line of nothing else (`alone`, characters) also below.
 */
const visible = { longest: 160, before: 8, after: 15, unheaded: 60, alone: 60 };

/** Longer pieces of the headline's block are the headline. Characters. */
const longestBeside = 40;

/** Behind so many paragraphs of more characters a day is what the text tells of, unless its line is named after dates. */
const text = { paragraphs: 2, longer: 100 };

/** Stands behind a text that is asked whether it ends within the word of a change: no sign that a page writes. */
const end = "\u0000";

/** The day an article came out stands this many blocks from the day of its last change at most. */
const besideChange = 3;

type Sources = Pick<CreditSources, "page" | "packs" | "titleBlock" | "titleBlocks" | "markup">;

/** Reads the first date in a text, ISO 8601. */
type ReadDate = (text: string) => string | undefined;

/**
 * The date in a short line near the headline, ISO 8601. The day of a change counts only where no other stands beside it. Undefined where no line
 * tells. `isStated`: the page states a day, and a sentence, which may tell of another, says nothing against it.
 */
export const seenDate = (sources: Sources, read: ReadDate, isStated = false): string | undefined => {
	const times = timesOf(sources.page);
	const dayOf = dayReader(sources, times, read);
	let changed: { readonly date: string; readonly id: number } | undefined;
	for (const block of byTrust(sources, times, isStated)) {
		const { id } = block;
		if (changed && Math.abs(id - changed.id) > besideChange) continue;
		const day = dayOf(sources.titleBlocks.includes(id) ? besideHeadline(block) : block);
		// Nothing is published after it was changed: that is the day of an event. A day of change without an hour ends with the day.
		if (day && changed && day.date.slice(0, changed.date.length) > changed.date) continue;
		if (day?.isOfChange === false) return day.date;
		if (day) changed ??= { date: day.date, id };
	}
	return changed?.date;
};

/**
 * The day that a line below the article tells and no other does: a short one that is opened by a word for publication or change. One that only a class
 * names after dates may be that of an event. Undefined where there are several days.
 */
export const dateBelow = (sources: Sources, read: ReadDate): string | undefined => {
	const { page, packs, titleBlock } = sources;
	const opens = dayOpening(packs);
	const dayOf = dayReader(sources, timesOf(page), read);
	const days = page.blocks.slice((titleBlock ?? 0) + visible.after).flatMap((block) => {
		if (block.kind !== "text" || block.hidden || block.role === "heading" || block.text.length > visible.alone) return [];
		if (!opens.test(block.text) || hasOtherDays(sources, block)) return [];
		return dayOf(block)?.date ?? [];
	});
	return new Set(days).size === 1 ? days[0] : undefined;
};

/** Lines near the headline: with a time for machines first, then named after dates, then any, and a sentence last, which may tell of another day. */
const byTrust = (sources: Sources, times: Times, isStated: boolean): ReadonlySet<TextBlock> => {
	const { page, titleBlock, markup } = sources;
	const nearest = nearHeadline(sources, times);
	const shown = nearest.filter(({ hidden }) => !hidden);
	const hinted = shown.filter((block) => page.elements[block.element]?.hints.some((hint) => markup.date().has(hint)));
	const inText = textBegins(page, titleBlock);
	const isBeside = ({ id }: Block): boolean => id < inText;
	const timed = nearest.filter((block) => isBeside(block) && hasTime(block, times));
	const beside = shown.filter(isBeside);
	const after = beside.filter((block) => titleBlock === undefined || block.id > titleBlock);
	const lines = [...timed, ...hinted, ...after, ...beside];
	// "Published on 3 May." is a line all the same.
	const isLine = (block: TextBlock): boolean => !isSentence(block) || hinted.includes(block) || endsInTime(block, times);
	return new Set([...lines.filter(isLine), ...(isStated ? [] : lines)]);
};

/** Short lines in which a date may be that of the article, the nearest to the headline first: a site's head has today's, lists have those of others. */
const nearHeadline = (sources: Sources, times: Times): readonly TextBlock[] => {
	const { page, titleBlock } = sources;
	const from = (titleBlock ?? 0) - visible.before;
	const to = titleBlock === undefined ? visible.unheaded : titleBlock + visible.after;
	const away = ({ id }: Block): number => (titleBlock === undefined ? id : 2 * Math.abs(id - titleBlock) + (id < titleBlock ? 1 : 0));
	// A quote has the day on which that was said, a caption that of the picture.
	return page.blocks
		.slice(Math.max(0, from), to)
		.filter((block) => block.kind === "text")
		.filter(({ role }) => role !== "quote" && role !== "caption")
		.filter((block) => block.text.length <= visible.longest || (hasTime(block, times) && !isSentence(block)))
		.filter((block) => !hasOtherDays(sources, block))
		.sort((one, other) => away(one) - away(other));
};

/** Does it end in a full stop that is none of an abbreviation, as `11:08 a.m.`? */
const isSentence = ({ text }: TextBlock): boolean => endsInFullStop(text) && !/\.\p{Alpha}\.$/u.test(text);

/** What times for machines say, by their element. */
type Times = ReadonlyMap<ElementId, string>;

const timesOf = ({ head }: Page): Times =>
	new Map(
		head.properties.flatMap(({ name, content, element }) => (name === "time" && element !== -1 ? [[element, content] as const] : [])),
	);

/** The times of a line, each with the text up to its end. */
const timesIn = (line: TextBlock, times: Times): readonly { readonly content: string; readonly upTo: string }[] => {
	const whole = times.get(line.element);
	const parts = line.runs.flatMap((run, at) => {
		const content = run.element === line.element ? undefined : times.get(run.element);
		return content === undefined ? [] : [{ content, upTo: spacedText(withRuns(line, line.runs.slice(0, at + 1))) }];
	});
	return whole === undefined ? parts : [{ content: whole, upTo: spacedText(line) }, ...parts];
};

const hasTime = (line: TextBlock, times: Times): boolean => times.size > 0 && timesIn(line, times).length > 0;

/** Is a time the last thing that a line says? */
const endsInTime = (line: TextBlock, times: Times): boolean =>
	timesIn(line, times).some(({ upTo }) => !/[\p{Alpha}\p{N}]/u.test(spacedText(line).slice(upTo.length)));

/** A day that a line tells. */
interface Day {
	readonly date: string;
	/** Is it that of a change, and the line tells no other? */
	readonly isOfChange: boolean;
}

/** A function that finds the day in a line, for machines where it is stated so. */
const dayReader = ({ packs }: Sources, times: Times, read: ReadDate): ((line: TextBlock) => Day | undefined) => {
	const change = once(() => changePattern(packs));
	const isOfChange = (upTo: string): boolean => !`${upTo}${end}`.replace(change(), " ").endsWith(end);
	return (line) => {
		const stated = timesIn(line, times).flatMap(({ content, upTo }): readonly Day[] => {
			const date = read(content);
			return date === undefined ? [] : [{ date, isOfChange: isOfChange(upTo) }];
		});
		const text = spacedText(line);
		const own = stated.find((one) => !one.isOfChange);
		if (own) return own;
		const date = read(text);
		if (!date) return stated[0];
		const unchanged = text.replace(change(), " ");
		const published = unchanged === text ? date : read(unchanged);
		return published ? { date: published, isOfChange: false } : (stated[0] ?? { date, isOfChange: true });
	};
};

/** The block where the text of the article has begun for sure; infinite where none does, or no headline is known. */
const textBegins = ({ blocks }: CreditSources["page"], titleBlock: CreditSources["titleBlock"]): number => {
	if (titleBlock === undefined) return Number.POSITIVE_INFINITY;
	const isText = (block: Block): boolean =>
		block.kind === "text" && block.role === "paragraph" && block.text.length > text.longer && block.linkChars * 2 < block.text.length;
	return blocks.slice(titleBlock + 1).filter(isText)[text.paragraphs - 1]?.id ?? Number.POSITIVE_INFINITY;
};

/** What stands in the headline's block beside it: a day in the headline itself is what the article tells of. */
const besideHeadline = (block: TextBlock): TextBlock => {
	const runs = block.runs.length < 2 ? [] : block.runs.filter(({ text }) => text.length <= longestBeside);
	return withRuns(
		block,
		runs.map((run) => ({ ...run, text: `${run.text} ` })),
	);
};

const withRuns = (block: TextBlock, runs: TextBlock["runs"]): TextBlock => ({
	...block,
	runs,
	text: joinedText(runs),
});

/** From a word for a change up to a word for publication, or to the end of the line. */
const changePattern = (packs: readonly ReadingPack[]): RegExp => {
	const wholly = (phrases: readonly string[]): string => `(?<!\\p{Alpha})${oneOf(phrases)}(?!\\p{Alpha})`;
	const updated = packs.flatMap((pack) => pack.updated ?? []);
	const published = packs.flatMap((pack) => pack.published ?? []);
	return updated.length === 0
		? never
		: new RegExp(`${wholly(updated)}.*?(?=${published.length === 0 ? "" : `${wholly(published)}|`}$)`, "giu");
};

/** A line opened by a word for publication or change. */
const dayOpening = (packs: readonly ReadingPack[]): RegExp => {
	const phrases = packs.flatMap(({ published = [], updated = [] }) => [...published, ...updated]);
	return phrases.length === 0 ? never : new RegExp(`^\\P{Alpha}*${oneOf(phrases)}(?!\\p{Alpha})`, "iu");
};
