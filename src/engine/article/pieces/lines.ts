import type { Run, TextBlock } from "../../../model/reading/page.ts";

/** A line of so many characters was broken because the page was full, as mail and old pages break theirs; lines of poems and schedules are shorter. */
const fullLine = 60;

/** Begins with a small letter, and is no address. */
const goesOn = /^\p{Lower}(?!\S*:\/\/)/u;

/** Is the last line full? Only as much of it is looked at as tells. */
function endsInFullLine(runs: readonly Run[]): boolean {
	let length = 0;
	for (let at = runs.length - 1; at >= 0 && length < fullLine; at--) {
		const text = runs[at]?.text ?? "";
		const start = text.lastIndexOf("\n") + 1;
		length += text.length - start;
		if (start > 0) break;
	}
	return length >= fullLine;
}

/**
 * The runs of a piece and those of the block that follows in it: on a new line where a single `<br>` parts the two, and in the same line where
 * that only ends a full line. They are joined once all are there: the text of a thousand lines is not copied for each.
 */
export function withBlock(before: readonly Run[], { continues }: Pick<TextBlock, "continues">, runs: readonly Run[]): readonly Run[] {
	const isOwnLine = continues && !(endsInFullLine(before) && goesOn.test(runs[0]?.text ?? ""));
	return [...before, { text: isOwnLine ? "\n" : " " }, ...runs];
}
