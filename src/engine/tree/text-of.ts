import type { ElementId, Page, PageElement } from "../../model/reading/page.ts";

/** Elements that are made for text: no box of something else stands in one of these alone. */
const textTags: ReadonlySet<string> = new Set(
	"p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th blockquote span b strong i em u".split(" "),
);

/** Is an element made for text? */
export const isMadeForText = ({ tag }: Pick<PageElement, "tag">): boolean => textTags.has(tag);

/** Does an element stand in one of these boxes, or is it one, with nothing but elements made for text between? */
export function isTextOf(page: Page, element: ElementId | -1, boxes: ReadonlySet<ElementId | -1>): boolean {
	let at = element;
	while (at !== -1 && !boxes.has(at)) {
		const inside = page.elements[at];
		if (!inside || !isMadeForText(inside)) return false;
		at = inside.parent;
	}
	return at !== -1;
}
