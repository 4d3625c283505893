import { decisive, reason } from "../terms/evidence.ts";
import type { Rule } from "./rule.ts";

/** Blocks named by a selector of the site's entry or of the reader's own rules. */
export const namedRule: Rule = ({ block }) =>
	block.named ? [reason(`${block.named.by}/${block.named.label}`, block.named.label, decisive, block.named.selector)] : [];
