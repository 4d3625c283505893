import { isClutter } from "../../../model/reading/label.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { reason } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** What it weighs that sure clutter of the same label stands next to a block. */
const weight = 2;
/** The box that two blocks share may be so many elements above them. */
const reach = 3;

/**
 * Makes likely clutter sure that stands next to sure clutter of the same label, in one box without any of the article: the button below an invitation
 * goes with it, so that the box can be hidden as a whole. An invitation to subscribe goes with its pitch and its name above that: half of it makes no sense.
 */
export function sureByBox(
	{ scene: { measures, ancestors, textAt }, oddsOf, heldBy }: WeighedPage,
	verdicts: readonly Verdict[],
): readonly Verdict[] {
	const boxesOf = (index: number): readonly number[] => {
		const element = measures[index]?.block.element;
		return element === undefined
			? []
			: ancestors(element)
					.slice(0, reach)
					.filter((box) => heldBy(box) === 0);
	};
	const told = [...verdicts];
	for (let index = told.length - 1; index >= 0; index--) {
		const verdict = told[index];
		if (verdict?.sureness !== "likely" || !isClutter(verdict.label) || oddsOf(index) > 0) continue;
		const boxes = boxesOf(index);
		// Beside the article, where nothing but the tag of its column is known of a line, other things of the site stand, too.
		if (verdict.reasons.every(({ rule }) => rule.startsWith("tag/"))) continue;
		// A heading goes with what stands below it: the list above may be another's.
		const { role, linkChars } = measures[index]?.block ?? {};
		const next = role === "heading" && linkChars === 0 ? [index + 1] : [index - 1, index + 1];
		const known = verdict.label === "newsletter" ? told : verdicts;
		const beside = next.find(
			(at) => known[at]?.sureness === "sure" && known[at].label === verdict.label && boxesOf(at).some((box) => boxes.includes(box)),
		);
		if (beside === undefined) continue;
		const because = reason("neighbour/box", verdict.label, weight, textAt(beside));
		told[index] = { ...verdict, sureness: "sure", reasons: [...verdict.reasons, because] };
	}
	return told;
}
