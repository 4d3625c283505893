import type { BlockId, TextBlock } from "../../../model/reading/page.ts";
import type { ReadingPack } from "../../../model/words/language.ts";
import { longestCaption } from "../../label/lines/captions.ts";
import { pictureCredit } from "../../text/picture-credit.ts";
import { parentOf } from "../../tree/ancestry.ts";
import type { Content } from "./material.ts";

/**
 * Paragraphs that are captions by their words: what names at its end who took the picture or film right beside it, and what stands between one and
 * a line that only names that. On pages with a reference text 24 such texts were captions, none was the article's. The last text of an article stays
 * what it is: press releases are signed so (`… (Humas/Foto: Rania Wuri)`).
 * @returns the picture or film of each
 */
export function creditedCaptions({ page, texts, shown }: Content, packs: readonly ReadingPack[]): ReadonlyMap<BlockId, BlockId> {
	const isShown = (id: number): boolean => {
		const block = page.blocks[id];
		return block?.kind === "media" && block.media !== "rule" && block.media !== "audio" && shown.has(block.id);
	};
	const mayBe = ({ role, text }: TextBlock): boolean => role === "paragraph" && text.length <= longestCaption;
	const found = new Map<BlockId, BlockId>();
	const last = texts.at(-1);
	for (const block of texts) {
		// Most text has no picture beside it, and its words need not be asked.
		if (!mayBe(block) || ![-2, -1, 1].some((away) => isShown(block.id + away))) continue;
		const credit = pictureCredit(block.text, packs);
		if (credit < 0) continue;
		if (block === last && (credit > 0 || !isShown(block.id - 1))) continue;
		const beside = [block.id - 1, block.id + 1].find(isShown);
		if (beside !== undefined) {
			found.set(block.id, beside as BlockId); // the id of a block is its index
			continue;
		}
		if (credit > 0 || !isShown(block.id - 2)) continue;
		const above = (block.id - 2) as BlockId;
		found.set(block.id, above);
		const between = texts.find(({ id }) => id === block.id - 1);
		if (between && mayBe(between) && parentOf(page, between.element) === parentOf(page, block.element)) found.set(between.id, above);
	}
	return found;
}
