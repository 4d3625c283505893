import { isClutter } from "../../../model/reading/label.ts";
import type { Block, BlockId, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import { isLinked } from "../../label/lines/captions.ts";
import { leadsAway } from "../../label/questions/where-links-lead.ts";
import { hasPhrasesAlone, inserted, isNamed } from "../../label/terms/evidence.ts";
import { holds, nearest, parentOf } from "../../tree/ancestry.ts";
import { sumSubtrees } from "../../tree/subtree.ts";
import { figures } from "../../tree/tags.ts";

/** A picture before the first paragraph is the article's if it stands at most this many blocks before it. */
export const leadReach = 8;
/** With more insertions between its pictures a gallery is over, and with a longer one. Blocks. */
const insertions = { most: 2, longest: 4 } as const;

/** Elements of single paragraphs: what holds the text is around them. */
const paragraphTags: ReadonlySet<string> = new Set(["p", "li", "dd", "td", "blockquote", "h2", "h3", "pre"]);

/** Where the article's text stands, and its pictures may, by blocks and by elements. */
export interface MediaExtent {
	/** The first and the last block of the text. */
	readonly first: number;
	readonly last: number;
	/** From this block to that one there is nothing but the article in the box that holds most of its text. */
	readonly begin: number;
	readonly end: number;
	/** A picture from here on may be the one above the text. */
	readonly lead: number;
	/** Characters of the article in the subtree of each element. */
	readonly heldBy: Float64Array;
}

/** What was said of the blocks of a page. */
export type Verdicts = ReadonlyMap<BlockId, Verdict>;

/** How far the pictures of an article go, whose text is `kept`. `headline`: the first of its blocks, where it stands in the page. */
export function mediaExtent(page: Page, kept: readonly TextBlock[], verdicts: Verdicts, headline: BlockId | undefined): MediaExtent {
	const first = kept[0]?.id ?? 0;
	const last = kept.at(-1)?.id ?? -1;
	const heldBy = new Float64Array(page.elements.length);
	for (const { element, text } of kept) heldBy[element] = (heldBy[element] ?? 0) + text.length;
	sumSubtrees(page, heldBy);
	const box = textBox(page, kept, heldBy);
	const isOwn = (block: Block | undefined): boolean =>
		block !== undefined &&
		box !== -1 &&
		holds(page, box, block.element) &&
		(block.hidden || block.kind === "media" || (block.kind === "text" && !speaksAgainst(page, block, verdicts.get(block.id), false)));
	let begin = first as number; // an id, counted down from
	while (isOwn(page.blocks[begin - 1])) begin--;
	const lead = headline === undefined ? first - leadReach : aboveHeadline(page, headline);
	return {
		first,
		last,
		begin,
		end: galleryEnd(page, last, verdicts, (block) => isOwn(block) || isOfFigureBeside(page, box, block, verdicts)),
		lead: Math.max(lead, first - leadReach),
		heldBy,
	};
}

/** What stands in these beside the text is another matter. */
const apart: ReadonlySet<string> = new Set(["aside", "nav", "footer"]);

/**
 * Is it of a figure with a caption, beside the box of the text? Photo pages say in a box of its own what all their pictures show. Cards of other
 * articles are linked.
 */
function isOfFigureBeside(page: Page, box: ElementId | -1, block: Block, verdicts: Verdicts): boolean {
	const around = parentOf(page, box);
	const figure = nearest(page, block.element, figures);
	if (figure === undefined || around === -1 || !holds(page, around, figure) || nearest(page, figure, apart) !== undefined) return false;
	const captions = page.blocks.filter(
		(other): other is TextBlock => other.kind === "text" && other.role === "caption" && holds(page, figure, other.element),
	);
	if (captions.length === 0 || captions.some(({ linkChars }) => linkChars > 0)) return false;
	if (block.kind === "media") return !leadsAway(page, block.href);
	return block.kind === "text" && !speaksAgainst(page, block, verdicts.get(block.id), false);
}

/** The box that holds most of the text, in more than a single paragraph; -1 where none does. */
function textBox(page: Page, kept: readonly TextBlock[], heldBy: Float64Array): ElementId | -1 {
	const most = sumOf(kept, ({ text }) => text.length) / 2;
	// What holds most of the text is held by what does, too, so the last such element is the innermost.
	let box = heldBy.findLastIndex((held) => held > most) as ElementId | -1; // an index into elements
	while (box !== -1 && paragraphTags.has(page.elements[box]?.tag ?? "")) box = parentOf(page, box);
	return box;
}

/** The last block of a gallery behind the text, with few insertions between its pictures; the last of the text where there is none. */
function galleryEnd(page: Page, last: number, verdicts: Verdicts, isOwn: (block: Block) => boolean): number {
	const isInsertion = ({ kind, id }: Block): boolean => kind === "text" && inserted.has(verdicts.get(id)?.label ?? "content");
	let end = last;
	let inserts = 0;
	let length = 0;
	for (const block of page.blocks.slice(last + 1)) {
		if (isOwn(block)) {
			end = block.id;
			length = 0;
			continue;
		}
		// Between pictures a label and its titles are one insertion; right behind the text its last title may have the picture.
		if (++length === 1 || end === last) inserts++;
		if (!isInsertion(block) || inserts > insertions.most || length > insertions.longest) break;
	}
	return end;
}

/** The block right above the headline, captions of figures not counted: another line there may be the title of something else. */
function aboveHeadline({ blocks }: Page, headline: BlockId): number {
	const isCaption = (block: Block | undefined): boolean => block?.kind === "text" && block.role === "caption";
	let at = headline - 1;
	while (isCaption(blocks[at])) at--;
	return at;
}

/** Does the text beside a picture say that it is none of the article's? Above the text a word of class is enough: there stand the faces of authors. */
export function speaksAgainst(page: Page, block: TextBlock, verdict: Verdict | undefined, isAbove: boolean): boolean {
	if (!verdict || !isClutter(verdict.label)) return false;
	if (isLinked(page, block)) return true;
	if (hasPhrasesAlone(verdict)) {
		// Who took a picture is said beside it, and what enlarges it stands in its figure.
		if (verdict.label === "credit" && !isAbove) return false;
		if (verdict.label === "navigation" && nearest(page, block.element, figures) !== undefined) return false;
	}
	return isNamed(verdict) || (isAbove && verdict.label === "credit");
}
