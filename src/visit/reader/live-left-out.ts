import type { ElementId } from "../../model/reading/page.ts";
import type { LeftOut, Mark } from "../../model/reading/reading.ts";

/** What a reading left out, with the live elements that its marks name. */
export interface LiveLeftOut extends LeftOut {
	/** `elements[id]` is the element of `ElementId` id. */
	readonly elements: readonly Element[];
}

/** The same with these of its marks only. What has none of them is listed as left out of the text only. */
export const withMarks = ({ hidden, elements }: LiveLeftOut, marks: readonly Mark[]): LiveLeftOut => {
	const marked = new Set(marks.map(({ entry }) => entry));
	return { hidden: hidden.map((one, entry) => ({ ...one, inPage: marked.has(entry) })), marks, elements };
};

/** Two lists of what was left out as one: the second's elements and entries are numbered on from the first's. */
export const joined = (first: LiveLeftOut, second: LiveLeftOut): LiveLeftOut => ({
	hidden: [...first.hidden, ...second.hidden],
	marks: [
		...first.marks,
		...second.marks.map((mark) => ({
			...mark,
			element: (mark.element + first.elements.length) as ElementId, // its index in the joined list of elements
			entry: mark.entry + first.hidden.length,
		})),
	],
	elements: [...first.elements, ...second.elements],
});
