import type { EarlyVerdict } from "../../model/reading/early.ts";
import type { Clutter } from "../../model/reading/label.ts";
import { hintReader } from "../dom/hints.ts";
import { idOf } from "../dom/nodes.ts";
import type { EarlyRules } from "./early-rules.ts";
import type { Sketch } from "./sketch.ts";

/** How a small element stands that is judged line by line. */
export interface LinesAround {
	/** All of it is here. */
	readonly finished: boolean;
	/** All its lines are its own: no box in it has any. A label introduces the next of these only, and in a box of boxes all that follows. */
	readonly isLeaf: boolean;
	/** The label right before the element. */
	readonly introduced: Clutter | undefined;
}

/** Judges the lines of a small element in order; one verdict a line, none where nothing is to be hidden. */
export type LineJudge = (element: Element, seen: Sketch, around: LinesAround) => readonly (EarlyVerdict | undefined)[];

/** A judge for one pass: it remembers the class attributes it has met. */
export const lineJudge = ({ judge, hides }: Pick<EarlyRules, "judge" | "hides">): LineJudge => {
	const read = hintReader();
	const hintsOf = (element: Element): readonly string[] =>
		read(element.getAttribute("class") ?? "", idOf(element), element.getAttribute("role"));
	return (element, { lines }, { finished, isLeaf, introduced }) => {
		let after = introduced;
		const hints = hintsOf(element);
		return lines.map(({ text, linkChars, box }, index) => {
			const verdict = judge({
				text,
				linkChars,
				hints: box === element ? hints : [...hints, ...hintsOf(box)],
				finished: finished || index < lines.length - 1,
				after,
			});
			const next = verdict?.introduces ? verdict.label : undefined;
			after = isLeaf ? next : (after ?? next);
			return verdict && hides(verdict.label) ? verdict : undefined;
		});
	};
};
