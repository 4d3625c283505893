import type { Measure } from "../prose/measure.ts";
import { sharesHome } from "../tree/homes.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** Log-odds from which a paragraph is surely the article's, and the share of it that may be links, 0 to 1. */
const sure = { odds: 1, links: 0.5 } as const;
/**
 * Does a block stand as one of the article's own: unlinked, with unlinked text right before and behind it in the same box, and sure paragraphs of
 * the article in that box to both sides? There its words are the article's: a subheading, a question, a line of verse, a sentence.
 */
export function isAmongText(weighed: WeighedPage, index: number): boolean {
	const { measures, page } = weighed.scene;
	const own = measures[index];
	if (own === undefined || own.block.linkChars > 0) return false;
	const isInText = sharesHome(page, own.box);
	const isPlain = (other: Measure | undefined): boolean =>
		other !== undefined && other.block.linkChars === 0 && other.block.role !== "control" && isInText(other.box);
	return isPlain(measures[index - 1]) && isPlain(measures[index + 1]) && isBetweenSure(weighed, index);
}

/** Are there sure paragraphs of the article to both sides of a block, in its own box? */
export function isBetweenSure({ scene: { measures, page }, odds }: WeighedPage, index: number): boolean {
	const own = measures[index];
	if (own === undefined) return false;
	const isInText = sharesHome(page, own.box);
	const isSure = (other: Measure, at: number): boolean =>
		(odds[at] ?? 0) > sure.odds && other.prose > 0 && other.linkDensity < sure.links && isInText(other.box);
	return measures.some((other, at) => at < index && isSure(other, at)) && measures.some((other, at) => at > index && isSure(other, at));
}
