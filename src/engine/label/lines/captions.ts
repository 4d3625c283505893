import { isClutter } from "../../../model/reading/label.ts";
import type { ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { ancestry, holds, nearest } from "../../tree/ancestry.ts";
import { classesOf } from "../../tree/look.ts";
import { isSmall } from "../../tree/picture-size.ts";
import { figures } from "../../tree/tags.ts";
import { type Companions, companionsOf } from "../questions/companions.ts";
import { leadsAway } from "../questions/where-links-lead.ts";
import { isNamed, withOthers } from "../terms/evidence.ts";
import { halfLinked } from "../terms/links.ts";
import { captionWords, pictureWords, textBesidePicture } from "../terms/part-words.ts";
import type { Known } from "../terms/pass.ts";

/** A longer text is no caption but a text beside a picture. Characters. */
export const longestCaption = 400;
/** Text that the page repeats more often than this is a label, not a caption. */
const mostRepeats = 2;

/** Does the class of a text, or of an element between it and the box it shares with a picture, call it a caption? */
export function isCaptionByName(page: Page, { element, runs }: TextBlock, { box }: Companions): boolean {
	// Themes set it in a `span`, which names it where all of it stands in that.
	const chain = ancestry(page, runs[0]?.element ?? element);
	return chain
		.slice(0, chain.indexOf(box))
		.some((at) => page.elements[at]?.hints.some((word) => captionWords.has(word)) && runs.every((run) => holds(page, at, run.element)));
}

/** So many texts at most stand in the box of a picture: its caption, and who took it. */
const mostInBox = 2;

const namesPictureBox = (className: string): boolean => {
	const words = className.match(/[A-Z]?[a-z]+|[A-Z]+/g)?.map((word) => word.toLowerCase()) ?? [];
	return words.some((word) => pictureWords.has(word)) && !words.some((word) => textBesidePicture.has(word));
};

/** Does a class of the box say that it is one for a picture? */
export const isPictureBox = (page: Page, box: ElementId): boolean => {
	const element = page.elements[box];
	return element !== undefined && classesOf(element).some(namesPictureBox);
};

/**
 * Are these texts the captions of the picture whose box they stand in? `texts`: all text of the article in that box. On pages with a reference text 36 such
 * texts were captions, 1 was the article's first paragraph.
 */
export const areCaptions = (texts: readonly TextBlock[]): boolean =>
	texts.length <= mostInBox && texts.every(({ role }) => role === "paragraph") && sumOf(texts, ({ text }) => text.length) <= longestCaption;

/** Is a text beside a picture half linked or more, and as much of it to other pages: the title of something else, a list of links? */
export const isLinked = (page: Page, { text: { length }, linkChars, runs }: TextBlock): boolean =>
	linkChars > halfLinked * length && sumOf(runs, ({ href, text }) => (leadsAway(page, href) ? text.length : 0)) > halfLinked * length;

/** Is it a likely credit in the caption of a figure with a table of the article? */
function isSource(page: Page, measures: Scene["measures"], verdicts: readonly Verdict[], at: number): boolean {
	const { block } = measures[at] ?? {};
	const { label, sureness } = verdicts[at] ?? {};
	if (block?.role !== "caption" || label !== "credit" || sureness === "sure") return false;
	const figure = nearest(page, block.element, figures);
	const isTabled = ({ block: { role, element } }: Measure, other: number): boolean =>
		role === "cell" && verdicts[other]?.label === "content" && figure !== undefined && holds(page, figure, element);
	return measures.some(isTabled);
}

const asCaption = ({ block }: Verdict): Verdict => ({ block, label: "caption", sureness: "assumed", reasons: [] });

/**
 * Makes captions of what stands alone in a box with a picture or film, in whatever element: a line that no rule names, no heading and no link. Text of
 * the article may stand beside it only where its class calls it a caption. Beside the face of an author stand who wrote the article, and when.
 */
export function captioned(
	{ scene: { page, measures, repeats } }: { readonly scene: Pick<Scene, "page" | "measures" | "repeats"> },
	verdicts: readonly Verdict[],
	{ byline }: Pick<Known, "byline">,
): readonly Verdict[] {
	const indexOf = new Map(verdicts.map(({ block }, index) => [block, index]));
	const found = new Map<number, Verdict>();
	for (const block of page.blocks) {
		if (block.kind !== "media" || block.media === "rule" || block.media === "audio" || block.hidden || isSmall(block)) continue;
		const companions = companionsOf(page, block);
		const texts = (companions?.texts ?? []).map((text) => ({ text, index: indexOf.get(text.id) ?? -1 }));
		const isAlone = texts.every(({ index }) => verdicts[index]?.label !== "content" && verdicts[index]?.label !== "headline");
		if (isAlone && texts.some(({ text }) => byline.includes(text.text))) continue;
		for (const { text, index } of texts) {
			const verdict = verdicts[index];
			if (!companions || !verdict || !isClutter(verdict.label) || isNamed(verdict)) continue;
			if ((repeats[index] ?? 1) > mostRepeats) continue;
			if (!isAlone && !isCaptionByName(page, text, companions)) continue;
			if (text.role === "heading" || text.text.length > longestCaption || isLinked(page, text)) continue;
			found.set(index, asCaption(verdict));
		}
	}
	// Below a picture a credit says who took it; below a table, what it is based on.
	verdicts.forEach((verdict, at) => {
		if (isSource(page, measures, verdicts, at)) found.set(at, asCaption(verdict));
	});
	return withOthers(verdicts, found);
}

/** Keeps the captions of a story that is told in pictures: those marked up as such that lead nowhere, where nothing else is text of the article. */
export function toldInPictures(
	{ scene: { measures } }: { readonly scene: Pick<Scene, "measures"> },
	verdicts: readonly Verdict[],
): readonly Verdict[] {
	if (verdicts.some(({ label }) => label === "content")) return verdicts;
	return verdicts.map((verdict, at) => {
		const block = measures[at]?.block;
		return verdict.label === "caption" && block?.role === "caption" && block.linkChars === 0 ? { ...verdict, label: "content" } : verdict;
	});
}
