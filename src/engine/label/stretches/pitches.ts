import { range } from "../../../model/range.ts";
import type { Label } from "../../../model/reading/label.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { endsInColon } from "../../text/endings.ts";
import { wordCount } from "../../text/letters.ts";
import { linksIn } from "../../text/runs.ts";
import { areInRow } from "../../tree/look.ts";
import { leadsAway } from "../questions/where-links-lead.ts";
import { isKept, likelyAs, sureAs, textBy, withOthers } from "../terms/evidence.ts";
import { nearlyAllLink } from "../terms/links.ts";
import { certainText } from "../terms/odds.ts";
import { mostArticle } from "../terms/shares.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** Clutter whose boxes have a title that names it and then say sentences: why to subscribe, what other news say, a teaser. */
const titled: ReadonlySet<Label> = new Set<Label>(["promo", "related", "newsletter"]);
/** Such a box may be so many elements above its title. */
const reach = 3;

/**
 * Takes sentences out of the text that stand in a box below a sure title of clutter: `Support us`, and why to. Nothing in the box may be certain to be
 * the article's, and the title must be the first thing in it, or in the smallest box around it the first but for clutter: the name of a paywall may
 * stand above it.
 */
export function pitches(
	{ scene: { page, measures, ancestors, rangeOf }, oddsOf, held, heldBy }: WeighedPage,
	verdicts: readonly Verdict[],
): readonly Verdict[] {
	const isText = textBy(verdicts);
	const isHeadline = (at: number): boolean => verdicts[at]?.label === "headline";
	const isCertain = (at: number): boolean => isHeadline(at) || (isText(at) && oddsOf(at) >= certainText);
	const isArticle = (at: number): boolean => isHeadline(at) || isText(at);
	/** May a label announce points of the article: "See", "See in full:"? Not above a link to another page. */
	const mayAnnounce = (text: string): boolean => endsInColon(text) || wordCount(text) === 1;
	const leadsOn = (at: number): boolean => {
		const { block, linkDensity = 0 } = measures[at] ?? {};
		return linkDensity >= nearlyAllLink && linksIn(block?.runs ?? []).some((href) => leadsAway(page, href));
	};
	const isSurePromo = (at: number): boolean => verdicts[at]?.label === "promo" && verdicts[at]?.sureness === "sure";
	/**
	 * Are there boxes of the same look beside this one that hold text of the article, with no promo at their top? Some systems put each piece of a page
	 * into one.
	 */
	const isAmongPieces = (box: ElementId): boolean => {
		const own = page.elements[box];
		return page.elements.some((other, at) => {
			const element = at as ElementId; // elements[id] is the element of that id
			return other !== own && areInRow(other, own) && heldBy(element) > 0 && !isSurePromo(rangeOf(element).first);
		});
	};
	/** Is a box nothing but sure links of a promo and one line below them? Then it is hidden as a whole, or the line would be left alone in it. */
	const isCard = (inside: readonly number[]): boolean =>
		inside.length > 1 && inside.slice(0, -1).every((at) => isSurePromo(at) && leadsOn(at));
	const found = new Map<number, Verdict>();
	verdicts.forEach(({ label, sureness }, title) => {
		const { block } = measures[title] ?? {};
		if (!block || sureness !== "sure" || !titled.has(label) || block.linkChars > 0) return;
		const isPromo = label === "promo";
		const boxes = ancestors(block.element).slice(1, reach + 1);
		for (const box of boxes) {
			if (heldBy(box) > mostArticle * held) break;
			const { first, last } = rangeOf(box);
			const isFirst = first === title;
			const isBelowName = box === boxes[0] && block.role !== "heading" && !range(first, title).some(isArticle);
			if (!(isFirst || isBelowName)) break;
			const inside = range(title + 1, last + 1);
			if (inside.some(isCertain) || (isPromo && mayAnnounce(block.text) && !inside.some(leadsOn))) break;
			const told = isPromo && isCard(inside) ? sureAs : likelyAs;
			const offered = isPromo && isAmongPieces(box) ? inside.filter(leadsOn) : inside;
			for (const at of offered) {
				const other = verdicts[at];
				const isOffered = isFirst || measures[at]?.block.role === "item";
				if (isOffered && other && isText(at) && !isKept(other)) found.set(at, told(other, label, "neighbour/box", block.text));
			}
			// What is put around a promo and pieces of the article may begin with the promo.
			if (isPromo && inside.length > 0) break;
		}
	});
	return withOthers(verdicts, found);
}
