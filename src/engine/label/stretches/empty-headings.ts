import { range } from "../../../model/range.ts";
import { isClutter } from "../../../model/reading/label.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import type { Measure } from "../../prose/measure.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { leavesSite } from "../questions/where-links-lead.ts";
import { likelyAs, textBy, withOthers } from "../terms/evidence.ts";
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
	const isText = textBy(verdicts);
	const isArticle = (at: number): boolean => isText(at) || verdicts[at]?.label === "headline";
	/** Is a block the title of another article of the site, and left out? A title with a label of its own needs no heading. */
	const isTitle = (at: number): boolean => {
		const [measure, verdict] = [measures[at], verdicts[at]];
		if (measure === undefined || verdict === undefined || !isClutter(verdict.label)) return false;
		const { block, linkDensity, phrases } = measure;
		return linkDensity >= mostlyLink && phrases.length === 0 && !leavesSite(block, page.url);
	};
	/** May a block be what stands over titles: a heading, or a line that ends in a colon? */
	const mayHead = ({ block }: Measure, at: number): boolean => {
		if (!isText(at) || oddsOf(at) >= surelyText || block.linkChars > 0) return false;
		return block.role === "heading" ? !endsInFullStop(block.text) : endsInColon(block.text);
	};
	// A standfirst is set as a heading as well, and above a link.
	const start = measures.findIndex(({ prose }, at) => prose > 0 && isText(at) && oddsOf(at) >= surelyText);
	const found = new Map<number, Verdict>();
	measures.forEach((measure, head) => {
		if (start < 0 || head < start || !mayHead(measure, head) || !isTitle(head + 1)) return;
		const box = ancestors(measure.block.element)
			.slice(1, reach + 1)
			.find((each) => rangeOf(each).last > head);
		if (box === undefined || rangeOf(box).first < head) return;
		const lines = range(head + 1, rangeOf(box).last + 1).filter(isArticle);
		if (lines.some((line) => oddsOf(line) > 0 || !isTitle(line - 1))) return;
		for (const at of [head, ...lines]) {
			const verdict = verdicts[at];
			if (verdict) found.set(at, likelyAs(verdict, "related", "neighbour/box", textAt(head + 1)));
		}
	});
	return withOthers(verdicts, found);
}
