import type { LeftOut, Mark } from "../../model/reading/reading.ts";

/** What was left out, with these of its marks only. What has none of them left is listed as left out of the text only. */
export const withMarks = ({ hidden, marks }: LeftOut, left: readonly Mark[]): LeftOut => {
	const marked = new Set(left.map(({ entry }) => entry));
	const changed = new Set(marks.flatMap(({ entry }) => (marked.has(entry) ? [] : entry)));
	return { hidden: hidden.map((one, entry) => (changed.has(entry) ? { ...one, inPage: false } : one)), marks: left };
};
