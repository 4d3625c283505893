import type { PageElement } from "../../model/page.ts";

/** Tag and class of an element. Not its id: systems give each paragraph one of its own. */
export const lookOf = (element: PageElement | undefined): string => (element ? `${element.tag} ${classOf(element)}` : "");

/** The class alone. */
export const classOf = ({ name }: PageElement): string => (name.startsWith("#") ? name.slice(name.indexOf(" ") + 1) : name);
