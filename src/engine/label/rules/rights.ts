import type { Reason } from "../../../model/verdict.ts";
import { reason } from "../evidence.ts";
import type { Rule } from "./rule.ts";

/** A notice of rights is at most this long. Characters. */
const longest = 240;
/** What it weighs: with nothing else it is likely, not sure. */
const weight = 3;

const none: readonly Reason[] = [];
/** Opens with the sign, perhaps behind the word for it, and names a year soon. */
const notice = /^(?:\p{L}+ )?(?:©|\(c\)).{0,40}\b(?:19|20)\d{2}\b/iu;

/** A line that opens by saying whose all this is: `© 2026 Kabar Teluk. Semua hak dilindungi.` Below a picture it is the picture's. */
export const rightsRule: Rule = ({ block, length }) =>
	length > longest || block.role === "caption" || !notice.test(block.text) ? none : [reason("shape/rights", "credit", weight, block.text)];
