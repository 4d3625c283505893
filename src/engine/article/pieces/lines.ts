import type { Run, TextBlock } from "../../../model/reading/page.ts";
import { plainRuns } from "../kept-runs.ts";

/** A line of so many characters was broken because the page was full, as mail and old pages break theirs; lines of poems and schedules are shorter. */
const fullLine = 60;

/** Begins with a small letter, and is no address. */
const goesOn = /^\p{Ll}(?!\S*:\/\/)/u;

/** Characters of the last line. */
function lastLine(runs: readonly Run[]): number {
	let length = 0;
	for (let at = runs.length - 1; at >= 0; at--) {
		const text = runs[at]?.text ?? "";
		const start = text.lastIndexOf("\n") + 1;
		length += text.length - start;
		if (start > 0) break;
	}
	return length;
}

/**
 * The runs of a piece and those of the block that follows in it: on a new line where a single `<br>` parts the two, and in the same line where
 * that only ends a full line.
 */
export function withBlock(before: readonly Run[], { continues }: Pick<TextBlock, "continues">, runs: readonly Run[]): readonly Run[] {
	const isOwnLine = continues && !(lastLine(before) >= fullLine && goesOn.test(runs[0]?.text ?? ""));
	// All before the last are joined already: a poem has many lines.
	return [...before.slice(0, -1), ...plainRuns([...before.slice(-1), { text: isOwnLine ? "\n" : " " }, ...runs])];
}
