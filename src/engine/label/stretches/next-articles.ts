import type { ElementId } from "../../../model/reading/page.ts";
import { holds, nearest } from "../../tree/ancestry.ts";
import { articleOrMain } from "../../tree/tags.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/**
 * The elements (`article`, `main`) of other articles on the page, each with an `h1` of its own, as endless pages add them below. An element that stands
 * in the page's own article, or around it, is none. Empty where nothing shows which is the page's own.
 */
export function nextArticles(
	{ scene: { measures, page } }: WeighedPage,
	headline: number,
	isText: (at: number) => boolean,
): ReadonlySet<ElementId> {
	const shown = measures[headline]?.block;
	const text = measures.find(({ block }, at) => block.role !== "heading" && isText(at))?.block;
	if (shown?.level !== 1 || !text) return new Set();
	const own = nearest(page, shown.element, articleOrMain) ?? nearest(page, text.element, articleOrMain);
	if (own === undefined) return new Set();
	const others = measures.flatMap(({ block }, at) => {
		const box = block.level === 1 && at !== headline ? nearest(page, block.element, articleOrMain) : undefined;
		return box === undefined || holds(page, own, box) || holds(page, box, own) ? [] : [box];
	});
	return new Set(others);
}
