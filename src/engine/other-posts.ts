import type { BlockId, ElementId, Page } from "../model/page.ts";
import type { Verdict } from "../model/verdict.ts";
import { type Bench, isKept, leftOut } from "./judge.ts";

/** The class or id that WordPress gives the box of each post it shows, and the class it gives the body of a page made for one post. */
const postName = /(?:^|[\s#])post-(\d+)(?=\s|$)/;
const pageName = /(?:^|\s)postid-(\d+)(?=\s|$)/;

/** The number of the post whose box the element stands in; undefined outside of any. */
function postOf({ elements }: Page, from: ElementId): string | undefined {
	for (let at: ElementId | -1 = from; at !== -1; at = elements[at]?.parent ?? -1) {
		const name = elements[at]?.name ?? "";
		const number = name.includes("post-") ? postName.exec(name)?.[1] : undefined;
		if (number !== undefined) return number;
	}
	return undefined;
}

/**
 * Other posts shown whole below the article, the next one as the reader scrolls, or a few to choose from: WordPress numbers them. They are
 * left out of the reading where the page says which post is its own and some of the text stands in the box of that one; nothing of them is
 * hidden in the page. A list of posts has none of its own, though the title of one may be taken for the page's. On pages with truth no text
 * of an article stood in the box of another post, 6 paragraphs of others did.
 */
export function otherPosts(
	{ scene: { measures, page } }: Bench,
	verdicts: readonly Verdict[],
	headline: BlockId | undefined,
): readonly Verdict[] {
	const shown = measures.find(({ block: { id } }) => id === headline);
	const own =
		pageName.exec(page.elements[0]?.name ?? "")?.[1] ?? (shown?.block.level === 1 ? postOf(page, shown.block.element) : undefined);
	if (own === undefined) return verdicts;
	const posts = measures.map(({ block: { element } }) => postOf(page, element));
	const isText = (at: number): boolean => verdicts[at]?.label === "content";
	if (!posts.some((post, at) => post === own && isText(at))) return verdicts;
	return verdicts.map((verdict, at) =>
		isText(at) && !isKept(verdict) && posts[at] !== undefined && posts[at] !== own ? leftOut(verdict) : verdict,
	);
}
