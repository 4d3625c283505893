import type { ElementId, Page, TextBlock } from "../../model/page.ts";
import { ancestry } from "../ancestry.ts";
import type { Words } from "../words.ts";
import { type Measure, measure } from "./measure.ts";
import { describes } from "./stated.ts";

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
	readonly company: readonly Company[];
	/** Characters of text before this block, as a share of all, 0 to 1. */
	readonly position: readonly number[];
	/** Shares its opening with the page's own description: 1 or 0; -1 where that says nothing. */
	readonly described: readonly number[];
	/** How often the same words stand on the page. */
	readonly repeats: readonly number[];
	/** Block-level elements above the block, innermost first, itself included. */
	readonly ancestors: (element: ElementId) => readonly ElementId[];
	/** Running text of the page, characters. */
	readonly prose: number;
	/** Characters of running text in the subtree of each element. */
	readonly massOf: Float64Array;
}

/** Hidden text this many times the shown, and this long at least (characters), is a page whose script has not run yet, not hidden clutter. */
const unrevealed = { ratio: 2, length: 600 };

/** The blocks to judge: those shown, or all where the page keeps nearly everything hidden until a script reveals it (streamed React pages). */
function judged(page: Page): readonly TextBlock[] {
	const running = (blocks: readonly TextBlock[]): number =>
		blocks.reduce((sum, { text, linkChars }) => (text.length > 80 && linkChars < text.length / 2 ? sum + text.length : sum), 0);
	const texts = page.blocks.filter((block): block is TextBlock => block.kind === "text");
	const shown = texts.filter(({ hidden }) => !hidden);
	if (shown.length === texts.length) return texts;
	const all = running(texts);
	const seen = running(shown);
	return all - seen > unrevealed.length && all - seen > unrevealed.ratio * seen ? texts : shown;
}

/** Measures the page's shown text. */
export function scene(page: Page, words: Words): Scene {
	const measures: readonly Measure[] = judged(page).map((block) => measure(page, block, words));

	const groups = new Map<string, { count: number; prose: number; length: number; links: number }>();
	const groupOf = measures.map(({ box, length, linkDensity, prose, block }) => {
		const key = `${box.parent}|${box.tag}|${box.name}|${block.role}`;
		const group = groups.get(key) ?? { count: 0, prose: 0, length: 0, links: 0 };
		groups.set(key, group);
		group.count++;
		group.prose += prose;
		group.length += length;
		group.links += length * linkDensity;
		return group;
	});

	const total = measures.reduce((sum, { length }) => sum + length, 0);
	let before = 0;
	const position = measures.map(({ length }) => {
		const at = total === 0 ? 0 : before / total;
		before += length;
		return at;
	});

	const described = describes(page);
	const said = new Map<string, number>();
	for (const { block } of measures) said.set(block.text, (said.get(block.text) ?? 0) + 1);

	const chains = new Map<ElementId, readonly ElementId[]>();
	const ancestors = (element: ElementId): readonly ElementId[] => {
		const known = chains.get(element);
		if (known) return known;
		const chain = ancestry(page, element);
		chains.set(element, chain);
		return chain;
	};

	const massOf = new Float64Array(page.elements.length);
	let prose = 0;
	for (const { block, prose: characters } of measures) {
		prose += characters;
		if (characters > 0) for (const id of ancestors(block.element)) massOf[id] = (massOf[id] ?? 0) + characters;
	}

	return {
		page,
		measures,
		company: groupOf,
		position,
		described: measures.map(({ block }) => described(block.text)),
		repeats: measures.map(({ block }) => said.get(block.text) ?? 1),
		ancestors,
		prose,
		massOf,
	};
}
