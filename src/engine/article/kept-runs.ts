import type { Run, TextBlock } from "../../model/reading/page.ts";
import type { Verdict } from "../../model/reading/verdict.ts";
import { without } from "../text/runs.ts";

/** Runs as the article carries them: nothing of the page's elements, equal neighbours joined. */
export function plainRuns(runs: readonly Run[]): readonly Run[] {
	const joined: Run[] = [];
	for (const { text, href, marks } of runs) {
		const last = joined.at(-1);
		if (last && last.href === href && (last.marks ?? []).join() === (marks ?? []).join())
			joined[joined.length - 1] = { ...last, text: last.text + text };
		else joined.push({ text, ...(href && { href }), ...(marks && { marks }) });
	}
	return joined;
}

/** Runs of which a part was cut, folded again: no space doubled where the cut was, none left at the ends. */
function refolded(runs: readonly Run[]): readonly Run[] {
	const kept: Run[] = [];
	for (const run of runs) {
		const text = kept.at(-1)?.text.endsWith(" ") === false ? run.text : run.text.trimStart();
		if (text !== "") kept.push({ ...run, text });
	}
	return kept.map((run, at) => (at === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** The runs of a kept block, without the stretches cut from it. */
export function keptRuns({ runs, role }: TextBlock, verdict: Verdict | undefined): readonly Run[] {
	const cuts = verdict?.cuts ?? [];
	if (cuts.length === 0) return plainRuns(runs);
	return plainRuns(role === "preformatted" ? without(runs, cuts) : refolded(without(runs, cuts)));
}
