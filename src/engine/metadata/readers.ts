import type { ElementId, Page, PageElement } from "../../model/reading/page.ts";
import { ancestry } from "../tree/ancestry.ts";

/** How far up a class says that a block is a reader's, elements; a page that is open to comments says so on its body. */
const reach = 6;

/** The line of a theme that says who wrote a post, when, and how many comments it has: `post-author-comment`. */
const lineOfPost = /(?:^|\s)(?:post|entry|article)[-_](?:[a-z]+[-_])*(?:author|byline|date|meta)[-_](?:[a-z]+[-_])*comments?(?=\s|$)/gi;

/** Does a class call this element a reader's comment, not the line of the post that counts them? `words`: what comments are called. */
export const isNamedComment = ({ hints, name }: Pick<PageElement, "hints" | "name">, words: RegExp): boolean => {
	if (!hints.some((hint) => words.test(hint))) return false;
	const others = name.replace(lineOfPost, " ");
	return others === name || /comment/i.test(others);
};

/** Does this element stand in what readers wrote below the article? Its names and days are theirs. */
export const isOfReaders = (page: Page, element: ElementId): boolean =>
	ancestry(page, element)
		.slice(0, reach)
		.some((at) => {
			const element = page.elements[at];
			return element && element.tag !== "body" && element.tag !== "main" && isNamedComment(element, /^comments?$|^commentlist$/);
		});
