import type { Piece } from "../../../model/article.ts";
import { isClutter } from "../../../model/label.ts";
import type { Block, BlockId, ElementId, MediaBlock, Page, PageElement, TextBlock } from "../../../model/page.ts";
import type { Verdict } from "../../../model/verdict.ts";
import { isLinked } from "../../label/captions.ts";
import { companionsOf, leadsAway } from "../../label/companions.ts";
import { inserted, isNamed } from "../../label/evidence.ts";
import { isAdBox, isAdvertising } from "../../label/rules/ad-signs.ts";
import type { Metadata } from "../../metadata/metadata.ts";
import { holds, nearest } from "../../tree/ancestry.ts";
import { isSmall } from "../../tree/picture-size.ts";
import { sumSubtrees } from "../../tree/subtree.ts";
import { figures } from "../../tree/tags.ts";
import { statedPicture } from "./stated-picture.ts";

/** A picture before the first paragraph is the article's if it stands at most this many blocks before it. */
const leadReach = 8;
/** How far up a box may name what it holds, elements. */
const boxReach = 4;

/** A text stands so many blocks from its picture at most. */
const nearText = 2;

/** With more insertions between its pictures a gallery is over, and with a longer one. Blocks. */
const insertions = { most: 2, longest: 4 } as const;

/** Elements of single paragraphs: what holds the text is around them. */
const paragraphTags: ReadonlySet<string> = new Set(["p", "li", "dd", "td", "blockquote", "h2", "h3", "pre"]);

/** Where the article's text stands, by blocks and by elements. */
interface Extent {
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

type Verdicts = ReadonlyMap<BlockId, Verdict>;

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
	const surroundings: Surroundings = { page, verdicts, byline, extent: extentOf(page, kept, verdicts, headline[0]) };
	const seen = new Set<string>();
	const shown = new Set<BlockId>();
	for (const block of media) {
		if (!isShown(block, surroundings)) continue;
		// Rows of pictures that slide hold the first one again behind the last.
		const again = block.media === "image" && block.src !== undefined && seen.has(block.src);
		if (!again) shown.add(block.id);
		if (block.src) seen.add(block.src);
	}
	const { first, last } = surroundings.extent;
	const stated = statedPicture(page, Math.min(headline[0] ?? first, first) - leadReach, last, shown);
	if (stated !== undefined) shown.add(stated);
	return shown;
}

function extentOf(page: Page, kept: readonly TextBlock[], verdicts: Verdicts, headline: BlockId | undefined): Extent {
	const first = kept[0]?.id ?? 0;
	const last = kept.at(-1)?.id ?? -1;
	const heldBy = new Float64Array(page.elements.length);
	for (const { element, text } of kept) heldBy[element] = (heldBy[element] ?? 0) + text.length;
	sumSubtrees(page, heldBy);
	const most = kept.reduce((sum, { text }) => sum + text.length, 0) / 2;
	// What holds most of the text is held by what does, too, so the last such element is the innermost.
	let box = heldBy.findLastIndex((held) => held > most) as ElementId | -1; // an index into elements
	while (box !== -1 && paragraphTags.has(page.elements[box]?.tag ?? "")) box = page.elements[box]?.parent ?? -1;
	const isOwn = (block: Block | undefined): boolean =>
		block !== undefined &&
		box !== -1 &&
		holds(page, box, block.element) &&
		(block.hidden || block.kind === "media" || (block.kind === "text" && !speaksAgainst(page, block, verdicts.get(block.id), false)));
	let begin = first as number; // an id, counted down from
	while (isOwn(page.blocks[begin - 1])) begin--;
	let end = last as number; // an id, counted up from
	let inserts = 0;
	let length = 0;
	const isInsertion = ({ kind, id }: Block): boolean => kind === "text" && inserted.has(verdicts.get(id)?.label ?? "content");
	for (const block of page.blocks.slice(end + 1)) {
		if (isOwn(block)) {
			end = block.id;
			length = 0;
			continue;
		}
		// Between pictures a label and its titles are one insertion; right behind the text its last title may have the picture.
		if (++length === 1 || end === last) inserts++;
		if (!isInsertion(block) || inserts > insertions.most || length > insertions.longest) break;
	}
	const lead = headline === undefined ? first - leadReach : aboveHeadline(page, headline, verdicts);
	return { first, last, begin, end, lead: Math.max(lead, first - leadReach), heldBy };
}

/** The block right above the headline, its captions not counted. */
function aboveHeadline({ blocks }: Page, headline: BlockId, verdicts: Verdicts): number {
	const isCaption = (block: Block | undefined): boolean =>
		block?.kind === "text" && block.role !== "quote" && verdicts.get(block.id)?.label === "caption";
	let at = headline - 1;
	while (isCaption(blocks[at])) at--;
	return at;
}

/** What a picture is judged by. */
interface Surroundings {
	readonly page: Page;
	readonly verdicts: Verdicts;
	readonly byline: readonly string[];
	readonly extent: Extent;
}

/** Does a box around it, with nothing of the article in it, say that it is for advertising? */
function isInAdBox({ elements }: Page, { element }: MediaBlock, heldBy: Float64Array): boolean {
	for (let at: ElementId | -1 = element, up = 0; at !== -1 && up < boxReach && heldBy[at] === 0; up++) {
		const box: PageElement | undefined = elements[at];
		if (!box) return false;
		if (isAdBox(box)) return true;
		at = box.parent;
	}
	return false;
}

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
	// A face with its author's name is no picture of the article. In the head of a post it may stand in a smaller box beside the article's picture.
	const isAuthor = ({ text }: TextBlock): boolean => byline.some((author) => text.startsWith(author));
	if (companions.texts.some((text) => isAuthor(text) && !standsWithAnother(page, text, block))) return false;
	const isCaptioned = companions.texts.some((text) => verdicts.get(text.id)?.label === "caption");
	return companions.texts.every((other) => {
		const verdict = verdicts.get(other.id);
		return (isCaptioned && isSaidOfPicture(other, verdict)) || !speaksAgainst(page, other, verdict, id < first);
	});
}

/** Does a picture stand right above the article's text, but for its captions? */
function isRightAboveText({ blocks }: Page, { id }: MediaBlock, verdicts: Verdicts): boolean {
	const next = blocks.slice(id + 1).find((block) => verdicts.get(block.id)?.label !== "caption");
	return next !== undefined && verdicts.get(next.id)?.label === "content";
}

/** Beside its caption words may say who took a picture, and what enlarges it. */
const isSaidOfPicture = ({ linkChars }: TextBlock, verdict: Verdict | undefined): boolean =>
	linkChars === 0 &&
	(verdict?.label === "credit" || verdict?.label === "navigation") &&
	verdict.reasons.every(({ rule }) => rule.startsWith("phrase/"));

/** Does a text beside this picture stand closer to another one? */
const standsWithAnother = (page: Page, text: TextBlock, { id }: MediaBlock): boolean =>
	page.blocks.slice(Math.max(0, text.id - nearText), text.id + nearText + 1).some((other) => {
		if (other.kind !== "media" || other.id === id) return false;
		const companions = companionsOf(page, other);
		const own = page.blocks[id];
		return companions?.texts.includes(text) === true && own !== undefined && !holds(page, companions.box, own.element);
	});

/** Does the text beside a picture say that it is none of the article's? Above the text a word of class is enough: there stand the faces of authors. */
function speaksAgainst(page: Page, block: TextBlock, verdict: Verdict | undefined, isAbove: boolean): boolean {
	if (!verdict || !isClutter(verdict.label)) return false;
	if (isLinked(page, block)) return true;
	// Who took a picture is said beside it.
	if (verdict.label === "credit" && !isAbove && verdict.reasons.every(({ rule }) => rule.startsWith("phrase/"))) return false;
	// What enlarges it stands in its figure.
	const isInFigure = nearest(page, block.element, figures) !== undefined;
	if (isInFigure && verdict.label === "navigation" && verdict.reasons.every(({ rule }) => rule.startsWith("phrase/"))) return false;
	return isNamed(verdict) || (isAbove && verdict.label === "credit");
}

/** A picture; undefined where it has no address. */
export const imagePiece = ({ id, src, alt }: MediaBlock, caption: string | undefined): Piece | undefined =>
	src && { from: id, kind: "image", src, alt, ...(caption && { caption }) };

/** Films, sounds and frames as a titled link; a rule between parts as itself. */
export function embedPiece({ id, media, src, href, picture, alt }: MediaBlock, caption: string | undefined): Piece | undefined {
	if (media === "rule") return { from: id, kind: "rule" };
	const address = src ?? href;
	if (!address) return undefined;
	const title = alt || address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/?#].*$/, "");
	return { from: id, kind: "embed", title, href: address, ...(picture && { picture }), ...(caption && { caption }) };
}
