import type { Run } from "../../../model/reading/page.ts";
import type { Scene } from "../../prose/scene.ts";
import { ancestry } from "../../tree/ancestry.ts";
import { noteWords } from "../terms/part-words.ts";
import { leadsAway } from "./companions.ts";

/** The link back to where a note belongs stands among its first characters … */
const opening = 8;
/** … or is an arrow at its end, of so many characters at most. */
const longestArrow = 3;
/** How far up a class may call it a note, elements. */
const reach = 3;

/** Is a block a note of the text, a footnote, a source or a correction? It may stand behind the end, but it is about the text. */
export const isNote = ({ measures, page }: Scene, at: number): boolean => {
	const block = measures[at]?.block;
	if (!block) return false;
	const leadsBack = (run: Run | undefined): boolean => /#./.test(run?.href ?? "") && !leadsAway(page, run?.href);
	let start = 0;
	for (const run of block.runs) {
		if (start >= opening) break;
		if (leadsBack(run)) return true;
		start += run.text.length;
	}
	const last = block.runs.at(-1);
	if (leadsBack(last) && (last?.text.trim().length ?? 0) <= longestArrow) return true;
	return ancestry(page, block.element)
		.slice(0, reach)
		.some((id) => page.elements[id]?.hints.some((word) => noteWords.has(word)));
};
