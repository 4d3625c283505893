import type { ElementId, Page } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import { isKept, leftOut, textBy } from "../terms/evidence.ts";
import type { Known } from "../terms/pass.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";
import { nextArticles } from "./next-articles.ts";

/** The class or id that WordPress gives the box of each post it shows, and the class it gives the body of a page made for one post. */
const postName = /(?:^|[\s#])post-(\d+)(?=\s|$)/;
const pageName = /(?:^|\s)postid-(\d+)(?=\s|$)/;
/** The class beside it that tells what kind of post it is. */
const typeName = /(?:^|\s)type-([\w-]+)/;

/** The box of one post. */
interface PostBox {
	readonly element: ElementId;
	readonly number: string;
	/** `post`, `page`, or a type of the site's own; empty where the box does not tell. */
	readonly type: string;
}

/** The innermost box of a post around an element, the element itself included. */
function postBox(page: Page, from: ElementId | -1): PostBox | undefined {
	for (let at = from; at !== -1; at = parentOf(page, at)) {
		const name = page.elements[at]?.name ?? "";
		const number = name.includes("post-") ? postName.exec(name)?.[1] : undefined;
		if (number !== undefined) return { element: at, number, type: typeName.exec(name)?.[1] ?? "" };
	}
	return undefined;
}

/**
 * The number of the post that a page is made for: what the class of its body says, else that of the box around the title. Only an `h1` counts: a list
 * of posts is made for none, though the title of its first may be taken for the page's.
 */
function ownNumber({ scene: { measures, page } }: WeighedPage, headline: number): string | undefined {
	const said = pageName.exec(page.elements[0]?.name ?? "")?.[1];
	if (said !== undefined) return said;
	const title = measures[headline]?.block;
	const box = title?.level === 1 ? postBox(page, title.element) : undefined;
	// A box that tells no type is none of WordPress: other systems number paragraphs so.
	return box?.type === "" ? undefined : box?.number;
}

/**
 * Tells which blocks stand in the boxes of other posts than the page's own: none where the page does not say which is its own, or no text stands in
 * that one's box. Posts within that box (the entries of a live blog, the places of a round-up) and posts of another type are parts of the article. On
 * pages with a reference text no text of an article was told so, 6 paragraphs of others were.
 */
function numberedPosts(weighed: WeighedPage, headline: number, isText: (at: number) => boolean): (at: number) => boolean {
	const { measures, page } = weighed.scene;
	const own = ownNumber(weighed, headline);
	if (own === undefined) return () => false;
	const boxes = measures.map(({ block: { element } }) => postBox(page, element));
	// A heading alone may stand above a choice of others.
	const ownBoxes = boxes.filter((box, at): box is PostBox => box?.number === own && isText(at) && measures[at]?.block.role !== "heading");
	const held = new Set(ownBoxes.map(({ element }) => element));
	const types = new Set(ownBoxes.map(({ type }) => type));
	return (at) => {
		const box = boxes[at];
		if (held.size === 0 || !box || box.number === own || !(box.type === "" || types.has(box.type))) return false;
		const around = postBox(page, parentOf(page, box.element));
		return !around || !held.has(around.element);
	};
}

/**
 * Other articles shown whole beside the page's own: the next one, as the reader scrolls, or a few to choose from. WordPress numbers them; else
 * each has an element with a headline of its own. They are left out of the reading; nothing of them is hidden in the page.
 */
export function otherPosts(weighed: WeighedPage, verdicts: readonly Verdict[], { headline }: Pick<Known, "headline">): readonly Verdict[] {
	const { measures, page } = weighed.scene;
	const isText = textBy(verdicts);
	const next = [...nextArticles(weighed, headline, isText)];
	const isNumbered = numberedPosts(weighed, headline, isText);
	const isOther = (at: number): boolean => {
		const element = measures[at]?.block.element;
		return element !== undefined && (isNumbered(at) || next.some((article) => holds(page, article, element)));
	};
	const settled = [...verdicts];
	// From the end, because a heading goes with what it heads.
	for (let at = settled.length - 1; at >= 0; at--) {
		const verdict = settled[at];
		if (!verdict || !isText(at) || isKept(verdict)) continue;
		const headsOther = measures[at]?.block.role === "heading" && isOther(at + 1) && settled[at + 1]?.label !== "content";
		if (headsOther || isOther(at)) settled[at] = leftOut(verdict);
	}
	return settled;
}
