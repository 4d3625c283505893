import type { HttpUrl } from "../../../model/reading/address.ts";
import type { BlockId, ElementId, MediaBlock, Page, TextBlock } from "../../../model/reading/page.ts";
import { isPictureFile, pageOf } from "../../text/addresses.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";

/** How far up the text that a picture belongs to is looked for, elements; and how far to both sides, blocks. */
const reach = { up: 6, aside: 4 } as const;

/** The smallest box around a picture or film that holds any shown text, and that text. */
export interface Companions {
	readonly box: ElementId;
	readonly texts: readonly TextBlock[];
}

/** Does a link lead to another page? One within this page does not, and one to the file of a picture opens that. */
export const leadsAway = (page: Page, href: HttpUrl | undefined): boolean =>
	href !== undefined && pageOf(href) !== pageOf(page.url) && !isPictureFile(href);

/** A button, or a link within this page that is none of the picture's: "see photo" over it. */
const isControl = (page: Page, { role, text, linkChars, runs }: TextBlock, own: HttpUrl | undefined): boolean =>
	role === "control" || (linkChars === text.length && runs.every(({ href }) => href !== own && !leadsAway(page, href)));

/** What text a picture or film stands with; undefined where none is near. */
export function companionsOf(page: Page, { id, element, href }: MediaBlock): Companions | undefined {
	const boxes = ancestry(page, element).slice(0, reach.up);
	let texts: TextBlock[] = [];
	let smallest = boxes.length;
	for (let at = Math.max(0, id - reach.aside); at <= id + reach.aside; at++) {
		const block = page.blocks[at as BlockId]; // the id of a block is its index
		if (block?.kind !== "text" || block.hidden || isControl(page, block, href)) continue;
		const level = boxes.findIndex((box) => holds(page, box, block.element));
		if (level < 0 || level > smallest) continue;
		if (level < smallest) texts = [];
		smallest = level;
		texts.push(block);
	}
	const box = boxes[smallest];
	return box === undefined ? undefined : { box, texts };
}
