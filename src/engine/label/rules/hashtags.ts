import { reason } from "../terms/evidence.ts";
import type { Rule } from "./rule.ts";

/** What it weighs: with nothing else it is likely, not sure, and amid the text it may be some of it. */
const weight = 3;

const hashtags = /^(?:#[\p{Alpha}\p{M}\p{N}_]+[\s,;|]*)+$/u;

/** A line of hashtags and nothing else. */
export const hashtagRule: Rule = ({ block }) =>
	block.text.startsWith("#") && block.role !== "heading" && hashtags.test(block.text)
		? [reason("shape/hashtags", "tags", weight, block.text)]
		: [];
