import type { Piece } from "../../../model/reading/article.ts";
import type { Page, Run, TextBlock } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { endsSentence } from "../../text/endings.ts";
import { joinedText } from "../../text/runs.ts";
import { nearest } from "../../tree/ancestry.ts";
import { blockquotes, summaries } from "../../tree/tags.ts";
import { withBlock } from "./lines.ts";
import type { Material } from "./material.ts";

/** The piece before with this block as its next line, where a single `<br>` in one element parts the two; undefined where they are two pieces. */
export function withLine(page: Page, before: Piece | undefined, block: TextBlock, runs: readonly Run[]): Piece | undefined {
	if (!block.continues || before?.from === undefined || !("runs" in before)) return undefined;
	// Sites that part paragraphs by single breaks are more than poems.
	if (page.blocks[before.from]?.element !== block.element || endsSentence(before.runs.at(-1)?.text ?? "")) return undefined;
	return { ...before, runs: withBlock(before.runs, block, runs) };
}

/** The piece for a block of running text. `runs`: what is read of it; `before`: the piece it follows. */
export function textPiece(
	{ page, verdictOf, captionsOf }: Material,
	block: TextBlock,
	runs: readonly Run[],
	before: Piece | undefined,
): Piece {
	const from = block.id;
	const caption = captionsOf.get(from);
	switch (block.role) {
		case "heading":
			// The article has one title.
			return { from, kind: "heading", level: block.level === undefined || block.level === 1 ? 2 : block.level, runs };
		case "quote":
			return { from, kind: "quote", runs, ...(caption && { caption }), ...(goesOn(page, before, block) && { continues: true }) };
		case "preformatted":
			return { from, kind: "preformatted", text: joinedText(runs), ...(caption && { caption }) };
		case "control":
			return isQuestion(page, block, verdictOf.get(from)) ? { from, kind: "heading", level: 3, runs } : { from, kind: "paragraph", runs };
		case "paragraph":
		case "item":
		case "cell":
		case "caption":
			return { from, kind: "paragraph", runs };
	}
}

/** Is a control the title of what it unfolds, by its element or because the text behind it kept it? */
const isQuestion = (page: Page, { element }: TextBlock, verdict: Verdict | undefined): boolean =>
	nearest(page, element, summaries) !== undefined || (verdict?.reasons.some(({ rule }) => rule === "neighbour/heading") ?? false);

/** Is the piece before a part of the same quote? */
const goesOn = (page: Page, before: Piece | undefined, block: TextBlock): boolean => {
	const earlier = before?.kind === "quote" && before.from !== undefined ? page.blocks[before.from] : undefined;
	return earlier !== undefined && nearest(page, earlier.element, blockquotes) === nearest(page, block.element, blockquotes);
};
