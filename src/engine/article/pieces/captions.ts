import type { BlockId, MediaBlock, Page, TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import type { ReadingPack } from "../../../model/words/language.ts";
import { areCaptions, isCaptionByName, isPictureBox } from "../../label/lines/captions.ts";
import { companionsOf } from "../../label/questions/companions.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";
import { figures } from "../../tree/tags.ts";
import { creditedCaptions } from "./credited-captions.ts";
import type { Content } from "./material.ts";

/** How far up the piece of a caption outside of a figure is looked for, elements. */
const reach = 4;

/** The text and its captions, told apart. */
interface TextAndCaptions {
	/** The text without captions. */
	readonly texts: readonly TextBlock[];
	/** The caption of each block that has one. */
	readonly captionsOf: ReadonlyMap<BlockId, string>;
}

/** Takes captions out of the text, and finds what each is of. `isCaption`: was a block judged to be one? */
export function captionsApart(content: Content, isCaption: (block: TextBlock) => boolean, packs: readonly ReadingPack[]): TextAndCaptions {
	const { page } = content;
	const { captions, holders } = textCaptions(content, packs);
	const texts = captions.size === 0 ? content.texts : content.texts.filter((block) => !captions.has(block));
	const all = page.blocks.filter((block): block is TextBlock => block.kind === "text" && (captions.has(block) || isCaption(block)));
	return { texts, captionsOf: all.length === 0 ? new Map() : wordsByHolder(all, holdersOf({ ...content, texts }, all, holders)) };
}

/** Text of the article that is captions of what is shown, and the picture or film of those of which no markup tells it. */
interface TextCaptions {
	readonly captions: ReadonlySet<TextBlock>;
	readonly holders: ReadonlyMap<BlockId, BlockId>;
}

/** Text that is captions by its class, or by its words; none where that is most of the article: a story told in pictures. */
function textCaptions(content: Content, packs: readonly ReadingPack[]): TextCaptions {
	const { texts } = content;
	const named = namedCaptions(content);
	const holders = creditedCaptions(content, packs);
	const found = texts.filter((block) => named.has(block) || holders.has(block.id));
	const charactersOf = (blocks: readonly TextBlock[]): number => sumOf(blocks, ({ text }) => text.length);
	return 2 * charactersOf(found) < charactersOf(texts)
		? { captions: new Set(found), holders }
		: { captions: new Set(), holders: new Map() };
}

/** Text that its class, or that of the box for both, names a caption, beside a picture or film that is shown. */
function namedCaptions({ page, texts, shown }: Content): ReadonlySet<TextBlock> {
	const known = new Set(texts);
	const found = new Set<TextBlock>();
	for (const block of page.blocks) {
		if (block.kind !== "media" || block.media === "rule" || !shown.has(block.id)) continue;
		const companions = companionsOf(page, block);
		if (!companions) continue;
		const { box } = companions;
		for (const text of companions.texts) if (known.has(text) && isCaptionByName(page, text, companions)) found.add(text);
		if (!isPictureBox(page, box)) continue;
		const inBox = texts.filter(({ element }) => holds(page, box, element));
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
 * `known`: what some captions belong to already.
 */
function holdersOf(content: Content, captions: readonly TextBlock[], known: ReadonlyMap<BlockId, BlockId>): ReadonlyMap<BlockId, BlockId> {
	const { page, texts } = content;
	const holders = possibleHolders(content);
	const found = new Map(known);
	const others = texts.filter(({ role }) => !captionedRoles.has(role));
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

/** What may have a caption, in the order of the page: pictures and films shown, cells, quotes, code. */
const possibleHolders = ({ page, texts, shown }: Content): readonly (TextBlock | MediaBlock)[] =>
	[
		...texts.filter(({ role }) => captionedRoles.has(role)),
		...page.blocks.filter((block): block is MediaBlock => block.kind === "media" && block.media !== "rule" && shown.has(block.id)),
	].sort((one, other) => one.id - other.id);

/** What captions say, by what they belong to; two of one block are one, as where the name of the photographer stands apart. */
function wordsByHolder(captions: readonly TextBlock[], holderOf: ReadonlyMap<BlockId, BlockId>): ReadonlyMap<BlockId, string> {
	const found = new Map<BlockId, string>();
	for (const { id, text } of captions) {
		const holder = holderOf.get(id);
		if (holder === undefined) continue;
		const before = found.get(holder);
		if (before !== text) found.set(holder, before === undefined ? text : `${before} ${text}`);
	}
	return found;
}
