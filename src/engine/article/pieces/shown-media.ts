import type { Label } from "../../../model/reading/label.ts";
import type { Block, BlockId, MediaBlock, Page, TextBlock } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { companionsOf } from "../../label/questions/companions.ts";
import { leadsAway } from "../../label/questions/where-links-lead.ts";
import { isAdBox, isAdvertising } from "../../label/rules/ad-signs.ts";
import { hasPhrasesAlone } from "../../label/terms/evidence.ts";
import type { Metadata } from "../../metadata/metadata.ts";
import { ancestry, holds } from "../../tree/ancestry.ts";
import { isSmall } from "../../tree/picture-size.ts";
import { leadReach, type MediaExtent, mediaExtent, speaksAgainst, type Verdicts } from "./media-extent.ts";
import { statedPicture } from "./stated-picture.ts";

/** How far up a box may name what it holds, elements. */
const boxReach = 4;

/** A text stands so many blocks from its picture at most. */
const nearText = 2;

/**
 * Pictures, films and rules of the article: among its text, above it, or behind it in the same box; large enough, no advertising, in no box of clutter.
 * The picture that the page is shared with is one of them, whatever stands beside it.
 */
export function shownMedia(
	page: Page,
	kept: readonly TextBlock[],
	verdicts: Verdicts,
	{ headline, byline }: Pick<Metadata, "headline" | "byline">,
): ReadonlySet<BlockId> {
	const media = page.blocks.filter((block): block is MediaBlock => block.kind === "media" && !block.hidden);
	if (media.length === 0 || kept.length === 0) return new Set();
	const surroundings: Surroundings = { page, verdicts, byline, extent: mediaExtent(page, kept, verdicts, headline[0]) };
	const seen = new Set<string>();
	const shown = new Set<BlockId>();
	for (const block of media) {
		if (!isShown(block, surroundings)) continue;
		// Rows of pictures that slide hold the first one again behind the last.
		const isAgain = block.media === "image" && block.src !== undefined && seen.has(block.src);
		if (!isAgain) shown.add(block.id);
		if (block.src) seen.add(block.src);
	}
	const { first, last } = surroundings.extent;
	const stated = statedPicture(page, Math.min(headline[0] ?? first, first) - leadReach, last, shown);
	if (stated !== undefined) shown.add(stated);
	return shown;
}

/** What a picture is judged by. */
interface Surroundings {
	readonly page: Page;
	readonly verdicts: Verdicts;
	readonly byline: readonly string[];
	readonly extent: MediaExtent;
}

/** Does a box around it, with nothing of the article in it, say that it is for advertising? */
const isInAdBox = (page: Page, { element }: MediaBlock, heldBy: Float64Array): boolean =>
	ancestry(page, element)
		.slice(0, boxReach)
		.some((at) => heldBy[at] === 0 && page.elements[at] !== undefined && isAdBox(page.elements[at]));

function isShown(block: MediaBlock, { page, verdicts, byline, extent }: Surroundings): boolean {
	const { id, media, href } = block;
	const { first, last, begin, end, lead, heldBy } = extent;
	const isAmid = id > first && id < last;
	if (media === "rule" || media === "audio") return isAmid;
	if (id > end || id < Math.min(begin, lead)) return false;
	if (isAdvertising(block, page.url) || isInAdBox(page, block, heldBy)) return false;
	if (media !== "image") return true;
	if (!block.src || isSmall(block)) return false;
	const leads = leadsAway(page, href);
	// Behind the end stand badges and faces that lead elsewhere, too.
	if (id > last && leads) return false;
	const companions = companionsOf(page, block);
	// What stands bare between paragraphs has neighbours, not a box of its own.
	if (!companions) return true;
	const isBare = (heldBy[companions.box] ?? 0) > 0;
	if (isBare && !leads && (id > first || isRightAboveText(page, block, verdicts))) return true;
	// In the head of a post a face and its author's name may stand in a smaller box beside the article's picture.
	const texts = companions.texts.filter((text) => !standsWithAnother(page, text, block));
	// A face with its author's name is no picture of the article.
	const isAuthor = ({ text }: TextBlock): boolean =>
		byline.some((author) => text.startsWith(author) && !/^\p{Alpha}/u.test(text.slice(author.length)));
	if (texts.some(isAuthor)) return false;
	const isCaptioned = texts.some((text) => verdicts.get(text.id)?.label === "caption");
	return texts.every((other) => {
		const verdict = verdicts.get(other.id);
		return (isCaptioned && isSaidOfPicture(other, verdict)) || !speaksAgainst(page, other, verdict, id < first);
	});
}

/** Does a picture stand right above the article's text, but for its captions? Below these there may be lines without a link: who wrote it. */
function isRightAboveText({ blocks }: Page, { id }: MediaBlock, verdicts: Verdicts): boolean {
	const labelOf = (block: Block | undefined): Label | undefined => block && verdicts.get(block.id)?.label;
	const isCaptioned = labelOf(blocks[id + 1]) === "caption";
	const next = blocks
		.slice(id + 1)
		.find((block) => labelOf(block) !== "caption" && !(isCaptioned && isUnlinkedLine(block, labelOf(block))));
	return labelOf(next) === "content";
}

/** A line without a link that is not the article's. */
const isUnlinkedLine = (block: Block, label: Label | undefined): boolean =>
	block.kind === "text" && block.role === "paragraph" && block.linkChars === 0 && label !== "content";

/** Whose words may stand beside a picture's caption. */
const saidOfPictures: ReadonlySet<Label> = new Set<Label>(["credit", "navigation", "promo"]);

/** Beside its caption words may say who took a picture, and what enlarges it: "see photo". */
const isSaidOfPicture = ({ linkChars }: TextBlock, verdict: Verdict | undefined): boolean =>
	linkChars === 0 && verdict !== undefined && saidOfPictures.has(verdict.label) && hasPhrasesAlone(verdict);

/** Does a text beside this picture stand closer to another one? */
const standsWithAnother = (page: Page, text: TextBlock, { id }: MediaBlock): boolean =>
	page.blocks.slice(Math.max(0, text.id - nearText), text.id + nearText + 1).some((other) => {
		if (other.kind !== "media" || other.id === id) return false;
		const companions = companionsOf(page, other);
		const own = page.blocks[id];
		return companions?.texts.includes(text) === true && own !== undefined && !holds(page, companions.box, own.element);
	});
