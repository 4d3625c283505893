import type { ElementId, Page } from "../../model/page.ts";
import { ancestry } from "../tree/ancestry.ts";

/** How far up a class says that a block is a reader's, elements; a page that is open to comments says so on its body. */
const reach = 6;

/** Does this element stand in what readers wrote below the article? Its names and days are theirs. */
export const isOfReaders = (page: Page, element: ElementId): boolean =>
	ancestry(page, element)
		.slice(0, reach)
		.some((at) => {
			const { tag = "", hints = [] } = page.elements[at] ?? {};
			return tag !== "body" && tag !== "main" && hints.some((hint) => /^comments?$|^commentlist$/.test(hint));
		});
