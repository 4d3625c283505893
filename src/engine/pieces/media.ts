import type { Piece } from "../../model/article.ts";
import type { BlockId, MediaBlock, Page } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import { ancestry, holds } from "../ancestry.ts";

/** Smaller pictures are icons, counters and faces; pixels. */
const smallestPicture = 120;
/** A picture before the first paragraph is the article's if it stands at most this many blocks before it. */
const leadReach = 8;
/** How far up the text that a picture belongs to is looked for, elements. */
const reach = 6;

/** Where the article stands among the blocks of the page: its first and last text, and its headline. */
export interface Span {
	readonly first: number;
	readonly last: number;
	readonly headline: BlockId | undefined;
}

/** Is this a picture of the article: between its first and last block (or just above), large enough, and in no box of clutter? */
export function isPicture(page: Page, block: MediaBlock, verdicts: ReadonlyMap<BlockId, Verdict>, span: Span): boolean {
	if (block.media !== "image" || !block.src || block.hidden) return false;
	if (block.id > span.last || block.id < Math.max((span.headline ?? span.first - leadReach) - 1, span.first - leadReach)) return false;
	if ((block.width > 0 && block.width < smallestPicture) || (block.height > 0 && block.height < smallestPicture / 2)) return false;
	return companions(page, block).every((other) =>
		["content", "caption", "headline", "byline"].includes(verdicts.get(other)?.label ?? "content"),
	);
}

/** Text blocks of the smallest element above the picture that has any, unless that element is already the body. */
function companions(page: Page, block: MediaBlock): readonly BlockId[] {
	const near = page.blocks.slice(Math.max(0, block.id - 4), block.id + 5).filter((other) => other.kind === "text" && !other.hidden);
	for (const box of ancestry(page, block.element).slice(0, reach)) {
		const held = near.filter(({ element }) => holds(page, box, element));
		if (held.length > 0) return held.map(({ id }) => id);
	}
	return [];
}

export const imagePiece = ({ id, src, alt }: MediaBlock, caption: string | undefined): Piece | undefined =>
	src && { from: id, kind: "image", src, alt, ...(caption && { caption }) };

/** Films, sounds and frames as a titled link; a rule between parts as itself. */
export function embedPiece({ id, media, src, href, picture, alt }: MediaBlock): Piece | undefined {
	if (media === "rule") return { from: id, kind: "rule" };
	const address = src ?? href;
	if (!address) return undefined;
	const title = alt || address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/?#].*$/, "");
	return { from: id, kind: "embed", title, href: address, ...(picture && { picture }) };
}
