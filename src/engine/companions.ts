import type { BlockId, ElementId, MediaBlock, Page, TextBlock } from "../model/page.ts";
import { ancestry } from "./ancestry.ts";

/** How far up the text that a picture belongs to is looked for, elements; and how far to both sides, blocks. */
const reach = { up: 6, aside: 4 } as const;

/** The smallest box around a picture or film that holds any shown text, and that text. */
export interface Company {
	readonly box: ElementId;
	readonly texts: readonly TextBlock[];
}

/** A button, or a link that leads nowhere but to this page: "see photo" over a picture. */
const isControl = (page: Page, { role, text, linkChars, runs }: TextBlock): boolean =>
	role === "control" ||
	(linkChars === text.length &&
		page.url !== undefined &&
		runs.every(({ href }) => href?.replace(/#.*/, "") === page.url?.replace(/#.*/, "")));

/** What text a picture or film stands with; undefined where none is near. */
export function companyOf(page: Page, { id, element }: MediaBlock): Company | undefined {
	const boxes = ancestry(page, element).slice(0, reach.up);
	let texts: TextBlock[] = [];
	let smallest = boxes.length;
	for (let at = Math.max(0, id - reach.aside); at <= id + reach.aside; at++) {
		const block = page.blocks[at as BlockId]; // the id of a block is its index
		if (block?.kind !== "text" || block.hidden || isControl(page, block)) continue;
		const level = levelOf(page, boxes, block.element);
		if (level > smallest || level === boxes.length) continue;
		if (level < smallest) texts = [];
		smallest = level;
		texts.push(block);
	}
	const box = boxes[smallest];
	return box === undefined ? undefined : { box, texts };
}

/** Which of these boxes, innermost first, is the first to hold an element; their number where none does. */
function levelOf(page: Page, boxes: readonly ElementId[], element: ElementId): number {
	for (let at: ElementId | -1 = element; at !== -1; at = page.elements[at]?.parent ?? -1) {
		const level = boxes.indexOf(at);
		if (level >= 0) return level;
	}
	return boxes.length;
}
