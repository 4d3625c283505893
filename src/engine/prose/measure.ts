import type { Page, PageElement, TextBlock } from "../../model/reading/page.ts";
import { sumOf } from "../../model/sum.ts";
import { endsSentence } from "../text/endings.ts";
import type { PhraseMatch } from "../text/phrase-match.ts";
import type { Words } from "../text/words.ts";
import { type Characters, characters } from "./characters.ts";

/** What can be counted in one text block and its place, before anything is decided. */
export interface Measure {
	readonly block: TextBlock;
	/** The block-level element that holds it. */
	readonly box: PageElement;
	/** Characters; one of a script written without spaces counts for two and a half, as it says as much. */
	readonly length: number;
	/** Share of characters inside links, 0 to 1. */
	readonly linkDensity: number;
	/** What its characters are, one by one. */
	readonly seen: Characters;
	/** Ends as a sentence does, closing quotes and brackets aside. */
	readonly endsSentence: boolean;
	/** Share of digits, 0 to 1. */
	readonly digits: number;
	/** Share of function words, 0 to 1. */
	readonly density: number;
	readonly phrases: readonly PhraseMatch[];
	/** Characters that read like running text: 0 for labels, rows of links, headings. */
	readonly prose: number;
}

/** What a character of a script written without spaces counts for beyond one. */
const wideWorth = 1.5;
/** Blocks shorter than this have too few words for their function words to be counted. Characters. */
export const countedBlock = 30;
/** Running text has so many characters at least. */
const shortestRunning = 25;
/** Without a mark that ends a sentence it has more than these. Characters. */
const longUnended = 140;
/** Less than this share of running text stands in links, 0 to 1. */
export const mostLinks = 0.5;

/** Before blocks are measured, what is longer than this and linked no more than running text is taken for such. Characters. */
const shortText = 80;

/** Characters of running text in blocks that are not measured yet. */
export const runningIn = (blocks: readonly TextBlock[]): number =>
	sumOf(blocks, ({ text: { length }, linkChars }) => (length > shortText && linkChars < mostLinks * length ? length : 0));

/** Counts one text block. */
export function measure(page: Page, block: TextBlock, words: Words): Measure {
	const { text } = block;
	const box = page.elements[block.element];
	const seen = characters(text);
	const length = text.length + wideWorth * seen.wide;
	const linkDensity = text.length === 0 ? 0 : block.linkChars / text.length;
	const isEnded = endsSentence(text);
	const firstLink = block.linkChars === 0 ? -1 : linkStart(block);
	const mayRun = length >= shortestRunning && linkDensity < mostLinks && block.role !== "control" && block.role !== "heading";
	return {
		block,
		box: box ?? { parent: -1, tag: "body", hints: [], name: "", inline: false },
		length,
		linkDensity,
		seen,
		endsSentence: isEnded,
		digits: seen.digits / Math.max(1, text.length),
		density: length < countedBlock ? 0 : words.proseDensity(text),
		phrases: words.find(text, firstLink),
		prose: mayRun && (isEnded || seen.stops > 1 || length > longUnended) ? length * (1 - linkDensity) : 0,
	};
}

/** Where the first link of the block begins, characters of its text. */
export function linkStart(block: TextBlock): number {
	let at = 0;
	for (const run of block.runs) {
		if (run.href) return at;
		at += run.text.length;
	}
	return -1;
}
