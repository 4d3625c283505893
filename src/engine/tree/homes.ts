import type { ElementId, Page, PageElement } from "../../model/reading/page.ts";
import { lookOf } from "./look.ts";

/** Page builders put at most so many wrappers around each block. */
const wrappers = 3;

const listTags: ReadonlySet<string> = new Set(["li", "ul", "ol", "dl", "blockquote"]);

/** A box that a block stands in, and the looks of the wrappers between the two. */
interface Home {
	readonly element: ElementId | -1;
	readonly wrapping: string;
}

/** The boxes that a block may stand in as a child of the text, innermost first. Lists and quotes stand in theirs with all they hold. */
function homesOf({ elements }: Page, box: PageElement): readonly Home[] {
	let at: PageElement | undefined = box;
	while (at && listTags.has(elements[at.parent]?.tag ?? "")) at = elements[at.parent];
	const found: Home[] = [];
	let wrapping = "";
	for (let up = 0; at && up <= wrappers; up++) {
		found.push({ element: at.parent, wrapping });
		at = elements[at.parent];
		wrapping += `${lookOf(at)}\n`;
	}
	return found;
}

/**
 * Tells which other boxes hold blocks of one text with those in a box: they stand in the same element, in wrappers of the same looks. Made once for
 * a box, to be asked of many others.
 */
export function sharesHome(page: Page, own: PageElement): (other: PageElement) => boolean {
	const homes = homesOf(page, own);
	return (other) =>
		homesOf(page, other).some(({ element, wrapping }, up) => homes[up]?.element === element && homes[up].wrapping === wrapping);
}
