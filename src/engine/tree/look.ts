import type { PageElement } from "../../model/reading/page.ts";

/**
 * A class without the words that number its elements: page builders tell one from the next by a word with a figure (`elementor-element-4f1`, `row-3`).
 * Where every word has a figure it stays as it is: made-up classes are shared by all elements of one kind (`css-1x7q`).
 */
export const unnumbered = (name: string): string => {
	if (!/\d/.test(name)) return name;
	const words = name.split(/\s+/).filter((word) => !/\d/.test(word));
	return words.join(" ") || name;
};

/** Tag and class of an element, but for what numbers it. Not its id: systems give each paragraph one of its own. */
export const lookOf = (element: PageElement | undefined): string => (element ? `${element.tag} ${unnumbered(classOf(element))}` : "");

/** The class alone, as it is written. */
export const classOf = ({ name }: PageElement): string => (name.startsWith("#") ? name.slice(name.indexOf(" ") + 1) : name);

/** The classes of an element, one by one. Its `hints` are the words that these are made of. */
export const classesOf = (element: PageElement): readonly string[] =>
	classOf(element)
		.split(/\s+/)
		.filter((one) => one !== "");

/** What boxes of one look side by side have in common: tag, class, and the element around them. */
export const rowLookOf = (element: PageElement): string => `${lookOf(element)}\n${element.parent}`;

/** Do two elements of one look stand side by side? */
export const areInRow = (one: PageElement | undefined, other: PageElement | undefined): boolean =>
	one !== undefined && one.parent === other?.parent && lookOf(one) === lookOf(other);
