import type { BlockId, MediaBlock, Page, TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import type { ReadingPack } from "../../../model/words/language.ts";
import { areCaptions, isCaptionByName, isPictureBox } from "../../label/lines/captions.ts";
import { companionsOf } from "../../label/questions/companions.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";
import { figures } from "../../tree/tags.ts";
import { creditedCaptions } from "./credited-captions.ts";

/** How far up the piece of a caption outside of a figure is looked for, elements. */
const reach = 4;

/** Text of the article that is captions of what is shown, and the picture or film of those of which no markup tells it. */
export interface KeptCaptions {
	readonly texts: ReadonlySet<TextBlock>;
	readonly holders: ReadonlyMap<BlockId, BlockId>;
}

/** Kept text that is captions by its class, or by its words; none where that is most of the article: a story told in pictures. */
export function keptCaptions(
	page: Page,
	kept: readonly TextBlock[],
	shown: ReadonlySet<BlockId>,
	packs: readonly ReadingPack[],
): KeptCaptions {
	const named = namedCaptions(page, kept, shown);
	const holders = creditedCaptions(page, kept, shown, packs);
	const texts = kept.filter((block) => named.has(block) || holders.has(block.id));
	const charactersOf = (blocks: readonly TextBlock[]): number => sumOf(blocks, ({ text }) => text.length);
	return 2 * charactersOf(texts) < charactersOf(kept) ? { texts: new Set(texts), holders } : { texts: new Set(), holders: new Map() };
}

/** Kept text that its class, or that of the box for both, names a caption, beside a picture or film that is shown. */
function namedCaptions(page: Page, kept: readonly TextBlock[], shown: ReadonlySet<BlockId>): ReadonlySet<TextBlock> {
	const texts = new Set(kept);
	const found = new Set<TextBlock>();
	for (const block of page.blocks) {
		if (block.kind !== "media" || block.media === "rule" || !shown.has(block.id)) continue;
		const companions = companionsOf(page, block);
		if (!companions) continue;
		const { box } = companions;
		for (const text of companions.texts) if (texts.has(text) && isCaptionByName(page, text, companions)) found.add(text);
		if (!isPictureBox(page, box)) continue;
		const inBox = kept.filter(({ element }) => holds(page, box, element));
		if (areCaptions(inBox)) for (const text of inBox) found.add(text);
	}
	return found;
}

/** What may have a caption beside pictures and films. */
const captionedRoles: ReadonlySet<TextBlock["role"]> = new Set<TextBlock["role"]>(["cell", "quote", "preformatted"]);

/** Is a text beside a picture called its caption by a class? */
function isNamedBy(page: Page, holder: TextBlock | MediaBlock, caption: BlockId): boolean {
	const companions = holder.kind === "media" ? companionsOf(page, holder) : undefined;
	const text = companions?.texts.find(({ id }) => id === caption);
	return companions !== undefined && text !== undefined && isCaptionByName(page, text, companions);
}

/**
 * What each caption belongs to:
 * 1. of the blocks in its figure the last one before it, or else the first after it;
 * 2. without a figure, the same in the smallest box around it that has one and no other text of the article;
 * 3. where it stands bare among text and a class calls it so, the picture right before or right after it, one without a caption first.
 *
 * A caption nothing is found for is not in the map.
 * @param holders what may have a caption, in the order of the page: pictures and films shown, cells, quotes, code.
 * @param known what some captions belong to already.
 */
function holdersOf(
	page: Page,
	captions: readonly TextBlock[],
	kept: readonly TextBlock[],
	holders: readonly (TextBlock | MediaBlock)[],
	known: ReadonlyMap<BlockId, BlockId>,
): ReadonlyMap<BlockId, BlockId> {
	const found = new Map(known);
	const others = kept.filter(({ role }) => !captionedRoles.has(role));
	for (const { id, element } of captions) {
		if (known.has(id)) continue;
		const chain = ancestry(page, element);
		const figure = chain.findLastIndex((at) => figures.has(page.elements[at]?.tag ?? ""));
		for (const box of chain.slice(0, figure < 0 ? reach : figure + 1)) {
			if (figure < 0 && others.some((other) => holds(page, box, other.element))) break;
			const inside = holders.filter((holder) => holds(page, box, holder.element));
			const holder = inside.findLast((other) => other.id < id) ?? inside[0];
			if (!holder) continue;
			found.set(id, holder.id);
			break;
		}
		if (figure >= 0 || found.has(id)) continue;
		const taken = new Set(found.values());
		const beside = [id - 1, id + 1]
			.flatMap((other) => holders.find((holder) => holder.id === other) ?? [])
			.filter((other) => isNamedBy(page, other, id));
		const near = beside.find((other) => !taken.has(other.id)) ?? beside[0];
		if (near) found.set(id, near.id);
	}
	return found;
}

/** The caption of each block that has one; two of one block are one, as where the name of the photographer stands apart. */
export function captionTexts(
	page: Page,
	kept: readonly TextBlock[],
	shown: ReadonlySet<BlockId>,
	isCaption: (block: TextBlock) => boolean,
	known: ReadonlyMap<BlockId, BlockId>,
): ReadonlyMap<BlockId, string> {
	const captions = page.blocks.filter((block): block is TextBlock => block.kind === "text" && isCaption(block));
	const found = new Map<BlockId, string>();
	if (captions.length === 0) return found;
	const holders = [
		...kept.filter(({ role }) => captionedRoles.has(role)),
		...page.blocks.filter((block): block is MediaBlock => block.kind === "media" && block.media !== "rule" && shown.has(block.id)),
	].sort((one, other) => one.id - other.id);
	const holderOf = holdersOf(page, captions, kept, holders, known);
	for (const { id, text } of captions) {
		const holder = holderOf.get(id);
		if (holder === undefined) continue;
		const before = found.get(holder);
		if (before !== text) found.set(holder, before === undefined ? text : `${before} ${text}`);
	}
	return found;
}
