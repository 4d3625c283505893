import type { PageElement } from "../../model/page.ts";

/** Tag and class of an element. Not its id: systems give each paragraph one of its own. */
export const lookOf = (element: PageElement | undefined): string => (element ? `${element.tag} ${classOf(element)}` : "");

/** The class alone, as it is written. */
export const classOf = ({ name }: PageElement): string => (name.startsWith("#") ? name.slice(name.indexOf(" ") + 1) : name);

/** The classes of an element, one by one. Its `hints` are the words that these are made of. */
export const classesOf = (element: PageElement): readonly string[] =>
	classOf(element)
		.split(/\s+/)
		.filter((one) => one !== "");

/** What boxes of one look side by side have in common: tag, class, and the element around them. */
export const rowLookOf = (element: PageElement): string => `${lookOf(element)}\n${element.parent}`;
