import type { ElementId } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import { ancestry } from "../tree/ancestry.ts";
import { textTags } from "../tree/text-tags.ts";
import { settling } from "./follow/settling.ts";
import { isSignOff } from "./sign-off.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** Log-odds from which a paragraph is surely the article's. */
const surely = 2;
/** The box that holds more than this of the sure paragraphs, as its children, is the article's. A share of their characters, 0 to 1. */
const mostText = 0.6;

/**
 * What stands in the article's own box, in elements of text alone, is the article's to the end of the box: unlinked, unnamed and no sign-off. A
 * heading and its list at the end, the steps of a recipe behind an ad, short closing words say too little to be told by themselves.
 */
export function atHome(weighed: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const { measures, page } = weighed.scene;
	const { isText, isOpen, oddsOf, keep, verdicts: settled } = settling(weighed, verdicts);
	const held = new Map<ElementId | -1, number>();
	let all = 0;
	measures.forEach(({ block, box, length }, at) => {
		if (!isText(at) || oddsOf(at) < surely || block.role !== "paragraph") return;
		all += length;
		held.set(box.parent, (held.get(box.parent) ?? 0) + length);
	});
	const home = [...held].find(([, length]) => length > mostText * all)?.[0];
	if (home === undefined || home === -1) return verdicts;
	const first = measures.findIndex((_, at) => isText(at));
	const said = measures[first]?.block.text ?? "";
	const isHome = (element: ElementId): boolean => {
		const chain = ancestry(page, element);
		const up = chain.indexOf(home);
		return up > 0 && chain.slice(0, up).every((id) => textTags.has(page.elements[id]?.tag ?? ""));
	};
	// From the end, because a heading stays with what it heads.
	for (let at = measures.length - 1; at > first; at--) {
		const { block, linkDensity } = measures[at] ?? {};
		if (!block || !isOpen(at) || linkDensity !== 0 || block.role === "control" || block.role === "caption" || isSignOff(block.text))
			continue;
		if ((block.role !== "heading" || isText(at + 1)) && isHome(block.element)) keep(at, "neighbour/home", said);
	}
	return settled();
}
