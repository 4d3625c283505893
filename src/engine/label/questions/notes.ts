import type { Run } from "../../../model/reading/page.ts";
import type { Scene } from "../../prose/scene.ts";
import { partOf } from "../../text/runs.ts";
import { noteWords } from "../terms/part-words.ts";
import { leadsAway } from "./where-links-lead.ts";

/** The link back to where a note belongs stands among its first characters … */
const opening = 8;
/** … or is an arrow at its end, of so many characters at most. */
const longestArrow = 3;
/** How far above a note the element may be whose class says that it is one. */
const reach = 3;

/** Is a block a footnote, a source or a correction, by its link back to the text or by its class? Such notes are the article's, though they stand behind it. */
export const isNote = ({ measures, page, ancestors }: Scene, at: number): boolean => {
	const block = measures[at]?.block;
	if (!block) return false;
	const leadsBack = ({ href }: Run): boolean => href !== undefined && /#./.test(href) && !leadsAway(page, href);
	const isArrow = (run: Run): boolean => leadsBack(run) && run.text.trim().length <= longestArrow;
	if (partOf(block.runs, 0, opening).some(leadsBack) || block.runs.slice(-1).some(isArrow)) return true;
	return ancestors(block.element)
		.slice(0, reach)
		.some((id) => page.elements[id]?.hints.some((word) => noteWords.has(word)));
};
