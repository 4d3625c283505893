import { rangeWhile } from "../../../model/range.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { jumps } from "../questions/where-links-lead.ts";
import { leftOut, retold } from "../terms/evidence.ts";
import { headingKey } from "../terms/heading-key.ts";
import { nearlyAllLink } from "../terms/links.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** Jumps within the page are its table of contents from so many on, and where the text says this share of them, 0 to 1, once more: its headings. */
const fewest = { entries: 2, repeated: 0.5 } as const;

/**
 * Takes a table of contents out of the text: blocks one behind the other that are nothing but jumps within the page, most of them to what the text
 * says once more. A list of points that are said nowhere else stays.
 */
export function contents({ scene: { measures, page, textAt } }: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const entries = new Set<number>();
	const said = new Set<string>();
	measures.forEach(({ block, linkDensity }, at) => {
		if (verdicts[at]?.label !== "content") return;
		if (linkDensity >= nearlyAllLink && jumps(block, page.url)) entries.add(at);
		else said.add(headingKey(block.text));
	});
	const left = [...entries].flatMap((first) => {
		const run = entries.has(first - 1) ? [] : rangeWhile(first, (at) => entries.has(at));
		const repeated = run.filter((at) => said.has(headingKey(textAt(at))));
		return run.length < fewest.entries || repeated.length < fewest.repeated * run.length ? [] : run;
	});
	return retold(verdicts, left, leftOut);
}
