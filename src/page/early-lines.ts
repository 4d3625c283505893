import type { EarlyVerdict } from "../model/early.ts";
import type { Clutter } from "../model/label.ts";
import type { EarlyRules } from "./early-rules.ts";
import { hintReader } from "./hints.ts";
import type { Sketch } from "./sketch.ts";

/**
 * Judges the lines of a small element in order; one verdict a line, none where nothing is to be hidden.
 * `introduced`: the label right before the element. Inside a box, a label introduces all that follows; in a block, the next line only.
 */
export type LineJudge = (
	element: Element,
	seen: Sketch,
	finished: boolean,
	isBox: boolean,
	introduced: Clutter | undefined,
) => readonly (EarlyVerdict | undefined)[];

/** A judge for one pass: it remembers the class attributes it has met. */
export const lineJudge = ({ judge, hides }: Pick<EarlyRules, "judge" | "hides">): LineJudge => {
	const read = hintReader();
	const hintsOf = (element: Element): readonly string[] =>
		read(element.getAttribute("class") ?? "", element.id, element.getAttribute("role"));
	return (element, { lines }, finished, isBox, introduced) => {
		let after = introduced;
		const hints = hintsOf(element);
		return lines.map((line, index) => {
			const verdict = judge({
				text: line.text,
				linkChars: line.linkChars,
				hints: line.box === element ? hints : [...hints, ...hintsOf(line.box)],
				finished: finished || index < lines.length - 1,
				after,
			});
			const next = verdict?.introduces ? verdict.label : undefined;
			after = isBox ? (after ?? next) : next;
			return verdict && hides(verdict.label) ? verdict : undefined;
		});
	};
};
