import type { EarlyVerdict } from "../../model/reading/early.ts";
import type { Clutter } from "../../model/reading/label.ts";
import { sumOf } from "../../model/sum.ts";
import type { Sketch } from "./sketch.ts";

/** What an element was found to be while the page arrives. */
export type EarlyFinding = Pick<EarlyVerdict, "label" | "state">;

/** Share of a box's characters that must be links for its pictures and short notes to go with them. */
const linkedCards = 0.5;
/** A day, a section, a number in a card: no longer than this, characters. */
const longestNote = 40;

/**
 * What a small element is as a whole: clutter where every line of it is. Under a label, cards of links may carry pictures, a day or a section.
 * `verdicts[i]` belongs to line `i`; `introduced`: the label right before the element.
 */
export const judgeBox = (
	{ lines, media }: Sketch,
	verdicts: readonly (EarlyVerdict | undefined)[],
	introduced: Clutter | undefined,
): EarlyFinding | undefined => {
	const [first] = verdicts;
	// A card whose picture came before its words waits for them.
	if (lines.length === 0 && introduced) return { label: introduced, state: "waiting" };
	if (!first) return undefined;
	const chars = sumOf(lines, ({ text }) => text.length);
	const linked = sumOf(lines, ({ linkChars }) => linkChars);
	const cards = ((first.introduces && lines.length > 2) || introduced !== undefined) && linked >= chars * linkedCards;
	if (!cards && (media > 0 || verdicts.some((verdict) => verdict === undefined))) return undefined;
	if (verdicts.some((verdict, index) => verdict === undefined && (lines[index]?.text.length ?? 0) > longestNote)) return undefined;
	return { label: first.label, state: verdicts.every((verdict) => verdict?.state !== "waiting") ? "sure" : "waiting" };
};
