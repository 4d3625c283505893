import type { Verdict } from "../../../model/reading/verdict.ts";
import { headingKey, isContents, jumpRuns } from "../questions/contents.ts";
import { leftOut, retold, textBy } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/**
 * Takes a table of contents out of the text: blocks one behind the other that are nothing but jumps within the page, most of them to what the text
 * says once more. A list of points that are said nowhere else stays.
 */
export function contents({ scene: { measures, page, textAt } }: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const isText = textBy(verdicts);
	const runs = jumpRuns(measures, page.url, isText);
	// On most pages there are none, and what the text says need not be gathered.
	if (runs.length === 0) return verdicts;
	const entries = new Set(runs.flat());
	const said = new Set(measures.flatMap(({ block }, at) => (isText(at) && !entries.has(at) ? [headingKey(block.text)] : [])));
	const left = runs.filter((run) => isContents(run.map(textAt), said)).flat();
	return retold(verdicts, left, leftOut);
}
