import { once } from "../../model/once.ts";
import { range } from "../../model/range.ts";
import type { ElementId, Page, TextBlock } from "../../model/reading/page.ts";
import type { Words } from "../text/words.ts";
import { ancestry } from "../tree/ancestry.ts";
import { type BlockRange, blockRanges, sumSubtrees } from "../tree/subtree.ts";
import { consentBoxes } from "./consent.ts";
import { type Measure, measure, runningIn } from "./measure.ts";
import { describes } from "./stated.ts";
import { withoutWholeForms } from "./whole-form.ts";

/** Blocks that stand side by side in the same kind of element: paragraphs of one container, titles of one row of cards. */
export interface Company {
	/** How many, this one included. */
	readonly count: number;
	/** Characters of running text, of all text, of links. */
	readonly prose: number;
	readonly length: number;
	readonly links: number;
}

/** The page's visible text, measured, with what only the whole page can tell. Index `i` is the same in all lists. */
export interface Scene {
	readonly page: Page;
	readonly measures: readonly Measure[];
	/** The words of a block; empty beyond the ends. */
	readonly textAt: (index: number) => string;
	/** Do the elements of two blocks stand side by side, in one box? */
	readonly areSiblings: (one: number, other: number) => boolean;
	readonly company: readonly Company[];
	/** A number for each block, the same where tag and class of its element are. */
	readonly kinds: readonly number[];
	/** Characters of text before this block, as a share of all, 0 to 1. */
	readonly position: readonly number[];
	/** Shares its opening with the page's own description: 1 or 0; -1 where that says nothing. */
	readonly described: readonly number[];
	/** How often the same words stand on the page. */
	readonly repeats: readonly number[];
	/** The element and those above it, innermost first; found once for each. */
	readonly ancestors: (element: ElementId) => readonly ElementId[];
	/** The first and the last judged block inside an element. */
	readonly rangeOf: (element: ElementId) => BlockRange;
	/** All judged blocks inside an element, by index and in order. */
	readonly blocksIn: (element: ElementId) => readonly number[];
	/** Running text of the page, characters. */
	readonly prose: number;
	/** Characters of running text in the subtree of each element. */
	readonly massOf: Float64Array;
}

/** Hidden text this many times the shown, and this long at least (characters), is a page whose script has not run yet, not hidden clutter. */
const unrevealed = { ratio: 2, length: 600 };

/**
 * The blocks to judge: those shown, or all where the page keeps nearly everything hidden until a script reveals it (streamed React pages).
 * What asks for consent to cookies is none of them where there is anything else to read: it is longer than many an article.
 */
function judged(page: Page): readonly TextBlock[] {
	const every = page.blocks.filter((block): block is TextBlock => block.kind === "text");
	const consent = consentBoxes(page);
	const others = consent === undefined ? every : every.filter(({ element }) => consent[element] !== 1);
	const texts = others.length === every.length || runningIn(others) > 0 ? others : every;
	const shown = texts.filter(({ hidden }) => !hidden);
	if (shown.length === texts.length) return texts;
	const all = runningIn(texts);
	const seen = runningIn(shown);
	return all - seen > unrevealed.length && all - seen > unrevealed.ratio * seen ? texts : shown;
}

/** The same number where tag and class are the same; each below the count of blocks. */
function kindsOf(measures: readonly Measure[]): readonly number[] {
	// One map in the other: putting tag and class together would make a new text of each block, to be hashed anew.
	const known = new Map<string, Map<string, number>>();
	let count = 0;
	return measures.map(({ box: { name, tag } }) => {
		const ofName = known.get(name) ?? new Map<string, number>();
		const kind = ofName.get(tag) ?? count++;
		known.set(name, ofName.set(tag, kind));
		return kind;
	});
}

/** The company of each block: the same value for all in it. */
function companyOf(measures: readonly Measure[], kinds: readonly number[]): readonly Company[] {
	const known = new Map<number, { count: number; prose: number; length: number; links: number }>();
	return measures.map(({ box, prose, length, linkDensity }, at) => {
		// Kinds are below the count of blocks: one number for each parent and kind.
		const key = (box.parent + 1) * measures.length + (kinds[at] ?? 0);
		let company = known.get(key);
		if (!company) {
			company = { count: 0, prose: 0, length: 0, links: 0 };
			known.set(key, company);
		}
		company.count++;
		company.prose += prose;
		company.length += length;
		company.links += length * linkDensity;
		return company;
	});
}

/** Measures the page's shown text. */
export function scene(seen: Page, words: Words): Scene {
	const blocks = judged(seen);
	const page = withoutWholeForms(seen, blocks);
	const measures: readonly Measure[] = blocks.map((block) => measure(page, block, words));

	const kinds = kindsOf(measures);
	const said = new Map<string, number>();
	const massOf = new Float64Array(page.elements.length);
	const position: number[] = [];
	let total = 0;
	let prose = 0;
	for (const one of measures) {
		const { text, element } = one.block;
		said.set(text, (said.get(text) ?? 0) + 1);
		massOf[element] = (massOf[element] ?? 0) + one.prose;
		prose += one.prose;
		position.push(total);
		total += one.length;
	}
	for (let at = 0; at < position.length; at++) position[at] = total === 0 ? 0 : (position[at] ?? 0) / total;

	const described = describes(page);
	const ranges = once(() => blockRanges({ page, measures }));
	const chains: (readonly ElementId[] | undefined)[] = new Array(page.elements.length).fill(undefined);
	return {
		page,
		measures,
		textAt: (index) => measures[index]?.block.text ?? "",
		areSiblings: (one, other) => measures[one] !== undefined && measures[one].box.parent === measures[other]?.box.parent,
		company: companyOf(measures, kinds),
		kinds,
		position,
		described: measures.map(({ block }) => described(block.text)),
		repeats: measures.map(({ block }) => said.get(block.text) ?? 1),
		ancestors: (element) => {
			chains[element] ??= ancestry(page, element);
			return chains[element];
		},
		rangeOf: (element) => ranges()(element),
		blocksIn: (element) => {
			const { first, last } = ranges()(element);
			return range(first, last + 1);
		},
		prose,
		massOf: sumSubtrees(page, massOf),
	};
}
