import type { ElementId } from "../../model/reading/page.ts";
import type { Mark } from "../../model/reading/reading.ts";
import { holdsPlace, inPlaceOf } from "../../page/mark/placed.ts";
import { type LiveLeftOut, withMarks } from "./live-left-out.ts";

/** What hides all that an element says so that nothing else moves into its place: itself, or what is in it. `goes`: is an element hidden with it? */
export const inPlace = (element: Element, goes: (each: Element) => boolean): readonly Element[] =>
	holdsPlace(element, goes) ? inPlaceOf(element).flatMap((each) => inPlace(each, goes)) : [element];

/**
 * What goes, hidden so that nothing else moves into its place: what is in a cell instead of the cell. A cell with bare words stays as it is, and its
 * entry is listed as left out of the text only. The reader's own rules are their own word.
 */
export const placing = (found: LiveLeftOut): LiveLeftOut => {
	const { marks, elements } = found;
	const going = marks.flatMap(({ element }) => elements[element] ?? []);
	const goes = (each: Element): boolean => going.some((one) => one.contains(each));
	const all = [...elements];
	const left = marks.flatMap((mark): readonly Mark[] => {
		const element = elements[mark.element];
		if (mark.label === "own" || !element) return [mark];
		return inPlace(element, goes).map((each) => ({ ...mark, element: (all.push(each) - 1) as ElementId })); // its index in the list
	});
	return withMarks({ ...found, elements: all }, left);
};
