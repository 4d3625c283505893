import type { ElementId, Page, PageElement, TextBlock } from "../../model/reading/page.ts";
import { ancestry } from "../tree/ancestry.ts";
import { isNamedComment } from "./readers.ts";

/** How far up a class may say what a line is, elements. */
const hintReach = 3;

const isComment = (element: PageElement): boolean => isNamedComment(element, /^comment$/);

const isOfComment = (page: Page, element: ElementId): boolean =>
	ancestry(page, element)
		.slice(0, hintReach)
		.some((at) => page.elements[at] && isComment(page.elements[at]));

/** Does a class of an element, or of one right above it, say one of these words? A comment has its own author. */
export const hintedAs = (page: Page, element: ElementId, words: ReadonlySet<string>): boolean =>
	ancestry(page, element)
		.slice(0, hintReach)
		.some((at) => page.elements[at]?.hints.some((hint) => words.has(hint)) && !isComment(page.elements[at]));

/** The texts of a line that an element within it calls so: `<div><span class="author">Ani</span> <span>3 Mei</span></div>`. */
export const hintedIn = (page: Page, { element, runs }: TextBlock, words: ReadonlySet<string>): string =>
	(isOfComment(page, element) ? [] : runs)
		.filter((run) => {
			for (let at = run.element; at > element; at = page.elements[at]?.parent as ElementId)
				if (page.elements[at]?.hints.some((hint) => words.has(hint))) return true;
			return false;
		})
		.map(({ text }) => text)
		.join("; ");
