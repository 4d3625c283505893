import { reason } from "../terms/evidence.ts";
import type { Rule } from "./rule.ts";

/** A notice of rights is at most this long. Characters. */
const longest = 240;
/** What it weighs: with nothing else it is likely, not sure. */
const weight = 3;

/** Opens with the sign, perhaps behind the word for it, and names a year soon. */
const notice = /^(?:\p{Alpha}+ )?(?:©|\(c\)).{0,40}\b(?:19|20)\d{2}\b/iu;

/** The item before the third of a list in letters: below it `(c)` only counts on. */
const second = /^\(b\)/iu;

/** A line that opens by saying whose all this is: `© 2026 Kabar Teluk. Semua hak dilindungi.` Below a picture it is the picture's. */
export const rightsRule: Rule = ({ block: { role, text }, length, seen }, { scene }, index) => {
	// Most blocks have no such sign: the pattern for letters of all scripts is dear.
	if (seen.rights === 0 && !/\(c\)/i.test(text)) return [];
	if (length > longest || role === "caption" || !notice.test(text)) return [];
	const isItem = second.test(scene.textAt(index - 1)) && /^\(c\)/iu.test(text);
	return isItem ? [] : [reason("shape/rights", "credit", weight, text)];
};
