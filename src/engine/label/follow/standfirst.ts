import type { ElementId, Page } from "../../../model/page.ts";
import type { Measure } from "../../prose/measure.ts";
import { isDescription } from "../../prose/stated.ts";
import { ancestry } from "../../tree/ancestry.ts";
import { standfirstWords } from "../part-words.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** All that may speak against it: the box around the headline is called a header. */
const headerHint = "hint/navigation";
/** Some systems call it a teaser, as they do what leads to other articles. */
const teaserHint = "hint/related";
/** Headline and standfirst stand in boxes of their own, so many elements below one around both. */
const farthest = 3;
/** Shorter lines say no sentence. Characters. */
const shortest = 25;
/** A line with a larger share of digits, 0 to 1, says when and where from, not what. */
const mostDigits = 0.1;

/**
 * Between the headline and the text, the standfirst is what the page's own description says, what its class calls so, and an unlinked sentence
 * right below the headline, in the same box or one beside it.
 */
export function standfirst({ scene, isHeadline, isText, isLeftOut, isHinted, hintsOn }: Neighbours): readonly Kept[] {
	const { measures, described, page } = scene;
	const headline = measures.findIndex((_, at) => isHeadline(at));
	const start = measures.findIndex((_, at) => isText(at));
	if (headline < 0) return [];
	const saysAll = isDescription(page);
	const isCalledSo = ({ length, box }: Measure): boolean =>
		length >= shortest && box.tag !== "figure" && box.hints.some((word) => standfirstWords.has(word));
	const isSentenceBelow = (at: number): boolean => {
		const [above, own] = [measures[at - 1], measures[at]];
		if (above === undefined || own === undefined || !isHeadline(at - 1)) return false;
		// A line below a picture is its caption.
		const isNext = own.block.id === above.block.id + 1;
		return isNext && own.prose >= shortest && own.digits <= mostDigits && isNear(page, above.block.element, own.block.element);
	};
	const mayBe = (at: number): boolean =>
		at > headline &&
		at < start &&
		measures[at]?.block.linkChars === 0 &&
		(isLeftOut(at) || (isHinted(at) && hintsOn(at).every((rule) => rule === headerHint || (rule === teaserHint && isSentenceBelow(at)))));
	return measures.flatMap((measure, at) =>
		mayBe(at) && (described[at] === 1 || saysAll(measure.block.text) || isCalledSo(measure) || isSentenceBelow(at))
			? [{ at, rule: "meta/description", saw: measure.block.text }]
			: [],
	);
}

/** Is there a box around both, not far above? */
const isNear = (page: Page, one: ElementId, other: ElementId): boolean => {
	const around = (element: ElementId): readonly ElementId[] => ancestry(page, element).slice(1, farthest + 1);
	const boxes = around(one);
	return around(other).some((box) => boxes.includes(box));
};
