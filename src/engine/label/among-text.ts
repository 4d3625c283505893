import type { Measure } from "../prose/measure.ts";
import { sharesHome } from "../tree/homes.ts";
import { likelyText } from "./odds.ts";
import type { WeighedPage } from "./weighed-page.ts";

/**
 * Does a block stand as one of the article's own: unlinked, with unlinked text right before and behind it in the same box, and likely paragraphs of
 * the article in that box to both sides? There its words are the article's: a subheading, a question, a line of verse, a sentence.
 */
export function isAmongText(weighed: WeighedPage, index: number): boolean {
	const { measures, page } = weighed.scene;
	const own = measures[index];
	if (own === undefined || own.block.linkChars > 0) return false;
	const isInText = sharesHome(page, own.box);
	const isPlain = (other: Measure | undefined): boolean =>
		other !== undefined && other.block.linkChars === 0 && other.block.role !== "control" && isInText(other.box);
	return isPlain(measures[index - 1]) && isPlain(measures[index + 1]) && isBetweenLikely(weighed, index);
}

/** The likely paragraphs of the article in the box of a block, by index. */
function likelyWith({ scene: { measures, page }, odds }: WeighedPage, index: number): readonly number[] {
	const own = measures[index];
	if (own === undefined) return [];
	const isInText = sharesHome(page, own.box);
	return measures.flatMap(({ prose, box }, at) => ((odds[at] ?? 0) > likelyText && prose > 0 && isInText(box) ? at : []));
}

/** Are there likely paragraphs of the article to both sides of a block, in its own box? */
export function isBetweenLikely(weighed: WeighedPage, index: number): boolean {
	const likely = likelyWith(weighed, index);
	return likely.some((at) => at < index) && likely.some((at) => at > index);
}

/** Are there some to one side at least? */
export const isBesideLikely = (weighed: WeighedPage, index: number): boolean => likelyWith(weighed, index).some((at) => at !== index);
