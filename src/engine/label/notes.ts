import type { Scene } from "../prose/scene.ts";
import { ancestry } from "../tree/ancestry.ts";
import { leadsAway } from "./companions.ts";
import { noteWords } from "./note-words.ts";

/** The link back to where a note belongs stands among its first characters. */
const opening = 8;
/** How far up a class may call it a note, elements. */
const reach = 3;

/** Is a block a note of the text, a footnote, a source or a correction? It may stand behind the end, but it is about the text. */
export const isNote = ({ measures, page }: Scene, at: number): boolean => {
	const block = measures[at]?.block;
	if (!block) return false;
	let start = 0;
	for (const { href, text } of block.runs) {
		if (start >= opening) break;
		if (href?.includes("#") && !leadsAway(page, href)) return true;
		start += text.length;
	}
	return ancestry(page, block.element)
		.slice(0, reach)
		.some((id) => page.elements[id]?.hints.some((word) => noteWords.has(word)));
};
