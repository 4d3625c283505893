import type { BlockId, ElementId, MediaBlock, Page, TextBlock } from "../../../model/reading/page.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";
import { isPressed } from "./where-links-lead.ts";

/** How far from a picture its text is looked for: `up` in elements above it, `aside` in blocks to each side. */
const reach = { up: 6, aside: 4 } as const;

/** The smallest box around a picture or film that holds any shown text, and that text. */
export interface Companions {
	readonly box: ElementId;
	readonly texts: readonly TextBlock[];
}

/** What text a picture or film stands with; undefined where none is near. */
export function companionsOf(page: Page, { id, element, href }: MediaBlock): Companions | undefined {
	const boxes = ancestry(page, element).slice(0, reach.up);
	let texts: TextBlock[] = [];
	let smallest = boxes.length;
	for (let at = Math.max(0, id - reach.aside); at <= id + reach.aside; at++) {
		const block = page.blocks[at as BlockId]; // the id of a block is its index
		if (block?.kind !== "text" || block.hidden || isPressed(page, block, href)) continue;
		const level = boxes.findIndex((box) => holds(page, box, block.element));
		if (level < 0 || level > smallest) continue;
		if (level < smallest) texts = [];
		smallest = level;
		texts.push(block);
	}
	const box = boxes[smallest];
	return box === undefined ? undefined : { box, texts };
}
