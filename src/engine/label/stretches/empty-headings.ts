import { range } from "../../../model/range.ts";
import { isClutter } from "../../../model/reading/label.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { leavesSite } from "../questions/where-links-lead.ts";
import { likelyAs, withOthers } from "../terms/evidence.ts";
import { mostlyLink } from "../terms/links.ts";
import { surelyText } from "../terms/odds.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** The box of what a heading stands over may be so many elements above it. */
const reach = 3;

/**
 * Takes headings out of the text that stand over nothing but linked titles of the site, all left out: `More from town hall`. The same for a
 * line that ends in a colon. It must stand behind the first sure paragraph, in a box with these titles. An excerpt below a title goes with it.
 */
export function emptyHeadings(
	{ scene: { measures, ancestors, rangeOf, page, textAt }, oddsOf }: WeighedPage,
	verdicts: readonly Verdict[],
): readonly Verdict[] {
	const isText = (at: number): boolean => verdicts[at]?.label === "content" || verdicts[at]?.label === "headline";
	const isLeftOut = (at: number): boolean => verdicts[at] !== undefined && isClutter(verdicts[at].label);
	const found = new Map<number, Verdict>();
	// A standfirst is set as a heading as well, and above a link.
	const start = measures.findIndex(({ prose }, at) => prose > 0 && verdicts[at]?.label === "content" && oddsOf(at) >= surelyText);
	verdicts.forEach((verdict, at) => {
		const { block } = measures[at] ?? {};
		if (!block || start < 0 || at < start || verdict.label !== "content" || oddsOf(at) >= surelyText || block.linkChars > 0) return;
		if (block.role === "heading" ? endsInFullStop(block.text) : !endsInColon(block.text)) return;
		const isTitle = (other: number): boolean => {
			const { block: title, linkDensity = 0, phrases = [] } = measures[other] ?? {};
			// A title with a label of its own needs no heading.
			return title !== undefined && isLeftOut(other) && linkDensity >= mostlyLink && phrases.length === 0 && !leavesSite(title, page.url);
		};
		if (!isTitle(at + 1)) return;
		const box = ancestors(block.element)
			.slice(1, reach + 1)
			.find((each) => rangeOf(each).last > at);
		if (box === undefined || rangeOf(box).first < at) return;
		const lines = range(at + 1, rangeOf(box).last + 1).filter(isText);
		if (lines.some((line) => oddsOf(line) > 0 || !isTitle(line - 1))) return;
		for (const line of [at, ...lines]) {
			const other = verdicts[line];
			if (other) found.set(line, likelyAs(other, "related", "neighbour/box", textAt(at + 1)));
		}
	});
	return withOthers(verdicts, found);
}
