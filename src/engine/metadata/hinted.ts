import type { ElementId, Page, PageElement, TextBlock } from "../../model/reading/page.ts";
import { ancestry } from "../tree/ancestry.ts";
import { isNamedComment } from "./readers.ts";

/** How far up a class may say what a line is, elements. */
const hintReach = 3;

/** The elements, from this one on, whose classes may say what it is. */
const namersOf = (page: Page, element: ElementId): readonly PageElement[] =>
	ancestry(page, element)
		.slice(0, hintReach)
		.flatMap((at) => page.elements[at] ?? []);

const isNamed = ({ hints }: PageElement, words: ReadonlySet<string>): boolean => hints.some((hint) => words.has(hint));

const isComment = (element: PageElement): boolean => isNamedComment(element, /^comment$/);

/** Does a class of an element, or of one right above it, say one of these words? A comment has its own author. */
export const hintedAs = (page: Page, element: ElementId, words: ReadonlySet<string>): boolean =>
	namersOf(page, element).some((namer) => isNamed(namer, words) && !isComment(namer));

/** The texts of a line that an element within it calls so: `<div><span class="author">Ani</span> <span>3 Mei</span></div>`. */
export const hintedIn = (page: Page, { element, runs }: TextBlock, words: ReadonlySet<string>): string =>
	(namersOf(page, element).some(isComment) ? [] : runs)
		.filter((run) => ancestry(page, run.element).some((at) => at > element && page.elements[at] && isNamed(page.elements[at], words)))
		.map(({ text }) => text)
		.join("; ");
