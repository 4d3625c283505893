import type { LeftOut, Mark } from "../../model/reading/reading.ts";

/** What was left out, with these of its marks only. What has none of them is listed as left out of the text only. */
export const withMarks = (hidden: LeftOut["hidden"], marks: readonly Mark[]): LeftOut => {
	const marked = new Set(marks.map(({ entry }) => entry));
	return { hidden: hidden.map((one, entry) => ({ ...one, inPage: marked.has(entry) })), marks };
};
