import type { Measure } from "../../prose/measure.ts";
import { isDescription } from "../../prose/stated.ts";
import { standfirstWords } from "../part-words.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** All that may speak against it: the box around the headline is called a header. */
const headerHint = "hint/navigation";
/** Shorter lines say no sentence. Characters. */
const shortest = 25;
/** A line with a larger share of digits, 0 to 1, says when and where from, not what. */
const mostDigits = 0.1;

/**
 * Between the headline and the text, the standfirst is what the page's own description says, what its class calls so, and an unlinked sentence
 * right below the headline, in the same box.
 */
export function standfirst({ scene, isHeadline, isText, isLeftOut, isHinted, hintsOn }: Neighbours): readonly Kept[] {
	const { measures, described, page } = scene;
	const headline = measures.findIndex((_, at) => isHeadline(at));
	const start = measures.findIndex((_, at) => isText(at));
	if (headline < 0) return [];
	const saysAll = isDescription(page);
	const isCalledSo = ({ length, box }: Measure): boolean =>
		length >= shortest && box.tag !== "figure" && box.hints.some((word) => standfirstWords.has(word));
	const isSentenceBelow = (at: number): boolean =>
		// A line below a picture is its caption.
		measures[at]?.block.id === (measures[headline]?.block.id ?? -1) + 1 &&
		(measures[at]?.prose ?? 0) >= shortest &&
		(measures[at]?.digits ?? 1) <= mostDigits &&
		measures[at]?.box.parent === measures[headline]?.box.parent;
	const mayBe = (at: number): boolean =>
		at > headline &&
		at < start &&
		measures[at]?.block.linkChars === 0 &&
		(isLeftOut(at) || (isHinted(at) && hintsOn(at).every((rule) => rule === headerHint)));
	return measures.flatMap((measure, at) =>
		mayBe(at) && (described[at] === 1 || saysAll(measure.block.text) || isCalledSo(measure) || isSentenceBelow(at))
			? [{ at, rule: "meta/description", saw: measure.block.text }]
			: [],
	);
}
