import type { ElementId } from "../../../model/reading/page.ts";
import { holds, nearest } from "../../tree/ancestry.ts";
import { articleOrMain } from "../../tree/tags.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/**
 * The elements of other articles beside the page's own: `article` or `main`, each with a first headline (`h1`) of its own, as an endless page
 * adds them below. None where nothing shows which element is the page's own. What stands in its element, or holds it, is part of it.
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
