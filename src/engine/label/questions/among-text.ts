import type { Measure } from "../../prose/measure.ts";
import { sharesHome } from "../../tree/homes.ts";
import { likelyText } from "../terms/odds.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/**
 * Does a block stand as a paragraph of the article does: without a link, unlinked text right before and behind it in the same box, and likely
 * paragraphs in that box to both sides, or likely lines of its own element right there? Whatever words of clutter it says are the article's own: a
 * subheading, a question, a line of verse.
 */
export function isAmongText(weighed: WeighedPage, index: number): boolean {
	const { measures, page } = weighed.scene;
	const own = measures[index];
	if (own === undefined || own.block.linkChars > 0) return false;
	const isInText = sharesHome(page, own.box);
	const isPlain = (other: Measure | undefined): boolean =>
		other !== undefined && other.block.linkChars === 0 && other.block.role !== "control" && isInText(other.box);
	const isAlone = !isPlain(measures[index - 1]) || !isPlain(measures[index + 1]);
	return !isAlone && (isBetweenParagraphs(weighed, index) || isVerse(weighed, index));
}

/** Is it a line of one element between two others that are likely text: of a poem, a song, in which nothing is running text? */
const isVerse = ({ scene: { measures }, oddsOf }: WeighedPage, index: number): boolean =>
	[index - 1, index + 1].every((at) => oddsOf(at) > likelyText && measures[at]?.block.element === measures[index]?.block.element);

/** Tells which blocks are likely paragraphs of the article, in the box of this one. */
function isParagraphWith({ scene: { measures, page }, oddsOf }: WeighedPage, index: number): (at: number) => boolean {
	const own = measures[index];
	if (own === undefined) return () => false;
	const isInText = sharesHome(page, own.box);
	return (at) => {
		const other = measures[at];
		return other !== undefined && oddsOf(at) > likelyText && other.prose > 0 && isInText(other.box);
	};
}

/** To which sides of a block are there likely paragraphs of the article in its own box? The nearest blocks are asked first: most often one of them is. */
function sidesWithParagraphs(weighed: WeighedPage, index: number): { readonly before: boolean; readonly after: boolean } {
	const isParagraph = isParagraphWith(weighed, index);
	const { length } = weighed.scene.measures;
	let before = index - 1;
	while (before >= 0 && !isParagraph(before)) before--;
	let after = index + 1;
	while (after < length && !isParagraph(after)) after++;
	return { before: before >= 0, after: after < length };
}

/** Are there likely paragraphs of the article to both sides of a block, in its own box? */
export function isBetweenParagraphs(weighed: WeighedPage, index: number): boolean {
	const { before, after } = sidesWithParagraphs(weighed, index);
	return before && after;
}

/** So many boxes around a block are asked for paragraphs. */
const reach = 4;

/** Are there likely paragraphs of the article to both sides of a block, in one of the nearest boxes around it? */
export function isAmidParagraphs({ scene: { measures, ancestors }, oddsOf }: WeighedPage, index: number): boolean {
	const own = measures[index];
	const homes = own ? ancestors(own.block.element).slice(0, reach) : [];
	return homes.some((home) => {
		const isOfText = ({ box, prose }: Measure, at: number): boolean => box.parent === home && prose > 0 && oddsOf(at) > likelyText;
		return measures.slice(0, index).some(isOfText) && measures.findLastIndex(isOfText) > index;
	});
}

/** Are there likely paragraphs of the article in the box of a block, to one side at least? */
export function isBesideParagraphs(weighed: WeighedPage, index: number): boolean {
	const { before, after } = sidesWithParagraphs(weighed, index);
	return before || after;
}
